import type {AstNode, Plugin} from 'rollup';

/** Custom properties that only sheets name, and what they are called in all files of the build. */
const SHORT: Record<string, string> = {
  ...{accent: 'a', background: 'b', card: 'c', ink: 'i', label: 'l', muted: 'm'},
  ...{onward: 'o', panel: 'p', rule: 'r', paint: 't'},
};

const TAGS: Record<string, (text: string) => string> = {
  css: text =>
    outsideStrings(text.trim(), part =>
      part
        .replace(/--_([a-z]+)/g, (whole, name) => (SHORT[name] ? `--_${SHORT[name]}` : whole))
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/\b0\./g, '.')
        .replace(/;}/g, '}'),
    ),
  // White space between words and tags shows on the page, so a run becomes one space, never none.
  html: text => text.replace(/\s+/g, ' '),
  svg: text => text.replace(/\s+/g, ' '),
};

/** Applies `change` to CSS outside its quoted strings, and drops its comments. */
function outsideStrings(text: string, change: (part: string) => string): string {
  return text
    .split(/("[^"]*"|'[^']*')|\/\*[\s\S]*?\*\//)
    .map((part, i) => (i % 2 ? (part ?? '') : change(part)))
    .join('');
}

/**
 * A Rollup plugin that squeezes white space and comments out of Lit's `css`, `html` and `svg`
 * literals. To stand after the one that strips types.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code) {
      if (!/\b(css|html|svg)`/.test(code)) return null;
      const quasis: {start: number; end: number; text: string}[] = [];
      visit(this.parse(code), node => {
        if (node.type !== 'TaggedTemplateExpression') return;
        const {tag, quasi} = node as unknown as Tagged;
        const squeeze = tag.name && TAGS[tag.name];
        if (!squeeze) return;
        if (tag.name === 'css' && quasi.quasis.length > 1)
          this.error('scripts/cdn/css-tag.js takes no expressions in css`…`');
        for (const {start, end} of quasi.quasis) {
          quasis.push({start, end, text: squeeze(code.slice(start, end))});
        }
      });
      for (const {start, end, text} of quasis.sort((a, b) => b.start - a.start)) {
        code = code.slice(0, start) + text + code.slice(end);
      }
      return {code, map: null};
    },
  };
}

interface Tagged {
  tag: {name?: string};
  quasi: {quasis: {start: number; end: number}[]};
}

function visit(node: AstNode, see: (node: AstNode) => void): void {
  see(node);
  for (const child of Object.values(node).flat()) {
    if (child && typeof child === 'object' && 'type' in child) visit(child as AstNode, see);
  }
}

import type {Text} from './drawing.ts';

/** What is longer than this, bytes, is left out: the font's name is there. */
const MOST = 1_500_000;

/** What is to be written in a family, and how. */
interface Use {
  readonly letters: Set<string>;
  readonly weights: Set<number>;
  readonly styles: Set<string>;
}

const bare = (family: string): string =>
  family
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .toLowerCase();

/** The families of a list as CSS has it, in small letters. */
export const familiesOf = (list: string): readonly string[] =>
  (list.match(/"[^"]*"|'[^']*'|[^,]+/g) ?? []).map(bare).filter(Boolean);

/** Whether any of the letters stands in what `unicode-range` names, e.g. `U+0-FF, U+4??`. */
export function coversAny(range: string, letters: Iterable<string>): boolean {
  const spans = [...range.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(
    ([, from = '', to]) =>
      [
        Number.parseInt(from.replaceAll('?', '0'), 16),
        Number.parseInt(to ?? from.replaceAll('?', 'f'), 16),
      ] as const,
  );
  if (!spans.length) return true;
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    if (spans.some(([from, to]) => code >= from && code <= to)) return true;
  }
  return false;
}

/** The fonts that the page has brought along and the picture uses, as rules that hold all of them. */
export async function embedFonts(texts: readonly Text[]): Promise<string> {
  const uses = usesOf(texts);
  const found = [...document.styleSheets].flatMap(sheet => facesOf(sheet));
  const wanted = found.filter(({style}) => {
    const use = uses.get(bare(style.getPropertyValue('font-family')));
    return use && isUsed(style, use, found);
  });
  const rules = await Promise.all(wanted.map(embed));
  return rules.filter(Boolean).join('\n');
}

function usesOf(texts: readonly Text[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const {text, font} of texts) {
    for (const family of familiesOf(font.family)) {
      const use = uses.get(family) ?? {letters: new Set(), weights: new Set(), styles: new Set()};
      for (const letter of text) use.letters.add(letter);
      use.weights.add(Number(font.weight));
      use.styles.add(font.style);
      uses.set(family, use);
    }
  }
  return uses;
}

interface Face {
  readonly style: CSSStyleDeclaration;
  /** What its address begins from. */
  readonly base: string;
}

/** Of a style sheet that may be read, and of those that it imports. */
function facesOf(sheet: CSSStyleSheet): Face[] {
  const base = sheet.href ?? document.baseURI;
  const within = (rules: CSSRuleList): Face[] =>
    [...rules].flatMap(rule => {
      if (rule instanceof CSSFontFaceRule) return {style: rule.style, base};
      if (rule instanceof CSSImportRule) return rule.styleSheet ? facesOf(rule.styleSheet) : [];
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
      return rule instanceof CSSGroupingRule ? within(rule.cssRules) : [];
    });
  try {
    return within(sheet.cssRules);
  } catch {
    // Another site's.
    return [];
  }
}

/** The weights that a font has, from and to. */
function weightsOf(style: CSSStyleDeclaration): readonly [from: number, to: number] {
  const named = style
    .getPropertyValue('font-weight')
    .replace('normal', '400')
    .replace('bold', '700');
  const [from = 400, to = from] = named.split(/\s+/).filter(Boolean).map(Number);
  return [from, to];
}

/** Whether no other font of that family is nearer to a weight that is written in. */
function isUsed(style: CSSStyleDeclaration, use: Use, all: readonly Face[]): boolean {
  const of = (other: CSSStyleDeclaration, name: string) => other.getPropertyValue(name);
  if (!coversAny(of(style, 'unicode-range'), use.letters)) return false;
  const family = bare(of(style, 'font-family'));
  const kin = all.filter(face => bare(of(face.style, 'font-family')) === family);
  const slant = (other: CSSStyleDeclaration) => of(other, 'font-style') || 'normal';
  const hasSlant = use.styles.has(slant(style));
  if (!hasSlant && kin.some(face => use.styles.has(slant(face.style)))) return false;
  const away = (other: CSSStyleDeclaration, weight: number): number => {
    const [from, to] = weightsOf(other);
    return Math.max(from - weight, weight - to, 0);
  };
  return [...use.weights].some(weight => {
    const own = away(style, weight);
    return kin.every(face => slant(face.style) !== slant(style) || away(face.style, weight) >= own);
  });
}

async function embed({style, base}: Face): Promise<string> {
  const [, , address] = /url\((["']?)(.*?)\1\)/.exec(style.getPropertyValue('src')) ?? [];
  if (!address) return '';
  try {
    // What was asked for already; another site may not let it be read.
    const answer = await fetch(new URL(address, base), {cache: 'force-cache'});
    const blob = await answer.blob();
    if (!answer.ok || blob.size > MOST) return '';
    const names = ['font-family', 'font-style', 'font-weight', 'font-stretch', 'unicode-range'];
    const said = names.flatMap(name => {
      const value = style.getPropertyValue(name);
      return value ? `${name}:${value};` : [];
    });
    return `@font-face{${said.join('')}src:url(${await addressOf(blob)})}`;
  } catch {
    return '';
  }
}

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((give, fail) => {
    const reader = new FileReader();
    reader.onload = () => give(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });

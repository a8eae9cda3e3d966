import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './run.js';

// Writes the tables of docs/theming.md, which stand between markers, from what the build has told of
// the element in dist/custom-elements.json, and from the theme files.

export const GUIDE = join(root, 'docs/theming.md');

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Element {
  readonly cssProperties: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly attributes: readonly Named[];
}

export interface Theme {
  readonly name: string;
  /** What its file says of it. */
  readonly about: string;
  /** By name, without the dashes that begin it. */
  readonly values: ReadonlyMap<string, string>;
}

/** In the order in which they are told of. */
const ORDER = ['default', 'newspaper', 'museum', 'civic', 'night', 'high-contrast'];

/** The attributes that change how a timeline looks. */
const LOOKS = ['layout', 'spacing', 'group-by', 'citations', 'theme', 'controls', 'unmatched'];

/** Parts that an entry has besides `entry`, while it is in that state. */
export const STATES = ['selected', 'announced', 'vague', 'out'];

/** All theme files, each one comment and one rule. */
export function readThemes(): Theme[] {
  const folder = join(root, 'src/themes');
  const names = readdirSync(folder).map(file => file.replace(/\.css$/, ''));
  return names
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(name => {
      const text = readFileSync(join(folder, `${name}.css`), 'utf8');
      const [, about = '', body = ''] = /^\/\* (.*?) \*\/\n[^{]*\{\n(.*)\}\n$/s.exec(text) ?? [];
      const values = [...body.matchAll(/^ {2}(--[\w-]+):\s+(.*?);$/gms)].map(
        ([, property = '', value = '']) => [property, value.replace(/\s+/g, ' ')] as const,
      );
      return {name, about: about.replace(/\s+/g, ' '), values: new Map(values)};
    });
}

/** What the build has told of the element. Throws where nothing was built. */
export function readElement(): Element {
  const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  return modules
    .flatMap((module: {declarations?: {tagName?: string}[]}) => module.declarations ?? [])
    .find(({tagName}: {tagName?: string}) => tagName === 'cited-timeline');
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows.map(cells => row(...cells))].join(
    '\n',
  );
}

const code = (text: string): string => `\`${text}\``;
const described = ({name, description = ''}: Named): string[] => [code(name), description];

/** The tables, by the names of their places in the guide. */
export function makeTables(
  element: Element,
  themes: readonly Theme[],
): Readonly<Record<string, string>> {
  const {cssProperties, cssParts, attributes} = element;
  const isState = ({name}: Named): boolean => STATES.includes(name);
  return {
    themes: table(
      ['Theme', 'What it is like'],
      themes.map(({name, about}) => [
        `[${code(`${name}.css`)}](../src/themes/${name}.css)`,
        `${about}<br><img src="themes/${name}.png" width="640" alt="The real timeline in the theme ${name}.">`,
      ]),
    ),
    properties: table(
      ['Property', 'What it sets', 'Where nothing is set'],
      cssProperties.map(property => [
        ...described(property),
        property.default ? code(property.default) : '',
      ]),
    ),
    parts: table(['Part', 'What it is'], cssParts.filter(part => !isState(part)).map(described)),
    states: table(['Part', 'When'], cssParts.filter(isState).map(described)),
    attributes: table(
      ['Attribute', 'What it does', 'Values'],
      LOOKS.flatMap(name => attributes.filter(attribute => attribute.name === name)).map(
        attribute => [
          ...described(attribute),
          [...(attribute.type?.text ?? '').matchAll(/'([^']+)'/g)]
            .map(([, value = '']) => code(value))
            .join(', '),
        ],
      ),
    ),
  };
}

/** The guide with these tables in it. Throws where one has no place, or a place has no table. */
export function fillGuide(guide: string, tables: Readonly<Record<string, string>>): string {
  const filled = new Set<string>();
  const text = guide.replace(
    /(<!-- (\w+): made from [^>]* -->\n).*?(\n<!-- end -->)/gs,
    (_, before: string, name: string, after: string) => {
      filled.add(name);
      if (tables[name] === undefined) throw new Error(`no table ${name}`);
      return `${before}\n${tables[name]}\n${after}`;
    },
  );
  for (const name of Object.keys(tables))
    if (!filled.has(name)) throw new Error(`no place for ${name}`);
  return text;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const guide = readFileSync(GUIDE, 'utf8');
  writeFileSync(GUIDE, fillGuide(guide, makeTables(readElement(), readThemes())));
}

import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import type {Browser, HTTPRequest, Page} from 'puppeteer';
import {root} from '../scripts/run.js';
import {parseDate} from '../src/model/date/index.ts';
import {formatSpan} from '../src/time/wording.ts';
import {en} from '../src/words/en.ts';
import {WCAG} from './axe.ts';
import {complaints, launch, settled, shownEntries, violations} from './browser.ts';
import {Consumer} from './consumer.ts';

interface Snippet {
  readonly lang: string;
  readonly text: string;
  /** The line of the README on which it begins. */
  readonly line: number;
}

const readme = readFileSync(join(root, 'README.md'), 'utf8');

const snippets: Snippet[] = [...readme.matchAll(/^```(\S*)[^\n]*\n(.*?)^```$/gms)].map(
  ({1: lang = '', 2: text = '', index}) => ({
    lang,
    text,
    line: readme.slice(0, index).split('\n').length,
  }),
);

const inLanguage = (...langs: string[]) => snippets.filter(({lang}) => langs.includes(lang));

/** Commands of other tools that a snippet may hold, besides this package's own scripts. */
const SETUP = [/^npm (install|i|ci)( cited-timeline)?$/, /^git clone \S+$/, /^cd [\w-]+$/];

test('every snippet is in a language that is tried here', () => {
  const tried = ['html', 'js', 'ts', 'json', 'jsonc', 'css', 'sh'];
  assert.deepEqual(
    snippets.filter(({lang}) => !tried.includes(lang)),
    [],
  );
  for (const lang of ['html', 'js', 'json', 'sh']) {
    assert.ok(inLanguage(lang).length, `there is no ${lang} snippet`);
  }
});

test('there is a complete page of under 15 lines', () => {
  const pages = inLanguage('html').filter(({text}) => text.startsWith('<!doctype html>'));
  assert.ok(
    pages.some(({text}) => text.includes('<script') && text.trim().split('\n').length < 15),
  );
});

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

describe('html', () => {
  for (const {text, line} of inLanguage('html')) {
    test(`the page in line ${line} shows a timeline`, async () => {
      const {page, heard} = await open(text);
      assert.ok((await shownEntries(page)) > 0, 'no entry is shown');
      assert.deepEqual(heard, []);
      if (isWhole(text)) assert.deepEqual(await violations(page, {runOnly: WCAG}), []);
      await page.close();
    });
  }

  for (const {text, line} of inLanguage('html').filter(({text}) => isWhole(text))) {
    test(`the page in line ${line} keeps the policy that the README names`, async () => {
      const [policy = ''] = /default-src [^`]*/.exec(readme) ?? [];
      const {page, heard} = await open(text, {'content-security-policy': policy});
      assert.match(policy, /trusted-types/);
      assert.ok((await shownEntries(page)) > 0, 'no entry is shown');
      assert.deepEqual(heard, []);
      await page.close();
    });
  }
});

function isWhole(text: string): boolean {
  return text.startsWith('<!doctype html>');
}

/** Opens a page, or a piece of one, and waits until it stands still. */
async function open(
  text: string,
  headers: Record<string, string> = {},
  files: Record<string, string> = {},
): Promise<{page: Page; heard: string[]; logged: string[]}> {
  const page = await browser.newPage();
  const heard = complaints(page);
  const logged: string[] = [];
  page.on('console', message => {
    if (message.type() === 'log') logged.push(message.text());
  });
  await page.setRequestInterception(true);
  page.on('request', request => answer(request, text, headers, files, heard));
  await page.goto(`${ORIGIN}/`);
  await settled(page);
  return {page, heard, logged};
}

const ORIGIN = 'http://readme.test';

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  css: 'text/css',
  mjs: 'text/javascript',
  json: 'application/json',
};

/** Gives a snippet what stands beside it on its author's server: this package's files, by their names. */
function answer(
  request: HTTPRequest,
  text: string,
  headers: Record<string, string>,
  files: Record<string, string>,
  heard: string[],
): void {
  const url = new URL(request.url());
  const name = basename(url.pathname);
  const file = ['dist/cdn', 'dist/cdn/languages', 'dist/themes', 'examples/data']
    .map(dir => join(root, dir, name))
    .find(existsSync);
  const contentType = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  if (url.href === `${ORIGIN}/`) {
    const body = isWhole(text) ? text : withScript(text);
    request.respond({contentType: 'text/html; charset=utf-8', headers, body});
  } else if (files[name] !== undefined) {
    request.respond({contentType, body: files[name]});
  } else if (name && file) {
    const allowed = {'access-control-allow-origin': '*'};
    request.respond({contentType, headers: allowed, body: readFileSync(file)});
  } else if (name === 'favicon.ico') {
    request.respond({status: 204});
  } else {
    heard.push(`asks for ${url.href}`);
    request.respond({status: 404});
  }
}

/** A piece of a page, on one that has the element. */
const withScript = (text: string) =>
  `<!doctype html><html lang="en"><script src="cited-timeline.js"></script>${text}</html>`;

describe('js and ts', () => {
  const consumer = new Consumer();
  before(() => consumer.link());
  after(() => consumer.remove());

  for (const {lang, text, line} of inLanguage('js', 'ts')) {
    test(`the module in line ${line} type-checks, and what it imports is there`, () => {
      const file = `line-${line}.${lang}`;
      // Even without imports of its own it is a module.
      consumer.write(file, `${text}\nexport {};\n`);
      consumer.checkTypes('bundler', file);
      const imports = text.match(/^import\b[^;]*;/gm) ?? [];
      consumer.write('imports.ts', imports.join('\n'));
      consumer.run('node', 'imports.ts');
    });

    test(`the module in line ${line} runs in a page, and logs what it says`, async () => {
      const file = `line-${line}.${lang}`;
      consumer.write(file, text);
      const {outputFiles} = await build({
        absWorkingDir: consumer.folder,
        entryPoints: [file],
        bundle: true,
        format: 'esm',
        write: false,
      });
      const bundle = {'snippet.js': outputFiles[0]?.text ?? ''};
      const whole =
        '<!doctype html><html lang="en"><script type="module" src="snippet.js"></script>';
      const {page, heard, logged} = await open(`${whole}</html>`, {}, bundle);
      assert.deepEqual(heard, []);
      const said = [...text.matchAll(/console\.log\(.*\);\s*\/\/ (.*)/g)].map(([, log]) => log);
      // What it waits for may take a busy machine long.
      for (let tries = 0; tries < 300 && logged.length < said.length; tries++)
        await setTimeout(100);
      assert.deepEqual(logged, said);
      if (/\.append\(/.test(text)) assert.ok((await shownEntries(page)) > 0, 'no entry is shown');
      await page.close();
    });
  }
});

/** By the name that a user writes; a variable, since it has types only once it is built. */
const MODEL = 'cited-timeline/model';

describe('json', () => {
  for (const {lang, text, line} of inLanguage('json', 'jsonc')) {
    test(`the data in line ${line} parse without an error`, async () => {
      const {parseTimeline} = await import(MODEL);
      const json = lang === 'jsonc' ? text.replace(/("(?:[^"\\]|\\.)*")|\/\/.*/g, '$1') : text;
      const {timeline, problems} = parseTimeline(JSON.parse(json));
      assert.ok(timeline.events.length, 'no event');
      assert.deepEqual(
        problems.filter(({severity}: {severity: string}) => severity === 'error'),
        [],
      );
    });
  }
});

describe('css', () => {
  const manifest = readFileSync(join(root, 'dist/custom-elements.json'), 'utf8');
  for (const {text, line} of inLanguage('css')) {
    test(`the style in line ${line} names properties and parts that are there`, () => {
      const names = [
        ...[...text.matchAll(/--timeline-[\w-]+/g)].map(([name]) => name),
        ...[...text.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name),
      ];
      assert.ok(names.length, 'names nothing');
      for (const name of names) assert.ok(manifest.includes(`"name": "${name}"`), name);
    });

    test(`the style in line ${line} is understood, and finds what it styles`, async () => {
      const {page, heard} = await open(
        `<style>${text}</style><cited-timeline src="first-train.json"></cited-timeline>`,
      );
      const found = await page.evaluate(() => {
        const shadow = document.querySelector('cited-timeline')?.shadowRoot;
        const rules = [...(document.styleSheets[0]?.cssRules ?? [])] as CSSStyleRule[];
        return rules.map(({selectorText, style}) => {
          const [element = '', part] = selectorText.split(/::part\(([\w-]+)\)/);
          const place = part ? shadow?.querySelector(`[part~="${part}"]`) : true;
          return {
            selectorText,
            styled: !!document.querySelector(element) && !!place,
            style: style.length,
          };
        });
      });
      assert.equal(found.length, text.match(/\{/g)?.length, 'not every rule was understood');
      for (const {selectorText, styled, style} of found) assert.ok(styled && style, selectorText);
      assert.deepEqual(heard, []);
      await page.close();
    });
  }
});

describe('sh', () => {
  const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const {text, line} of inLanguage('sh')) {
    test(`the commands in line ${line} are there`, () => {
      for (const command of text.trim().split('\n')) {
        const plain = command.replace(/\s*#.*/, '');
        const script = /^npm (?:run )?([\w:-]+)$/.exec(plain)?.[1];
        const known = SETUP.some(setup => setup.test(plain)) || (script && script in scripts);
        assert.ok(known, plain);
      }
    });
  }
});

test('every file that is linked or shown is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, path]) => path,
  );
  const shown = [...readme.matchAll(/(?:src|srcset|href)="(?!https?:|#)([^"\s]+)"/g)]
    .map(([, path]) => path)
    .filter(path => !snippets.some(({text}) => text.includes(`"${path}"`)));
  for (const path of [...links, ...shown]) assert.ok(existsSync(join(root, path ?? '')), path);
});

describe('what it says of the package', () => {
  /** The first cell of each row under a table's head, without its backquotes, and the second. */
  const rowsUnder = (head: string): [first: string, second: string][] => {
    const table = readme.split(`${head}\n`)[1]?.split('\n\n')[0] ?? '';
    return table
      .split('\n')
      .slice(1)
      .map(row => row.split(' | '))
      .map(([first = '', second = '']) => [
        first.replace(/^\| ?|`/g, '').trim(),
        second.replace(/\|$/, '').replaceAll('`', '').trim(),
      ]);
  };

  test('dates read as the table of dates says', () => {
    const rows = rowsUnder('| You write | Readers see |');
    // White space and dashes differ from one version of the language data to the next.
    const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/ ?[–—] ?/g, '–');
    const words = {lang: 'en-GB', words: en};
    assert.ok(rows.length > 10);
    for (const [text, shown] of rows) {
      const span = parseDate(text);
      assert.ok(span, text);
      assert.equal(plain(formatSpan(span, words)), plain(shown), text);
    }
  });

  test('every attribute, event, property and part is told of, and no other', () => {
    const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
    type Named = {name?: string; fieldName?: string};
    const element: Record<'attributes' | 'events' | 'cssProperties' | 'cssParts', Named[]> = modules
      .flatMap((module: {declarations?: {tagName?: string}[]}) => module.declarations ?? [])
      .find(({tagName}: {tagName?: string}) => tagName === 'cited-timeline');
    const names = (items: Named[]) => items.flatMap(({name}) => name ?? []).sort();
    const firsts = (head: string) => rowsUnder(head).map(([first]) => first);

    const attributes = rowsUnder('| Attribute | Property | What it does |');
    const told = attributes.filter(([attribute]) => attribute);
    assert.deepEqual(told.map(([attribute]) => attribute).sort(), names(element.attributes));
    for (const {name, fieldName} of element.attributes)
      assert.ok(
        told.some(([a, property]) => a === name && property === fieldName),
        name,
      );
    assert.deepEqual(firsts('| Event | When | Carries |').sort(), names(element.events));
    assert.deepEqual(firsts('| Property | What it sets |').sort(), names(element.cssProperties));
    const [, parts = ''] = /^The parts are ([^.]*)\./m.exec(readme) ?? [];
    assert.deepEqual(
      [...parts.matchAll(/`(.*?)`/g)].map(([, name]) => name).sort(),
      names(element.cssParts),
    );
  });

  test('every property, method and what events carry is told of, and no other', () => {
    const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
    type Member = {kind: string; name: string; static?: boolean; privacy?: string};
    type Declared = {name: string; tagName?: string; members?: Member[]};
    const declared: Declared[] = modules.flatMap(
      (module: {declarations?: Declared[]}) => module.declarations ?? [],
    );
    const membersOf = (is: (one: Declared) => boolean, kind: string): string[] =>
      (declared.find(is)?.members ?? [])
        .filter(one => one.kind === kind && !one.static && (one.privacy ?? 'public') === 'public')
        .map(({name}) => name);
    const isElement = ({tagName}: Declared): boolean => tagName === 'cited-timeline';
    const properties = rowsUnder('| Attribute | Property | What it does |').map(([, cell]) =>
      cell.split(' | ')[0]?.trim(),
    );
    assert.deepEqual(properties.sort(), membersOf(isElement, 'field').sort());
    const [, methods = ''] = /^\w+ methods: (.*?)\n\n/ms.exec(readme) ?? [];
    assert.deepEqual(
      [...methods.matchAll(/`(\w+)\(/g)].map(([, name]) => name).sort(),
      membersOf(isElement, 'method').sort(),
    );
    const events = readme.split('| Event | When | Carries |\n')[1]?.split('\n\n')[0] ?? '';
    const rows = events.split('\n').slice(1);
    assert.ok(rows.length);
    for (const row of rows) {
      const [, event = '', , carries = ''] = row.split('|');
      const name = event.replace(/[`\s]/g, '').replace(/(?:^|-)(.)/g, (_, c) => c.toUpperCase());
      const told = [...carries.matchAll(/`(\w+)`/g)].map(([, field]) => field);
      assert.deepEqual(
        told,
        membersOf(one => one.name === `${name}Event`, 'field'),
        event,
      );
    }
  });

  test('every part that is drawn is told of', () => {
    const {modules} = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
    const manifest = JSON.stringify(modules);
    const views = readdirSync(join(root, 'src/view')).filter(file => !file.endsWith('.test.ts'));
    const parts = views
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => [
        ...readFileSync(join(root, 'src/view', file), 'utf8').matchAll(/\bpart="([a-z-]+)"/g),
      ])
      .map(([, part]) => part);
    assert.ok(parts.length > 15);
    for (const part of parts) assert.ok(manifest.includes(`"name":"${part}"`), part);
  });

  /** As in “31 KB (brotli)”, “25 KB more”, “20 KB for reading”, “10 KB to cite”, “9 KB for a picture”. */
  const SIZES: [file: string, told: RegExp][] = [
    ['cited-timeline.js', /([\d.]+) KB (?:\(brotli\)|after brotli)/g],
    ['cited-timeline-later.mjs', /([\d.]+) KB more/g],
    ['cited-timeline-reader.mjs', /([\d.]+) KB for reading/g],
    ['cited-timeline-citing.mjs', /([\d.]+) KB to cite/g],
    ['cited-timeline-picture.mjs', /([\d.]+) KB for a picture/g],
  ];

  for (const [name, pattern] of SIZES) {
    test(`${name} is as small as it says, within half a kilobyte`, () => {
      const file = readFileSync(join(root, 'dist/cdn', name));
      const size = brotliCompressSync(file).length / 1024;
      const told = [...readme.matchAll(pattern)].map(([, kb]) => kb);
      assert.ok(told.length);
      for (const kb of told) assert.ok(Math.abs(Number(kb) - size) < 0.5, `${kb} for ${size}`);
    });
  }
});

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import type {Browser, HTTPRequest} from 'puppeteer';
import {root} from '../scripts/run.js';
import {complaints, launch, settled, shownEntries, violations, WCAG} from './browser.ts';
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

describe('html', () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());

  for (const {text, line} of inLanguage('html')) {
    test(`the page in line ${line} shows a timeline`, async () => {
      const page = await browser.newPage();
      const heard = complaints(page);
      await page.setRequestInterception(true);
      page.on('request', request => answer(request, text, heard));
      await page.goto(`${ORIGIN}/`);
      await settled(page);
      assert.ok((await shownEntries(page)) > 0, 'no entry is shown');
      assert.deepEqual(heard, []);
      if (text.startsWith('<!doctype html>')) assert.deepEqual(await violations(page, WCAG), []);
      await page.close();
    });
  }
});

const ORIGIN = 'http://readme.test';

const TYPES: Record<string, string> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
};

/** Gives a snippet what stands beside it on its author's server: this package's files, by their names. */
function answer(request: HTTPRequest, text: string, heard: string[]): void {
  const url = new URL(request.url());
  const name = basename(url.pathname);
  const file = ['dist/cdn', 'examples/data'].map(dir => join(root, dir, name)).find(existsSync);
  if (url.href === `${ORIGIN}/`) {
    const page = text.startsWith('<!doctype') ? text : withScript(text);
    request.respond({contentType: 'text/html; charset=utf-8', body: page});
  } else if (name && file) {
    const headers = {'access-control-allow-origin': '*'};
    const contentType = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
    request.respond({contentType, headers, body: readFileSync(file)});
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

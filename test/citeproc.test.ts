/**
 * The example with citeproc: what real styles make of sources, and the page that shows it. What must
 * come out follows the manuals that the styles are named for, as far as citeproc-js 1.4 does.
 */

import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {before, describe, test} from 'node:test';
import {build} from 'esbuild';
import {build as buildPage} from 'vite';
import {root} from '../scripts/run.js';
import {serve} from '../scripts/static-server.ts';
import {en, type WordingHook} from '../src/cite/index.ts';
import {parseTimeline} from '../src/model/parse.ts';
import {complaints, launch, settled, violations} from './browser.ts';

const example = join(root, 'examples/citeproc');
const sourceOf = {
  'cited-timeline/cite': join(root, 'src/cite/index.ts'),
  'cited-timeline/define': join(root, 'src/define.ts'),
};
const require = createRequire(import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const fromStyles = (name: string) => require(`@citation-js/plugin-csl/lib/${name}.json`);

/** As in the example's page. */
let wordBy: (style: string) => WordingHook;
before(async () => {
  const {outputFiles} = await build({
    entryPoints: [join(example, 'wording.js')],
    ...{bundle: true, write: false, format: 'esm', alias: sourceOf},
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const {wordByCiteproc} = await import(`data:text/javascript;base64,${code}`);
  const [CSL, styles, locales] = [require('citeproc'), fromStyles('styles'), fromStyles('locales')];
  wordBy = style => wordByCiteproc(CSL, styles[style], locales);
});

const parse = (sources: object) => parseTimeline({sources, events: []}).timeline.sources;
const SOURCES = parse({
  ...readJson(join(root, 'examples/data/first-train.json')).sources,
  ...readJson(join(example, 'references.json')).sources,
  edited: {
    ...{type: 'chapter', title: 'Locks & “gates”', container: 'A handbook of rails'},
    author: [
      {family: 'Lee', given: 'Ann'},
      {family: 'van der Berg', given: 'Piet'},
    ],
    editor: [{family: 'Roe', given: 'Rhoda'}],
    ...{page: '45-67', publisher: 'Press', published: '2003'},
  },
  armenian: {
    ...{type: 'book', title: 'Երկաթուղին', lang: 'hy', published: '1988'},
    ...{author: {family: 'Սարյան', given: 'Անի'}, publisher: 'Հրատարակչություն'},
  },
  japanese: {
    ...{type: 'article-journal', title: '鉄道の歴史', lang: 'ja', published: '2011'},
    ...{author: {family: '山田', given: '太郎'}, container: '交通史研究', volume: 5, page: '1-9'},
  },
  about: {type: 'book', title: 'Old $& new', publisher: 'X', published: '1850~'},
  page: {title: 'A page', url: 'https://example.org/?a=1&b=$&c=2', accessed: '2026-11-21'},
  tags: {type: 'book', title: '<script>alert(1)</script><i>it</i> \ufdd2javascript:x\ufdd3y\ufdd4'},
  kept: {title: 'B', url: 'https://example.org/b', archive: {url: '/copy', date: '2025'}},
  gone: {title: 'C', url: 'https://example.org/c', archive: 'https://a.example/c', gone: true},
  unsafe: {type: 'book', title: 'A', url: 'javascript:alert(1)'},
  address: {url: 'https://example.org/only'},
  nothing: {},
});

/** `_title_`, `[text](address)` where that is not the text, and what is in another language by its tag. */
const show = (parts: ReturnType<WordingHook>) =>
  parts
    ?.map(part => {
      const text = part.lang ? `${part.lang}:${part.text}` : part.text;
      if (part.kind === 'link') return part.href === text ? `<${text}>` : `[${text}](${part.href})`;
      return part.kind === 'title' ? `_${text}_` : text;
    })
    .join('');

const word = (hook: WordingHook, id: string, lang = 'en', locator?: string) => {
  const source = SOURCES[id];
  assert.ok(source, `no source ${id}`);
  return hook(source, {lang, locator, words: en, formatDate: ({text}) => text});
};

const OC_MEDIA =
  '<https://oc-media.org/russia-will-be-able-to-send-cargo-through-azerbaijan-to-armenia>';
const ORDA =
  '<https://en.orda.kz/azerbaijan-lifts-transit-ban-allowing-first-cargo-shipment-to-armenia-8921>';
const RUSSIAN = 'ru:Три подхода к определению понятия «количество информации»';

const CASES: readonly (readonly [style: string, id: string, reference: string | undefined])[] = [
  // Publication Manual of the American Psychological Association, 7th ed., 9 and 10.
  [
    'apa',
    'oc-media',
    `Russia will be able to send cargo through Azerbaijan to Armenia. (2025, October). _OC Media_. ${OC_MEDIA}`,
  ],
  [
    'apa',
    'mccarthy',
    'McCarthy, J. (1960). Recursive functions of symbolic expressions and their computation by machine, Part I. _Communications of the ACM_, 3(4), 184–195. <https://doi.org/10.1145/367177.367199>',
  ],
  [
    'apa',
    'ritchie',
    'Ritchie, D. M., & Thompson, K. (1974). The UNIX time-sharing system. _Communications of the ACM_, 17(7), 365–375. <https://doi.org/10.1145/361011.361061>',
  ],
  [
    'apa',
    'kernighan',
    'Kernighan, B. W., & Ritchie, D. M. (1988). _The C programming language_ (2nd ed.). Prentice Hall.',
  ],
  [
    'apa',
    'edited',
    'Lee, A., & van der Berg, P. (2003). Locks & “gates.” In R. Roe (Ed.), _A handbook of rails_ (pp. 45–67). Press.',
  ],
  [
    'apa',
    'fisher',
    'Fisher, R. A. (1936). _Iris_ [Dataset]. UCI Machine Learning Repository. <https://doi.org/10.24432/C56C76>',
  ],
  [
    'apa',
    'kolmogorov',
    `Колмогоров, А. Н. (1965). ${RUSSIAN}. _Проблемы передачи информации_, 1(1), 3–11.`,
  ],
  ['apa', 'armenian', 'Սարյան, Անի. (1988). _hy:Երկաթուղին_. Հրատարակչություն.'],
  ['apa', 'japanese', '山田太郎. (2011). ja:鉄道の歴史. _交通史研究_, 5, 1–9.'],
  ['apa', 'about', '_Old $& new_. (ca. 1850). X.'],
  [
    'apa',
    'page',
    '_A page_. (n.d.). Retrieved November 21, 2026, from <https://example.org/?a=1&b=$&c=2>',
  ],
  ['apa', 'tags', '_<script>alert(1)</script>_it_ javascript:xy_. (n.d.).'],
  ['apa', 'unsafe', '_A_. (n.d.).'],
  ['apa', 'kept', '_B_. (n.d.). Retrieved <https://example.org/b> [Archived 2025](/copy)'],
  ['apa', 'gone', '_C_. (n.d.). Retrieved <https://a.example/c>'],
  ['apa', 'address', undefined],
  ['apa', 'nothing', undefined],
  // Cite Them Right, 12th ed.
  [
    'harvard1',
    'orda',
    `Alina Pak (2025) “Azerbaijan Lifts Transit Ban, Allowing First Cargo Shipment to Armenia,” _Orda.kz_, October. Available at: ${ORDA} (Accessed: November 21, 2026).`,
  ],
  [
    'harvard1',
    'kernighan',
    'Kernighan, B.W. and Ritchie, D.M. (1988) _The C programming language_. 2nd ed. Englewood Cliffs: Prentice Hall.',
  ],
  [
    'harvard1',
    'edited',
    'Lee, A. and van der Berg, P. (2003) “Locks & ‘gates,’” in R. Roe (ed.) _A handbook of rails_. Press, pp. 45–67.',
  ],
  // Citing Medicine, 2nd ed., of which each reference has a number.
  [
    'vancouver',
    'oc-media',
    `Russia will be able to send cargo through Azerbaijan to Armenia. OC Media [Internet]. 2025 Oct [cited 2026 Nov 21]. Available from: ${OC_MEDIA}`,
  ],
  [
    'vancouver',
    'ritchie',
    'Ritchie DM, Thompson K. The UNIX time-sharing system. Communications of the ACM. 1974 Jul;17(7):365–75. doi:[10.1145/361011.361061](https://doi.org/10.1145/361011.361061)',
  ],
  [
    'vancouver',
    'dijkstra',
    'Dijkstra EW. Notes on structured programming. In: Structured programming. Academic Press; 1972. p. 1–82.',
  ],
];

describe('the example with citeproc', () => {
  for (const style of new Set(CASES.map(([style]) => style))) {
    test(`words references by ${style}`, () => {
      const hook = wordBy(style);
      for (const [, id, reference] of CASES.filter(([by]) => by === style)) {
        assert.equal(show(word(hook, id)), reference, id);
      }
    });
  }

  test('words each by itself, in any order', () => {
    const hook = wordBy('vancouver');
    const expected = CASES.filter(([style]) => style === 'vancouver').reverse();
    for (let i = 0; i < 2; i++) {
      for (const [, id, reference] of expected) assert.equal(show(word(hook, id)), reference);
    }
  });

  test('words them in the reader’s language', () => {
    const hook = wordBy('harvard1');
    assert.match(
      show(word(hook, 'page', 'de')) ?? '',
      /^_A page_ \(ohne Datum\)\. Verfügbar unter: /,
    );
    assert.match(show(word(hook, 'page', 'fr')) ?? '', /^_A page_ \(sans date\)\. /);
    // Where there are no words for it.
    assert.match(show(word(hook, 'page', 'hy')) ?? '', /^_A page_ \(no date\)\. /);
    assert.match(show(word(hook, 'page')) ?? '', /^_A page_ \(no date\)\. /);
  });

  test('says which language a title is in, where that is another', () => {
    const hook = wordBy('vancouver');
    assert.match(show(word(hook, 'kolmogorov', 'en')) ?? '', /ru:Три/);
    assert.doesNotMatch(show(word(hook, 'kolmogorov', 'ru')) ?? '', /ru:/);
  });

  test('keeps the place in a source', () => {
    const hook = wordBy('vancouver');
    assert.match(show(word(hook, 'dijkstra', 'en', 'p. 12')) ?? '', /1–82\. \(p\. 12\)$/);
    assert.match(show(word(hook, 'dijkstra')) ?? '', /1–82\.$/);
  });

  test('has a page that shows it', async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'citeproc-'));
    await buildPage({
      ...{root: example, configFile: false, logLevel: 'error'},
      resolve: {alias: sourceOf},
      build: {outDir, chunkSizeWarningLimit: 5000, modulePreload: false},
    });
    const {port, server} = await serve(outDir);
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const heard = complaints(page);
      await page.goto(`http://127.0.0.1:${port}/`);
      const references = () =>
        page.evaluate(() =>
          [
            ...(document
              .querySelector('cited-timeline')
              ?.shadowRoot?.querySelectorAll<HTMLElement>('.sources cite') ?? []),
          ].map(cite => cite.innerText.replace(/\s+/g, ' ').trim()),
        );
      const awaitText = (text: string) =>
        page.waitForFunction(
          text =>
            document
              .querySelector('cited-timeline')
              ?.shadowRoot?.querySelector('.sources')
              ?.textContent?.includes(text),
          {},
          text,
        );
      await awaitText('Ritchie, D. M., & Thompson, K. (1974).');
      await settled(page);
      const shown = await references();
      for (const [style, id, reference = ''] of CASES) {
        if (style !== 'apa' || !(id in readJson(join(example, 'references.json')).sources))
          continue;
        const plain = reference.replace(/[_<>]|\b[a-z]{2}:(?=\p{L})/gu, '');
        assert.ok(shown.includes(plain), `${plain} is not in ${shown.join('\n')}`);
      }
      assert.deepEqual(await violations(page), []);
      await page.select('select', 'vancouver');
      await awaitText('Ritchie DM, Thompson K. The UNIX');
      assert.deepEqual(heard, []);
    } finally {
      await browser.close();
      server.close();
      rmSync(outDir, {recursive: true});
    }
  });
});

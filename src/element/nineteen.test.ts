import {expect} from '@open-wc/testing';
import {directionOf} from '../words/intl.ts';
import type {Language} from '../words/language.ts';
import {en} from '../words/languages/en.ts';
import {LANGUAGES} from '../words/languages/index.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {findAll, makeBox, put, settled, until} from './fixture.ts';

/** Texts of the data have no Latin letters, so that any that are seen are the interface's. */
const text = (number: number): string => `Ωμέγα ${number}`;

const SOURCES = {
  a: {
    ...{type: 'book', title: text(1), edition: 2, page: '12-14', editor: [{literal: text(2)}]},
    ...{issued: '1999-05', accessed: '2026-11-21', number: 7, version: '2.1'},
    archive: {url: 'https://example.org/1', date: '2026-01-02'},
  },
  b: {type: 'article-newspaper', title: text(3), author: [1, 2, 3].map(i => ({literal: text(i)}))},
  c: {title: text(4), url: 'https://example.org/2'},
};

const cite = (source: string, stance = 'supports') => ({
  ...{source, stance, quote: text(5), note: text(6), locator: '7'},
});

/** Every kind of date, source and mark that an entry can have. */
const few = {
  title: text(7),
  sources: SOURCES,
  groups: {g: {label: text(8)}},
  events: [
    ...['1900~', '1901?', '1902%', '1903/..', '../1904', '1905/', '/1906', '1907/1909', '[..1910]'],
    ...['[1911..]', '191X', '20XX-12', '1920-21', '1921-25', '1922-33', '1923-37', '1924-40'],
    ...['1925-03', '1926-03-04', '1927-03-04T10:00Z', '-0043', 'Y-50000', '1989', '18XX'],
  ].map((date, i) => ({
    ...{id: `e${i}`, date, title: text(i), summary: text(i), tags: [text(9)]},
    ...(i % 3 === 0 && {group: 'g'}),
    ...(i % 4 === 0 && {status: 'expected'}),
    ...(i % 5 === 0 && {corrections: [{date: '2026-05-06', note: text(10)}]}),
    citations: [
      [],
      [cite('a')],
      [cite('a'), cite('b', 'disputes'), cite('c', 'mentions')],
      [cite('missing')],
    ][i % 4],
    ...(i === 2 && {
      media: ['image', 'audio', 'video', 'page'].map(kind => ({
        kind,
        src: 'https://example.org/3',
      })),
    }),
  })),
};
few.events.push({...few.events[1], id: 'never', date: '', title: text(90)} as never);

const many = Array.from({length: 400}, (_, i) => ({
  ...{id: `m${i}`, date: `${1500 + i}`, title: text(i), source: SOURCES.c.url},
}));

/** Words of three letters or more: of texts, and of what functions are written with. */
function* wordsOf(tree: object): Generator<string, void> {
  for (const value of Object.values(tree)) {
    if (Object(value) === value && typeof value !== 'function') yield* wordsOf(value);
    else yield* `${value}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  }
}

/** What all of the interface says now, to be read or to be heard. */
function said(timeline: CitedTimeline): string[] {
  const all = findAll(timeline, '*').filter(element => !element.closest('style, [lang="en"]'));
  return all.flatMap(element => [
    ...['aria-label', 'title', 'placeholder', 'aria-valuetext', 'aria-description', 'alt'].flatMap(
      name => element.getAttribute(name) ?? [],
    ),
    ...Array.from(element.childNodes, node => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')),
  ]);
}

/** Opens all that there is to open, one after the other, and gathers what is said. */
async function walk(timeline: CitedTimeline, isMany: boolean): Promise<Set<string>> {
  const heard = new Set<string>();
  const listen = async (): Promise<void> => {
    await settled(timeline);
    for (const one of said(timeline)) heard.add(one);
  };
  const pressed = async (selector: string, shown: string): Promise<void> => {
    findAll(timeline, selector)[0]?.click();
    await until(() => findAll(timeline, shown).length, shown);
    await listen();
  };
  await listen();
  const [, filters, , citing] = ['', '.tools button:nth-of-type(1)', '', '.tools .cite'] as const;
  await pressed(filters, '.filters');
  await pressed(citing, '.citing');
  if (isMany) {
    findAll(timeline, '.stop')[0]?.focus();
    await listen();
  } else {
    for (const id of ['e2', 'e5', 'never']) {
      timeline.select(id);
      await until(() => findAll(timeline, '.detail').length, 'an entry');
      await listen();
    }
    timeline.select('nowhere');
    await listen();
    timeline.layout = 'vertical';
    await listen();
    timeline.citations = 'numbered';
    timeline.groupBy = 'group';
    timeline.layout = 'horizontal';
    await listen();
  }
  timeline.query = 'Ωμέγα';
  await listen();
  timeline.query = 'ξξξ';
  await until(() => findAll(timeline, '.outcome button').length, 'nothing found');
  await listen();
  timeline.query = '';
  timeline.layout = 'table';
  await until(() => findAll(timeline, 'table').length, 'a table');
  await listen();
  return heard;
}

/** Runs of Latin letters that are words of no language, and months as many have them. */
const KNOWN =
  /^(?:csl|json|bibtex|biblatex|ris|svg|png|csv|html|utc|gmt|example|org|https|edtf|may)$/;

describe('all that is said', () => {
  const languages: [tag: string, get: () => Promise<Language>][] = [
    ['en', () => Promise.resolve(en)],
    ...Object.entries(LANGUAGES),
  ];
  const english = new Set(wordsOf(en));

  for (const [tag, get] of languages)
    it(`is in ${new Intl.DisplayNames('en', {type: 'language'}).of(tag)}, and runs as that does`, async () => {
      const own = new Set(wordsOf(await get()));
      const box = makeBox(1280);
      Object.assign(box, {lang: tag, dir: directionOf(tag)});
      for (const timeline of [few, many].map(data => put({timeline: data}))) {
        box.append(timeline);
        await until(() => findAll(timeline, 'section').length, 'a timeline');
        const heard = await walk(timeline, timeline.timeline === many);
        expect(heard.size).to.be.above(50);
        const foreign = [...heard].filter(one =>
          (one.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(
            word => english.has(word) && !own.has(word) && !KNOWN.test(word),
          ),
        );
        expect(foreign).to.deep.equal([]);
        for (const one of heard) expect(one).not.to.match(/undefined|NaN|\[object|null/);
        const section = findAll(timeline, 'section')[0] as HTMLElement;
        expect(getComputedStyle(section).direction).to.equal(directionOf(tag));
        timeline.remove();
      }
    });
});

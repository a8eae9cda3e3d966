/** Events of every kind, good and bad, for tests of ledgers. */

import {random} from './random.ts';

/** As text, and with it what JSON leaves out. */
export const show = (value: unknown): string =>
  JSON.stringify(value, (_, field: unknown) =>
    field === undefined || (typeof field === 'number' && !Number.isFinite(field))
      ? `${field}`
      : Object.is(field, -0)
        ? '-0'
        : field,
  );

type Choice = readonly unknown[];

export const SITE = 'https://example.org/';
const CHOICES: Readonly<Record<string, Choice>> = {
  id: ['a', 'b', 'c', 7, 'event-2', 'event-5', 'event-5-2', '', ' ', null, {}],
  date: [
    ...['1987', '1987-05', '1987-05-03', '2000-02-29', '1900-02-29', '2016-13', '1988-21', '198X'],
    ...['1988/1994', '1988-05/1988-07-01', '1994/1988', '1988/', '/1988', '../1988', '1988/..'],
    ...['1992?', '1992~', '1992-05%', '[1988,1991]', '{1988..1990}', 'Y-4500000000', '', ' ', 'x'],
    ...['2025-08-08T10:00:00Z', '2025-08-08T10:30:00+02:00', '2025-08-08T25:00', '-0044-03-15'],
    ...[1987, 0, -0, -44, 12_345, 1.5, Number.NaN, null, {}, '1988/1990/1991', '1988-05-03/'],
  ],
  end: ['1990', '1990-01', '1988-05-03', '..', '', '1989?', 1995, 'x', '1990/1991', null],
  calendar: ['gregorian', 'julian', 'lunar', undefined],
  displayDate: ['in May', '', {en: 'in May'}, 5],
  title: ['A', 'B', {en: 'A', de: 'B'}, {en: ''}, {}, '', ' ', 5, null, undefined, ['A']],
  summary: ['S', '', {en: 'S'}, {en: 5}, 5, undefined],
  status: ['happened', 'expected', 'done', null],
  group: ['g', 'h', 'war', 'constructor', '__proto__', '', 5, null],
  tags: [['a', 'b'], [], ['a', ''], 'a', ['a', 5], null, [undefined]],
  image: ['a.jpg', {src: 'a.jpg', alt: ''}, {src: 'javascript:0'}, {alt: 'A'}, 5, ''],
  media: [
    ...[
      'a.mp3',
      ['a.mp4', {src: 'https://example.org/', title: 'A'}],
      {src: 'javascript:0'},
      [],
      5,
    ],
    ...[{src: 'a.png', srcset: 'b:c 2x'}, {src: 'a', type: 'song', tracks: ['a.vtt', 5]}, null],
  ],
  source: ['s1', 's2', 'nobody', `${SITE}new`, 10],
  citations: [
    ...[
      [],
      ['s1'],
      ['s1', 's2', 's1'],
      's1',
      [''],
      ['nobody'],
      'nobody',
      `${SITE}s2`,
      `${SITE}new`,
    ],
    ...[['www.example.org'], ['10.1000/182'], ['javascript:0'], [null], null, [undefined]],
    ...[['s1', {source: 's2', quote: 'q', stance: 'disputes', note: 'n', locator: 12}], [['s1']]],
    ...[
      [{source: 's1', quote: ''}],
      [{source: 's1', quote: 'q', prefix: 'p', suffix: 5}],
      [{source: 's1', stance: 'likes'}],
      [{source: 's1', page: 5}],
    ],
    ...[[{source: 's1', locator: null}], [{source: 's1', note: 5}], [{source: 's1', locator: ' '}]],
    ...[[{source: 'nobody', quote: 'q'}], [{quote: 'q'}], [{}], [{source: 's1', title: 'T'}]],
    ...[[{title: 'New', url: `${SITE}new`}], [{id: 'nobody', title: 'Somebody'}]],
    ...[
      [{title: 'Other', url: `${SITE}new`}],
      [{id: `${SITE}new`, title: 'Named like an address'}],
    ],
    ...[[{source: {title: 'Inline'}}], [{source: {id: 's2', url: `${SITE}s2`}, locator: 'p. 3'}]],
  ],
  corrections: [[{date: '2025', note: 'n'}], 'n', [{date: 'x'}], []],
  unknown: [1, undefined],
};
const GOOD = {date: '1987-05-03', title: 'T', citations: ['s1']};
const ODD: Choice = [undefined, null, '', 'text', 5, ['a'], [], true];
const OPENINGS: Choice = [
  {},
  {title: 'T', lang: 'en', sources: {s1: 'One', s2: {title: 'Two', url: `${SITE}s2`}}},
  {sources: [{id: 's1', title: 'One'}, {id: 's1'}, {}], groups: {war: 'War'}, title: 5},
  {
    sources: {s1: 'One', s2: 'Two', [`${SITE}new`]: {title: 'Its address is its id'}},
    groups: ['g'],
  },
];

/** Makes events, good and bad: of each field's values `bad`, from 0 to 1, are at random. */
export function randomEvent(next: () => number, bad: number): unknown {
  const pick = (choice: Choice) => choice[Math.floor(next() * choice.length)];
  if (next() < bad / 10) return pick(ODD);
  const fields: [string, unknown][] = Object.entries(GOOD);
  for (const [name, choice] of Object.entries(CHOICES)) {
    if (next() > bad) continue;
    const at = fields.findIndex(([field]) => field === name);
    if (at >= 0) fields.splice(at, 1);
    fields.splice(Math.floor(next() * 4), 0, [name, pick(choice)]);
  }
  if (next() < bad) fields.splice(Math.floor(next() * fields.length), 1);
  return Object.fromEntries(fields);
}

/** Documents of up to `most` such events. */
export function* randomDocuments(
  count: number,
  seed: number,
  bad: number,
  most = 12,
): Generator<{readonly events: readonly unknown[]}> {
  const next = random(seed);
  for (let i = 0; i < count; i++) {
    const opening = OPENINGS[Math.floor(next() * OPENINGS.length)] as object;
    const events = Array.from({length: Math.floor(next() * most)}, () => randomEvent(next, bad));
    yield {...opening, events};
  }
}

export function freeze(value: unknown): void {
  if (typeof value !== 'object' || !value) return;
  Object.freeze(value);
  for (const field of Object.values(value)) freeze(field);
}

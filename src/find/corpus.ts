/** Timelines to be searched, and what is found in them by looking at everything. For tests. */

import {random} from '../model/random.ts';
import type {Entry, LocalizedText, Timeline} from '../model/types.ts';
import type {Filters} from './facets.ts';
import {fold} from './fold.ts';

type Choice<Item> = readonly Item[];

const WORDS =
  'train Train border Grenze café Straße поезд Ещё գնացք 列車 기차 קו خط treaty a an'.split(' ');
const TAGS = [
  'rail',
  'Rail',
  'grain',
  'été',
  'war',
  '  ',
  't1',
  't2',
  't3',
  't4',
  't5',
  't6',
  't7',
];
export const QUERIES = [
  ...['', 'train', 't', 'tr', 'TRAIN border', 'strasse', 'еще', 'café', '列', '기', 'nothing here'],
  ...[
    'paper',
    'example.org',
    'ann author',
    '"ann author"',
    '"train border"',
    'rail',
    'ete',
    'trade',
  ],
  ...['Պոեզ', 'source-1', 'title 3', '.*', '[', 'a train gnatsk', 'in may', 'handel', 'javascript'],
];

/** An object with up to `events` events, all of which say something somewhere. */
export function makeDocument(seed: number, events: number): object {
  const next = random(seed);
  const pick = <Item>(from: Choice<Item>): Item => from[Math.floor(next() * from.length)] as Item;
  const words = (most: number): string =>
    Array.from({length: 1 + Math.floor(next() * most)}, () => pick(WORDS)).join(pick([' ', '\n']));
  const text = (most: number): LocalizedText =>
    next() < 0.8 ? words(most) : {en: words(most), de: words(most)};
  const some = <Item>(most: number, make: () => Item): Item[] =>
    Array.from({length: Math.floor(next() * (most + 1))}, make);
  const sources = Object.fromEntries(
    Array.from({length: 12}, (_, i) => [
      `s${i}`,
      pick<unknown>([
        `Title ${i}`,
        `https://www.example.org/${i}`,
        {title: {en: `Title ${i}`, de: `Titel ${i}`}, publisher: 'The Paper', author: 'Ann Author'},
        {title: words(3), author: [{given: 'Ann', family: 'Author'}], container: words(2)},
        {title: words(2), url: `https://example.org/${i}/path`},
      ]),
    ]),
  );
  const cite = (): unknown =>
    pick<unknown>([
      ...Object.keys(sources),
      ...['nobody', 'https://other.example/page', {title: 'Inline', publisher: 'Paper B'}],
      ...['javascript:alert(1)', {source: 's1', stance: 'disputes', quote: 'unsearched'}],
    ]);
  return {
    sources,
    groups: {trade: {label: {en: 'Trade', de: 'Handel'}}, war: 'War', unused: 'Unused'},
    events: Array.from({length: Math.ceil(next() * events)}, () => ({
      title: next() < 0.9 ? text(3) : undefined,
      ...(next() < 0.5 && {summary: text(8)}),
      ...(next() < 0.9 && {date: `${1900 + Math.floor(next() * 100)}`}),
      ...(next() < 0.1 && {displayDate: 'in May'}),
      ...(next() < 0.2 && {status: 'expected'}),
      ...(next() < 0.7 && {group: pick(['trade', 'war', 'new'])}),
      ...(next() < 0.6 && {tags: next() < 0.9 ? some(3, () => pick(TAGS)) : pick(TAGS)}),
      citations: some(3, cite),
    })),
  };
}

/** Filters at random, of values that there are and of such as there are not. */
export function makeFilters(seed: number): Filters {
  const next = random(seed);
  const some = <Item>(from: Choice<Item>): Item[] => from.filter(() => next() < 0.3);
  return {
    ...(next() < 0.3 && {groups: some(['trade', 'war', 'new', 'none'])}),
    ...(next() < 0.3 && {tags: some(TAGS)}),
    ...(next() < 0.3 && {sources: some(['s0', 's1', 's2', 's3', 'nobody', 'gone'])}),
    ...(next() < 0.3 && {statuses: some(['happened', 'expected'] as const)}),
    ...(next() < 0.3 && {differ: next() < 0.5}),
  };
}

const textsOf = (text: LocalizedText | undefined): string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** All that is searched of an entry. */
function fieldsOf({title, summary, displayDate, tags, group, citations}: Entry): string[] {
  return [
    ...[title, summary, displayDate, group?.label].flatMap(textsOf),
    ...tags,
    ...citations.flatMap(({source}) => {
      const {title, publisher, container, authors, url, unsafeUrl, missing, id} = source;
      const address = url?.replace(/^https?:\/\/(www\.)?/, '') ?? unsafeUrl?.replace(/^\w+:/, '');
      return [
        ...[title, publisher, container].flatMap(textsOf),
        ...authors.map(({given, family, literal}) => literal ?? `${given} ${family}`),
        (title ? address?.split('/')[0] : address) ?? '',
        missing ? id : '',
      ];
    }),
  ].map(fold);
}

/** What an entry has of each kind. */
export const valuesOf = ({group, tags, citations, status}: Entry) => ({
  groups: group ? [group.id] : [],
  tags: [...new Set(tags)],
  sources: [...new Set(citations.map(({source}) => source.id))],
  statuses: [status],
  differ: citations.some(({stance}) => stance === 'disputes') ? ['differ'] : [],
});

export const KINDS = ['groups', 'tags', 'sources', 'statuses', 'differ'] as const;

/** Numbers of the entries that match, found by looking at everything. */
export function searchNaively(
  {events}: Timeline,
  words: readonly string[],
  filters: Filters,
): number[] {
  return events.flatMap((entry, number) => {
    const fields = fieldsOf(entry);
    const values = valuesOf(entry);
    const isChosen = KINDS.every(kind => {
      const filter = filters[kind];
      const wanted: readonly string[] = Array.isArray(filter) ? filter : filter ? ['differ'] : [];
      return !wanted.length || wanted.some(id => (values[kind] as readonly string[]).includes(id));
    });
    return isChosen && words.every(word => fields.some(field => field.includes(word)))
      ? [number]
      : [];
  });
}

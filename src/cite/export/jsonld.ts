import {pickText} from '../../model/text.ts';
import type {Entry, LocalizedText, Media, Source} from '../../model/types.ts';
import {cslItem, resolve} from './csl.ts';
import {plainDate} from './dates.ts';
import {namesOf} from './text.ts';
import {SCHEMA, workType} from './works.ts';

/** What is known of it; `undefined` leaves no trace in JSON. */
type Thing = Readonly<Record<string, unknown>>;

/**
 * A timeline as JSON-LD in the vocabulary of schema.org: an `ItemList` of `Event`s, each the subject
 * of the works that it cites. A work is described where it is first cited, and named by its `@id`
 * from then on. Dates that are not plain are left out, rather than made exact.
 *
 * @param timeline `count`, of how many events these are the first, if not all.
 * @param options `base`, an address that relative ones begin from; `mostWorks`, so many are described.
 * @returns JSON that can stand in a `script` element as it is.
 */
export function formatJsonLd(
  timeline: {
    readonly title?: LocalizedText | undefined;
    readonly description?: LocalizedText | undefined;
    readonly events: Iterable<Entry>;
    readonly count?: number | undefined;
  },
  lang: string,
  {base, mostWorks = Infinity}: {readonly base?: string; readonly mostWorks?: number} = {},
): string {
  const say = (text: LocalizedText | undefined) => pickText(text, lang)?.text;
  const ids = new Map<string, string>();

  const work = (source: Source): Thing | undefined => {
    const item = cslItem(source, lang, base);
    const type = {'@type': workType(item.type, SCHEMA)};
    const known = ids.get(source.id);
    if (known) return {...type, '@id': known};
    if (ids.size >= mostWorks) return undefined;
    const id = `_:source${ids.size + 1}`;
    ids.set(source.id, id);
    const container = item['container-title'];
    return {
      ...type,
      '@id': id,
      name: item.title,
      author: some(namesOf(item.author).map(makeName)),
      publisher: item.publisher && {'@type': 'Organization', name: item.publisher},
      isPartOf: container && {'@type': 'CreativeWork', name: container},
      datePublished: plainDate(source.published),
      inLanguage: item.language,
      identifier: item.DOI && `doi:${item.DOI}`,
      url: item.URL ?? source.url,
      archivedAt: resolve(source.archive?.url, base),
    };
  };

  const image = ({src, alt, credit}: Partial<Media>): Thing | undefined =>
    // What stands in the data itself is not given twice.
    src && !/^data:/i.test(src)
      ? {
          '@type': 'ImageObject',
          contentUrl: resolve(src, base),
          caption: say(alt) || undefined,
          creditText: say(credit),
        }
      : undefined;

  const event = (entry: Entry): Thing => {
    const sources = entry.citations.map(({source}) => source).filter(({missing}) => !missing);
    return {
      '@type': 'Event',
      name: say(entry.title),
      description: say(entry.summary),
      ...eventDates(entry),
      image: some(
        [entry.image, ...entry.media.filter(({kind}) => kind === 'image')].flatMap(
          one => (one && image(one)) ?? [],
        ),
      ),
      subjectOf: some([...new Set(sources)].flatMap(source => work(source) ?? [])),
    };
  };

  const items = [...timeline.events].map((entry, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: event(entry),
  }));
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: say(timeline.title),
    description: say(timeline.description),
    numberOfItems: timeline.count ?? items.length,
    itemListElement: items,
  };
  // Nothing in it can end the script, or begin a comment in it.
  return JSON.stringify(list).replaceAll('<', '\\u003c');
}

const some = <Item>(list: readonly Item[]) => (list.length ? list : undefined);

/** A name with parts is a person's; one without may be a body's. */
function makeName([family, given, suffix]: readonly string[]): Thing | string {
  return given === undefined
    ? (family ?? '')
    : {
        '@type': 'Person',
        name: [given, family, suffix].filter(Boolean).join(' '),
        givenName: given || undefined,
        familyName: family || undefined,
      };
}

/** Where the end cannot be read, the start may be wrong, too. */
function eventDates({date, unreadDate}: Entry): Thing {
  if (!date || unreadDate) return {};
  if (date.kind === 'date') return {startDate: plainDate(date)};
  const [start, end] = date.kind === 'interval' ? (date.parts ?? []) : [];
  return {startDate: plainDate(start), endDate: plainDate(end)};
}

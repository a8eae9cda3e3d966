import type {CslItem} from './csl.ts';
import {readParts} from './dates.ts';
import {asciiAddress, namesOf, oneLine} from './text.ts';
import {workType, ZOTERO} from './works.ts';

/** The formats of OpenURL's registry, and the genre in it; all else is Dublin Core. */
const FORMATS: Readonly<Record<string, string>> = {
  'article-journal': 'journal article',
  review: 'journal article',
  'review-book': 'journal article',
  book: 'book book',
  chapter: 'book bookitem',
  'paper-conference': 'book proceeding',
  report: 'book report',
  thesis: 'dissertation',
  patent: 'patent',
};

/**
 * An item as the ContextObject of OpenURL (ANSI/NISO Z39.88-2004) that COinS puts into
 * `<span class="Z3988" title="…">`: key/encoded-value pairs, of which the caller escapes `&` as any
 * attribute's. A date that is not plain is left out: the format has no words for it.
 */
export function formatCoins(item: CslItem): string {
  const [format = 'dc', genre] = (FORMATS[item.type] ?? 'dc').split(' ');
  const title = genre === 'report' || genre === 'book' ? 'btitle' : genre ? 'atitle' : 'title';
  const container = format === 'journal' ? 'jtitle' : format === 'book' ? 'btitle' : 'source';
  const names = namesOf(item.author);
  const [[family = '', given] = []] = names;
  const pairs: (readonly [key: string, value: unknown])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft_id', item.DOI && `info:doi/${oneLine(item.DOI)}`],
    ['rft_id', asciiAddress(oneLine(item.URL))],
    ['rft.genre', genre],
    // What kind of work: Zotero's word, as Dublin Core has none.
    ['rft.type', format === 'dc' ? workType(item.type, ZOTERO) : ''],
    [`rft.${title}`, item.title],
    [`rft.${container}`, title === container ? '' : item['container-title']],
    ['rft.aulast', given && family],
    ['rft.aufirst', family && given],
    ...names.map(([last, first]) => ['rft.au', [last, first].filter(Boolean).join(', ')] as const),
    ['rft.date', readParts(item.issued).plain?.join('-')],
    [
      format === 'dissertation' ? 'rft.inst' : format === 'book' ? 'rft.pub' : 'rft.publisher',
      item.publisher,
    ],
    ['rft.place', item['publisher-place']],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.edition', item.edition],
    ['rft.isbn', item.ISBN],
    ['rft.issn', item.ISSN],
    ['rft.language', item.language],
  ];
  return pairs
    .map(([key, value]) => [key, oneLine(value)] as const)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
}

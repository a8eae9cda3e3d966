import type {CslItem} from './csl.ts';
import {readParts} from './dates.ts';
import {commonFields, field, listField, outletFields, texEntry, wrap} from './tex.ts';
import {joinItems} from './text.ts';
import {BIBLATEX, workType} from './works.ts';

/** What of EDTF BibLaTeX reads, beside what has parts (its manual, “Date and Time Specifications”). */
const EDTF =
  /^(?:-?(?:\d{2}XX|\d{3}X)|\d{4}(?:-\d\d){0,2}\/(?:\.\.)?|(?:\.\.)?\/\d{4}(?:-\d\d){0,2})[?~%]?$/;

/** Items as BibLaTeX, in UTF-8. What is no date to BibLaTeX stands as text in `year`. */
export const formatBiblatex = (items: readonly CslItem[]): string =>
  joinItems(items, biblatexEntry, '\n');

export function biblatexEntry(item: CslItem, key: string): string {
  const type = workType(item.type, BIBLATEX);
  const issued = biblatexDate(item.issued);
  return texEntry(type, key, {
    ...commonFields(item),
    ...outletFields(item, container(type), publisher(type)),
    eventtitle: field(item['event-title']),
    location: listField(item['publisher-place']),
    date: wrap(issued),
    year: issued ? undefined : field(readParts(item.issued).text),
    urldate: wrap(biblatexDate(item.accessed)),
  });
}

/** As EDTF, with what is not certain marked; blank for what BibLaTeX does not read. */
function biblatexDate(value: unknown): string {
  const {dates, season, circa, text} = readParts(value);
  if (!dates.length) return EDTF.test(text) ? text : '';
  return dates
    .map(([year = 0, ...rest]) => {
      const shown = String(Math.abs(year < 0 ? year + 1 : year)).padStart(4, '0');
      const below = season ? [season + 20] : rest;
      return (
        (shown.length > 4 ? 'Y' : '') +
        [(year < -1 ? '-' : '') + shown, ...below.map(part => String(part).padStart(2, '0'))].join(
          '-',
        ) +
        (circa ? '~' : '')
      );
    })
    .join('/');
}

const container = (type: string) =>
  /^(?:article|review|periodical)$/.test(type)
    ? 'journaltitle'
    : /^in/.test(type)
      ? 'booktitle'
      : 'titleaddon';

const publisher = (type: string) =>
  /^(?:report|thesis)$/.test(type)
    ? 'institution'
    : /^(?:misc|online)$/.test(type)
      ? 'organization'
      : 'publisher';

import type {CslItem} from './csl.ts';
import {readParts} from './dates.ts';
import {commonFields, field, listField, outletFields, texEntry, wrap} from './tex.ts';
import {joinItems, oneLine} from './text.ts';
import {BIBTEX, workType} from './works.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Items as BibTeX, in UTF-8. What is no plain date stands as text in `year`; of a season there is
 * only the year.
 */
export const formatBibtex = (items: readonly CslItem[]): string =>
  joinItems(items, bibtexEntry, '\n');

export function bibtexEntry(item: CslItem, key: string): string {
  const type = bibtexType(item);
  const {plain, text} = readParts(item.issued);
  const [year, month, day = ''] = plain ?? [text];
  const seen = readParts(item.accessed);
  return texEntry(type, key, {
    ...commonFields(item),
    ...outletFields(item, container(type), publisher(type)),
    address: listField(item['publisher-place']),
    year: field(year),
    // Without braces: a name that each style words by itself.
    month: MONTHS[Number(month) - 1],
    day: wrap(day),
    urldate: field(seen.plain?.join('-') ?? seen.text),
  });
}

/** A thesis has no type of its own: only one for which degree is known has. */
function bibtexType({type, genre}: CslItem): string {
  if (type !== 'thesis') return workType(type, BIBTEX);
  const degree = oneLine(genre);
  return /master|diplom/i.test(degree)
    ? 'mastersthesis'
    : /ph\.? ?d|doctor/i.test(degree)
      ? 'phdthesis'
      : 'misc';
}

const container = (type: string) =>
  type === 'article' ? 'journal' : /^in/.test(type) ? 'booktitle' : 'howpublished';

/** What the standard styles print for each type. */
const publisher = (type: string) =>
  type === 'techreport'
    ? 'institution'
    : /thesis/.test(type)
      ? 'school'
      : /misc|booklet/.test(type)
        ? 'howpublished'
        : 'publisher';

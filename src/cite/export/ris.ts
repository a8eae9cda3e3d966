import type {CslItem} from './csl.ts';
import {readParts} from './dates.ts';
import {asciiAddress, FIELDS, joinItems, namesOf, oneLine} from './text.ts';
import {RIS, workType} from './works.ts';

/**
 * Items as RIS (Research Information Systems, 2001, with the tags of 2011), in UTF-8. Nothing is
 * escaped in it, but a value is one line. What is no plain date stands as text in `PY`.
 */
export const formatRis = (items: readonly CslItem[]): string => joinItems(items, risRecord, '\r\n');

export function risRecord(item: CslItem, key: string): string {
  const type = workType(item.type, RIS);
  const lines: (readonly [tag: string, value: unknown])[] = [
    ['TY', type],
    ['ID', key],
    ...namesOf(item.author).map(name => ['AU', joinName(name)] as const),
    ...namesOf(item.editor).map(name => ['ED', joinName(name)] as const),
    [type === 'CONF' ? 'C3' : 'T2', item['container-title']],
    ['TI', item.title],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ...FIELDS.map(([variable = '', , tag = '']) => [tag, item[variable]] as const),
    ['N1', item.note],
    ['DO', item.DOI],
    ['DB', item.archive],
    ['AV', item.archive_location],
    ...risDate('PY', 'DA', item.issued),
    // Of a law, that is when it came into force.
    ...(type === 'STAT' ? [] : risDate('', 'Y2', item.accessed)),
    ...oneLine(item.page)
      .split(/ ?[-–] ?/, 2)
      .map((page, i) => [i ? 'EP' : 'SP', page] as const),
    ...oneLine(item.keyword)
      .split(',')
      .map(word => ['KW', word] as const),
    ['UR', asciiAddress(oneLine(item.URL))],
  ];
  return lines
    .map(([tag, value]) => [tag, oneLine(value)])
    .filter(([, value]) => value)
    .concat([['ER', '']])
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

/** `family, given, suffix`; what has no parts as it is. */
const joinName = (parts: readonly string[]) => parts.filter(Boolean).join(', ');

/** The year by itself, if there is a tag for it, and `year/month/day/`; or what is said instead. */
function risDate(yearTag: string, tag: string, value: unknown): (readonly [string, string])[] {
  const {plain, text} = readParts(value);
  if (!plain) return [[yearTag || tag, text]];
  const [year = '', month = '', day = ''] = plain;
  const date = [tag, `${year}/${month}/${day}/`] as const;
  return yearTag ? [[yearTag, year], date] : [date];
}

/** What formats of one line a field need of an item. */

import {get, isList, isObject} from '../../model/read.ts';
import type {CslItem} from './csl.ts';

/** A text or a number in one line, without what is no character. Spaces that do not break stay. */
export function oneLine(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ')
        .trim()
    : '';
}

/** Variables of CSL-JSON that are texts, with the field of BibTeX and BibLaTeX and the tag of RIS for each. */
export const FIELDS = (
  'volume volume VL,issue number IS,number number M1,edition edition ET,' +
  'collection-title series T3,ISBN isbn SN,ISSN issn SN,genre type M3,language language LA,' +
  'abstract abstract AB'
)
  .split(',')
  .map(row => row.split(' '));

/** `[family, given, suffix]` of each name, blank where there is none; of one that has no parts, `[literal]`. */
export function namesOf(value: unknown): string[][] {
  return (isList(value) ? value : [])
    .map(name => {
      if (!isObject(name)) return [oneLine(name)];
      const join = (...parts: string[]) =>
        parts
          .map(part => oneLine(get(name, part)))
          .filter(Boolean)
          .join(' ');
      const given = join('given', 'dropping-particle');
      // Behind a comma alone, a suffix would be taken for what stands before the family's name.
      const family = join('non-dropping-particle', 'family', given ? '' : 'suffix');
      return family || given ? [family, given, given && join('suffix')] : [join('literal')];
    })
    .filter(parts => parts.some(Boolean));
}

/** An address in ASCII, without characters that any of the formats would take for its own. */
export function asciiAddress(address: string): string {
  let ascii = address;
  try {
    if (/[^!-~]/.test(address)) ascii = new URL(address).href;
  } catch {
    // A relative one.
  }
  return ascii.replace(/[^!-~]|["<>\\^`{|}]/gu, encodeURIComponent);
}

/**
 * What gives each item of an export its key: its id, if TeX takes it as it is, else what can be read of
 * it with a check sum of the whole. So it is the same in each export, and no other item's, letters' case
 * aside.
 */
export function createKeys(): (item: CslItem) => string {
  const taken = new Set<string>();
  return ({id}) => {
    const plain = id
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\w:.+-]+/g, '-');
    let sum = 0;
    for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
    const summed = `${plain.slice(0, 40).replace(/^-|-$/g, '') || 'source'}-${sum.toString(36)}`;
    let key = id && plain === id ? id : summed;
    for (let n = 1; taken.has(key.toLowerCase()); n++) key = n > 1 ? `${summed}-${n}` : summed;
    taken.add(key.toLowerCase());
    return key;
  };
}

/** All items in a format that has an entry for each. */
export function joinItems(
  items: readonly CslItem[],
  write: (item: CslItem, key: string) => string,
  between: string,
): string {
  const keyOf = createKeys();
  return items.map(item => write(item, keyOf(item))).join(between);
}

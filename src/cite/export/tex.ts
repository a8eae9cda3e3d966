/** What BibTeX and BibLaTeX share. */

import type {CslItem} from './csl.ts';
import {asciiAddress, FIELDS, namesOf, oneLine} from './text.ts';

/**
 * Characters that mean something to TeX, and what prints them. Braces by name: BibTeX counts them
 * even behind a backslash.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
};

/** A text that TeX prints to the letter: neither as commands nor with signs drawn together (`--`). */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^\u00a0$&%#_]/g, sign => SPECIAL[sign] ?? `\\${sign}`)
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** Within braces, nothing of a name is taken for a particle, an `and` or a comma. */
const NAME = /^(?!.*(?:^|\s)(?:and|others)(?:\s|$))[\p{L}\p{M} .'’]+$/iu;
const brace = (part: string) => (part && !NAME.test(part) ? `{${escapeTex(part)}}` : part);

/** Names as `van Gogh, Vincent and {A body, as it is called}`. */
function texNames(value: unknown): string {
  return namesOf(value)
    .map(([family = '', given, suffix]) =>
      given === undefined || !family
        ? `{${escapeTex(family || (given ?? ''))}}`
        : [family, suffix, given]
            .filter(Boolean)
            .map(part => brace(part as string))
            .join(', '),
    )
    .join(' and ');
}

/** `{…}` around what is escaped already; `undefined` where there is nothing. */
export const wrap = (tex: string) => (tex ? `{${tex}}` : undefined);
export const field = (value: unknown) => wrap(escapeTex(oneLine(value)));

/** To BibLaTeX `and` stands between publishers or places: where it belongs to one, braces hide it. */
export function listField(value: unknown): string | undefined {
  const one = field(value);
  return /\b(?:and|others)\b/i.test(one ?? '') ? `{${one}}` : one;
}

/** What both have: `undefined` where there is nothing. The first of two for one field counts. */
export function commonFields(item: CslItem): Record<string, string | undefined> {
  const fields: Record<string, string | undefined> = {
    author: wrap(texNames(item.author)),
    editor: wrap(texNames(item.editor)),
    translator: wrap(texNames(item.translator)),
    // The inner braces keep capitals as they are.
    title: wrap(field(item.title) ?? ''),
  };
  for (const [variable = '', name = ''] of FIELDS) fields[name] ??= field(item[variable]);
  return {
    ...fields,
    keywords: field(item.keyword),
    pages: wrap(escapeTex(oneLine(item.page)).replace(/(\d) ?[-–] ?(?=\d)/g, '$1--')),
    note: field(
      [item.note, item.archive, item.archive_location].map(oneLine).filter(Boolean).join('. '),
    ),
    doi: wrap(oneLine(item.DOI).replace(/[{}\\]/g, encodeURIComponent)),
    url: wrap(asciiAddress(oneLine(item.URL))),
  };
}

/**
 * The larger work and who brought it out under their fields' names; two for one field together, and
 * what is the same once.
 */
export function outletFields(item: CslItem, container: string, publisher: string) {
  const work = oneLine(item['container-title']);
  const maker = oneLine(item.publisher);
  const rest = maker === work ? '' : maker;
  return container === publisher
    ? {[container]: field([work, rest].filter(Boolean).join(', '))}
    : {[container]: field(work), [publisher]: listField(rest)};
}

/** An entry under its key, with what it has of fields. */
export function texEntry(
  type: string,
  key: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? `  ${name} = ${value},\n` : [],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/**
 * How single values are read. What is of the wrong type is a problem and, where it says anything,
 * kept as text. A blank text is as good as none.
 */

import {contain} from './contain.ts';
import {type Context, type Reader, readEach, report} from './context.ts';
import {isList, isObject, show} from './read.ts';
import {languageTag} from './text.ts';
import type {LocalizedText} from './types.ts';

/** To the letter: what is looked for, or looked at before it is shown. */
export function readRaw(context: Context, value: unknown): string | undefined {
  if (typeof value === 'string') return /\S/.test(value) ? value : undefined;
  report(context, 'field-type', value, 'text');
  return value === null ? undefined : show(value);
}

/** An id, to the letter: a number will do. */
export const readToken: Reader<string> = (context, value) =>
  readRaw(context, typeof value === 'number' ? show(value) : value);

/** Every text that is shown is read by one of these, so that it does not turn what stands around it. */
const contained =
  (read: Reader<string>): Reader<string> =>
  (context, value) =>
    contain(read(context, value) ?? '') || undefined;

export const readString: Reader<string> = contained(readRaw);
export const readLocator: Reader<string> = contained(readToken);

/** A text, or a map from language to text. */
export function readText(context: Context, value: unknown): LocalizedText | undefined {
  if (!isObject(value)) return readString(context, value);
  const texts = readEach(context, value, readString).filter(([, text]) => text);
  return texts.length ? (Object.fromEntries(texts) as LocalizedText) : undefined;
}

/** A language tag that `Intl` takes. */
export const readLanguage: Reader<string> = (context, value) =>
  (typeof value === 'string' && languageTag(value)) ||
  report(context, 'field-type', value, 'language tag');

/** A length in px. */
export const readPixels: Reader<number> = (context, value) =>
  typeof value === 'number' && value > 0 && value < Infinity
    ? value
    : report(context, 'field-type', value, 'positive number');

/** One of some words; whatever else stands there counts as `other`. */
export function oneOf<Word>(
  code: 'calendar-unknown' | 'status-unknown' | 'stance-unknown' | 'field-type',
  words: readonly Word[],
  other: Word,
): Reader<Word> {
  return (context, value) => {
    if (words.includes(value as Word)) return value as Word;
    report(context, code, value, words.join(' or '));
    return other;
  };
}

/** A list's items, but for those that come to nothing. One item needs no list around it. */
export function listOf<Item>(read: Reader<Item>): Reader<Item[]> {
  return (context, value) =>
    (isList(value)
      ? readEach(context, value, read).map(([, item]) => item)
      : [read(context, value)]
    ).filter(item => item !== undefined);
}

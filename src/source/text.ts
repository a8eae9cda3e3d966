import type {Problem} from '../model/types.ts';

export type Json = {readonly value: unknown} | {readonly problem: Problem};

/** A text longer than this, in UTF-16 units, is for `readJson`: to parse it at once would be felt. */
export const LONG = 1e6;

/** Why there are no data, in the shape of any other problem. */
export function fail(code: string, message: string, hint: string): {readonly problem: Problem} {
  return {problem: {code, severity: 'error', path: '', message, hint}};
}

/** What a text of JSON says; `undefined` if it is broken: `parseJson` knows where. */
export function tryJson(text: string): {readonly value: unknown} | undefined {
  try {
    // A byte order mark is no part of the text.
    return {value: JSON.parse(text.replace(/^\ufeff/, ''))};
  } catch {
    return undefined;
  }
}

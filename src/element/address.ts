/**
 * What a timeline keeps in the fragment of the page's address (RFC 3986, section 3.5): the entry that is
 * open and the window, as `#first-train&in=2025-08-08/2026-01`, either of them alone, or under a
 * prefix where several timelines share a page: `#trade:first-train&in=…`. Their parts are joined by
 * `;`. What is no timeline's is left as it is.
 */

import {DAY, fromCivil, toCivil} from '../model/date/calendar.ts';

/** A timeline's part of an address. */
export interface Address {
  /** The part as it is written; empty if there is none. */
  readonly part: string;
  readonly id: string | undefined;
  /** From the start of the one to the end of the other: what should be dates (EDTF). */
  readonly window: readonly [from: string, to: string] | undefined;
}

/** What an address is to say. */
export interface Said {
  readonly id?: string | undefined;
  /** Ms since 1970, the end exclusive; or as an address had it. */
  readonly window?: readonly [from: number | string, to: number | string] | undefined;
}

/** What ids that are written hold nothing of, so that a route or a token of the page's is none. */
const PART = /^([^&=:/?]*)(?:(?:^|&)in=([^&]+))?$/;
/** Two dates of which none is unsure, or two texts as harmless. */
const RANGE = /^([-+:.\w]+)\/([-+:.\w]+)$/;

/** A fragment's parts, and the text directive (`:~:text=…`) after them, where browsers leave it in. */
function split(hash: string): {readonly parts: readonly string[]; readonly directive: string} {
  const body = hash.replace(/^#/, '');
  const at = `${body}:~:`.indexOf(':~:');
  return {parts: at ? body.slice(0, at).split(';') : [], directive: body.slice(at)};
}

const opening = (prefix: string): string => (prefix ? `${encodeURIComponent(prefix)}:` : '');

const find = (parts: readonly string[], prefix: string): number =>
  parts.findIndex(
    part => part.startsWith(opening(prefix)) && PART.test(part.slice(opening(prefix).length)),
  );

/** Reads a prefix's part of a fragment, with or without its `#`. What cannot be read says nothing. */
export function readAddress(hash: string, prefix: string): Address {
  const {parts} = split(hash);
  const part = parts[find(parts, prefix)] ?? '';
  const [, id, range = ''] = PART.exec(part.slice(opening(prefix).length)) ?? [];
  const [, from, to] = RANGE.exec(decode(range)) ?? [];
  return {part, id: id ? decode(id) : undefined, window: from && to ? [from, to] : undefined};
}

/**
 * Puts a prefix's part into a fragment, in place of the one that is there, and leaves the others.
 *
 * @returns the fragment with its `#`; empty if it holds nothing.
 */
export function writeAddress(hash: string, prefix: string, {id, window}: Said): string {
  const {parts, directive} = split(hash);
  const said = [
    ...(id ? [encodeURIComponent(id)] : []),
    ...(window ? [`in=${writeWindow(...window)}`] : []),
  ].join('&');
  const at = find(parts, prefix);
  const all = [...parts];
  all.splice(at < 0 ? all.length : at, 1, ...(said ? [opening(prefix) + said] : []));
  const body = all.join(';') + directive;
  return body && `#${body}`;
}

/** What is encoded for an address, or is not and only looks like it. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How much longer than a window, on each side, what is written of it may be. */
const SLACK = 1 / 50;
const YEAR = 365.2425 * DAY;
/** A year of four digits has months and days, in EDTF. */
const LAST_YEAR = 9999;

/** A window as two dates, each as short as leaves nothing of it out and adds little. */
function writeWindow(from: number | string, to: number | string): string {
  if (typeof from === 'string' || typeof to === 'string') return `${from}/${to}`;
  const slack = (to - from) * SLACK;
  return `${writeTime(from, false, slack)}/${writeTime(to, true, slack)}`;
}

/** The date that begins no more than `slack` ms before a time, or ends no more after it. */
function writeTime(time: number, isEnd: boolean, slack: number): string {
  const far = toCivil(time).year;
  if (Math.abs(far) > LAST_YEAR) {
    // Far off a year is told by the nearest day, which may be the next one's first.
    const start = fromCivil(far, 1, 1);
    const isNext = isEnd ? start >= time : start > time;
    return writeYear(isNext ? far - 1 : far, isEnd ? Math.ceil : Math.floor, slack / YEAR);
  }
  // A whole millisecond in the date.
  const at = isEnd ? Math.ceil(time) - 1 : Math.floor(time);
  const {year, month, day} = toCivil(at);
  const midnight = fromCivil(year, month, day);
  const sign = year < 0 ? '-' : '';
  const text =
    `${sign}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}T` +
    new Date(at - midnight).toISOString().slice(11, 23);
  const part = (size: number): readonly [start: number, end: number] => {
    const start = at - ((at - midnight) % size);
    return [start, start + size];
  };
  /** How many characters of the text are a date, and when it begins and ends. */
  const dates: readonly (readonly [length: number, span: readonly [number, number]])[] = [
    [4, [fromCivil(year, 1, 1), fromCivil(year + 1, 1, 1)]],
    [7, [fromCivil(year, month, 1), fromCivil(year, month + 1, 1)]],
    [10, part(DAY)],
    [16, part(6e4)],
    [19, part(1e3)],
  ];
  const [length] = dates.find(
    ([, [start, end]]) => (isEnd ? end - time : time - start) <= slack,
  ) ?? [23];
  return text.slice(0, sign.length + length);
}

/** A year, rounded by as much as `slack` years; `Y-45E8` where it has more than four digits. */
function writeYear(year: number, round: (value: number) => number, slack: number): string {
  const step = 10 ** Math.floor(Math.log10(Math.max(slack, 1)));
  const rounded = round(year / step) * step;
  if (Math.abs(rounded) > LAST_YEAR) {
    return `Y${rounded}`.replace(/0{3,}$/, zeros => `E${zeros.length}`);
  }
  return (rounded < 0 ? '-' : '') + pad(Math.abs(rounded), 4);
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

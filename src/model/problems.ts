import {contain} from './contain.ts';
import {show} from './read.ts';
import type {Problem} from './types.ts';
import {UNSOURCED} from './unsourced.ts';

export type Row = readonly [Problem['severity'], message: string, hint: string];

const EVENT = '{"date": "2025-08-08", "title": "…", "source": "https://…"}';
const EDTF = 'Write e.g. 2025-08-08, 2025-10, 1988/1994, 198X, 1992? or 1988~';

/**
 * Every problem that parsing can find. An error contradicts the format, or itself; a warning leaves
 * something to be wished. `%` stands for what the author wrote, `$` for what is known about it.
 */
export const PROBLEMS = {
  'not-a-timeline': ['error', '% is no timeline', `Write [${EVENT}]`],
  'events-missing': ['error', 'There is no list of “events”', `Write "events": [${EVENT}]`],
  'events-empty': ['warning', 'There are no events', `Add ${EVENT}`],
  'event-not-object': ['error', '% is no event', `Write ${EVENT}`],
  'title-missing': ['error', 'The event has no title', 'Add “title”'],
  'date-missing': ['warning', 'The event has no date', 'Add “date”, or "status": "expected"'],
  'date-unreadable': ['error', '% is no date: $', EDTF],
  'end-unreadable': ['error', '% is no date: $', EDTF],
  'end-before-start': ['error', '% is before the start, $', 'Correct “date” or “end”'],
  'end-unusable': ['error', '% cannot end the date', 'Write one date as “date”, one as “end”'],
  'calendar-unknown': ['error', '% is no calendar', 'Write $'],
  'status-unknown': ['error', '% is no status', 'Write $'],
  'stance-unknown': ['error', '% is no stance', 'Write $'],
  'citation-missing': UNSOURCED,
  'source-unknown': ['error', 'There is no source %', 'Add it to “sources”, or write an address'],
  'source-empty': ['warning', 'The source is empty', 'Add “title” or “url”'],
  'quote-empty': ['warning', 'The quotation is empty', 'Quote to the letter'],
  'id-duplicate': ['error', 'The id % is taken', 'Choose another'],
  'address-unsafe': ['error', '% is not linked', 'Write an http, https, mailto or DOI address'],
  'image-alt-missing': ['warning', 'The image has no “alt”', 'Say what it shows, or write ""'],
  'field-type': ['warning', '% is no $', 'Expected here: $'],
  'unknown-field': ['warning', 'There is no field %', '$'],
} as const satisfies Record<string, Row>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Such as `events[3].citations[0].source`. */
function formatPath(path: readonly (string | number)[]): string {
  return path
    .map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .slice(1);
}

/** In quotation marks, and at most 40 characters of it. */
export function quote(value: unknown): string {
  const text = show(value);
  const [start] = /^.{0,40}/su.exec(text) as unknown as [string];
  return `“${contain(start)}${start === text ? '' : '…'}”`;
}

export function createProblem(
  code: ProblemCode,
  path: readonly (string | number)[],
  value: unknown,
  known: string,
): Problem {
  return wordProblem(code, PROBLEMS[code], formatPath(path), value, known);
}

/** Fills in what stands for what the author wrote, `%`, and for what is known about it, `$`. */
export function wordProblem(
  code: string,
  [severity, message, hint]: Row,
  path: string,
  value: unknown,
  known: string,
): Problem {
  // By a function, as the author's text may hold what `replace` takes for a pattern.
  const fill = (text: string) =>
    text.replace(/[%$]/g, mark => (mark === '%' ? quote(value) : known));
  return {code, severity, path, message: fill(message), hint: fill(hint)};
}

import {html, nothing, type TemplateResult} from 'lit';
import type {PickedText} from '../model/text.ts';
import type {DateSpan, Entry, Precision} from '../model/types.ts';
import type {ViewContext} from './context.ts';

/** How much of an ISO 8601 date-time each precision leaves. */
const ISO_LENGTH: Partial<Record<Precision, number>> = {
  year: 4,
  month: 7,
  day: 10,
  hour: 16,
  minute: 16,
  second: 19,
  millisecond: 23,
};

/** HTML counts years from 1, ISO 8601 puts a sign before those of five digits. Ms, the end exclusive. */
const [EARLIEST, LATEST] = [Date.parse('0001-01-01'), Date.UTC(10_000, 0)];

/**
 * The date as `<time datetime>` takes it, or `undefined` where that would say more than is
 * known (qualified dates, ranges, decades) or cannot say it (years before 1).
 */
export function machineDate(span: DateSpan): string | undefined {
  const {start, precision, kind, approximate, uncertain, calendar, offset} = span;
  const length = ISO_LENGTH[precision];
  if (!length || kind !== 'date' || approximate || uncertain || start === undefined)
    return undefined;
  if (calendar === 'julian' && length < 10) return undefined;
  if (!(start >= EARLIEST && start < LATEST)) return undefined;
  const text = new Date(start).toISOString().slice(0, length);
  return length > 10 && offset !== undefined ? `${text}Z` : text;
}

/** What is known of when an entry was, as it is shown and as it is spoken: what the author wants shown, or the date worded. */
export function wordDate(
  {date, displayDate, unreadDate}: Entry,
  {pick, words, formatDate, speakDate}: ViewContext,
): (PickedText & {readonly spoken: string}) | undefined {
  const shown = pick(displayDate);
  if (shown) return {...shown, spoken: shown.text};
  const word = (format: ViewContext['formatDate'], join: typeof words.range) => {
    const known = date && format(date);
    // Beside a date, what cannot be read is its end.
    return known && unreadDate ? join(known, unreadDate) : (known ?? unreadDate);
  };
  const text = word(formatDate, words.range);
  return text === undefined ? undefined : {text, spoken: word(speakDate, words.fromTo) as string};
}

/** What is heard where it is not what is seen. */
export const tellDate = (text: string, spoken: string): unknown =>
  text === spoken
    ? text
    : html`<span aria-hidden="true">${text}</span><span class="hidden">${spoken}</span>`;

/** The date line of an entry, or why there is none. */
export function dateLine(entry: Entry, id: string, context: ViewContext): TemplateResult {
  const {date, unreadDate, status} = entry;
  const {words} = context;
  const {text, spoken = '', lang = nothing} = wordDate(entry, context) ?? {};
  const expected = status === 'expected';
  const machine = date && !unreadDate && machineDate(date);
  if (text === undefined && !expected) return html``;
  return html`<p class="date" part="date" id=${id}>
    ${
      text === undefined
        ? nothing
        : machine
          ? html`<time datetime=${machine} lang=${lang}>${text}</time>`
          : html`<span lang=${lang}>${tellDate(text, spoken)}</span>`
    }
    ${expected ? html`<span class="badge expected">${words.expected}</span>` : nothing}
  </p>`;
}

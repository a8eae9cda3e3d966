import type {DateSpan, Entry, Precision} from '../model/types.ts';

/** Where in time an entry stands: what of its date is finite. Times in ms since 1970. */
export interface Place {
  readonly entry: Entry;
  /** Inclusive. Equals `end` where only one side of the date is known. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** A day or finer: drawn as a dot. Anything longer is drawn as long as it is. */
  readonly point: boolean;
  /** The author wrote both ends; otherwise the whole span is one date, known no better. */
  readonly range: boolean;
  /** The span goes on beyond what is known. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const POINTS: ReadonlySet<Precision> = new Set(['day', 'hour', 'minute', 'second', 'millisecond']);

const isFiniteTime = (time: number | undefined): time is number =>
  time !== undefined && Number.isFinite(time);

/** The entry's place, or `undefined` where its date has no finite side: it is undated. */
export function placeOf(entry: Entry): Place | undefined {
  const span: DateSpan | undefined = entry.date;
  if (!span) return undefined;
  const {start, end} = span;
  const hasStart = isFiniteTime(start);
  const hasEnd = isFiniteTime(end);
  if (!hasStart && !hasEnd) return undefined;
  return {
    entry,
    start: (hasStart ? start : end) as number,
    end: (hasEnd ? end : start) as number,
    point: span.kind === 'date' && POINTS.has(span.precision),
    range: span.kind !== 'date',
    openStart: !hasStart,
    openEnd: !hasEnd,
  };
}

/**
 * The places of the entries that have one, by start, in the order in which cards hang:
 * of those that start together, points come first, so that they share one leader.
 */
export function placesOf(entries: readonly Entry[]): Place[] {
  return entries
    .flatMap(entry => placeOf(entry) ?? [])
    .sort((a, b) => a.start - b.start || +b.point - +a.point);
}

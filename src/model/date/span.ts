import type {Calendar, DateSpan, Precision} from '../types.ts';

/** From the coarsest to the finest. */
export const PRECISIONS: readonly Precision[] = [
  'eon',
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quadrimester',
  'quarter',
  'season',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
];

/** Completes a span. Qualifiers count wherever they stand, and never widen it. */
export const makeSpan = (
  text: string,
  calendar: Calendar,
  kind: DateSpan['kind'],
  found: Pick<DateSpan, 'start' | 'end' | 'precision' | 'season' | 'offset' | 'parts'>,
): DateSpan => ({
  text,
  ...found,
  approximate: /[~%]/.test(text),
  uncertain: /[?%]/.test(text),
  kind,
  calendar,
});

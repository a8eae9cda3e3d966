import {NO_GROUP} from '../model/ledger-rows.ts';
import type {Entry} from '../model/types.ts';
import type {CrowdSizes, gatherCrowd} from './crowd.ts';
import {columnsOf, DAY, MEASURES, type Span} from './fixture.ts';

export const SIZES: CrowdSizes = {
  height: 400,
  card: 240,
  gap: 14,
  titles: MEASURES,
  lanes: {label: 20, row: 28, rows: 12},
};
/** Least px between ticks. */
export const TICK = 60;

/** A ledger of entries that stand so in time, as if it had been read. */
export function ledgerOf(
  spans: readonly Span[],
  groups = 0,
  cites: (number: number) => readonly number[] = () => [],
): Parameters<typeof gatherCrowd>[0] {
  const count = spans.length;
  const groupIds = Array.from({length: groups}, (_, i) => `g${i}`);
  const cited = spans.map((_, number) => cites(number));
  const offsets = new Uint32Array(count + 1);
  cited.forEach((list, number) => {
    offsets[number + 1] = (offsets[number] as number) + list.length;
  });
  const list = Uint32Array.from(cited.flat());
  const made = new Map<number, Entry>();
  const sourceIds = Array.from(
    {length: list.reduce((a, b) => Math.max(a, b + 1), 0)},
    (_, i) => `s${i}`,
  );
  return {
    ...{groups: {}, groupIds, sourceIds, offsets, cited: list},
    columns: columnsOf(spans),
    undated: new Uint32Array(),
    groupOf: Uint32Array.from(spans, (_, number) =>
      groups && number % (groups + 1) < groups ? number % (groups + 1) : NO_GROUP,
    ),
    entry(number) {
      const [start, end] = spans[number] as Span;
      const entry = made.get(number) ?? {
        ...{id: `${number}`, index: number, tags: [], corrections: [], citations: []},
        status: 'happened',
        date: {
          ...{text: '', start, end, precision: 'day', calendar: 'gregorian'},
          ...{approximate: false, uncertain: false},
          kind: end - start > DAY ? 'interval' : 'date',
        },
      };
      made.set(number, entry as Entry);
      return entry as Entry;
    },
  };
}

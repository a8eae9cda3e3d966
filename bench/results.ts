import type {Figures, Move, Run} from './measure.ts';

/** What came of one peer at one number of entries. */
export interface Cell {
  /** Medians of the runs. */
  readonly figures: Figures;
  readonly runs: number;
  readonly stopped: Run['stopped'];
  readonly still: readonly Move[];
  /** A smaller number of entries was too many already. */
  readonly skipped?: boolean;
}

/** By number of entries, then by the peer's id. */
export type Results = Map<number, Map<string, Cell>>;

/** The medians of what the runs have in common. */
export function combine(runs: readonly Run[]): Cell {
  const figures: Figures = {};
  for (const {figures: one} of runs) {
    for (const key of Object.keys(one) as (keyof Figures)[]) {
      figures[key] ??= median(runs.flatMap(run => run.figures[key] ?? []));
    }
  }
  return {
    figures,
    runs: runs.length,
    stopped: runs.find(({stopped}) => stopped)?.stopped,
    still: runs.flatMap(({still}) => still),
  };
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (low + high) / 2;
}

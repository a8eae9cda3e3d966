/** One generated entry, before a peer's adapter puts it into that peer's own format. */
export interface Entry {
  readonly id: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly start: number;
  /** Exclusive; only ranges have it. */
  readonly end: number | undefined;
  /** The date in EDTF: to the year, the month, the day or the minute, or an interval of days. */
  readonly date: string;
  readonly title: string;
  /** Index into `GROUPS`. */
  readonly group: number;
  /** Indices into `SOURCES`: one, or two. */
  readonly sources: readonly number[];
}

export const GROUPS: readonly string[] = ['Trade', 'Diplomacy', 'Railways', 'Science'];

export const SOURCES: readonly {title: string; publisher: string; url: string}[] = Array.from(
  {length: 50},
  (_, i) => ({
    title: `Report ${i + 1} on the matter`,
    publisher: `Paper No. ${i + 1}`,
    url: `https://example.org/reports/${i + 1}`,
  }),
);

const DAY = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1);
const LAST = Date.UTC(2025, 0, 1);

/** Nothing happens in these years: first, inclusive, to last, exclusive. */
const EMPTY = [
  [1907, 1913],
  [1933, 1938],
  [1981, 1990],
] as const;

/** Much happens around these: the middle and the half-width, in years. The middle of all is among them. */
const CROWDS = [
  [1903.5, 0.2],
  [1918.2, 0.6],
  [1927.8, 0.1],
  [1945.4, 0.5],
  [1956.8, 0.3],
  [1962.5, 4],
  [1969.5, 0.2],
  [1991.7, 0.7],
  [2008.7, 0.4],
  [2016, 2],
  [2022.2, 0.5],
] as const;

const SUBJECTS =
  'The ministry|A delegation|The railway company|Parliament|The central bank|A court in the capital|The port authority|An expedition|The university|The border commission|The government|A strike committee'.split(
    '|',
  );
const VERBS =
  'signs|rejects|announces|postpones|opens|closes|publishes|ratifies|suspends|inaugurates|disputes|completes'.split(
    '|',
  );
const OBJECTS =
  'the treaty on transit|a new line to the coast|the first survey of the valley|its report on grain prices|the crossing at the river|talks on customs|the budget for the coming year|a census of the towns|the agreement of last spring|the observatory|emergency loans|the rules for foreign press'.split(
    '|',
  );
const CLAUSES = [
  '',
  '',
  '',
  ' after long delays',
  ' against advice',
  ' in a second vote',
  ' again',
];

/**
 * Makes the same entries each time, in chronological order: 125 years from 1900 to 2025, with
 * crowded and with empty stretches, 4 groups, 50 sources, and 8 in 100 that last.
 */
export function makeEntries(count: number): Entry[] {
  const random = randomNumbers(20_251_121);
  const starts = Float64Array.from({length: count}, () => pickTime(random)).sort();
  const below = (n: number) => Math.floor(random() * n);
  const pick = (from: readonly string[]) => from[below(from.length)] ?? '';
  const dates = Array.from(starts, time => writeDate(time, random));
  // A year or a month begins before the days in it.
  dates.sort((a, b) => a.start - b.start);
  return dates.map((date, i) => {
    const first = below(SOURCES.length);
    return {
      id: `e${i}`,
      ...date,
      title: `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}${pick(CLAUSES)}`,
      group: below(GROUPS.length),
      sources: below(5) ? [first] : [first, (first + 1 + below(20)) % SOURCES.length],
    };
  });
}

/** Sixty in a hundred fall into a crowd, the others anywhere but into an empty stretch. */
function pickTime(random: () => number): number {
  for (;;) {
    let year = 1900 + 125 * random();
    if (random() < 0.6) {
      const [middle, half] = CROWDS[Math.floor(random() * CROWDS.length)] ?? CROWDS[0];
      // The mean of three lies near the middle more often than far from it.
      year = middle + half * ((2 / 3) * (random() + random() + random()) - 1);
    }
    if (EMPTY.some(([from, to]) => year >= from && year < to)) continue;
    return FIRST + ((year - 1900) / 125) * (LAST - FIRST);
  }
}

function writeDate(time: number, random: () => number): Pick<Entry, 'start' | 'end' | 'date'> {
  const kind = random();
  const day = Math.floor(time / DAY) * DAY;
  const write = (at: number, length: number) => new Date(at).toISOString().slice(0, length);
  if (kind < 0.08) {
    const end = day + (10 + Math.floor(random() ** 3 * 1000)) * DAY;
    return {start: day, end, date: `${write(day, 10)}/${write(end - DAY, 10)}`};
  }
  if (kind < 0.2) {
    const minute = Math.floor(time / 60_000) * 60_000;
    return {start: minute, end: undefined, date: `${write(minute, 16)}Z`};
  }
  const length = kind < 0.28 ? 4 : kind < 0.38 ? 7 : 10;
  const date = write(day, length);
  return {start: Date.parse(date), end: undefined, date};
}

/** Numbers from 0 to 1, exclusive: the same each time (mulberry32, public domain, by T. Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

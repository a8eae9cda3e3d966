import {biblatexEntry} from './biblatex.ts';
import {bibtexEntry} from './bibtex.ts';
import type {CslItem} from './csl.ts';
import {risRecord} from './ris.ts';
import {createKeys} from './text.ts';

/** A format of files for programs that keep references. */
export interface Format {
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  /** MIME type. */
  readonly type: string;
  /** What stands before the first item, between two, and after the last. */
  readonly around: readonly [before: string, between: string, after: string];
  write(item: CslItem, key: string): string;
}

const BIB = {
  extension: 'bib',
  type: 'application/x-bibtex',
  around: ['', '\n', ''],
} as const;

export const FORMATS: readonly Format[] = [
  {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    around: ['[\n', ',\n', '\n]\n'],
    write: item => JSON.stringify(item, null, 2),
  },
  {...BIB, name: 'BibTeX', write: bibtexEntry},
  {...BIB, name: 'BibLaTeX', write: biblatexEntry},
  {
    name: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    around: ['', '\r\n', ''],
    write: risRecord,
  },
];

/** Items that are written between two yields: about a millisecond's work. */
const PACE = 16;

/** Items that take time to be found: where there is none yet, work may be interrupted. */
export type Found<Item> = Iterable<Item | undefined>;

/** What is made of each item, in their order. Yields now and then, as there may be many. */
export function* writeEach<Item, Written>(
  items: Found<Item>,
  write: (item: Item) => Written,
): Generator<undefined, Written[], void> {
  const written: Written[] = [];
  for (const item of items) {
    if (item === undefined || written.push(write(item)) % PACE === 0) yield;
  }
  return written;
}

/** A file's parts, to be joined. Yields as `writeEach` does. */
export function* writeItems(
  items: Found<CslItem>,
  {around: [before, between, after], write}: Format,
): Generator<undefined, string[], void> {
  const keyOf = createKeys();
  let opening = before;
  const parts = yield* writeEach(items, item => {
    const part = opening + write(item, keyOf(item));
    opening = between;
    return part;
  });
  return parts.length ? [...parts, after] : [before, after];
}

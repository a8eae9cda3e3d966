import {type ReferencePart, shortReference} from '../cite/reference.ts';
import type {PickedText} from '../model/text.ts';
import type {Entry, LocalizedText, Source} from '../model/types.ts';
import type {ReaderWords} from '../words/reader.ts';
import type {Words} from '../words/words.ts';

/** How entries are worded. */
export interface CsvManner {
  /** The reader's language, BCP 47. */
  readonly lang: string;
  readonly words: Words;
  /** When an entry was, as readers are shown it; empty if that is not known. */
  dateOf(entry: Entry): string;
  refer(source: Source): readonly ReferencePart[];
  pick(text: LocalizedText | undefined): PickedText | undefined;
}

/** How many entries are written between two yields: a few milliseconds' work. */
const PACE = 128;

/** Tells spreadsheets that a file is in UTF-8. What is pasted must not begin with it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes entries as comma-separated values (RFC 4180), with a line of headings. What is more than one
 * in a cell, sources, their addresses and quotations, stands on lines of its own there; the n-th
 * address is that of the n-th source. Yields the share that is done.
 *
 * A cell that spreadsheets would take for a formula, as it begins with `=`, `+`, `-`, `@`, a tab or a
 * line break, gets an apostrophe before it (owasp.org, CSV injection): a year before 0 too.
 *
 * @param numbers Of the entries, in order.
 * @returns parts, of whole lines, to be joined.
 */
export function* writeCsv(
  numbers: ArrayLike<number>,
  entryAt: (number: number) => Entry,
  manner: CsvManner,
  reader: Pick<ReaderWords, 'csvColumns' | 'happened' | 'quoted'>,
): Generator<number, string[], void> {
  const references = new Map<Source, string>();
  const refer = (source: Source): string => {
    const known = references.get(source);
    if (known !== undefined) return known;
    const text = manner
      .refer(source)
      .map(({text}) => text)
      .join('');
    references.set(source, text);
    return text;
  };
  const parts = [writeLine(reader.csvColumns)];
  let part = '';
  for (let i = 0; i < numbers.length; i++) {
    part += writeLine(cellsOf(entryAt(numbers[i] as number), manner, reader, refer));
    if (i % PACE < PACE - 1) continue;
    parts.push(part);
    part = '';
    yield (i + 1) / numbers.length;
  }
  return [...parts, part];
}

function cellsOf(
  entry: Entry,
  {lang, words, pick, dateOf}: CsvManner,
  {happened, quoted}: Pick<ReaderWords, 'happened' | 'quoted'>,
  refer: (source: Source) => string,
): readonly string[] {
  const {id, date, unreadDate, title, summary, status, group, tags, citations} = entry;
  const sources = [...new Set(citations.map(({source}) => source))];
  const said = (text: LocalizedText | undefined): string => pick(text)?.text ?? '';
  return [
    id,
    [date?.text, unreadDate].filter(Boolean).join('/'),
    dateOf(entry),
    said(title),
    said(summary),
    status === 'expected' ? words.expected : happened,
    group ? said(group.label) || group.id : '',
    tags.join('; '),
    sources.map(refer).join('\n'),
    sources.map(({url, unsafeUrl}) => url ?? unsafeUrl ?? '').join('\n'),
    citations
      .filter(({quote}) => quote)
      .map(({quote, source, stance, locator = ''}) =>
        quoted(
          said(quote).replace(/\s+/g, ' ').trim(),
          [shortReference(source, lang, words).text, locator].filter(Boolean).join(words.comma),
          stance === 'supports' ? '' : words.stances[stance],
        ),
      )
      .join('\n'),
  ];
}

const writeLine = (cells: readonly string[]): string => `${cells.map(writeCell).join(',')}\r\n`;

function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

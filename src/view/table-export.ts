import {runSliced} from '../model/slices.ts';
import {BYTE_ORDER_MARK, writeCsv} from '../table/csv.ts';
import type {ReaderWords} from '../words/reader.ts';
import {copyText} from './clipboard.ts';
import type {ViewContext} from './context.ts';
import {wordDate} from './date.ts';
import {fileName, giveFile} from './file.ts';
import type {Table} from './table.ts';

type Exported = Pick<Table, 'title' | 'numbers' | 'entryAt'>;

const write = ({numbers, entryAt}: Exported, context: ViewContext, reader: ReaderWords) =>
  runSliced(
    writeCsv(
      numbers,
      entryAt,
      {...context, dateOf: entry => wordDate(entry, context)?.text ?? ''},
      reader,
    ),
  );

/**
 * Puts a table on the clipboard, as comma-separated values. To be called while a press is handled, as
 * browsers allow it only then.
 *
 * @returns what is to be said of it.
 */
export async function copyTable(
  table: Exported,
  context: ViewContext,
  reader: ReaderWords,
): Promise<string> {
  const text = write(table, context, reader).then(parts => parts.join(''));
  return (await copyText(text).catch(() => undefined))
    ? reader.copied(table.numbers.length, context.lang)
    : reader.copyFailed;
}

/** Gives a table to the reader as a file of comma-separated values, named after the timeline. */
export async function downloadTable(
  table: Exported,
  context: ViewContext,
  reader: ReaderWords,
): Promise<void> {
  const parts = await write(table, context, reader);
  const title = context.pick(table.title)?.text ?? context.words.timeline;
  giveFile([BYTE_ORDER_MARK, ...parts], 'text/csv', `${fileName(title)}.csv`);
}

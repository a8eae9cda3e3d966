import {runSliced} from '../model/slices.ts';
import {BYTE_ORDER_MARK, writeCsv} from '../table/csv.ts';
import type {ReaderWords} from '../words/reader.ts';
import type {ViewContext} from './context.ts';
import {wordDate} from './date.ts';
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
  try {
    // A text that is not there yet may be promised. Pages that are not secure have no clipboard.
    if (typeof ClipboardItem === 'function') {
      const blob = text.then(text => new Blob([text], {type: 'text/plain'}));
      await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
    } else await navigator.clipboard.writeText(await text);
    return reader.copied(table.numbers.length, context.lang);
  } catch {
    return reader.copyFailed;
  }
}

/** Gives a table to the reader as a file of comma-separated values, named after the timeline. */
export async function downloadTable(
  table: Exported,
  context: ViewContext,
  reader: ReaderWords,
): Promise<void> {
  const parts = await write(table, context, reader);
  const title = context.pick(table.title)?.text ?? context.words.timeline;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, ...parts], {type: 'text/csv'}));
  link.download = `${title.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? 'timeline'}.csv`;
  link.click();
  // Not at once, as some ask for it only after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
}

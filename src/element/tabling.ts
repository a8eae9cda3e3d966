import type {TemplateResult} from 'lit';
import type {Matches} from '../find/haystack.ts';
import type {Entry} from '../model/types.ts';
import {BYTE_ORDER_MARK, writeCsv} from '../table/csv.ts';
import {orderEntries, type Sort, sortEntries, sortLedger} from '../table/order.ts';
import type {ViewContext} from '../view/context.ts';
import {wordDate} from '../view/date.ts';
import {tableView} from '../view/table.ts';
import {enReader} from '../words/reader.ts';
import {TimelineSortChangeEvent} from './events.ts';
import type {ReadingHost} from './reading.ts';
import type {Story} from './story.ts';
import {Work} from './work.ts';

/** Lists the entries that are found as a table, in an order of the reader's, and hands it out. */
export class Tabling {
  readonly #host: ReadingHost;
  readonly #ordering: Work;
  readonly #writing: Work;
  #numbers: Uint32Array = new Uint32Array();
  /** What they were put in order for. */
  #made: readonly unknown[] = [];
  #said = '';

  constructor(host: ReadingHost) {
    this.#host = host;
    const update = (): void => host.element.requestUpdate();
    this.#ordering = new Work(update);
    this.#writing = new Work(update);
  }

  view(context: ViewContext, matches: Matches | undefined): TemplateResult | undefined {
    const {element, story} = this.#host;
    const {sort, query, filters} = element;
    if (element.layout !== 'table' || !story) return undefined;
    this.#order(story, matches, context);
    return tableView(
      {
        ...{title: story.timeline.title, entryAt: story.entryAt, find: story.find},
        ...{sort, numbers: this.#numbers, said: this.#said},
        filter: JSON.stringify([query, filters]),
        onSort: sort => this.#sort(sort),
        onCopy: () => this.#write(context, text => this.#copy(text, context)),
        onDownload: () => this.#write(context, text => download(BYTE_ORDER_MARK + text)),
      },
      context,
      enReader,
    );
  }

  stop(): void {
    this.#ordering.stop();
    this.#writing.stop();
  }

  #sort(sort: Sort): void {
    const {element} = this.#host;
    element.sort = sort;
    element.dispatchEvent(new TimelineSortChangeEvent(sort));
  }

  #order(story: Story, matches: Matches | undefined, {lang, words}: ViewContext): void {
    const {element, data} = this.#host;
    const made = [story, matches, element.sort, lang];
    if (made.every((what, i) => what === this.#made[i])) return;
    this.#made = made;
    const sortable = story.crowd && data.many ? sortLedger(data.many.ledger) : sortEntries(story);
    this.#ordering.run(
      orderEntries(sortable, element.sort, {lang, words}, matches?.has),
      numbers => {
        this.#numbers = numbers;
      },
    );
  }

  #write(context: ViewContext, then: (text: string) => void): void {
    const {story} = this.#host;
    if (!story) return;
    const manner = {...context, dateOf: (entry: Entry) => wordDate(entry, context)?.text ?? ''};
    this.#writing.run(writeCsv(this.#numbers, story.entryAt, manner, enReader), parts =>
      then(parts.join('')),
    );
  }

  async #copy(text: string, {lang}: ViewContext): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#said = enReader.copied(this.#numbers.length, lang);
    } catch {
      this.#said = enReader.copyFailed;
    }
    this.#host.element.requestUpdate();
  }
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/csv;charset=utf-8'}));
  const link = Object.assign(document.createElement('a'), {href: url, download: 'timeline.csv'});
  link.click();
  // Browsers read it a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

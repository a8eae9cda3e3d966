import type {TemplateResult} from 'lit';
import {countChosen} from '../find/facets.ts';
import type {Matches} from '../find/haystack.ts';
import {orderEntries, type Sort, sortEntries, sortLedger} from '../table/order.ts';
import type {ViewContext} from '../view/context.ts';
import {type Table, tableView} from '../view/table.ts';
import {copyTable, downloadTable} from '../view/table-export.ts';
import {readerWords} from '../words/reader.ts';
import {TimelineSortChangeEvent} from './events.ts';
import type {ReadingHost} from './reading.ts';
import type {Story} from './story.ts';
import {Work} from './work.ts';

/** Lists the entries that are found as a table, in an order of the reader's, and hands it out. */
export class Tabling {
  readonly #host: ReadingHost;
  readonly #ordering: Work;
  /** What is shown: a story, and numbers of its entries in order. Another may be on its way. */
  #shown: {readonly story: Story; readonly numbers: Uint32Array} | undefined;
  /** What they were put in order for. */
  #made: readonly unknown[] = [];
  #said = '';

  constructor(host: ReadingHost) {
    this.#host = host;
    this.#ordering = new Work(() => host.element.requestUpdate());
  }

  /** @returns nothing before there are rows, so that what is there stays until then. */
  view(context: ViewContext, matches: Matches | undefined): TemplateResult | undefined {
    const {element, story} = this.#host;
    const {sort, query, filters} = element;
    if (element.layout !== 'table' || !story || !(story.dated + story.undated)) {
      this.stop();
      return undefined;
    }
    const isSearching = !matches && (query.trim() || countChosen(filters) > 0);
    if (!isSearching) this.#order(story, matches, context);
    if (!this.#shown) return undefined;
    const {numbers} = this.#shown;
    const {timeline, entryAt, find} = this.#shown.story;
    const words = readerWords(context);
    const table: Table = {
      ...{title: element.heading || timeline.title, entryAt, find},
      ...{sort, numbers, said: this.#said},
      filter: JSON.stringify([query, filters]),
      onSort: sort => this.#sort(sort),
      onCopy: () => this.#copy(copyTable(table, context, words)),
      onDownload: () => downloadTable(table, context, words),
    };
    return tableView(table, context, words);
  }

  /** Forgets the order; it is made again when it is asked for. */
  stop(): void {
    this.#ordering.stop();
    this.#shown = undefined;
    this.#made = [];
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
    this.#said = '';
    const sortable = story.crowd && data.many ? sortLedger(data.many.ledger) : sortEntries(story);
    this.#ordering.run(
      orderEntries(sortable, element.sort, {lang, words}, matches?.has),
      numbers => {
        this.#shown = {story, numbers};
      },
    );
  }

  /** Has what came of it read aloud; the same as before, too. */
  async #copy(copying: Promise<string>): Promise<void> {
    const {element} = this.#host;
    const say = (what: string): void => {
      this.#said = what;
      element.requestUpdate();
    };
    say('');
    await element.updateComplete;
    say(await copying);
  }
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Entry, LocalizedText} from '../model/types.ts';
import type {Sort} from '../table/order.ts';
import type {ReaderWords} from '../words/reader.ts';
import {cardId} from './card.ts';
import {citationLine} from './citations.ts';
import type {ViewContext} from './context.ts';
import {dateLine} from './date.ts';
import {FEW, tableRows} from './table-rows.ts';

/** Of an entry's sources, so many are named, and one that disputes. */
const MOST_SOURCES = 3;

const MARKS = {ascending: '▲', descending: '▼', none: '⇅'};

/** Entries as a table. */
export interface Table {
  /** The timeline's. */
  readonly title: LocalizedText | undefined;
  /** Of the entries, in order, as `orderEntries` gives them. */
  readonly numbers: Uint32Array;
  /** What they are sorted by. */
  readonly sort: Sort;
  /**
   * What else they are chosen by. Numbers for another sort or filter begin at the table's top, also if
   * they come after it; others leave in view what is.
   */
  readonly filter: string;
  /** What is said of what was last done, and read aloud. */
  readonly said: string;
  entryAt(number: number): Entry;
  /** The number of the entry that has an id, or -1. */
  find(id: string): number;
  onSort(sort: Sort): void;
  onCopy(): void;
  onDownload(): void;
}

/**
 * All entries as a table, of which only what is in view is drawn where they are many. Pressing a title
 * opens the entry; its button has the id of the entry's card.
 */
export function tableView(table: Table, context: ViewContext, reader: ReaderWords): TemplateResult {
  const {numbers, sort, find, said, onCopy, onDownload} = table;
  const {words} = context;
  const {text, lang = nothing} = context.pick(table.title) ?? {text: words.timeline};
  const count = numbers.length;
  const isLong = count > FEW;
  const hasGroups = isAny(context.groups);
  const entryAt = (index: number): Entry => table.entryAt(numbers[index] as number);
  const indexOf = (id: string): number => numbers.indexOf(find(id));
  const rows = {
    ...{count, of: numbers, indexOf},
    anew: `${sort} ${table.filter}`,
    current: context.selected === null ? -1 : indexOf(context.selected),
    keyAt: (index: number) => entryAt(index).id,
    draw: (index: number) => cells(entryAt(index), hasGroups, context),
  };
  const head = (name: string, by: 'date' | 'title' | 'source') => heading(name, by, table);
  return html`<div class="table" part="table">
    <p class="table-tools">
      <span>${words.entries(count, context.lang)}</span>
      <span aria-live="polite">${said}</span>
      <button type="button" @click=${onCopy}>${reader.copyCsv}</button>
      <button type="button" @click=${onDownload}>${reader.downloadCsv}</button>
    </p>
    <div
      class="rows ${isLong ? 'tall' : ''}"
      role=${isLong ? 'group' : nothing}
      aria-labelledby=${isLong ? 'caption' : nothing}
      tabindex=${isLong ? 0 : -1}
    >
      <table
        class=${hasGroups ? 'grouped' : ''}
        role="table"
        aria-labelledby="caption"
        aria-rowcount=${count + 1}
      >
        <caption class="hidden" id="caption" lang=${lang}>${text}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex="1">
            ${head(reader.columnDate, 'date')} ${head(reader.columnTitle, 'title')}
            ${hasGroups ? html`<th scope="col" role="columnheader">${reader.columnGroup}</th>` : nothing}
            ${head(words.sources, 'source')}
          </tr>
        </thead>
        <tbody role="rowgroup" ${tableRows(rows)}></tbody>
      </table>
    </div>
  </div>`;
}

/** A second press turns the order round. */
function heading(
  name: string,
  by: 'date' | 'title' | 'source',
  {sort, onSort}: Table,
): TemplateResult {
  const order = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : 'none';
  return html`<th scope="col" role="columnheader" aria-sort=${order}>
    <button type="button" @click=${() => onSort(order === 'ascending' ? `-${by}` : by)}>
      ${name}
      <span aria-hidden="true">${MARKS[order]}</span>
    </button>
  </th>`;
}

function cells(entry: Entry, hasGroups: boolean, context: ViewContext): TemplateResult {
  const {words} = context;
  const id = cardId(entry);
  const {date, unreadDate, displayDate, status, group} = entry;
  const isDated = date || unreadDate || displayDate || status === 'expected';
  const title = context.pick(entry.title) ?? {text: words.untitled};
  const label = context.pick(group?.label);
  return html`<td role="cell">
      ${isDated ? dateLine(entry, `${id}d`, context) : html`<p class="dateless">${words.undated}</p>`}
    </td>
    <th scope="row" role="rowheader">
      <button
        type="button"
        class="open"
        id=${id}
        lang=${title.lang ?? nothing}
        aria-expanded=${entry.id === context.selected}
        @click=${() => context.onSelect(entry)}
      >
        <span>${title.text}</span>
      </button>
      ${context.news.has(entry.id) ? html`<span class="badge new">${words.isNew}</span>` : nothing}
    </th>
    ${
      hasGroups
        ? html`<td role="cell">
            <p class="group" lang=${label?.lang ?? nothing}>${label?.text ?? group?.id}</p>
          </td>`
        : nothing
    }
    <td role="cell">${sourceCell(entry, context)}</td>`;
}

/** The first few sources, and among them one that says otherwise. */
function sourceCell(entry: Entry, context: ViewContext): TemplateResult {
  const {citations} = entry;
  const all = new Set(citations.map(({source}) => source));
  const disputing = citations.find(({stance}) => stance === 'disputes');
  const named = new Set([...all].slice(0, MOST_SOURCES));
  const shown = citations.filter(one => named.has(one.source) || one === disputing);
  const rest = all.size - new Set(shown.map(({source}) => source)).size;
  return html`${citationLine(entry, context, shown)}
  ${rest ? html`<p class="rest">${context.words.otherUses(rest, context.lang)}</p>` : nothing}`;
}

function isAny(record: object): boolean {
  for (const _ in record) return true;
  return false;
}

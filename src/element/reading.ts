import {html, nothing, type TemplateResult} from 'lit';
import {choose, countChosen, type Filters} from '../find/facets.ts';
import type {Matches} from '../find/haystack.ts';
import type {Entry} from '../model/types.ts';
import {cardId} from '../view/card.ts';
import type {ViewContext} from '../view/context.ts';
import {type Detail, detailView} from '../view/detail.ts';
import {filtersPanel, foundLine} from '../view/search.ts';
import {enReader as words} from '../words/reader.ts';
import type {Changes} from './changes.ts';
import type {DataController} from './data.ts';
import {
  TimelineFilterChangeEvent,
  TimelineLayoutChangeEvent,
  TimelineSelectEvent,
} from './events.ts';
import type {FocusKeeper} from './focus.ts';
import {Following} from './following.ts';
import type {Later} from './later.ts';
import type {Navigation} from './navigation.ts';
import {type Path, pathOf} from './path.ts';
import type {Layout, Properties} from './properties.ts';
import {Searching} from './searching.ts';
import type {Story} from './story.ts';
import {Tabling} from './tabling.ts';

/** What the element lends. */
export interface ReadingHost {
  readonly element: Properties;
  readonly data: Pick<DataController, 'input' | 'many' | 'renew' | 'parse'>;
  readonly navigation: Navigation;
  readonly focus: FocusKeeper;
  readonly isRtl: boolean;
  /** What is loaded for many entries. */
  readonly later: Later | undefined;
  /** All there is. */
  readonly story: Story | undefined;
  /** Moves the window, or turns the page, to where an entry stands. */
  show(entry: Entry): void;
}

/** What is drawn of it. */
export interface ReadingViews {
  readonly detail: unknown;
  readonly found: unknown;
  readonly table: unknown;
  readonly said: unknown;
}

/** What a reader does with entries: opens them one after the other, searches them, lists them. */
export class Reading {
  /** The panel of filters is open. */
  hasFilters = false;
  /** Ids of the entries that have come or changed since. */
  news: ReadonlySet<string> = new Set();
  readonly #host: ReadingHost;
  readonly #searching: Searching;
  readonly #tabling: Tabling;
  readonly #following: Following;
  /** What is said of an entry that was asked for and is not there. */
  #missing: string | undefined;
  /** Id of the entry that was last seen open. */
  #seen: string | null = null;
  /** What is read aloud. */
  #said = '';
  /** With which was last drawn. */
  #context: ViewContext | undefined;
  /** The layout to go back to from the table. */
  #before: Layout = 'auto';

  constructor(host: ReadingHost) {
    this.#host = host;
    this.#searching = new Searching(host);
    this.#tabling = new Tabling(host);
    this.#following = new Following(host, this);
    host.element.addEventListener('keydown', event => {
      const [target] = event.composedPath();
      this.#clearByKey(event, target as HTMLInputElement);
    });
  }

  /** The story as it is to be shown, where that is not all of it. */
  get shown(): Story | undefined {
    return this.#searching.shown;
  }

  /** What is found, where the rest recedes. */
  get receding(): Matches | undefined {
    return this.#searching.shown ? undefined : this.#searching.matches;
  }

  /** The entry that is open. */
  get selected(): Entry | undefined {
    const {story, element} = this.#host;
    const number = element.selected === null ? -1 : (story?.find(element.selected) ?? -1);
    return number < 0 ? undefined : story?.entryAt(number);
  }

  /** Before anything is drawn. */
  update(): void {
    this.#searching.update(this.hasFilters);
    const {layout} = this.#host.element;
    if (layout !== 'table') this.#before = layout;
    // What was open may be gone since.
    const {selected} = this;
    const id = this.#host.element.selected;
    if (this.#host.story && id !== null && !selected) this.miss(id);
    else this.#seen = id;
  }

  /** After all has been drawn. */
  updated(): void {
    this.#following.follow();
  }

  disconnect(): void {
    this.#tabling.stop();
    this.#following.stop();
  }

  views(context: ViewContext): ReadingViews {
    this.#context = context;
    return {
      detail: this.#detail(context),
      found: this.#found(context),
      table: this.#tabling.view(context, this.#searching.matches),
      said: this.#said,
    };
  }

  select(id: string | null): void {
    const {element, story} = this.#host;
    if (element.selected === id) return;
    element.selected = id;
    const entry = this.selected;
    this.#missing = undefined;
    // The address keeps where the window was before.
    this.#following.select(entry);
    if (entry && story) this.#host.show(entry);
    element.dispatchEvent(new TimelineSelectEvent(entry));
  }

  /** An entry was pressed: it opens, or closes if it is open. */
  press(entry: Entry): void {
    if (entry.id === this.#host.element.selected) this.close();
    else {
      this.select(entry.id);
      this.#host.focus.goal = '#detail [tabindex="-1"]';
    }
  }

  /** Opens the next entry of those that are found, or the one before; from none, the first or the last. */
  step(by: -1 | 1): void {
    const {earlier, later} = this.#path();
    const entry = by > 0 ? later : earlier;
    if (entry) this.#walk(entry);
  }

  search(query: string): void {
    this.#choose(query, this.#host.element.filters);
  }

  /** Not every browser empties the field by Escape; none should close something else with it. */
  #clearByKey(event: KeyboardEvent, {type, value}: HTMLInputElement): void {
    if (event.key !== 'Escape' || event.isComposing || type !== 'search' || !value) return;
    event.preventDefault();
    event.stopPropagation();
    this.search('');
  }

  toggleFilters(): void {
    this.hasFilters = !this.hasFilters;
    this.#host.element.requestUpdate();
  }

  toggleTable(): void {
    const {element} = this.#host;
    const isTable = element.layout === 'table';
    if (!isTable) this.#before = element.layout;
    element.layout = isTable ? this.#before : 'table';
    element.dispatchEvent(new TimelineLayoutChangeEvent(element.layout));
  }

  /** Opens another entry, of which it is told where in the story it stands. */
  #walk(entry: Entry): void {
    const host = this.#host;
    const active = (host.element.renderRoot as ShadowRoot).activeElement?.closest('#detail button');
    this.select(entry.id);
    if (active?.className) host.focus.goal = `#detail .${active.className}`;
    const {rank, count} = this.#path();
    const {pick, lang} = this.#context as ViewContext;
    const title = pick(entry.title)?.text ?? '';
    this.say(words.placed(rank + 1, count, title, lang));
  }

  close(): void {
    const entry = this.selected;
    this.select(null);
    if (entry) this.#host.focus.goal = `#${cardId(entry)}`;
  }

  #choose(query: string, filters: Filters): void {
    const {element} = this.#host;
    Object.assign(element, {query, filters});
    element.dispatchEvent(new TimelineFilterChangeEvent(query, filters));
  }

  #detail(context: ViewContext): TemplateResult | undefined {
    const entry = this.selected;
    if (!entry) return undefined;
    const {rank, count, earlier, later} = this.#path();
    const detail: Detail = {
      ...{entry, earlier, later},
      place: rank + 1,
      all: count,
      isNew: this.news.has(entry.id),
      isRtl: this.#host.isRtl,
      link: this.#following.linkTo(entry),
      onSelect: other => this.#walk(other),
      onClose: () => this.close(),
      onCopyLink: () => this.#copyLink(entry),
    };
    return detailView(detail, context, words);
  }

  async #copyLink(entry: Entry): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#following.linkTo(entry) ?? '');
      this.say(words.linkCopied);
    } catch {
      this.say(words.linkNotCopied);
    }
  }

  /** An entry is asked for that is not there, or not any more: all others are shown. */
  miss(id: string): void {
    const text = this.#seen === id ? words.openGone : words.linkGone;
    if (this.#host.element.selected === id) this.select(null);
    this.#missing = text;
    this.say(text);
  }

  /** Other data have come. */
  tellChanges({added, changed, removed, moved}: Omit<Changes, 'isSame' | 'input'>): void {
    const {element} = this.#host;
    const idNow = (id: string): string | undefined => (moved.has(id) ? moved.get(id) : id);
    const marked = [...this.news].flatMap(id => idNow(id) ?? []);
    this.news = new Set([...marked, ...added, ...changed]);
    const {selected} = element;
    const now = selected === null ? null : idNow(selected);
    if (now === undefined) this.miss(selected as string);
    else {
      element.selected = now;
      this.#seen = now;
    }
    const {lang} = this.#context as ViewContext;
    this.say(words.changes(added.length, changed.length, removed, lang));
  }

  /** Has something read aloud. */
  say(what: string): void {
    this.#said = what;
    this.#host.element.requestUpdate();
  }

  #found(context: ViewContext): unknown {
    const {matches, facets} = this.#searching;
    const {element, story, focus} = this.#host;
    const {query, filters} = element;
    const {dated = 0, undated = 0} = story ?? {};
    const {stale} = this.#following;
    const notice =
      this.#missing ?? (stale && words.stale(Date.now() - stale.lastGood, context.lang));
    const isFiltered = countChosen(filters) > 0;
    const all = dated + undated;
    if (!notice && !all) return undefined;
    const found = foundLine(
      {
        ...{count: matches?.count, all, query, isFiltered},
        onClear: () => {
          this.#choose('', {});
          focus.goal = '.tools :is(input, button)';
        },
      },
      context,
      words,
    );
    const panel = facets
      ? filtersPanel(
          {
            facets,
            onChoose: (kind, id, isChosen) =>
              this.#choose(element.query, choose(element.filters, kind, id, isChosen)),
            onClear: () => this.#choose(element.query, {}),
          },
          context,
          words,
        )
      : nothing;
    return html`${notice ? html`<p class="notice">${notice}</p>` : nothing} ${panel} ${found}`;
  }

  /** The story that is read: the entries that are found, in the order of time. */
  #path(): Path {
    const story = this.#searching.shown ?? (this.#host.story as Story);
    const {matches} = this.#searching;
    return pathOf(story, story === this.#host.story ? matches : undefined, this.selected);
  }
}

import {html, nothing} from 'lit';
import {choose, countChosen, type Filters} from '../find/facets.ts';
import type {Matches} from '../find/haystack.ts';
import type {ViewContext} from '../view/context.ts';
import type {Outcome} from '../view/outcome.ts';
import {filtersPanel, outcomeOf} from '../view/search.ts';
import {readerWords} from '../words/reader.ts';
import {TimelineFilterChangeEvent} from './events.ts';
import type {ReadingHost} from './reading.ts';
import {Searching} from './searching.ts';
import type {Story} from './story.ts';

/** What a reader searches for and chooses by, and what is said of what is found. */
export class Finding {
  /** The panel of filters is open. */
  hasFilters = false;
  readonly #host: ReadingHost;
  readonly #searching: Searching;

  constructor(host: ReadingHost) {
    this.#host = host;
    this.#searching = new Searching(host);
    host.element.addEventListener('keydown', event => this.#clearByKey(event));
  }

  /** What is found; `undefined` where nothing is searched for. */
  get matches(): Matches | undefined {
    return this.#searching.matches;
  }

  /** The story as it is to be shown, where that is not all of it. */
  get shown(): Story | undefined {
    return this.#searching.shown;
  }

  /** How many there are to be found. */
  get #all(): number {
    const {dated = 0, undated = 0} = this.#host.story ?? {};
    return dated + undated;
  }

  /** What is found, where the rest recedes. */
  get receding(): Matches | undefined {
    return this.shown ? undefined : this.matches;
  }

  /** Before anything is drawn. */
  update(): void {
    this.#searching.update(this.hasFilters);
  }

  search(query: string): void {
    this.#choose(query, this.#host.element.filters);
  }

  toggleFilters(): void {
    this.hasFilters = !this.hasFilters;
    this.#host.element.requestUpdate();
  }

  /** How many are found. */
  outcome(context: ViewContext): Outcome | undefined {
    const {element, focus} = this.#host;
    const {query, filters} = element;
    const onClear = () => {
      this.#choose('', {});
      focus.goal = '.tools :is(input, button)';
    };
    const isFiltered = countChosen(filters) > 0;
    const found = {count: this.matches?.count, all: this.#all, query, isFiltered, onClear};
    return this.#all ? outcomeOf(found, context, readerWords(this.#host.speaking)) : undefined;
  }

  /**
   * The filters.
   *
   * @param notice What is to be known beside that.
   */
  view(context: ViewContext, notice: string | undefined): unknown {
    const {element} = this.#host;
    if (!notice && !this.#all) return undefined;
    const words = readerWords(this.#host.speaking);
    const {facets} = this.#searching;
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
    return html`${notice ? html`<p class="notice state">${notice}</p>` : nothing} ${panel}`;
  }

  /** Not every browser empties the field by Escape; none should close something else with it. */
  #clearByKey(event: KeyboardEvent): void {
    const {type, value} = event.composedPath()[0] as HTMLInputElement;
    if (event.key !== 'Escape' || event.isComposing || type !== 'search' || !value) return;
    event.preventDefault();
    event.stopPropagation();
    this.search('');
  }

  #choose(query: string, filters: Filters): void {
    const {element} = this.#host;
    if (query === element.query && filters === element.filters) return;
    Object.assign(element, {query, filters});
    element.dispatchEvent(new TimelineFilterChangeEvent(query, filters));
  }
}

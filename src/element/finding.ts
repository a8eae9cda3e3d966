import {html, nothing} from 'lit';
import {choose, countChosen, type Filters} from '../find/facets.ts';
import type {Matches} from '../find/haystack.ts';
import type {ViewContext} from '../view/context.ts';
import {filtersPanel, foundLine, foundText} from '../view/search.ts';
import {readerWords} from '../words/reader.ts';
import {TimelineFilterChangeEvent} from './events.ts';
import type {ReadingHost} from './reading.ts';
import {Searching} from './searching.ts';
import type {Story} from './story.ts';

/**
 * For so long nothing else has to be asked for until it is read aloud what was found, ms: each key
 * silences a screen reader.
 */
const REST = 1000;

/** What a reader searches for and chooses by, and what is said of what is found. */
export class Finding {
  /** The panel of filters is open. */
  hasFilters = false;
  readonly #host: ReadingHost;
  readonly #searching: Searching;
  readonly #say: (what: string) => void;
  /** What was last asked for, how the answer is worded, and until it is read aloud. */
  #asked: string;
  #text = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param say Has something read aloud. */
  constructor(host: ReadingHost, say: (what: string) => void) {
    this.#host = host;
    this.#say = say;
    this.#searching = new Searching(host);
    this.#asked = this.#ask();
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

  /** What is found, where the rest recedes. */
  get receding(): Matches | undefined {
    return this.shown ? undefined : this.matches;
  }

  /** Before anything is drawn. */
  update(): void {
    this.#searching.update(this.hasFilters);
    const asked = this.#ask();
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.stop();
    this.#rest = setTimeout(() => this.#tell(), REST);
  }

  /** Says nothing more. */
  stop(): void {
    clearTimeout(this.#rest);
  }

  search(query: string): void {
    this.#choose(query, this.#host.element.filters);
  }

  toggleFilters(): void {
    this.hasFilters = !this.hasFilters;
    this.#host.element.requestUpdate();
  }

  /**
   * How many are found, and the filters.
   *
   * @param notice What is to be known beside that.
   */
  view(context: ViewContext, notice: string | undefined): unknown {
    const {element, story, focus} = this.#host;
    const {query, filters} = element;
    const {dated = 0, undated = 0} = story ?? {};
    const all = dated + undated;
    this.#text = '';
    if (!notice && !all) return undefined;
    const words = readerWords(this.#host.speaking);
    const count = this.matches?.count;
    const isFiltered = countChosen(filters) > 0;
    const text = foundText({count, all, query, isFiltered}, context, words);
    const clear = () => {
      this.#choose('', {});
      focus.goal = '.tools :is(input, button)';
    };
    this.#text = text;
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
    return html`${notice ? html`<p class="notice state">${notice}</p>` : nothing} ${panel}
    ${text && foundLine(text, count === 0, clear, words)}`;
  }

  /** Not every browser empties the field by Escape; none should close something else with it. */
  #clearByKey(event: KeyboardEvent): void {
    const {type, value} = event.composedPath()[0] as HTMLInputElement;
    if (event.key !== 'Escape' || event.isComposing || type !== 'search' || !value) return;
    event.preventDefault();
    event.stopPropagation();
    this.search('');
  }

  #ask(): string {
    const {query, filters} = this.#host.element;
    return JSON.stringify([query, filters]);
  }

  #tell(): void {
    if (!this.#host.story) return;
    const isLooking = this.#text && !this.matches;
    if (isLooking) this.#rest = setTimeout(() => this.#tell(), REST);
    else this.#say(this.#text);
  }

  #choose(query: string, filters: Filters): void {
    const {element} = this.#host;
    if (query === element.query && filters === element.filters) return;
    Object.assign(element, {query, filters});
    element.dispatchEvent(new TimelineFilterChangeEvent(query, filters));
  }
}

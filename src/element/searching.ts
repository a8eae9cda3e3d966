import {countChosen, type Facet} from '../find/facets.ts';
import {Finder} from '../find/finder.ts';
import type {Matches} from '../find/haystack.ts';
import type {Later} from './later.ts';
import {narrowFew} from './narrow.ts';
import type {ReadingHost} from './reading.ts';
import type {Story} from './story.ts';
import {Work} from './work.ts';

/** What comes of a search, all of it at once. */
interface Found {
  /** What is found; `undefined` where nothing is searched for, or not yet. */
  readonly matches?: Matches | undefined;
  /** What can be chosen, where that is asked for. */
  readonly facets?: readonly Facet[] | undefined;
  /** The story without what is not found, where that is to leave. */
  readonly shown?: Story | undefined;
}

/** Finds what is searched for, and keeps to it what is shown. */
export class Searching {
  readonly #host: ReadingHost;
  readonly #gathering: Work;
  readonly #finding: Work;
  #found: Found = {};
  /** Once the texts have been gathered. */
  #finder: Finder | undefined;
  /** What they are gathered from, and where that is from. */
  #origin: object | undefined;
  #from: readonly unknown[] = [];
  /** What is being looked for. */
  #asked: readonly unknown[] = [];

  constructor(host: ReadingHost) {
    this.#host = host;
    const update = (): void => host.element.requestUpdate();
    this.#gathering = new Work(update);
    this.#finding = new Work(update);
  }

  get matches(): Matches | undefined {
    return this.#found.matches;
  }

  get facets(): readonly Facet[] | undefined {
    return this.#found.facets;
  }

  get shown(): Story | undefined {
    return this.#found.shown;
  }

  /** @param needs What can be chosen is needed. */
  update(needs: boolean): void {
    const {story, element, data} = this.#host;
    // Scripts may set them to anything.
    const query = `${element.query ?? ''}`;
    const filters = element.filters ?? {};
    Object.assign(element, {query, filters});
    const isWanted = !!query.trim() || countChosen(filters) > 0;
    const isNeeded = !!story && (needs || isWanted);
    const ledger = story?.crowd && data.many?.ledger;
    if (isNeeded) this.#gather(ledger ?? story.timeline);
    const leaves = isWanted && element.unmatched === 'leave';
    const asked = isNeeded
      ? [story, this.#finder, JSON.stringify([query, filters]), leaves, needs]
      : [];
    const before = this.#asked;
    if (asked.length === before.length && asked.every((one, i) => one === before[i])) return;
    this.#asked = asked;
    this.#finding.stop();
    const from = [element.src, element.timeline];
    // When the same data are read again, what was found stays until it has been looked for anew.
    const isOther = from.some((one, i) => one !== this.#from[i]);
    this.#from = from;
    if (story !== before[0]) this.#found = leaves && !isOther ? {shown: this.#found.shown} : {};
    if (!isWanted) this.#found = {facets: needs ? this.#found.facets : undefined};
    if (!isNeeded || !this.#finder) return;
    this.#finding.run(this.#find(story, this.#finder, needs, isWanted), found => {
      this.#found = found;
    });
  }

  #gather(origin: object): void {
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#finder = undefined;
    const finder = new Finder(origin as ConstructorParameters<typeof Finder>[0]);
    this.#gathering.run(finder.gather(), () => {
      this.#finder = finder;
    });
  }

  *#find(
    story: Story,
    finder: Finder,
    needs: boolean,
    isWanted: boolean,
  ): Generator<undefined, Found, void> {
    const {query, filters, unmatched} = this.#host.element;
    const {matches: before, shown: shownBefore} = this.#found;
    const matches = yield* finder.seek(query, filters);
    const facets = needs ? finder.facets(query, filters) : undefined;
    yield;
    if (!isWanted) return {facets};
    if (unmatched !== 'leave') return {facets, matches};
    const isSame = before && shownBefore && areSame(before, matches, story);
    return {facets, matches, shown: isSame ? shownBefore : yield* this.#narrow(story, matches)};
  }

  /** The story of what is found alone. What has left is not to be found in it. */
  *#narrow(story: Story, {count, has}: Matches): Generator<undefined, Story | undefined, void> {
    const {many} = this.#host.data;
    if (count === story.dated + story.undated) return undefined;
    if (!story.crowd || !many) return narrowFew(story, has);
    const {narrowMany, tellMany} = this.#host.later as Later;
    const isByGroup = this.#host.element.groupBy === 'group';
    const narrowed = tellMany(yield* narrowMany(many, isByGroup, has));
    const find = (id: string): number => {
      const number = story.find(id);
      return has(number) ? number : -1;
    };
    return {...narrowed, timeline: story.timeline, find};
  }
}

/** Have two searches found the same? */
function areSame(a: Matches, b: Matches, {dated, undated}: Story): boolean {
  let isSame = a.count === b.count;
  for (let number = dated + undated; isSame && number--; ) isSame = a.has(number) === b.has(number);
  return isSame;
}

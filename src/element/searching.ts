import {countChosen, type Filters} from '../find/facets.ts';
import {Finder} from '../find/finder.ts';
import type {Matches} from '../find/haystack.ts';
import type {Later} from './later.ts';
import {narrowFew} from './narrow.ts';
import type {ReadingHost} from './reading.ts';
import type {Story} from './story.ts';
import {Work} from './work.ts';

/** Finds what is searched for, and keeps to it what is shown. */
export class Searching {
  /** Once the texts have been gathered. */
  finder: Finder | undefined;
  /** What is found; `undefined` where nothing is searched for, or not yet. */
  matches: Matches | undefined;
  /** The story without what is not found, where that is to leave. */
  shown: Story | undefined;
  readonly #host: ReadingHost;
  readonly #gathering: Work;
  readonly #seeking: Work;
  readonly #narrowing: Work;
  #story: Story | undefined;
  #isGathering = false;
  /** What is being looked for, and what is narrowed to. */
  #asked = '';
  #leaving: Matches | undefined;

  constructor(host: ReadingHost) {
    this.#host = host;
    const update = (): void => host.element.requestUpdate();
    this.#gathering = new Work(update);
    this.#seeking = new Work(update);
    this.#narrowing = new Work(update);
  }

  /** @param needs The texts are needed even if nothing is searched for. */
  update(needs: boolean): void {
    const {story, element} = this.#host;
    const {query, filters, unmatched} = element;
    if (story !== this.#story) this.#begin(story);
    if (!story) return;
    const isWanted = !!query.trim() || countChosen(filters) > 0;
    if (needs || isWanted) this.#gather(story);
    this.#seek(isWanted ? this.finder : undefined, query, filters);
    const leaving = unmatched === 'leave' ? this.matches : undefined;
    if (leaving === this.#leaving) return;
    this.#leaving = leaving;
    if (leaving) this.#narrow(story, leaving);
    else this.stop();
  }

  stop(): void {
    this.#narrowing.stop();
    this.shown = undefined;
  }

  #begin(story: Story | undefined): void {
    this.#story = story;
    this.#gathering.stop();
    this.#isGathering = false;
    this.finder = undefined;
  }

  #gather({crowd, timeline}: Story): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    const {many} = this.#host.data;
    const finder = new Finder(crowd && many ? many.ledger : timeline);
    this.#gathering.run(finder.gather(), () => {
      this.finder = finder;
    });
  }

  #seek(finder: Finder | undefined, query: string, filters: Filters): void {
    const asked = finder ? JSON.stringify([query, filters]) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#seeking.stop();
    if (finder) {
      this.#seeking.run(finder.seek(query, filters), matches => {
        this.matches = matches;
      });
    } else this.matches = undefined;
  }

  #narrow(story: Story, {has}: Matches): void {
    const {many} = this.#host.data;
    if (!story.crowd || !many) {
      this.shown = narrowFew(story, has);
      return;
    }
    const {narrowMany, tellMany} = this.#host.later as Later;
    const isByGroup = this.#host.element.groupBy === 'group';
    this.#narrowing.run(narrowMany(many, isByGroup, has), narrowed => {
      this.shown = {...tellMany(narrowed), timeline: story.timeline};
    });
  }
}

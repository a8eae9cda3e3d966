import type {View} from '../layout/world.ts';
import type {Entry} from '../model/types.ts';
import {type Changes, compare} from './changes.ts';
import {hold} from './holding.ts';
import {Links} from './links.ts';
import type {Reading, ReadingHost} from './reading.ts';
import {Refresh, type Stale} from './refresh.ts';
import {seenOf} from './seen.ts';
import type {Story} from './story.ts';
import {Work} from './work.ts';

/** Follows what changes outside: the page's address, and the data where they came from. */
export class Following {
  /** How old what is shown is, if it could not be had anew. */
  stale: Stale | undefined;
  readonly #host: ReadingHost;
  readonly #reading: Reading;
  readonly #links: Links;
  readonly #refresh: Refresh;
  readonly #comparing: Work;
  /** What is being followed: the links' prefix, and the address that is asked how often. */
  #prefix: string | null = null;
  #asked = '';
  /** What has changed, while that is being read in place of this story. */
  #due: {readonly story: Story | undefined; readonly changes: Changes} | undefined;
  /** Puts what is being read back to where it was. */
  #release: (() => void) | undefined;

  constructor(host: ReadingHost, reading: Reading) {
    this.#host = host;
    this.#reading = reading;
    const {element, navigation} = host;
    this.#comparing = new Work(() => {});
    this.#links = new Links({
      element,
      // Down the page, an entry may be far from where the timeline begins.
      get place() {
        return element.renderRoot.querySelector('li.selected .detail')?.closest('li') ?? element;
      },
      get window() {
        return navigation.track.isZoomed ? navigation.window : undefined;
      },
      get view() {
        return navigation.track.seen;
      },
      restore: view => navigation.shift(navigation.track.change(() => view as View)),
      has: id => (host.story?.find(id) ?? -1) >= 0,
      open: id => reading.select(id),
      close: () => reading.select(null),
      missing: id => reading.miss(id),
      showRange: (from, to) => {
        // As an address may say anything, what it asks for may turn out to be no range.
        navigation.showRange(from, to)?.catch(() => {});
      },
    });
    this.#refresh = new Refresh({
      get src() {
        return element.src ?? '';
      },
      get count() {
        const {dated = 0, undated = 0} = host.story ?? {};
        return dated + undated;
      },
      parse: (text, signal) => host.data.parse(text, signal),
      take: input => this.#take(input),
      age: stale => {
        // The line that tells it comes above what is read.
        if (host.story) this.#hold(host.story, host.story, id => id);
        this.stale = stale;
        element.requestUpdate();
      },
    });
    element.addEventListener('timeline-view-change', ({target, from, to}) => {
      if (target !== element || this.#prefix === null) return;
      this.#links.show(navigation.track.isZoomed ? [from, to] : undefined);
    });
  }

  /** Before anything is drawn: tells of other data, once they are there. */
  update(): void {
    const {story, data} = this.#host;
    if (!this.#due || story === this.#due.story) return;
    const {story: before, changes} = this.#due;
    this.#due = undefined;
    // Others may have been asked for since.
    if (!story || !before || data.input !== changes.input) return;
    const {moved} = changes;
    const idNow = (id: string): string | undefined => (moved.has(id) ? moved.get(id) : id);
    this.#hold(before, story, idNow);
    const hides = before.hidden > 0 || story.hidden > 0;
    this.#reading.tellChanges(hides ? seenOf(changes, before, story) : changes, idNow);
  }

  /** Begins and ends what is asked for, once there is something to show. */
  follow(): void {
    const {element, story} = this.#host;
    this.#release?.();
    this.#release = undefined;
    // It may have been taken off the page since it was to be drawn.
    if (!element.isConnected) return;
    const {deepLink, refresh, src, timeline} = element;
    const prefix = story ? deepLink : null;
    if (prefix !== this.#prefix) {
      this.#prefix = prefix;
      if (prefix === null) this.#links.stop();
      else this.#links.start(prefix);
      // What is open has a link to copy, or none any more.
      element.requestUpdate();
    }
    const isFromSrc = src && (timeline === undefined || timeline === null);
    const asked = story && refresh && isFromSrc ? `${refresh} ${src}` : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.stale = undefined;
    this.#forget();
    if (asked) this.#refresh.start(refresh as number);
    else this.#refresh.stop();
  }

  stop(): void {
    this.#links.stop();
    this.#refresh.stop();
    this.#forget();
    this.#prefix = null;
    this.#asked = '';
  }

  /** The reader has opened an entry, or none. */
  select(entry: Entry | undefined): void {
    if (this.#prefix !== null) this.#links.select(entry?.id);
  }

  /** The address at which an entry is open, where links are wanted. */
  linkTo({id}: Entry): string | undefined {
    const isWanted = this.#prefix !== null && this.#host.element.deepLink !== null;
    return isWanted ? this.#links.linkTo(id) : undefined;
  }

  #take(after: unknown): void {
    const {data, story} = this.#host;
    this.#comparing.run(compare(data.input, after), changes => {
      if (changes.isSame) return;
      this.#due = {story, changes};
      data.renew(changes.input);
    });
  }

  #hold(before: Story, after: Story, idNow: (id: string) => string | undefined): void {
    const {element, focus} = this.#host;
    this.#release = hold(element.renderRoot as ShadowRoot, before, after, idNow, focus);
  }

  /** Data that are still being read are not told of. */
  #forget(): void {
    this.#comparing.stop();
    this.#due = undefined;
    this.#reading.news = new Set();
  }
}

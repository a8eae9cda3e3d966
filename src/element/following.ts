import type {View} from '../layout/world.ts';
import type {Entry} from '../model/types.ts';
import {compare} from './changes.ts';
import {Links} from './links.ts';
import type {Reading, ReadingHost} from './reading.ts';
import {Refresh, type Stale} from './refresh.ts';
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
      showRange: (from, to) => navigation.showRange(from, to),
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
        this.stale = stale;
        element.requestUpdate();
      },
    });
    element.addEventListener('timeline-view-change', ({target, from, to}) => {
      if (target !== element || this.#prefix === null) return;
      this.#links.show(navigation.track.isZoomed ? [from, to] : undefined);
    });
  }

  /** Begins and ends what is asked for, once there is something to show. */
  follow(): void {
    const {element, story} = this.#host;
    // It may have been taken off the page since it was to be drawn.
    if (!element.isConnected) return;
    const {deepLink, refresh, src, timeline} = element;
    const prefix = story ? deepLink : null;
    if (prefix !== this.#prefix) {
      this.#prefix = prefix;
      if (prefix === null) this.#links.stop();
      else this.#links.start(prefix);
    }
    const isFromSrc = src && (timeline === undefined || timeline === null);
    const asked = story && refresh && isFromSrc ? `${refresh} ${src}` : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.stale = undefined;
    if (asked) this.#refresh.start(refresh as number);
    else this.#refresh.stop();
  }

  stop(): void {
    this.#links.stop();
    this.#refresh.stop();
    this.#comparing.stop();
    this.#prefix = null;
    this.#asked = '';
  }

  /** The reader has opened an entry, or none. */
  select(entry: Entry | undefined): void {
    if (this.#prefix !== null) this.#links.select(entry?.id);
  }

  /** The address at which an entry is open, where links are wanted. */
  linkTo({id}: Entry): string | undefined {
    return this.#prefix === null ? undefined : this.#links.linkTo(id);
  }

  #take(after: unknown): void {
    const {data} = this.#host;
    this.#comparing.run(compare(data.input, after), ({isSame, input, ...changes}) => {
      if (isSame) return;
      data.renew(input);
      this.#reading.tellChanges(changes);
    });
  }
}

import {decode, readAddress, type Said, writeAddress} from './address.ts';

/** What links open and tell of. */
export interface LinkHost {
  readonly element: HTMLElement & {readonly updateComplete: Promise<unknown>};
  /** What is brought into view, once it is drawn, where an address opens an entry or a window. */
  readonly place: Element;
  /** From when to when it shows, ms. */
  readonly window: readonly [from: number, to: number] | undefined;
  /** What it shows, also where that is no window of its own: all, and how far along. */
  readonly view: unknown;
  /** Shows what it once showed. */
  restore(view: unknown): void;
  has(id: string): boolean;
  /** Opens an entry that there is. As after any link, what was missing is told no more. */
  open(id: string): void;
  /** Closes what is open, if anything is. */
  close(): void;
  /** There is no entry that the address names. All others are shown, none of them open. */
  missing(id: string): void;
  /**
   * Shows what lies between two times: EDTF dates, or ms.
   *
   * @throws TypeError for what is none.
   */
  showRange(from: string | number, to: string | number): void;
}

/**
 * What a page is told that has the timeline in a frame (`window.addEventListener('message', …)`), each
 * time that the address changes. To open the same again, it puts `hash` after the frame's address:
 * of that alone nothing is loaded anew. Of several timelines in a frame, it joins what each has told
 * last by `;`.
 */
export interface AddressMessage {
  readonly type: 'cited-timeline:address';
  readonly prefix: string;
  /** This timeline's part alone, such as `#first-train`; empty if there is nothing to say. */
  readonly hash: string;
}

/** Between two changes of an address in place, ms: browsers refuse more than 100 in half a minute. */
const PACE = 400;

/**
 * Keeps the address of the page and what a timeline shows the same: the entry that is open and the
 * window. Opening and closing is a step in the page's history, moving the window is none.
 */
export class Links {
  readonly #host: LinkHost;
  #prefix = '';
  #said: Said = {};
  /** This timeline's part of the address, as last read or written. */
  #part = '';
  /** The fragments in place of which others were put, and what was shown then. */
  readonly #left = new Map<string, unknown>();
  /** What is shown as the address has it, though perhaps not just as that says. */
  #view: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written = Number.NEGATIVE_INFINITY;
  readonly #read = (): void => this.#apply();

  constructor(host: LinkHost) {
    this.#host = host;
  }

  /**
   * Opens what the address says, if it says anything, and follows it from now on.
   *
   * @param prefix Tells several timelines of a page apart; may be empty.
   */
  start(prefix = ''): void {
    this.stop();
    this.#prefix = prefix;
    this.#part = '';
    this.#said = {};
    window.addEventListener('popstate', this.#read);
    // Not every browser tells of a link within the page by the other.
    window.addEventListener('hashchange', this.#read);
    this.#apply();
  }

  stop(): void {
    this.#forget();
    window.removeEventListener('popstate', this.#read);
    window.removeEventListener('hashchange', this.#read);
  }

  /** The reader has opened an entry, or closed the one that was open. */
  select(id: string | undefined): void {
    if (id === this.#said.id) return;
    // So that going back leads to where the window was.
    if (this.#timer !== undefined) this.#replace();
    this.#left.set(location.hash, this.#host.view);
    this.#said = {...this.#said, id};
    this.#write('pushState');
  }

  /** The reader has moved the window, and it is at rest. @param window Ms; `undefined` if it shows all. */
  show(window: LinkHost['window']): void {
    if (this.#host.view === this.#view) return;
    this.#said = {...this.#said, window};
    const {part, id} = readAddress(location.hash, this.#prefix);
    // Where the page has been gone to from a link is not forgotten for that.
    if (!(id && part === this.#part) && this.#isElsewhere()) return;
    const pause = Math.max(0, this.#written + PACE - performance.now());
    this.#timer ??= setTimeout(() => this.#replace(), pause);
  }

  /** The whole address at which an entry is open, for others. */
  linkTo(id: string): string {
    const {href} = location;
    const page = href.startsWith('about:') ? document.baseURI : href;
    return page.replace(/#.*$/s, '') + writeAddress('', this.#prefix, {id});
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #replace(): void {
    this.#forget();
    this.#write('replaceState');
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const {hash, href} = location;
    const changed = writeAddress(hash, this.#prefix, this.#said);
    this.#written = performance.now();
    if (changed === hash) return;
    this.#part = readAddress(changed, this.#prefix).part;
    try {
      // Not by the fragment alone, which would be relative to the page's `<base>`.
      history[how](history.state, '', href.replace(/#.*$/s, '') + changed);
    } catch {
      // Some frames have no history of their own, and what changes too often is refused.
    }
    this.#tell();
  }

  /** Does what the address says, if it says something else than before. */
  #apply(): void {
    const host = this.#host;
    const {hash} = location;
    const {part, id, window: range} = readAddress(hash, this.#prefix);
    if (part === this.#part) return;
    let window = range;
    this.#forget();
    const isKnown = id !== undefined && host.has(id);
    const isElsewhere = !isKnown && this.#isElsewhere();
    // A link on the page has led to another place on it, which closes nothing; going back does.
    if (isElsewhere && !this.#left.has(hash)) return;
    this.#part = part;
    this.#said = {id: isKnown ? id : undefined};
    try {
      if (this.#left.has(hash)) host.restore(this.#left.get(hash));
      else if (range) host.showRange(...range);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      window = undefined;
    }
    if (isKnown) host.open(id);
    else if (id !== undefined && !isElsewhere) host.missing(id);
    else host.close();
    // What was moved for that is told by the address.
    this.#forget();
    this.#view = host.view;
    this.#said = {...this.#said, window};
    if (part && !isElsewhere) this.#bring();
    this.#tell();
  }

  /** The fragment names a place of the page that is not in the timeline. */
  #isElsewhere(): boolean {
    const name = decode(location.hash.slice(1));
    if (!name) return false;
    const place = document.getElementById(name) ?? document.getElementsByName(name)[0];
    return place ? !this.#host.element.contains(place) : name.toLowerCase() === 'top';
  }

  /** As browsers bring what a fragment names into view: smoothly if the page does so. */
  #bring(): void {
    const host = this.#host;
    const {matches: isStill} = matchMedia('(prefers-reduced-motion: reduce)');
    const behavior = isStill ? 'instant' : 'auto';
    host.element.updateComplete.then(() => host.place.scrollIntoView({block: 'nearest', behavior}));
  }

  #tell(): void {
    if (window.parent === window) return;
    const hash = writeAddress('', this.#prefix, this.#said);
    const message: AddressMessage = {type: 'cited-timeline:address', prefix: this.#prefix, hash};
    window.parent.postMessage(message, '*');
  }
}

import type {PropertyValues} from 'lit';
import type {Entry} from '../model/types.ts';
import {tickRoom} from '../time/plain.ts';
import type {Host} from './host.ts';
import type {Properties} from './properties.ts';
import {SchemeFollower} from './scheme.ts';
import {SizeWatcher} from './sizes.ts';

/** Narrower than this, in px, a timeline runs down the page. */
const NARROW = 480;
/** What changes no sizes. */
const CALM: ReadonlySet<PropertyKey> = new Set([
  ...['selected', 'query', 'filters', 'unmatched', 'sort', 'deepLink', 'refresh'],
]);

/** Asks the browser for sizes where they may have changed, and tells the track. Lengths are in px. */
export class Measuring {
  /** Time runs down the page. */
  isVertical = false;
  /** Time runs from right to left. */
  isRtl = false;
  readonly #host: Host;
  readonly #scheme: SchemeFollower;
  readonly #sizes = new SizeWatcher(() => this.expire());
  /** Sizes may have changed since they were measured. */
  #isStale = true;
  /** The window is to show what the attributes ask for. */
  #startsAnew = true;
  /** The picture whose cards were measured last. */
  #measured: unknown;

  constructor(host: Host) {
    this.#host = host;
    this.#scheme = new SchemeFollower(host.element);
  }

  /** All is to be measured again. @param startsAnew What is shown is another story. */
  expire(startsAnew = false): void {
    this.#isStale = true;
    this.#startsAnew ||= startsAnew;
    this.#host.element.requestUpdate();
  }

  connect(): void {
    this.#scheme.connect();
    this.expire();
  }

  disconnect(): void {
    this.#scheme.disconnect();
    this.#sizes.watch([]);
  }

  /** Before anything is drawn. */
  update(changed: PropertyValues<Properties>): void {
    for (const key of changed.keys()) this.#isStale ||= !CALM.has(key);
    this.#startsAnew ||= changed.has('from') || changed.has('to');
    if (!this.#isStale) return;
    this.#scheme.update();
    // Asked only now, as what has been drawn would have to be laid out for each answer.
    const {element} = this.#host;
    const {layout, offsetWidth} = element;
    this.isVertical = layout === 'vertical' || (layout !== 'horizontal' && offsetWidth < NARROW);
    this.isRtl = getComputedStyle(element).direction === 'rtl';
  }

  /** After all has been drawn. @param viewport The window on the track, if there is one. */
  updated(viewport: HTMLElement | null): void {
    const {element, navigation} = this.#host;
    const {renderRoot, isConnected, from, to} = element;
    const cards = [...renderRoot.querySelectorAll<HTMLElement>('.track .card')];
    const rulers = renderRoot.querySelectorAll<HTMLElement>('.ruler, .ruler *');
    if (isConnected) this.#sizes.watch([...rulers, ...cards]);
    if (!viewport) return;
    this.#measure(viewport, rulers, cards);
    if (this.#startsAnew && navigation.track.window) {
      this.#startsAnew = false;
      navigation.showWanted(from, to);
    }
    navigation.move();
    if (!navigation.isMoving) navigation.settle();
  }

  #measure(
    viewport: HTMLElement,
    [ruler, cardRuler]: Iterable<HTMLElement>,
    cards: readonly HTMLElement[],
  ): void {
    const {element, navigation, telling, lang, scene} = this.#host;
    const {track} = navigation;
    const {painting} = track;
    if (this.#isStale) {
      const font = Number.parseFloat(getComputedStyle(ruler as HTMLElement).fontSize);
      const card = cardRuler?.offsetWidth ?? 0;
      const sizes = {width: viewport.clientWidth, card, font, tick: tickRoom(lang, font)};
      if (track.setSizes(sizes, element.spacing)) element.requestUpdate();
    }
    if (this.#isStale || (telling.shown?.crowd && painting.picture !== this.#measured)) {
      const heights = cards.map(
        (card, i) => [scene?.cards[i] as Entry, card.offsetHeight] as const,
      );
      if (painting.setHeights(heights, this.#isStale)) element.requestUpdate();
      this.#measured = painting.picture;
    }
    this.#isStale = false;
  }
}

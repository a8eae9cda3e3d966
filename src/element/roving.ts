import {isPlain, moveByKey} from '../interaction/keys.ts';
import type {Entry} from '../model/types.ts';
import {cardId} from '../view/card.ts';
import {type Note, sourceId} from '../view/citations.ts';
import type {ViewContext} from '../view/context.ts';
import {goTo} from './focus.ts';
import type {Host} from './host.ts';
import type {Story} from './story.ts';

/** Each of these costs the tab key one stop; arrows go on within it. */
const GROUPS = '.controls, .sources, .rows';
const STOPS = 'button, summary, a:not(details:not([open]) *)';

/**
 * Moves a reader about among the entries by keys, links and presses. One of them is where the tab key
 * stops (a roving tabindex, as the ARIA Authoring Practices Guide has it).
 */
export class Roving {
  /** Number of the entry at which the tab key stops. */
  current = 0;
  /** The number that was last followed to the list of sources. */
  origin: ViewContext['origin'];
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Another story is shown: where the reader was is still where it was, if it is there. */
  tell(story: Story | undefined, before: Story | undefined): void {
    this.origin = undefined;
    if (!story) return;
    const id = before?.entryAt(this.current)?.id;
    const same = id === undefined ? -1 : story.find(id);
    const [first] = story.read(0, 1);
    this.current = same >= 0 ? same : first ? story.find(first.id) : 0;
  }

  /** The focus is on an entry: it is where the tab key comes back to, and stays in view. */
  reach(entry: Entry): void {
    const {element, telling, navigation} = this.#host;
    this.current = telling.shown?.find(entry.id) ?? 0;
    element.requestUpdate();
    if (element.shadowRoot?.querySelector(':focus-visible')) navigation.reveal(this.current);
  }

  /** Goes to another entry, or moves the window, if a key asks for that. */
  key(event: KeyboardEvent): void {
    const {element, telling, isRtl, measuring, crowding, navigation} = this.#host;
    const target = event.target as Element;
    if (event.key === 'Tab') this.settle();
    const group = target.closest(GROUPS);
    const isCrowd = !!telling.shown?.crowd && !!target.closest('.horizontal .track');
    const selector = group ? STOPS : isCrowd ? '.track :is(.card, .stop)' : '.card, .stop';
    const stops = [...(group ?? element.renderRoot).querySelectorAll<HTMLElement>(selector)];
    const index = stops.findIndex(stop => stop.contains(target));
    const to = index < 0 ? undefined : moveByKey(event, index, stops.length, isRtl);
    if (to !== undefined) {
      event.preventDefault();
      const isFar = /Home|End/.test(event.key);
      if (isCrowd && (isFar || to === index)) crowding.made?.goOn(stops[index], event);
      else goTo(stops[to]);
    } else if (!measuring.isVertical && target.closest('.main, .controls')) navigation.press(event);
  }

  /** Has the tab key stop at one place in each group, and on the one card where it stops at what is on it. */
  settle(): void {
    const {renderRoot} = this.#host.element;
    const {activeElement} = renderRoot as ShadowRoot;
    for (const group of renderRoot.querySelectorAll<HTMLElement>(`.card, ${GROUPS}`)) {
      const stops = [...group.querySelectorAll<HTMLElement>(STOPS)];
      const current =
        stops.find(stop => activeElement?.contains(stop)) ?? stops.find(stop => stop.tabIndex >= 0);
      for (const stop of stops) {
        const isOne = group.matches('.card') ? !group.tabIndex : stop === (current ?? stops[0]);
        // As they are, where it stops at them.
        if (isOne) stop.removeAttribute('tabindex');
        else stop.tabIndex = -1;
      }
    }
  }

  /** Follows a link to an entry, or to the source of that number: within a shadow root none leads anywhere. */
  follow(event: Event, target: Entry | number): void {
    const {element, telling, pages, focus, reading} = this.#host;
    const {shown} = telling;
    // It may have been pressed for something else, here or by the browser.
    if (event.defaultPrevented || !isPlain(event as MouseEvent)) return;
    event.preventDefault();
    const {entry, id, hash} = event.currentTarget as Note & HTMLAnchorElement;
    if (typeof target === 'number') {
      this.origin = {number: target, entry, id};
      pages.turn('sources', target - 1);
      focus.goal = `#${sourceId(target)}`;
    } else if ((shown as Story).find(target.id) < 0) {
      // What has left can be opened all the same.
      reading.ask(reading => reading.press(target));
      return;
    } else {
      const card = `#${cardId(target)}`;
      const place = element.renderRoot.querySelector(hash);
      // What is not drawn yet may be, once its entry is shown.
      focus.goal = place ? hash : `${hash}, ${card}:not(:has(${hash}))`;
      if (!place?.closest('#detail')) this.show(target, true);
    }
    // What is drawn has the focus at once, as after any link.
    if (!shown?.crowd) focus.seek(element.shadowRoot);
  }

  /** Shows an entry where it stands; by itself, or among others. */
  show(entry: Entry, isAlone = false): void {
    const {element, telling, measuring, crowding, navigation, pages} = this.#host;
    const story = telling.shown as Story;
    const number = story.find(entry.id);
    const rank = story.rankOf(entry);
    this.current = number;
    if (rank >= story.dated) pages.turn('undated', rank - story.dated);
    else if (measuring.isVertical) pages.turn('dated', rank);
    else if (story.crowd) crowding.made?.show(number, isAlone);
    else {
      navigation.shift(true);
      navigation.reveal(number);
    }
    element.requestUpdate();
  }
}

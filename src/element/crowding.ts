import type {Source} from '../model/types.ts';
import type {CrowdBox, CrowdIntents} from '../view/crowd.ts';
import type {Listed} from '../view/listed.ts';
import {selectorOf} from './focus.ts';
import type {Host} from './host.ts';
import type {Story, StoryCrowd} from './story.ts';
import {approach, bring, entryBeyond, shownAs} from './ways.ts';

/** Moves a reader about among many entries, of which not all are drawn, and lists those that no zoom parts. */
export class Crowding implements CrowdIntents {
  /** What is pointed at. */
  pointed: CrowdBox | undefined;
  readonly #host: Host;
  #frame = 0;
  /** Numbers of the entries that are listed apart, and the place of the first one on the page. */
  #listed: ArrayLike<number> | undefined;
  #from = 0;
  /** Selector of what was pressed for that. */
  #origin: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Another story is shown. */
  reset(): void {
    this.pointed = undefined;
    this.#listed = undefined;
  }

  /** What is listed apart. */
  get listed(): Listed | undefined {
    const {element, telling} = this.#host;
    if (!this.#listed) return undefined;
    return {
      numbers: this.#listed,
      from: this.#from,
      entryAt: (telling.shown as Story).entryAt,
      onPage: from => {
        this.#from = from;
        element.requestUpdate();
      },
      // What was pressed for it has the focus again.
      onClose: () => this.#list(undefined, this.#origin),
    };
  }

  get all(): number {
    const {shown} = this.#host.telling;
    return shown?.crowd ? shown.dated : 0;
  }

  readonly placeOf = (number: number): number =>
    this.#host.telling.shown?.crowd?.placeOf(number) ?? 0;

  /** Told of once a frame: what moves under a pointer at rest is pointed at only when all is at rest. */
  readonly onPoint = (box: CrowdBox | undefined): void => {
    const {element, navigation} = this.#host;
    if (navigation.isMoving) return;
    this.pointed = box;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => element.requestUpdate());
  };

  /** Comes closer to what a heap stands for, or lists it where that would not part it. */
  readonly onPress = (box: CrowdBox): void => {
    const {telling, roving, navigation, focus, reading} = this.#host;
    if (box.kind === 'entry') {
      const entry = (telling.shown as Story).entryAt(box.number);
      reading.ask(reading => reading.press(entry));
    } else if (navigation.enter(box)) {
      roving.current = box.numbers[0] as number;
      focus.goal = '[tabindex="0"]:is(.stop, .card)';
    } else this.#open(box.numbers);
  };

  /** Lists all that cite a source. */
  readonly onUses = ({id}: Source): void => {
    const numbers = this.#host.telling.shown?.sources.usesOf?.(id);
    if (numbers?.length) this.#open(numbers);
  };

  /** Goes on to an entry that is not drawn, which the window has to be moved for. */
  goOn(stop: Element | undefined, event: KeyboardEvent): void {
    const {element, telling, roving, navigation, focus, isRtl} = this.#host;
    const story = telling.shown as Story;
    const {track} = navigation;
    const number = entryBeyond(story, stop, roving.current, event, isRtl);
    if (number === undefined) return;
    navigation.shift(bring(track, story.crowd as StoryCrowd, number));
    roving.current = shownAs(track, number);
    focus.goal = '.track [tabindex="0"]';
    element.requestUpdate();
  }

  /** Moves the window to where an entry stands; to it by itself, or among others. */
  show(number: number, isAlone: boolean): void {
    const {telling, navigation} = this.#host;
    const go = isAlone ? approach : bring;
    const isNear = go(navigation.track, telling.shown?.crowd as StoryCrowd, number);
    navigation.shift(true);
    navigation.reveal(number);
    if (isAlone && !isNear) this.#open([number]);
  }

  #open(numbers: ArrayLike<number>): void {
    const active = this.#host.element.shadowRoot?.activeElement;
    this.#origin = active ? selectorOf(active) : undefined;
    this.#list(numbers, '#listed');
  }

  #list(numbers: ArrayLike<number> | undefined, goal: string | undefined): void {
    const {element, focus} = this.#host;
    this.#listed = numbers;
    this.#from = 0;
    focus.goal = goal;
    element.requestUpdate();
  }
}

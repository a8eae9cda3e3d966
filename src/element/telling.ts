import type {PropertyValues} from 'lit';
import type {Problem} from '../model/types.ts';
import type {DataState} from './data.ts';
import {TimelineLoadEvent, TimelineProblemEvent} from './events.ts';
import type {Host} from './host.ts';
import type {Properties} from './properties.ts';
import type {Story} from './story.ts';
import {warn} from './warn.ts';

/** Follows the data to the story that they tell, and what a reader leaves of it to be shown. */
export class Telling {
  /** All there is, and what is shown of it. */
  story: Story | undefined;
  shown: Story | undefined;
  readonly #host: Host;
  /** What the story was taken from, and whether that has yet to be announced. */
  #state: DataState | undefined;
  #isNews = false;

  constructor(host: Host) {
    this.#host = host;
  }

  get problems(): readonly Problem[] {
    return this.#host.data.problems;
  }

  /** Before anything is drawn. */
  update(changed: PropertyValues<Properties>): void {
    const {element, data, reading, speaking} = this.#host;
    if (!element.hasUpdated || changed.has('timeline') || changed.has('src')) data.read();
    else if (changed.has('groupBy') || changed.has('requireCitations')) data.regroup();
    const {state} = data;
    if (speaking.update() && state !== this.#state) {
      this.#state = state;
      if (state.status !== 'loading') {
        this.#isNews = true;
        this.story = state.status === 'ready' ? state.story : undefined;
        this.#show(this.story, changed.has('src'));
      }
    }
    reading.made?.update();
    const shown = reading.made?.finding.shown ?? this.story;
    if (shown !== this.shown) this.#show(shown, false);
  }

  /** After all has been drawn: says what came of the data. */
  updated(): void {
    if (!this.#isNews) return;
    this.#isNews = false;
    const {story, problems} = this;
    const {element} = this.#host;
    if (story) element.dispatchEvent(new TimelineLoadEvent(story.timeline, problems));
    if (problems.length && element.dispatchEvent(new TimelineProblemEvent(problems))) {
      warn(problems);
    }
  }

  #show(story: Story | undefined, isOther: boolean): void {
    const {navigation, measuring, pages, crowding, roving} = this.#host;
    const before = this.shown;
    this.shown = story;
    measuring.expire(isOther);
    navigation.track.show(story, !isOther);
    navigation.forget(isOther);
    if (isOther) pages.reset();
    if (story) pages.isMany = !!story.crowd;
    crowding.made?.reset();
    roving.tell(story, before);
  }
}

import type {Scene} from '../view/timeline.ts';
import type {Citing} from './citing.ts';
import type {Crowding} from './crowding.ts';
import {DataController} from './data.ts';
import {FocusKeeper} from './focus.ts';
import {type Citer, citer, type Later, later, OnFirstUse, type Reader, reader} from './later.ts';
import {Measuring} from './measuring.ts';
import type {Metadata} from './metadata.ts';
import {type Host as Mover, Navigation} from './navigation.ts';
import {Pages} from './pages.ts';
import {Printing} from './printing.ts';
import type {Properties} from './properties.ts';
import type {Reading, ReadingHost} from './reading.ts';
import {Roving} from './roving.ts';
import {Speaking} from './speaking.ts';
import type {Story} from './story.ts';
import {Telling} from './telling.ts';

/** All that one element is made of, by which each knows the others. */
export class Host implements ReadingHost {
  readonly element: Properties;
  readonly data: DataController;
  readonly navigation: Navigation;
  readonly pages: Pages;
  readonly focus: FocusKeeper = new FocusKeeper();
  readonly measuring: Measuring;
  readonly telling: Telling = new Telling(this);
  readonly speaking: Speaking;
  readonly roving: Roving = new Roving(this);
  /** What a reader does among many entries, once that is loaded. */
  readonly crowding: OnFirstUse<Later, Crowding>;
  /** What a reader does with entries, once that is loaded. */
  readonly reading: OnFirstUse<Reader, Reading>;
  /** What cites entries and the timeline, once that is loaded. */
  readonly citing: OnFirstUse<Citer, Citing>;
  /** What machines are told, once that is asked for. */
  readonly metadata: OnFirstUse<Citer, Metadata>;
  /** What was last drawn. */
  scene: Scene | undefined;

  constructor(element: Properties & Mover) {
    this.element = element;
    this.measuring = new Measuring(this);
    this.data = new DataController(element);
    this.speaking = new Speaking(this);
    this.navigation = new Navigation(element);
    this.pages = new Pages(() => element.requestUpdate());
    this.crowding = new OnFirstUse(element, later, ({Crowding}) => new Crowding(this));
    this.reading = new OnFirstUse(element, reader, ({Reading}) => new Reading(this));
    this.metadata = new OnFirstUse(element, citer, ({Metadata}) => new Metadata(this));
    new Printing(this);
    this.citing = new OnFirstUse(element, citer, ({Citing}) => new Citing(this));
  }

  get isRtl(): boolean {
    return this.measuring.isRtl;
  }

  /** The reader's language, BCP 47. */
  get lang(): string {
    return this.speaking.lang;
  }

  /** All there is. */
  get story(): Story | undefined {
    return this.telling.story;
  }

  get later(): Later | undefined {
    return later.module;
  }

  readonly show: Roving['show'] = entry => this.roving.show(entry);
}

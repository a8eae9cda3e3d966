import type {Problem, Timeline} from '../model/types.ts';

/** Bubbles, and leaves the shadow roots that an element may stand in. */
const FAR: EventInit = {bubbles: true, composed: true};

/** The data have arrived and been read. What is wrong with them follows as a `timeline-problem`. */
export class TimelineLoadEvent extends Event {
  static readonly type = 'timeline-load';
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];

  constructor(timeline: Timeline, problems: readonly Problem[]) {
    super(TimelineLoadEvent.type, FAR);
    this.timeline = timeline;
    this.problems = problems;
  }
}

/**
 * There is something that the author should mend. Dispatched once for each time that data are
 * read. Unless `preventDefault()` is called, the problems are told in the console as well.
 */
export class TimelineProblemEvent extends Event {
  static readonly type = 'timeline-problem';
  /** At least one, in the document's order. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(TimelineProblemEvent.type, {...FAR, cancelable: true});
    this.problems = problems;
  }
}

/** The window shows another stretch of time, and has come to rest. */
export class TimelineViewChangeEvent extends Event {
  static readonly type = 'timeline-view-change';
  /** The times at both sides of the window, ms since 1970. */
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number) {
    super(TimelineViewChangeEvent.type, FAR);
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-problem': TimelineProblemEvent;
    'timeline-view-change': TimelineViewChangeEvent;
  }
}

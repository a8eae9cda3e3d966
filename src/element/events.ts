import type {Filters} from '../find/facets.ts';
import type {Entry, Problem, Timeline} from '../model/types.ts';
import type {Sort} from '../table/order.ts';
import type {Layout} from './properties.ts';

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
 * read; of many entries once more if there is advice on them, as that takes its time. Unless
 * `preventDefault()` is called, the problems are told in the console as well.
 */
export class TimelineProblemEvent extends Event {
  static readonly type = 'timeline-problem';
  /** All there are, at least one: in the document's order, and then advice. */
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

/** Another entry is open, or none any more. */
export class TimelineSelectEvent extends Event {
  static readonly type = 'timeline-select';
  readonly entry: Entry | undefined;

  constructor(entry: Entry | undefined) {
    super(TimelineSelectEvent.type, FAR);
    this.entry = entry;
  }
}

/** Something else is searched for. */
export class TimelineFilterChangeEvent extends Event {
  static readonly type = 'timeline-filter-change';
  readonly query: string;
  readonly filters: Filters;

  constructor(query: string, filters: Filters) {
    super(TimelineFilterChangeEvent.type, FAR);
    this.query = query;
    this.filters = filters;
  }
}

/** The reader has changed to the table, or back. */
export class TimelineLayoutChangeEvent extends Event {
  static readonly type = 'timeline-layout-change';
  readonly layout: Layout;

  constructor(layout: Layout) {
    super(TimelineLayoutChangeEvent.type, FAR);
    this.layout = layout;
  }
}

/** The reader has put the table into another order. */
export class TimelineSortChangeEvent extends Event {
  static readonly type = 'timeline-sort-change';
  readonly sort: Sort;

  constructor(sort: Sort) {
    super(TimelineSortChangeEvent.type, FAR);
    this.sort = sort;
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-load': TimelineLoadEvent;
    'timeline-problem': TimelineProblemEvent;
    'timeline-view-change': TimelineViewChangeEvent;
    'timeline-select': TimelineSelectEvent;
    'timeline-filter-change': TimelineFilterChangeEvent;
    'timeline-layout-change': TimelineLayoutChangeEvent;
    'timeline-sort-change': TimelineSortChangeEvent;
  }
}

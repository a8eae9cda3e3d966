export type {ReferencePart} from './cite/reference.ts';
export type {WordingContext, WordingHook} from './cite/wording.ts';
export {CitedTimeline} from './element/cited-timeline.ts';
export {
  TimelineLoadEvent,
  TimelineProblemEvent,
  TimelineViewChangeEvent,
} from './element/events.ts';

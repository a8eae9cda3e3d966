export {CitedTimeline} from './element/cited-timeline.ts';
export {
  TimelineLoadEvent,
  TimelineProblemEvent,
  TimelineViewChangeEvent,
} from './element/events.ts';

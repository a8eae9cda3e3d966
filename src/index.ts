export {CitedTimeline} from './element/cited-timeline.ts';
export {TimelineLoadEvent, TimelineProblemEvent} from './element/events.ts';

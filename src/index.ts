export {CitedTimeline} from './element/cited-timeline.ts';

/** The format without the element: `cited-timeline/model`. Needs no DOM. */
export {explainDate, parseDate} from './date/index.ts';
export {timeOrder} from './order.ts';
export {parseTimeline} from './parse.ts';
export {type PickedText, pickText} from './text.ts';
export type * from './types.ts';

import {CitedTimeline} from './element/cited-timeline.ts';

if (!customElements.get('cited-timeline')) customElements.define('cited-timeline', CitedTimeline);

export type * from './element/events.ts';
export {CitedTimeline};

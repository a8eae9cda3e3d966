import {CitedTimeline} from './element/cited-timeline.ts';

// The first format of dates takes a browser some 15 ms to make: better while nothing waits for it.
setTimeout(() => new Intl.DateTimeFormat());

if (!customElements.get('cited-timeline')) customElements.define('cited-timeline', CitedTimeline);

export type * from './element/events.ts';
export {CitedTimeline};

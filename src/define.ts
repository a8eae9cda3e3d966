import {CitedTimeline} from './element/cited-timeline.ts';

if (!customElements.get('cited-timeline')) customElements.define('cited-timeline', CitedTimeline);

export {CitedTimeline};

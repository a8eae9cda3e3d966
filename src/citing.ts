/**
 * What cites an entry or all of it, as a file of its own that is loaded on first use. As `later.ts`, it
 * may come with copies of what it shares with the rest.
 */
import {citing} from './view/styles/citing.ts';

export {Citing} from './element/citing.ts';
export {Metadata} from './element/metadata.ts';

/** Of what is drawn with it. */
export const styles = [citing];

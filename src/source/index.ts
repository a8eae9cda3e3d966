export {fetchTimeline, LoadError} from './fetch.ts';
export {type Found, findData} from './find.ts';
export {readScript} from './inline.ts';
export {type Json, parseJson} from './json.ts';
export {readList} from './light.ts';

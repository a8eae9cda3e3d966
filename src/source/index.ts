export {fetchText, fetchTimeline, LoadError} from './fetch.ts';
export {type Found, findData} from './find.ts';
export {readScript} from './inline.ts';
export {fail, type Json, LONG, parseJson} from './json.ts';
export {readList} from './light.ts';

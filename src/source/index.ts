export {fetchText, LoadError} from './fetch.ts';
export {type Found, findData} from './find.ts';
export {fail, type Json, LONG, tryJson} from './text.ts';

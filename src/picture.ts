/**
 * What makes a picture of what is in view, as a file of its own that is loaded when one is asked for. As
 * `later.ts`, it comes with copies of what it shares with the rest.
 */
export {makePicture} from './picture/picture.ts';

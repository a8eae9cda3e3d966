export {en} from '../words/en.ts';
export {enReference, type ReferenceWords} from '../words/reference.ts';
export type {Words} from '../words/words.ts';
export {type NumberedSource, numberSources} from './numbering.ts';
export {linkToPassage} from './passage.ts';
export {
  addressOf,
  fullReference,
  type ReferencePart,
  shortReference,
} from './reference.ts';
export {countSources, isDisputed} from './state.ts';
export {type WordingContext, type WordingHook, wordReference} from './wording.ts';

export {type NumberedSource, numberSources} from './numbering.ts';
export {
  fullReference,
  type ReferencePart,
  shortReference,
} from './reference.ts';
export {countSources, isDisputed} from './state.ts';

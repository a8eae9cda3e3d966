export type {ReferencePart} from './cite/reference.ts';
export type {WordingContext, WordingHook} from './cite/wording.ts';
export {CitedTimeline} from './element/cited-timeline.ts';
export {
  TimelineLoadEvent,
  TimelineProblemEvent,
  TimelineViewChangeEvent,
} from './element/events.ts';
export type {GetLanguage} from './element/speaking.ts';
export type {CitingWords} from './words/citing.ts';
export type {Language, PartialLanguage} from './words/language.ts';
export type {LaterWords} from './words/later.ts';
export type {ReaderWords} from './words/reader.ts';
export type {ReferenceWords} from './words/reference.ts';
export type {SourceCounts, Words} from './words/words.ts';

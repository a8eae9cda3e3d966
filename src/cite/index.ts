export {en} from '../words/en.ts';
export {enReference, type ReferenceWords} from '../words/reference.ts';
export type {Words} from '../words/words.ts';
export {type Advised, type AdvisedEntry, advise, adviseInSlices} from './advice.ts';
export {formatBiblatex} from './export/biblatex.ts';
export {formatBibtex} from './export/bibtex.ts';
export {formatCoins} from './export/coins.ts';
export {
  type CslItem,
  cslItem,
  cslItems,
  type TimelineFacts,
  timelineItem,
} from './export/csl.ts';
export {formatJsonLd} from './export/jsonld.ts';
export {formatRis} from './export/ris.ts';
export {type NumberedSource, numberSources} from './numbering.ts';
export {linkToPassage} from './passage.ts';
export {
  addressOf,
  type ReferencePart,
  shortReference,
} from './reference.ts';
export {countSources, isDisputed} from './state.ts';
export {type WordingContext, type WordingHook, wordReference} from './wording.ts';

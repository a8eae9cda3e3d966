import {pickText} from '../model/text.ts';
import {formatSpan} from '../time/wording.ts';
import type {ViewContext} from '../view/context.ts';
import {en} from '../words/en.ts';
import type {Story} from './story.ts';

/** What the element's attributes say of how things are to be worded. */
export interface Manner
  extends Omit<ViewContext, 'words' | 'sources' | 'counts' | 'formatDate' | 'pick'> {}

/** What the templates need to know, of a story told in a manner. */
export function contextOf({timeline, sources, counts}: Story, manner: Manner): ViewContext {
  const {lang, headingLevel, timeZone} = manner;
  const style = {lang, words: en, timeZone: timeZone ?? undefined};
  // What names no language is in that of the document.
  const foreign = timeline.lang && timeline.lang !== lang ? {lang: timeline.lang} : {};
  return {
    ...manner,
    words: en,
    headingLevel: Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 5),
    sources,
    counts,
    formatDate: span => formatSpan(span, style),
    pick: text => {
      const picked = pickText(text, lang);
      return picked && typeof text === 'string' ? {...picked, ...foreign} : picked;
    },
  };
}

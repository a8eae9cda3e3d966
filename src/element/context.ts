import {pickText} from '../model/text.ts';
import type {DateSpan} from '../model/types.ts';
import {formatSpan} from '../time/wording.ts';
import type {ViewContext} from '../view/context.ts';
import {en} from '../words/en.ts';
import {keep} from '../words/intl.ts';
import type {Story} from './story.ts';

/** What the element's attributes say of how things are to be worded. */
export interface Manner
  extends Omit<ViewContext, 'words' | 'manner' | 'sources' | 'counts' | 'formatDate' | 'pick'> {}

/** What the templates need to know, of a story told in a manner. */
export function contextOf({timeline, sources, counts}: Story, manner: Manner): ViewContext {
  const {lang, groups, citations, headingLevel, timeZone, byGroup} = manner;
  const style = {lang, words: en, timeZone: timeZone ?? undefined};
  // Most dates are worded again with each step of zooming.
  const worded = keep(`w ${lang} ${timeZone}`, () => new WeakMap<DateSpan, string>());
  // What names no language is in that of the document.
  const foreign = timeline.lang && timeline.lang !== lang ? {lang: timeline.lang} : {};
  return {
    ...manner,
    manner: [sources, groups, lang, citations, headingLevel, timeZone, byGroup],
    words: en,
    headingLevel: Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 5),
    sources,
    counts,
    formatDate: span => {
      const text = worded.get(span) ?? formatSpan(span, style);
      worded.set(span, text);
      return text;
    },
    pick: text => {
      const picked = pickText(text, lang);
      return picked && typeof text === 'string' ? {...picked, ...foreign} : picked;
    },
  };
}

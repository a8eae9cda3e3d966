import {isObject} from '../model/read.ts';
import {pickText} from '../model/text.ts';
import type {LocalizedText, Source, Timeline} from '../model/types.ts';

/** More than 60 words; or of a script that may not part them by spaces, perhaps so many. */
const LONG = /^\s*(?:\S+\s+){60}\S|[\u0e00-\u109f\u1780-\u17ff\u2e80-\uffff][\s\S]{30}/;
/** Of an address what tells little of where it leads. */
const TRIMMINGS = /^https?:\/\/(?:www\.)?|:~:.*|\/?(?:#.*)?$/gi;

/**
 * Whether there may be advice on a timeline that is plain, as `readTimeline` finds without what is
 * loaded on first use: quick and short, as what advises is loaded with that, only where this is true.
 * Where it is false, `advise` has nothing to say.
 */
export function isWorthAdvice({sources, events}: Timeline): boolean {
  const citations = events.flatMap(({citations}) => citations);
  const cited = new Set(citations.map(({source}) => source));
  const known = new Set<string>();
  const isDoubtful = (source: Source): boolean => {
    const {type, title, publisher, url, published, accessed, archive, raw} = source;
    const keys = new Set([
      url?.replace(TRIMMINGS, ''),
      title && publisher && [title, publisher].map(lettersOf).join(' '),
    ]);
    const isPage = type ? /^(?:webpage|post)/.test(type) : !published && !publisher;
    return (
      !cited.has(source) ||
      !(url || archive || publisher) ||
      (isPage && isObject(raw) && !accessed && !archive) ||
      (published?.start ?? Number.NEGATIVE_INFINITY) >= (accessed?.end ?? Infinity) ||
      [...keys].some(key => key && known.size === known.add(key.toLowerCase()).size)
    );
  };
  return (
    Object.values(sources).some(isDoubtful) ||
    citations.some(({quote = ''}) =>
      (typeof quote === 'string' ? [quote] : Object.values(quote)).some(text => LONG.test(text)),
    )
  );
}

const lettersOf = (text: LocalizedText): string | undefined =>
  pickText(text, 'und')?.text.replace(/\s+/g, '');

import {get, isObject} from '../model/read.ts';
import {pickText} from '../model/text.ts';
import type {LocalizedText, Source, Timeline} from '../model/types.ts';

/** More than 60 words; or of a script that may not part them by spaces, perhaps so many. */
const LONG = /^\s*(?:\S+\s+){60}\S|[\u0e00-\u109f\u1780-\u17ff\u2e80-\uffff][\s\S]{30}/;
/** Of an address what tells little of where it leads. */
const TRIMMINGS = /^https?:\/\/(?:www\.)?|:~:.*|\/?(?:#.*)?$/gi;

/**
 * Whether there may be advice on a timeline: quick and short, as what advises is loaded only where this
 * is true. Where it is false, `advise` has nothing to say.
 */
export function isWorthAdvice({sources, events}: Timeline): boolean {
  const citations = events.flatMap(({citations}) => citations);
  const cited = new Set(citations.map(({source}) => source.id));
  const known = new Set<string>();
  const isDoubtful = (source: Source): boolean => {
    const {id, type, title, url, gone, published, accessed, archive, raw} = source;
    const maker = source.container ?? source.publisher;
    const doi = isObject(raw) && /10\..*/.exec(`${get(raw, 'doi') ?? get(raw, 'DOI')}`);
    const keys = new Set([
      url?.replace(TRIMMINGS, ''),
      doi ? `doi.org/${doi}` : undefined,
      title && maker && [title, maker].map(lettersOf).join(' '),
    ]);
    const isPage = type ? /^(?:webpage|post)/.test(type) : !published && !maker;
    return (
      !cited.has(id) ||
      !!gone ||
      !(url || archive || maker) ||
      (isPage && isObject(raw) && !accessed && !archive) ||
      (published?.start ?? Number.NEGATIVE_INFINITY) >= (accessed?.end ?? Infinity) ||
      [...keys].some(key => key && known.size === known.add(key.toLowerCase()).size)
    );
  };
  return (
    Object.values(sources).some(source => !source.missing && isDoubtful(source)) ||
    citations.some(({quote = ''}) =>
      (typeof quote === 'string' ? [quote] : Object.values(quote)).some(text => LONG.test(text)),
    )
  );
}

const lettersOf = (text: LocalizedText): string | undefined =>
  pickText(text, 'und')?.text.replace(/\s+/g, '');

import {formatNumber} from './intl.ts';
import {complete, type Spoken} from './language.ts';

/** The words of references worded in full, that `Intl` does not have. */
export interface ReferenceWords {
  /** As the author wrote it: `2`, or in words. */
  edition(edition: string, lang: string): string;
  /** Names, worded as a list. */
  editedBy(names: string): string;
  version(version: string): string;
  /** Of a report, a law and the like. */
  numbered(number: string): string;
  /** One page, or a range. */
  pages(pages: string): string;
}

const ordinals = new Intl.PluralRules('en', {type: 'ordinal'});

/** "21st" */
export function ordinal(number: number, lang = 'en'): string {
  const form = ordinals.select(number);
  const ending = form === 'one' ? 'st' : form === 'two' ? 'nd' : form === 'few' ? 'rd' : 'th';
  return formatNumber(number, lang, {useGrouping: false}) + ending;
}

export const enReference: ReferenceWords = {
  edition(edition, lang) {
    return /^\d{1,4}$/.test(edition) ? `${ordinal(Number(edition), lang)} ed.` : edition;
  },
  editedBy: names => `edited by ${names}`,
  version: version => (/^[\d.]+$/.test(version) ? `version ${version}` : version),
  numbered: number => (/^\d/.test(number) ? `no. ${number}` : number),
  pages: pages => (/^[\divxlc]+$/i.test(pages) ? `p. ${pages}` : `pp. ${pages}`),
};

/** The same in the reader's language, as far as there are any. */
export const referenceWords = ({language}: {readonly language: Spoken}): ReferenceWords =>
  complete(enReference, 'reference', language);

import {formatNumber} from './intl.ts';

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

const ENDINGS: Readonly<Record<string, string>> = {one: 'st', two: 'nd', few: 'rd', other: 'th'};
const ordinal = new Intl.PluralRules('en', {type: 'ordinal'});

export const enReference: ReferenceWords = {
  edition(edition, lang) {
    if (!/^\d{1,4}$/.test(edition)) return edition;
    const number = formatNumber(Number(edition), lang, {useGrouping: false});
    return `${number}${ENDINGS[ordinal.select(Number(edition))]} ed.`;
  },
  editedBy: names => `edited by ${names}`,
  version: version => (/^[\d.]+$/.test(version) ? `version ${version}` : version),
  numbered: number => (/^\d/.test(number) ? `no. ${number}` : number),
  pages: pages => (/^[\divxlc]+$/i.test(pages) ? `p. ${pages}` : `pp. ${pages}`),
};

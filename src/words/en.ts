import {formatNumber, formatUnit} from './intl.ts';
import {ordinal} from './reference.ts';
import type {Words} from './words.ts';

const ORDER = ['first', 'second', 'third', 'fourth'];

/** The 1980s and the 20th century, but 1980. */
const the = (date: string): string =>
  /^\d+s$|century|millennium/.test(date) ? `the ${date}` : date;

export const entries = (count: number, lang: string): string =>
  `${formatNumber(count, lang)} ${count === 1 ? 'entry' : 'entries'}`;

export const sources = (count: number, lang: string): string =>
  `${formatNumber(count, lang)} ${count === 1 ? 'source' : 'sources'}`;

export const en: Words = {
  lang: 'en',

  timeline: 'Timeline',
  skip: 'Skip the timeline',
  loading: 'Loading the timeline…',
  empty: 'No entries yet',
  noneSourced: 'No entry has a source yet',
  failed: 'The timeline could not be loaded',
  retry: 'Try again',
  earlier: 'Earlier',
  later: 'Later',
  more: 'More',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'All',
  search: 'Search',
  filters: 'Filters',
  table: 'Table',
  cite: 'Cite',
  now: 'Now',
  cancel: 'Cancel',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  entries,

  untitled: 'Untitled',
  undated: 'Undated',
  announced: 'Announced, no date given',
  expected: 'Expected',
  isNew: 'New',
  noSource: 'No source given',
  sourcesDiffer: 'Sources differ',
  stances: {supports: 'supports', disputes: 'disputes', mentions: 'mentions'},
  corrected: date => (date ? `Corrected ${date}` : 'Corrected'),
  pass: (amount, unit, lang) => `${formatUnit(amount, unit, lang)} pass${amount === 1 ? 'es' : ''}`,

  sources: 'Sources',
  citedAt: 'Cited at:',
  otherUses: (count, lang) => `and ${formatNumber(count, lang)} more`,
  sourceNumber: (number, lang) => `Source ${formatNumber(number, lang)}`,
  state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
    if (!all) return '';
    const count = (number: number) => formatNumber(number, lang);
    if (all === 1) {
      const known = byOne ? 'with one source' : sourced ? 'with two or more sources' : '';
      return `${entries(1, lang)}, ${known || 'without a source'}${
        disputed ? ', where sources differ' : ''
      }.`;
    }
    const known = !unsourced
      ? 'all sourced'
      : sourced
        ? `${count(sourced)} sourced and ${count(unsourced)} not`
        : 'none sourced';
    const details = [
      byOne && `${count(byOne)} with one source only`,
      byTwoOrMore && `${count(byTwoOrMore)} with two or more${byOne ? '' : ' sources'}`,
      disputed && `${count(disputed)} where sources differ`,
    ].filter(Boolean);
    return `${entries(all, lang)}, ${known}${details.length ? ': ' : ''}${details.join(', ')}.`;
  },
  severalSources: sources,
  lastCorrected: date => `Last corrected ${date}.`,
  comma: ', ',
  semicolon: '; ',
  etAl: names => `${names} et al.`,
  quotes: ['“', '”'],
  accessed: date => `Accessed ${date}`,
  archived: date => (date ? `Archived ${date}` : 'Archived'),
  missing: id => `${id} (not described)`,

  about: date => `about ${the(date)}`,
  uncertain: date => `${date} (uncertain)`,
  aboutUncertain: date => `about ${the(date)} (uncertain)`,
  since: date => `since ${date}`,
  until: date => `until ${date}`,
  always: 'at all times',
  endUnknown: start => `from ${start}, end unknown`,
  startUnknown: end => `until ${end}, start unknown`,
  unknown: 'unknown',
  range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
  fromTo: (start, end) => `${start} to ${end}`,
  orEarlier: date => `${date} or earlier`,
  orLater: date => `${date} or later`,
  decade: year => `${year}s`,
  century: number => `${ordinal(number)} century`,
  millennium: number => `${ordinal(number)} millennium`,
  within: (day, years) => `${day} in ${the(years)}`,
  julian: date => `${date} (Julian calendar)`,
  inCalendar: (date, gregorian) => `${date} (${gregorian})`,
  beforeEra: text => `${text} BC`,
  season(code, year) {
    // 21 to 24 anywhere, 25 to 28 and 29 to 32 by hemisphere, 33 to 36 quarters,
    // 37 to 39 thirds, 40 and 41 halves.
    if (code < 33) {
      const name = ['spring', 'summer', 'autumn', 'winter'][(code - 21) % 4];
      return `${code < 25 ? '' : code < 29 ? 'northern ' : 'southern '}${name} ${year}`;
    }
    return code < 37
      ? `${ORDER[code - 33]} quarter of ${year}`
      : code < 40
        ? `${ORDER[code - 37]} third of ${year}`
        : `${ORDER[code - 40]} half of ${year}`;
  },
};

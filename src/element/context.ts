import {wordPlain} from '../cite/plain.ts';
import type {wordReference} from '../cite/wording.ts';
import {pickText} from '../model/text.ts';
import type {DateSpan} from '../model/types.ts';
import {formatPlain} from '../time/plain.ts';
import type {formatSpan} from '../time/wording.ts';
import type {ViewContext} from '../view/context.ts';
import {keep} from '../words/intl.ts';
import type {Words} from '../words/words.ts';
import type {Host} from './host.ts';
import type {Story} from './story.ts';

const NONE: ReadonlySet<string> = new Set();

/** What the templates need to know to tell a story, and what they ask of the element. */
export function contextOf(story: Story, host: Host): ViewContext {
  const {element, roving, scene} = host;
  const {lang, language, key} = host.speaking;
  const words = host.speaking.words as Words;
  const reading = host.reading.made;
  const {cards = []} = scene ?? {};
  const {citations, headingLevel, timeZone, wording} = element;
  // Until this is there, all is plain, dates are Gregorian, and no page has its own wording.
  const {later} = host;
  const format: typeof formatSpan = later?.formatSpan ?? formatPlain;
  const word: typeof wordReference = later?.wordReference ?? wordPlain;
  const calendar = later && element.calendar;
  const hook = later && wording;
  const {timeline, sources, counts, corrected, crowd} = story;
  const {groups} = timeline;
  const byGroup = element.groupBy === 'group';
  const style = {lang, words, timeZone: timeZone ?? undefined};
  // Most dates are worded again with each step of zooming.
  const wordDates = (isBrief: boolean, isSpoken = false) => {
    const manner = `${lang} ${timeZone} ${calendar} ${isBrief} ${isSpoken}`;
    const worded = keep(`w ${key} ${manner}`, () => new WeakMap<DateSpan, string>());
    const full = {...style, isBrief, isSpoken};
    // On a citation there is no room for two.
    const inCalendar =
      calendar && !isBrief ? later?.calendarOf(calendar, full, language) : undefined;
    return (span: DateSpan): string => {
      const text = worded.get(span) ?? format(span, {...full, inCalendar});
      worded.set(span, text);
      return text;
    };
  };
  const formatDate = wordDates(false);
  const referenceWords = later?.referenceWords({language});
  // What names no language is in that of the document.
  const foreign = timeline.lang && timeline.lang !== lang ? {lang: timeline.lang} : {};
  const matches = reading?.finding.receding;
  const current = story.entryAt(roving.current);
  const isDrawn = !crowd || cards.some(({index}) => index === current.index);
  return {
    ...{
      lang,
      words,
      language,
      groups,
      citations,
      timeZone,
      byGroup,
      sources,
      counts,
      corrected,
      matches,
    },
    manner: [
      sources,
      groups,
      lang,
      language,
      citations,
      headingLevel,
      timeZone,
      calendar,
      byGroup,
      hook,
    ],
    headingLevel: Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 5),
    current: isDrawn ? current : (cards[0] ?? current),
    selected: reading?.selected?.id ?? null,
    news: reading?.news ?? NONE,
    origin: roving.origin,
    isOut: ({id}) => !!matches && !matches.has(story.find(id)),
    formatDate,
    formatMonth: wordDates(true),
    speakDate: wordDates(false, true),
    refer: (source, locator) =>
      word(source, {lang, words, referenceWords, formatDate, locator}, hook ?? undefined),
    pick: text => {
      const picked = pickText(text, lang);
      return picked && typeof text === 'string' ? {...picked, ...foreign} : picked;
    },
    onSelect: entry => host.reading.ask(reading => reading.press(entry)),
    onReach: entry => roving.reach(entry),
    onFollow: (event, target) => roving.follow(event, target),
  };
}

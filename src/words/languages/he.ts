import {formatNumber, formatUnit, type Unit} from '../intl.ts';
import {countIn, type Forms, type Language} from '../language.ts';

const count = countIn('he');

const ORDINALS = [
  ...['הראשון', 'השני', 'השלישי', 'הרביעי', 'החמישי', 'השישי', 'השביעי', 'השמיני', 'התשיעי'],
  'העשירי',
];
const FEMININE = [
  ...['הראשונה', 'השנייה', 'השלישית', 'הרביעית', 'החמישית', 'השישית', 'השביעית', 'השמינית'],
  ...['התשיעית', 'העשירית'],
];

const nth = (number: number, words: readonly string[]): string =>
  words[number - 1] ?? `ה־${formatNumber(number, 'he', {useGrouping: false})}`;

const entries = (number: number, lang: string): string =>
  count(number, lang, {one: 'רשומה אחת', other: '# רשומות'});

const sources = (number: number, lang: string): string =>
  count(number, lang, {one: 'מקור אחד', other: '# מקורות'});

const more = (number: number, lang: string): string =>
  count(number, lang, {one: 'ועוד אחד', other: 'ועוד #'});

const ONE: Readonly<Record<Unit, string>> = {
  year: 'שנה',
  month: 'חודש',
  week: 'שבוע',
  day: 'יום',
  hour: 'שעה',
  minute: 'דקה',
  second: 'שנייה',
  millisecond: 'אלפית השנייה',
};

const SECONDS: Forms = {one: 'שנייה', other: '# שניות'};
const AGES: readonly (readonly [size: number, forms: Forms])[] = [
  [864e5, {one: 'יום', two: 'יומיים', other: '# ימים'}],
  [36e5, {one: 'שעה', two: 'שעתיים', other: '# שעות'}],
  [6e4, {one: 'דקה', other: '# דקות'}],
];

function ago(age: number, lang: string): string {
  const [size, forms] = AGES.find(([size]) => age >= 2 * size) ?? ([1000, SECONDS] as const);
  return `לפני ${count(Math.max(0, Math.round(age / size)), lang, forms)}`;
}

export const he: Language = {
  main: {
    lang: 'he',

    timeline: 'ציר הזמן',
    skip: 'דילוג על ציר הזמן',
    loading: 'ציר הזמן נטען…',
    empty: 'אין עדיין רשומות',
    noneSourced: 'אין עדיין רשומות עם מקור',
    failed: 'לא ניתן לטעון את ציר הזמן',
    retry: 'ניסיון חוזר',
    earlier: 'מוקדם יותר',
    later: 'מאוחר יותר',
    more: 'עוד',
    zoomIn: 'הגדלה',
    zoomOut: 'הקטנה',
    showAll: 'הכול',
    search: 'חיפוש',
    filters: 'מסננים',
    table: 'טבלה',
    cite: 'ציטוט',
    now: 'עכשיו',
    cancel: 'ביטול',
    close: 'סגירה',
    previous: 'הקודם',
    next: 'הבא',
    entries,

    untitled: 'ללא כותרת',
    undated: 'ללא תאריך',
    announced: 'הוכרז, ללא תאריך',
    expected: 'צפוי',
    isNew: 'חדש',
    noSource: 'לא צוין מקור',
    sourcesDiffer: 'המקורות חלוקים',
    stances: {supports: 'תומך', disputes: 'חולק', mentions: 'מזכיר'},
    corrected: date => (date ? `תוקן: ${date}` : 'תוקן'),
    pass: (amount, unit, lang) =>
      `כעבור ${amount === 1 ? ONE[unit] : formatUnit(amount, unit, lang)}`,

    sources: 'מקורות',
    citedAt: 'מצוטט כאן:',
    otherUses: more,
    sourceNumber: (number, lang) => `מקור ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const n = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'עם מקור אחד' : sourced ? 'עם שני מקורות או יותר' : 'ללא מקור';
        return `${entries(1, lang)}, ${known}${disputed ? ', והמקורות בה חלוקים' : ''}.`;
      }
      const every = all === 2 ? 'שתיהן' : 'כולן';
      const known = !unsourced
        ? `${every} עם מקורות`
        : sourced
          ? `${n(sourced)} עם מקור ו־${n(unsourced)} ללא מקור`
          : `${every} ללא מקור`;
      const details = [
        byOne && `${n(byOne)} עם מקור אחד בלבד`,
        byTwoOrMore && `${n(byTwoOrMore)} עם שני מקורות או יותר`,
        disputed && `ב־${n(disputed)} המקורות חלוקים`,
      ].filter(Boolean);
      return `${entries(all, lang)}, ${known}${details.length ? ': ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `תיקון אחרון: ${date}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} ואח׳`,
    quotes: ['”', '”'],
    accessed: date => `אוחזר: ${date}`,
    archived: date => (date ? `נשמר בארכיון: ${date}` : 'נשמר בארכיון'),
    missing: id => `${id} (ללא תיאור)`,

    about: date => `בסביבות ${date}`,
    uncertain: date => `${date} (לא ודאי)`,
    aboutUncertain: date => `בסביבות ${date} (לא ודאי)`,
    since: date => `מאז ${date}`,
    until: date => `עד ${date}`,
    always: 'בכל הזמנים',
    endUnknown: start => `מאז ${start}, הסיום אינו ידוע`,
    startUnknown: end => `עד ${end}, ההתחלה אינה ידועה`,
    unknown: 'לא ידוע',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `${/^\d/.test(start) ? 'מ־' : ''}${start} עד ${end}`,
    orEarlier: date => `${date} או מוקדם יותר`,
    orLater: date => `${date} או מאוחר יותר`,
    decade: year => `שנות ה־${year}`,
    century: number => `המאה ${nth(number, FEMININE)}`,
    millennium: number => `האלף ${nth(number, ORDINALS)}`,
    within: (day, years) => `${day}, ${years}`,
    julian: date => `${date} (הלוח היוליאני)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} לפנה״ס`,
    season(code, year) {
      if (code < 33) {
        const name = ['אביב', 'קיץ', 'סתיו', 'חורף'][(code - 21) % 4];
        const half = code < 25 ? '' : ` (חצי הכדור ${code < 29 ? 'הצפוני' : 'הדרומי'})`;
        return `${name} ${year}${half}`;
      }
      return code < 37
        ? `הרבעון ${ORDINALS[code - 33]} של ${year}`
        : code < 40
          ? `השליש ${ORDINALS[code - 37]} של ${year}`
          : `המחצית ${FEMININE[code - 40]} של ${year}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `מהדורה ${formatNumber(Number(edition), lang, {useGrouping: false})}`
        : edition,
    editedBy: names => `בעריכת ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `גרסה ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `מס׳ ${number}` : number),
    pages: pages => `עמ׳ ${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} מתוך ${formatNumber(all, lang)}`,

    overview: 'מבט כללי',
    windowStart: 'תחילת הטווח המוצג',
    windowMiddle: 'הטווח המוצג',
    windowEnd: 'סוף הטווח המוצג',

    crowd: (number, dates, lang) => `${entries(number, lang)}, ${dates}`,
    fromSources: (number, lang) => count(number, lang, {one: 'ממקור אחד', other: 'מ־# מקורות'}),
    found: (number, crowd, lang) =>
      count(number, lang, {one: `נמצאה אחת מתוך ${crowd}`, other: `נמצאו # מתוך ${crowd}`}),
    inView: (dates, number, all, lang) =>
      `מוצגות: ${dates}, ${
        number === all
          ? entries(all, lang)
          : `${formatNumber(number, lang)} מתוך ${entries(all, lang)}`
      }`,
    beyond: (number, lang) => count(number, lang, {one: 'עוד אחת', other: 'עוד #'}),
    inJulian: (date, gregorian) => `${date} (הלוח היוליאני; בלוח הגרגוריאני: ${gregorian})`,
    notPrinted: (number, lang) =>
      count(number, lang, {one: 'עוד רשומה אחת לא הודפסה', other: 'עוד # רשומות לא הודפסו'}),
    noGroup: 'ללא קבוצה',
    otherGroups: 'קבוצות אחרות',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} מתוך ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} מתוך ${formatNumber(all, lang)}: ${title}`,
    tags: 'תגיות',
    side: (stance, number) =>
      count(
        number,
        'he',
        {
          supports: {one: 'אומר כך', other: 'אומרים כך'},
          disputes: {one: 'אומר אחרת', other: 'אומרים אחרת'},
          mentions: {one: 'מזכיר זאת', other: 'מזכירים זאת'},
        }[stance],
      ),
    inSources: 'ברשימת המקורות',

    notLoaded: {
      image: 'התמונה אינה זמינה',
      audio: 'ההקלטה אינה זמינה',
      video: 'הסרטון אינו זמין',
      page: 'הדף אינו זמין',
    },
    showHere: page => (page ? `הצגה כאן: ${page}` : 'הצגה כאן'),
    untilThen: host => `עד אז לא נטען דבר מהאתר ${host}.`,

    clear: 'ניקוי',
    clearAll: 'ניקוי הכול',
    searching: 'מתבצע חיפוש…',
    found: (number, all, lang) => `${formatNumber(number, lang)} מתוך ${entries(all, lang)}`,
    noneFound: (query, isFiltered) =>
      `אין רשומה שתואמת את ${query && `”\u2068${query}\u2069”`}${
        isFiltered ? `${query && ' עם '}המסננים האלה` : ''
      }`,
    filterKinds: {groups: 'קבוצה', tags: 'תגית', sources: 'מקור', statuses: 'מצב'},
    otherValues: (number, chosen, lang) =>
      `עוד ${formatNumber(number, lang)}${
        chosen ? `, מתוכם נבחרו: ${formatNumber(chosen, lang)}` : ''
      }`,
    unlisted: (number, lang) =>
      count(number, lang, {
        one: 'עוד אפשרות אחת ניתן למצוא בחיפוש',
        other: 'עוד # אפשרויות ניתן למצוא בחיפוש',
      }),

    columnDate: 'תאריך',
    columnTitle: 'כותרת',
    columnGroup: 'קבוצה',
    copyCsv: 'העתקה כ־CSV',
    downloadCsv: 'הורדה כ־CSV',
    copied: (number, lang) =>
      count(number, lang, {one: 'רשומה אחת הועתקה', other: '# רשומות הועתקו'}),
    copyFailed: 'לא ניתן להעתיק את הטבלה',
    csvColumns: [
      ...['מזהה', 'תאריך (EDTF)', 'תאריך', 'כותרת', 'תקציר', 'מצב', 'קבוצה', 'תגיות', 'מקורות'],
      ...['כתובות', 'ציטוטים'],
    ],
    happened: 'התרחש',
    quoted: (quote, from, stance) => `”${quote}” (${from}${stance && `; ${stance}`})`,

    copyLink: 'העתקת קישור',
    linkCopied: 'הקישור הועתק',
    linkNotCopied: 'לא ניתן להעתיק את הקישור',
    linkGone: 'הרשומה שאליה הוביל הקישור כבר אינה כאן',

    changes: (added, changed, removed, lang) =>
      [
        added && count(added, lang, {one: 'רשומה חדשה אחת', other: '# רשומות חדשות'}),
        changed && count(changed, lang, {one: 'רשומה אחת שונתה', other: '# רשומות שונו'}),
        removed && count(removed, lang, {one: 'רשומה אחת הוסרה', other: '# רשומות הוסרו'}),
      ]
        .filter(Boolean)
        .join(', '),
    stale: (age, lang) => `עודכן ${ago(age, lang)}; הבדיקה האחרונה נכשלה`,
    openGone: 'הרשומה שהייתה פתוחה הוסרה',
  },

  citing: {
    citeTimeline: 'ציטוט ציר הזמן',
    citeEntry: 'ציטוט הרשומה',
    allSources: (number, lang) =>
      count(number, lang, {one: 'המקור היחיד', two: '# המקורות', other: 'כל # המקורות'}),
    entrySources: (number, lang) =>
      count(number, lang, {one: 'המקור של הרשומה', other: '# המקורות של הרשומה'}),
    timelineItself: 'ציר הזמן עצמו',
    entryItself: 'הרשומה עצמה',
    others: more,
    copyText: 'העתקה כטקסט',
    copyHtml: 'העתקה כ־HTML',
    download: 'הורדה בתבנית',
    writing: 'בהכנה…',
    copied: (number, lang) =>
      count(number, lang, {one: 'הפניה אחת הועתקה', other: '# הפניות הועתקו'}),
    copiedAsText: (number, lang) =>
      count(number, lang, {one: 'הפניה אחת הועתקה כטקסט', other: '# הפניות הועתקו כטקסט'}),
    copyByHand: 'הדף אינו מורשה להעתיק. יש להעתיק ידנית את הטקסט המסומן.',
    copyTooLong: 'הדף אינו מורשה להעתיק. ניתן להוריד את ההפניות במקום זאת.',
    picture: 'תמונה של תצוגה זו',
    pictureFailed: 'לא ניתן ליצור את התמונה',
  },
};

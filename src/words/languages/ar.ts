import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Forms, type Language} from '../language.ts';

const count = countIn('ar');

const ORDINALS = [
  ...['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'],
  ...['العاشر', 'الحادي عشر', 'الثاني عشر', 'الثالث عشر', 'الرابع عشر', 'الخامس عشر'],
  ...['السادس عشر', 'السابع عشر', 'الثامن عشر', 'التاسع عشر', 'العشرون', 'الحادي والعشرون'],
];
const FEMININE = [
  ...['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة'],
  ...['التاسعة', 'العاشرة'],
];

const nth = (number: number, words: readonly string[]): string =>
  words[number - 1] ?? `الـ${formatNumber(number, 'ar', {useGrouping: false})}`;

/** After a preposition. Of all dates, only the 20th and 21st centuries are then spelt otherwise. */
const genitive = (date: string): string => date.replace(/عشرون/g, 'عشرين');

// What is two has its own form, but the number is told all the same.
const ENTRIES: Forms = {
  one: 'مدخل واحد',
  two: 'مدخلان (#)',
  few: '# مداخل',
  many: '# مدخلًا',
  other: '# مدخل',
};
const SOURCES: Forms = {
  one: 'مصدر واحد',
  two: 'مصدران (#)',
  few: '# مصادر',
  many: '# مصدرًا',
  other: '# مصدر',
};
const OF_ENTRIES: Forms = {...ENTRIES, two: 'مدخلين (#)'};
// Its number is what is seen: in brackets it would be no part of the name (WCAG 2.2, 2.5.3).
const CROWD: Forms = {...ENTRIES, two: 'مدخلان: #'};
const OF_SOURCES: Forms = {...SOURCES, two: 'مصدرين (#)'};
const OF_REFERENCES: Forms = {
  one: 'مرجع واحد',
  two: 'مرجعين (#)',
  few: '# مراجع',
  many: '# مرجعًا',
  other: '# مرجع',
};
const OTHERS: Forms = {one: 'و# آخر', two: 'و# آخران', other: 'و# أخرى'};
const DIFFERING: Forms = {
  one: '# تتباين فيه المصادر',
  two: '# تتباين فيهما المصادر',
  other: '# تتباين فيها المصادر',
};

const entries = (number: number, lang: string): string => count(number, lang, ENTRIES);
const ofEntries = (number: number, lang: string): string => count(number, lang, OF_ENTRIES);
const ofReferences = (number: number, lang: string): string => count(number, lang, OF_REFERENCES);

const SECONDS: Forms = {
  one: 'ثانية',
  two: 'ثانيتين',
  few: '# ثوانٍ',
  other: '# ثانية',
};
const AGES: readonly (readonly [size: number, forms: Forms])[] = [
  [864e5, {one: 'يوم', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم'}],
  [36e5, {one: 'ساعة', two: 'ساعتين', few: '# ساعات', other: '# ساعة'}],
  [6e4, {one: 'دقيقة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة'}],
];

function ago(age: number, lang: string): string {
  const [size, forms] = AGES.find(([size]) => age >= 2 * size) ?? ([1000, SECONDS] as const);
  return `قبل ${count(Math.max(0, Math.round(age / size)), lang, forms)}`;
}

export const ar: Language = {
  main: {
    lang: 'ar',

    timeline: 'الخط الزمني',
    skip: 'تخطّي الخط الزمني',
    loading: 'جارٍ تحميل الخط الزمني…',
    empty: 'لا مداخل بعد',
    noneSourced: 'لم يُسنَد أي مدخل إلى مصدر بعد',
    failed: 'تعذّر تحميل الخط الزمني',
    retry: 'إعادة المحاولة',
    earlier: 'الأقدم',
    later: 'الأحدث',
    more: 'المزيد',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    showAll: 'الكل',
    search: 'بحث',
    filters: 'عوامل التصفية',
    table: 'جدول',
    cite: 'استشهاد',
    now: 'الآن',
    cancel: 'إلغاء',
    close: 'إغلاق',
    previous: 'السابق',
    next: 'التالي',
    entries,

    untitled: 'بلا عنوان',
    undated: 'بلا تاريخ',
    announced: 'مُعلَن بلا تاريخ محدد',
    expected: 'متوقَّع',
    isNew: 'جديد',
    noSource: 'لم يُذكر مصدر',
    sourcesDiffer: 'المصادر متباينة',
    stances: {supports: 'يؤيّد', disputes: 'يخالف', mentions: 'يذكر'},
    corrected: date => (date ? `صُحِّح في ${date}` : 'صُحِّح'),
    pass: (amount, unit, lang) =>
      `${/^(?:month|week|day)$/.test(unit) ? 'يمر' : 'تمر'} ${formatUnit(amount, unit, lang)}`,

    sources: 'المصادر',
    citedAt: 'استُشهد به في:',
    otherUses: (number, lang) => count(number, lang, OTHERS),
    sourceNumber: (number, lang) => `المصدر ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const n = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'بمصدر واحد' : sourced ? 'بمصدرين أو أكثر' : 'بلا مصدر';
        return `${entries(1, lang)} ${known}${disputed ? '، تتباين فيه المصادر' : ''}.`;
      }
      const every = all === 2 ? 'كلاهما' : 'كلها';
      const known = !unsourced
        ? `${every} بمصادر`
        : sourced
          ? `${n(sourced)} بمصادر و${n(unsourced)} بلا مصدر`
          : `${every} بلا مصادر`;
      const details = [
        byOne && `${n(byOne)} بمصدر واحد فقط`,
        byTwoOrMore && `${n(byTwoOrMore)} بمصدرين أو أكثر`,
        disputed && count(disputed, lang, DIFFERING),
      ].filter(Boolean);
      return `${entries(all, lang)}، ${known}${details.length ? ': ' : ''}${details.join('، ')}.`;
    },
    severalSources: (number, lang) => count(number, lang, SOURCES),
    lastCorrected: date => `آخر تصحيح: ${date}.`,
    comma: '، ',
    semicolon: '؛ ',
    etAl: names => `${names} وآخرون`,
    quotes: ['«', '»'],
    accessed: date => `اطُّلع عليه في ${date}`,
    archived: date => (date ? `أُرشِف في ${date}` : 'مؤرشَف'),
    missing: id => `${id} (بلا وصف)`,

    about: date => `نحو ${genitive(date)}`,
    uncertain: date => `${date} (غير مؤكَّد)`,
    aboutUncertain: date => `نحو ${genitive(date)} (غير مؤكَّد)`,
    since: date => `منذ ${genitive(date)}`,
    until: date => `حتى ${genitive(date)}`,
    always: 'في كل الأوقات',
    endUnknown: start => `من ${genitive(start)}، والنهاية غير معروفة`,
    startUnknown: end => `حتى ${genitive(end)}، والبداية غير معروفة`,
    unknown: 'غير معروف',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `من ${genitive(start)} إلى ${genitive(end)}`,
    orEarlier: date => `${date} أو قبل ذلك`,
    orLater: date => `${date} أو بعد ذلك`,
    decade: year => `عقد ${year}`,
    century: number => `القرن ${nth(number, ORDINALS)}`,
    millennium: number => `الألفية ${nth(number, FEMININE)}`,
    within: (day, years) => `${day} في ${genitive(years)}`,
    julian: date => `${date} (التقويم اليولياني)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} قبل الميلاد`,
    season(code, year) {
      if (code < 33) {
        const name = ['ربيع', 'صيف', 'خريف', 'شتاء'][(code - 21) % 4];
        const half = code < 25 ? '' : ` (نصف الكرة ${code < 29 ? 'الشمالي' : 'الجنوبي'})`;
        return `${name} ${year}${half}`;
      }
      return code < 37
        ? `الربع ${ORDINALS[code - 33]} من ${year}`
        : code < 40
          ? `الثلث ${ORDINALS[code - 37]} من ${year}`
          : `النصف ${ORDINALS[code - 40]} من ${year}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `ط. ${formatNumber(Number(edition), lang, {useGrouping: false})}`
        : edition,
    editedBy: names => `تحرير ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `الإصدار ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `رقم ${number}` : number),
    pages: pages => `ص. ${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} من ${formatNumber(all, lang)}`,

    overview: 'نظرة عامة',
    windowStart: 'بداية النطاق المعروض',
    windowMiddle: 'النطاق المعروض',
    windowEnd: 'نهاية النطاق المعروض',

    crowd: (number, dates, lang) => `${count(number, lang, CROWD)}، ${dates}`,
    fromSources: (number, lang) => `من ${count(number, lang, OF_SOURCES)}`,
    found: (number, crowd, lang) => `${crowd}؛ المطابق: ${formatNumber(number, lang)}`,
    inView: (dates, number, all, lang) =>
      `المعروض: ${dates}، ${
        number === all
          ? entries(all, lang)
          : `${formatNumber(number, lang)} من أصل ${ofEntries(all, lang)}`
      }`,
    beyond: (number, lang) =>
      count(number, lang, {
        one: 'مدخل آخر',
        two: 'مدخلان آخران (#)',
        few: '# مداخل أخرى',
        many: '# مدخلًا آخر',
        other: '# مدخل آخر',
      }),
    inJulian: (date, gregorian) => `${date} (التقويم اليولياني؛ بالتقويم الغريغوري: ${gregorian})`,
    notPrinted: (number, lang) => `مداخل أخرى لم تُطبع: ${formatNumber(number, lang)}`,
    noGroup: 'بلا مجموعة',
    otherGroups: 'مجموعات أخرى',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} من ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} من ${formatNumber(all, lang)}: ${title}`,
    tags: 'الوسوم',
    side: (stance, number) =>
      count(
        number,
        'ar',
        {
          supports: {one: 'مصدر يقول ذلك', two: 'مصدران يقولان ذلك', other: 'مصادر تقول ذلك'},
          disputes: {
            one: 'مصدر يقول غير ذلك',
            two: 'مصدران يقولان غير ذلك',
            other: 'مصادر تقول غير ذلك',
          },
          mentions: {one: 'مصدر يذكر ذلك', two: 'مصدران يذكران ذلك', other: 'مصادر تذكر ذلك'},
        }[stance],
      ),
    inSources: 'في قائمة المصادر',

    notLoaded: {
      image: 'الصورة غير متاحة',
      audio: 'التسجيل غير متاح',
      video: 'الفيديو غير متاح',
      page: 'الصفحة غير متاحة',
    },
    showHere: page => (page ? `عرض هنا: ${page}` : 'عرض هنا'),
    untilThen: host => `لن يُحمَّل شيء من ${host} قبل ذلك.`,

    clear: 'مسح',
    clearAll: 'مسح الكل',
    searching: 'جارٍ البحث…',
    found: (number, all, lang) => `${formatNumber(number, lang)} من أصل ${ofEntries(all, lang)}`,
    noneFound: (query, isFiltered) =>
      `لا مدخل يطابق ${query && `«\u2068${query}\u2069»`}${
        isFiltered ? `${query && ' مع '}عوامل التصفية هذه` : ''
      }`,
    filterKinds: {groups: 'المجموعة', tags: 'الوسم', sources: 'المصدر', statuses: 'الحالة'},
    otherValues: (number, chosen, lang) =>
      count(number, lang, {
        one: 'خيار آخر (#)',
        two: 'خياران آخران (#)',
        few: '# خيارات أخرى',
        many: '# خيارًا آخر',
        other: '# خيار آخر',
      }) + (chosen ? `، المحدَّد منها: ${formatNumber(chosen, lang)}` : ''),
    unlisted: (number, lang) =>
      `يمكن العثور بالبحث على ${count(number, lang, {
        one: 'خيار آخر',
        two: 'خيارين آخرين (#)',
        few: '# خيارات أخرى',
        many: '# خيارًا آخر',
        other: '# خيار آخر',
      })}`,

    columnDate: 'التاريخ',
    columnTitle: 'العنوان',
    columnGroup: 'المجموعة',
    copyCsv: 'نسخ بصيغة CSV',
    downloadCsv: 'تنزيل بصيغة CSV',
    copied: (number, lang) => `تم نسخ ${ofEntries(number, lang)}`,
    copyFailed: 'تعذّر نسخ الجدول',
    csvColumns: [
      ...['المعرِّف', 'التاريخ (EDTF)', 'التاريخ', 'العنوان', 'الملخص', 'الحالة', 'المجموعة'],
      ...['الوسوم', 'المصادر', 'العناوين الإلكترونية', 'الاقتباسات'],
    ],
    happened: 'وقع',
    quoted: (quote, from, stance) => `«${quote}» (${from}${stance && `؛ ${stance}`})`,

    copyLink: 'نسخ الرابط',
    linkCopied: 'نُسخ الرابط',
    linkNotCopied: 'تعذّر نسخ الرابط',
    linkGone: 'المدخل الذي يشير إليه هذا الرابط لم يعد موجودًا هنا',

    changes: (added, changed, removed, lang) =>
      [
        added && `إضافة ${ofEntries(added, lang)}`,
        changed && `تعديل ${ofEntries(changed, lang)}`,
        removed && `حذف ${ofEntries(removed, lang)}`,
      ]
        .filter(Boolean)
        .join('، '),
    stale: (age, lang) => `آخر تحديث ${ago(age, lang)}؛ أخفق آخر تحقّق`,
    openGone: 'حُذف المدخل الذي كان مفتوحًا',
  },

  citing: {
    citeTimeline: 'الاستشهاد بهذا الخط الزمني',
    citeEntry: 'الاستشهاد بهذا المدخل',
    allSources: (number, lang) =>
      count(number, lang, {one: 'مصدره الوحيد', other: 'كل المصادر (#)'}),
    entrySources: (number, lang) => count(number, lang, {one: 'مصدره الوحيد', other: 'مصادره (#)'}),
    timelineItself: 'الخط الزمني نفسه',
    entryItself: 'المدخل نفسه',
    others: (number, lang) => count(number, lang, OTHERS),
    copyText: 'نسخ كنص',
    copyHtml: 'نسخ بصيغة HTML',
    download: 'تنزيل بصيغة',
    writing: 'جارٍ الإعداد…',
    copied: (number, lang) => `تم نسخ ${ofReferences(number, lang)}`,
    copiedAsText: (number, lang) => `تم نسخ ${ofReferences(number, lang)} كنص`,
    copyByHand: 'لا يُسمح لهذه الصفحة بالنسخ. يُرجى نسخ النص المحدَّد يدويًا.',
    copyTooLong: 'لا يُسمح لهذه الصفحة بالنسخ. يُرجى تنزيل المراجع بدلًا من ذلك.',
    picture: 'صورة لهذا العرض',
    pictureFailed: 'تعذّر إنشاء الصورة',
  },
};

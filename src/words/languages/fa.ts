import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Forms, type Language} from '../language.ts';

const count = countIn('fa');

const ORDINALS = [
  ...['اول', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم', 'یازدهم'],
  ...['دوازدهم', 'سیزدهم', 'چهاردهم', 'پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم', 'نوزدهم'],
  ...['بیستم', 'بیست‌ویکم'],
];

const nth = (number: number): string =>
  ORDINALS[number - 1] ?? formatNumber(number, 'fa', {useGrouping: false});

// After a number, Persian nouns stay in the singular.
const entries = (number: number, lang: string): string => count(number, lang, {other: '# مدخل'});
const sources = (number: number, lang: string): string => count(number, lang, {other: '# منبع'});
const more = (number: number, lang: string): string =>
  count(number, lang, {other: 'و # مورد دیگر'});

const SECONDS: Forms = {other: '# ثانیه'};
const AGES: readonly (readonly [size: number, forms: Forms])[] = [
  [864e5, {other: '# روز'}],
  [36e5, {other: '# ساعت'}],
  [6e4, {other: '# دقیقه'}],
];

function ago(age: number, lang: string): string {
  const [size, forms] = AGES.find(([size]) => age >= 2 * size) ?? ([1000, SECONDS] as const);
  return `${count(Math.max(0, Math.round(age / size)), lang, forms)} پیش`;
}

export const fa: Language = {
  main: {
    lang: 'fa',

    timeline: 'گاه‌شمار',
    skip: 'رد شدن از گاه‌شمار',
    loading: 'در حال بارگیری گاه‌شمار…',
    empty: 'هنوز مدخلی نیست',
    noneSourced: 'هنوز هیچ مدخلی منبع ندارد',
    failed: 'گاه‌شمار بارگیری نشد',
    retry: 'تلاش دوباره',
    earlier: 'قدیمی‌تر',
    later: 'جدیدتر',
    more: 'بیشتر',
    zoomIn: 'بزرگ‌نمایی',
    zoomOut: 'کوچک‌نمایی',
    showAll: 'همه',
    search: 'جستجو',
    filters: 'فیلترها',
    table: 'جدول',
    cite: 'استناد',
    now: 'اکنون',
    cancel: 'لغو',
    close: 'بستن',
    previous: 'قبلی',
    next: 'بعدی',
    entries,

    untitled: 'بدون عنوان',
    undated: 'بدون تاریخ',
    announced: 'اعلام‌شده، بدون تاریخ',
    expected: 'مورد انتظار',
    isNew: 'جدید',
    noSource: 'منبعی ذکر نشده است',
    sourcesDiffer: 'اختلاف منابع',
    stances: {supports: 'تأیید می‌کند', disputes: 'مخالف است', mentions: 'اشاره می‌کند'},
    corrected: date => (date ? `اصلاح‌شده در ${date}` : 'اصلاح‌شده'),
    pass: (amount, unit, lang) => `${formatUnit(amount, unit, lang)} می‌گذرد`,

    sources: 'منابع',
    citedAt: 'استناد در:',
    otherUses: more,
    sourceNumber: (number, lang) => `منبع ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const n = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'با یک منبع' : sourced ? 'با دو منبع یا بیشتر' : 'بدون منبع';
        return `${entries(1, lang)}، ${known}${disputed ? '، با اختلاف منابع' : ''}.`;
      }
      const known = !unsourced
        ? 'همه با منبع'
        : sourced
          ? `${n(sourced)} مورد با منبع و ${n(unsourced)} مورد بدون منبع`
          : 'همه بدون منبع';
      const details = [
        byOne && `${n(byOne)} مورد تنها با یک منبع`,
        byTwoOrMore && `${n(byTwoOrMore)} مورد با دو منبع یا بیشتر`,
        disputed && `${n(disputed)} مورد با اختلاف منابع`,
      ].filter(Boolean);
      return `${entries(all, lang)}، ${known}${details.length ? ': ' : ''}${details.join('، ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `آخرین اصلاح: ${date}.`,
    comma: '، ',
    semicolon: '؛ ',
    etAl: names => `${names} و دیگران`,
    quotes: ['«', '»'],
    accessed: date => `بازدید در ${date}`,
    archived: date => (date ? `بایگانی‌شده در ${date}` : 'بایگانی‌شده'),
    missing: id => `${id} (بدون مشخصات)`,

    about: date => `حدود ${date}`,
    uncertain: date => `${date} (نامطمئن)`,
    aboutUncertain: date => `حدود ${date} (نامطمئن)`,
    since: date => `از ${date}`,
    until: date => `تا ${date}`,
    always: 'در همهٔ زمان‌ها',
    endUnknown: start => `از ${start}، پایان نامعلوم`,
    startUnknown: end => `تا ${end}، آغاز نامعلوم`,
    unknown: 'نامعلوم',
    range: (start, end) => (/\s/.test(start + end) ? `${start} تا ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `از ${start} تا ${end}`,
    orEarlier: date => `${date} یا پیش از آن`,
    orLater: date => `${date} یا پس از آن`,
    decade: year => `دههٔ ${year}`,
    century: number => `قرن ${nth(number)}`,
    millennium: number => `هزارهٔ ${nth(number)}`,
    within: (day, years) => `${day} در ${years}`,
    julian: date => `${date} (تقویم ژولینی)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} پیش از میلاد`,
    season(code, year) {
      if (code < 33) {
        const name = ['بهار', 'تابستان', 'پاییز', 'زمستان'][(code - 21) % 4];
        const half = code < 25 ? '' : ` (نیمکرهٔ ${code < 29 ? 'شمالی' : 'جنوبی'})`;
        return `${name} ${year}${half}`;
      }
      return code < 37
        ? `سه‌ماههٔ ${ORDINALS[code - 33]} ${year}`
        : code < 40
          ? `چهارماههٔ ${ORDINALS[code - 37]} ${year}`
          : `نیمهٔ ${ORDINALS[code - 40]} ${year}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `ویراست ${formatNumber(Number(edition), lang, {useGrouping: false})}`
        : edition,
    editedBy: names => `به ویراستاری ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `نسخهٔ ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `شمارهٔ ${number}` : number),
    pages: pages => (/^[\divxlc]+$/i.test(pages) ? `ص. ${pages}` : `صص. ${pages}`),
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} از ${formatNumber(all, lang)}`,

    overview: 'نمای کلی',
    windowStart: 'ابتدای بازهٔ نمایش',
    windowMiddle: 'بازهٔ نمایش',
    windowEnd: 'انتهای بازهٔ نمایش',

    crowd: (number, dates, lang) => `${entries(number, lang)}، ${dates}`,
    fromSources: (number, lang) => `از ${sources(number, lang)}`,
    found: (number, crowd, lang) => `${crowd}؛ ${formatNumber(number, lang)} مورد یافت شد`,
    inView: (dates, number, all, lang) =>
      `در حال نمایش: ${dates}، ${
        number === all
          ? entries(all, lang)
          : `${formatNumber(number, lang)} از ${entries(all, lang)}`
      }`,
    beyond: (number, lang) => count(number, lang, {other: '# مدخل دیگر'}),
    inJulian: (date, gregorian) => `${date} (تقویم ژولینی؛ در تقویم گریگوری: ${gregorian})`,
    notPrinted: (number, lang) => count(number, lang, {other: '# مدخل دیگر چاپ نشده است'}),
    noGroup: 'بدون گروه',
    otherGroups: 'گروه‌های دیگر',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} از ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} از ${formatNumber(all, lang)}: ${title}`,
    tags: 'برچسب‌ها',
    side: (stance, number) =>
      count(
        number,
        'fa',
        {
          supports: {one: 'چنین می‌گوید', other: 'چنین می‌گویند'},
          disputes: {one: 'جز این می‌گوید', other: 'جز این می‌گویند'},
          mentions: {one: 'به آن اشاره می‌کند', other: 'به آن اشاره می‌کنند'},
        }[stance],
      ),
    inSources: 'در فهرست منابع',

    notLoaded: {
      image: 'تصویر در دسترس نیست',
      audio: 'صدای ضبط‌شده در دسترس نیست',
      video: 'ویدیو در دسترس نیست',
      page: 'صفحه در دسترس نیست',
    },
    showHere: page => (page ? `نمایش در اینجا: ${page}` : 'نمایش در اینجا'),
    untilThen: host => `تا آن زمان چیزی از ${host} بارگیری نمی‌شود.`,

    clear: 'پاک کردن',
    clearAll: 'پاک کردن همه',
    searching: 'در حال جستجو…',
    found: (number, all, lang) => `${formatNumber(number, lang)} از ${entries(all, lang)}`,
    noneFound: (query, isFiltered) =>
      `هیچ مدخلی با ${query && `«\u2068${query}\u2069»`}${
        isFiltered ? `${query && ' و '}این فیلترها` : ''
      } مطابقت ندارد`,
    filterKinds: {groups: 'گروه', tags: 'برچسب', sources: 'منبع', statuses: 'وضعیت'},
    otherValues: (number, chosen, lang) =>
      `${formatNumber(number, lang)} مورد دیگر${
        chosen ? `، ${formatNumber(chosen, lang)} مورد انتخاب‌شده` : ''
      }`,
    unlisted: (number, lang) => count(number, lang, {other: '# مورد دیگر را می‌توان با جستجو یافت'}),

    columnDate: 'تاریخ',
    columnTitle: 'عنوان',
    columnGroup: 'گروه',
    copyCsv: 'کپی به‌صورت CSV',
    downloadCsv: 'بارگیری به‌صورت CSV',
    copied: (number, lang) => `${entries(number, lang)} کپی شد`,
    copyFailed: 'جدول کپی نشد',
    csvColumns: [
      ...['شناسه', 'تاریخ (EDTF)', 'تاریخ', 'عنوان', 'خلاصه', 'وضعیت', 'گروه', 'برچسب‌ها'],
      ...['منابع', 'نشانی‌ها', 'نقل‌قول‌ها'],
    ],
    happened: 'رخ داده',
    quoted: (quote, from, stance) => `«${quote}» (${from}${stance && `؛ ${stance}`})`,

    copyLink: 'کپی پیوند',
    linkCopied: 'پیوند کپی شد',
    linkNotCopied: 'پیوند کپی نشد',
    linkGone: 'مدخلی که این پیوند به آن می‌رسید دیگر اینجا نیست',

    changes: (added, changed, removed, lang) =>
      [
        added && count(added, lang, {other: '# مدخل جدید'}),
        changed && count(changed, lang, {other: '# مدخل تغییریافته'}),
        removed && count(removed, lang, {other: '# مدخل حذف‌شده'}),
      ]
        .filter(Boolean)
        .join('، '),
    stale: (age, lang) => `آخرین به‌روزرسانی: ${ago(age, lang)}؛ آخرین بررسی ناموفق بود`,
    openGone: 'مدخلی که باز بود حذف شده است',
  },

  citing: {
    citeTimeline: 'استناد به این گاه‌شمار',
    citeEntry: 'استناد به این مدخل',
    allSources: (number, lang) => count(number, lang, {one: 'تنها منبع آن', other: 'هر # منبع'}),
    entrySources: (number, lang) => count(number, lang, {one: 'منبع آن', other: '# منبع آن'}),
    timelineItself: 'خود گاه‌شمار',
    entryItself: 'خود مدخل',
    others: more,
    copyText: 'کپی به‌صورت متن',
    copyHtml: 'کپی به‌صورت HTML',
    download: 'بارگیری به‌صورت',
    writing: 'در حال آماده‌سازی…',
    copied: (number, lang) => count(number, lang, {other: '# ارجاع کپی شد'}),
    copiedAsText: (number, lang) => count(number, lang, {other: '# ارجاع به‌صورت متن کپی شد'}),
    copyByHand: 'این صفحه اجازهٔ کپی ندارد. لطفاً متن انتخاب‌شده را خودتان کپی کنید.',
    copyTooLong: 'این صفحه اجازهٔ کپی ندارد. لطفاً به‌جای آن ارجاع‌ها را بارگیری کنید.',
    picture: 'تصویر این نما',
    pictureFailed: 'تصویر ساخته نشد',
  },
};

import {formatNumber, formatUnit} from '../intl.ts';
import type {Language} from '../language.ts';
import {roman} from '../roman.ts';
import {standIn} from '../stand-in.ts';

const ORDER = ['პირველი', 'მეორე', 'მესამე', 'მეოთხე'];

/** Ms, from the longest. */
const AGES: readonly (readonly [number, string])[] = [
  [864e5, 'დღის'],
  [36e5, 'საათის'],
  [6e4, 'წუთის'],
];

const SIDES = {
  supports: ['ამას ამბობს', 'ამას ამბობენ'],
  disputes: ['სხვა რამეს ამბობს', 'სხვა რამეს ამბობენ'],
  mentions: ['ახსენებს', 'ახსენებენ'],
} as const;

const entries = (count: number, lang: string): string => `${formatNumber(count, lang)} ჩანაწერი`;
const sources = (count: number, lang: string): string => `${formatNumber(count, lang)} წყარო`;
const references = (count: number, lang: string): string =>
  `${formatNumber(count, lang)} ბიბლიოგრაფიული აღწერა`;
const more = (count: number, lang: string): string => `კიდევ ${formatNumber(count, lang)}`;
const andMore = (count: number, lang: string): string => `და ${more(count, lang)}`;
const someOf = (count: number, all: number, lang: string): string =>
  `${entries(count, lang)} ${formatNumber(all, lang)}-დან`;

/** What a number is by how it is said: `მე-` up to 20, with the rest at the end from 21 on. */
const ordinal = (number: number, text = String(number)): string =>
  number === 1 ? `${text}-ლი` : number > 20 && number % 20 ? `${text}-ე` : `მე-${text}`;

const since = (date: string): string =>
  /^\d+$/.test(date) ? `${date} წლიდან` : `დასაწყისი: ${date}`;
const until = (date: string): string =>
  /^\d+$/.test(date) ? `${date} წლამდე` : `დასასრული: ${date}`;

standIn('ka', {
  months: [
    ...['იანვარი', 'თებერვალი', 'მარტი', 'აპრილი', 'მაისი', 'ივნისი', 'ივლისი', 'აგვისტო'],
    ...['სექტემბერი', 'ოქტომბერი', 'ნოემბერი', 'დეკემბერი'],
  ],
  short: ['იან', 'თებ', 'მარ', 'აპრ', 'მაი', 'ივნ', 'ივლ', 'აგვ', 'სექ', 'ოქტ', 'ნოე', 'დეკ'],
  units: {
    ...{year: 'წელი', month: 'თვე', week: 'კვირა', day: 'დღე', hour: 'საათი', minute: 'წუთი'},
    ...{second: 'წამი', millisecond: 'მილიწამი'},
  },
  powers: ['მილიონი', 'მილიარდი', 'ტრილიონი'],
  and: ' და ',
  or: ' ან ',
  numbers: 'ru',
  date(day, month, year, isShort) {
    const name = [day, month].filter(Boolean).join(' ');
    if (!name || !year) return name || year;
    return isShort ? `${name}. ${year}` : `${name}, ${year}`;
  },
  beforeEra: year => `ძვ. წ. ${year}`,
});

export const ka: Language = {
  main: {
    lang: 'ka',

    timeline: 'ქრონოლოგია',
    skip: 'ქრონოლოგიის გამოტოვება',
    loading: 'ქრონოლოგია იტვირთება…',
    empty: 'ჩანაწერები ჯერ არ არის',
    noneSourced: 'წყაროს მქონე ჩანაწერები ჯერ არ არის',
    failed: 'ქრონოლოგიის ჩატვირთვა ვერ მოხერხდა',
    retry: 'ხელახლა ცდა',
    earlier: 'უფრო ადრე',
    later: 'უფრო გვიან',
    more: 'მეტი',
    zoomIn: 'მოახლოება',
    zoomOut: 'დაშორება',
    showAll: 'ყველა',
    search: 'ძიება',
    filters: 'ფილტრები',
    table: 'ცხრილი',
    cite: 'ციტირება',
    now: 'ახლა',
    cancel: 'გაუქმება',
    close: 'დახურვა',
    previous: 'წინა',
    next: 'შემდეგი',
    entries,

    untitled: 'უსათაურო',
    undated: 'უთარიღო',
    announced: 'გამოცხადებულია თარიღის გარეშე',
    expected: 'მოსალოდნელია',
    isNew: 'ახალი',
    noSource: 'წყარო მითითებული არ არის',
    sourcesDiffer: 'წყაროები განსხვავდება',
    stances: {supports: 'ადასტურებს', disputes: 'სადავოდ ხდის', mentions: 'ახსენებს'},
    corrected: date => (date ? `შესწორებულია: ${date}` : 'შესწორებულია'),
    pass: (amount, unit, lang) => `გადის ${formatUnit(amount, unit, lang)}`,

    sources: 'წყაროები',
    citedAt: 'დამოწმებულია აქ:',
    otherUses: andMore,
    sourceNumber: (number, lang) => `წყარო ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      if (all === 1) {
        const known = byOne ? 'ერთი წყაროთი' : sourced ? 'ორი ან მეტი წყაროთი' : 'წყაროს გარეშე';
        return `${entries(1, lang)} ${known}${disputed ? ', წყაროები განსხვავდება' : ''}.`;
      }
      const known = !unsourced
        ? 'ყველა წყაროთი'
        : sourced
          ? `${formatNumber(sourced, lang)} წყაროთი, ${formatNumber(unsourced, lang)} წყაროს გარეშე`
          : 'ყველა წყაროს გარეშე';
      const details = [
        byOne && `${entries(byOne, lang)} მხოლოდ ერთი წყაროთი`,
        byTwoOrMore && `${entries(byTwoOrMore, lang)} ორი ან მეტი წყაროთი`,
        disputed && `${formatNumber(disputed, lang)} ჩანაწერში წყაროები განსხვავდება`,
      ].filter(Boolean);
      return `${entries(all, lang)}: ${known}${details.length ? '; ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `ბოლო შესწორება: ${date}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} და სხვ.`,
    quotes: ['„', '“'],
    accessed: date => `ნანახია: ${date}`,
    archived: date => (date ? `დაარქივებულია: ${date}` : 'დაარქივებულია'),
    missing: id => `${id} (აღწერილი არ არის)`,

    about: date => `დაახლოებით ${date}`,
    uncertain: date => `${date} (დაუზუსტებელია)`,
    aboutUncertain: date => `დაახლოებით ${date} (დაუზუსტებელია)`,
    since,
    until,
    always: 'ყოველთვის',
    endUnknown: start => `${since(start)}, დასასრული უცნობია`,
    startUnknown: end => `${until(end)}, დასაწყისი უცნობია`,
    unknown: 'უცნობია',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) =>
      /^\d+ \d+$/.test(`${start} ${end}`)
        ? `${start} წლიდან ${end} წლამდე`
        : `დასაწყისი: ${start}; დასასრული: ${end}`,
    orEarlier: date => `${date} ან უფრო ადრე`,
    orLater: date => `${date} ან უფრო გვიან`,
    decade: year => `${year}-იანი წლები`,
    century: number => `${roman(number)} საუკუნე`,
    millennium: number => `${roman(number)} ათასწლეული`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (იულიუსის კალენდარი)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `ძვ. წ. ${text}`,
    season(code, year) {
      const ofYear = `${year} წლის`;
      if (code < 33) {
        const name = ['გაზაფხული', 'ზაფხული', 'შემოდგომა', 'ზამთარი'][(code - 21) % 4];
        const half = code < 25 ? '' : code < 29 ? 'ჩრდილოეთ' : 'სამხრეთ';
        return `${ofYear} ${name}${half && ` (${half} ნახევარსფერო)`}`;
      }
      return code < 37
        ? `${ofYear} ${ORDER[code - 33]} კვარტალი`
        : code < 40
          ? `${ofYear} ${ORDER[code - 37]} მესამედი`
          : `${ofYear} ${ORDER[code - 40]} ნახევარი`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${ordinal(
            Number(edition),
            formatNumber(Number(edition), lang, {useGrouping: false}),
          )} გამოცემა`
        : edition,
    editedBy: names => `რედ. ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `ვერსია ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `№ ${number}` : number),
    pages: pages => `გვ. ${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)}, სულ ${formatNumber(all, lang)}`,

    overview: 'მიმოხილვა',
    windowStart: 'ხილული მონაკვეთის დასაწყისი',
    windowMiddle: 'ხილული მონაკვეთი',
    windowEnd: 'ხილული მონაკვეთის დასასრული',

    crowd: (count, dates, lang) => `${entries(count, lang)}, ${dates}`,
    found: (count, crowd, lang) => `${crowd}: ნაპოვნია ${formatNumber(count, lang)}`,
    fromSources: (count, lang) => `${sources(count, lang)}დან`,
    inView: (dates, count, all, lang) =>
      `ჩანს: ${dates}, ${count === all ? entries(all, lang) : someOf(count, all, lang)}`,
    beyond: more,
    inJulian: (date, gregorian) => `${date} (იულიუსის კალენდარი; გრიგორიანულით: ${gregorian})`,
    notPrinted: (count, lang) => `კიდევ ${entries(count, lang)} არ არის დაბეჭდილი`,
    noGroup: 'ჯგუფის გარეშე',
    otherGroups: 'სხვა',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} / ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `ჩანაწერი ${formatNumber(number, lang)}, სულ ${formatNumber(all, lang)}: ${title}`,
    tags: 'თეგები',
    side: (stance, count) => SIDES[stance][count === 1 ? 0 : 1],
    inSources: 'წყაროების სიაში',

    notLoaded: {
      image: 'სურათი მიუწვდომელია',
      audio: 'აუდიო მიუწვდომელია',
      video: 'ვიდეო მიუწვდომელია',
      page: 'გვერდი მიუწვდომელია',
    },
    showHere: page => (page ? `აქ ჩვენება: ${page}` : 'აქ ჩვენება'),
    untilThen: host => `მანამდე ${host}-დან არაფერი იტვირთება.`,

    clear: 'გასუფთავება',
    clearAll: 'ყველას გასუფთავება',
    searching: 'მიმდინარეობს ძიება…',
    found: someOf,
    noneFound: (query, isFiltered) =>
      !query
        ? 'ამ ფილტრებით ჩანაწერი ვერ მოიძებნა'
        : isFiltered
          ? `ამ ფილტრებით „\u2068${query}\u2069“ ვერ მოიძებნა`
          : `„\u2068${query}\u2069“ ვერ მოიძებნა`,
    filterKinds: {groups: 'ჯგუფი', tags: 'თეგი', sources: 'წყარო', statuses: 'სტატუსი'},
    otherValues: (count, chosen, lang) =>
      more(count, lang) + (chosen ? `, არჩეულია ${formatNumber(chosen, lang)}` : ''),
    unlisted: (count, lang) => `ძიებით შეგიძლიათ იპოვოთ ${more(count, lang)}`,

    columnDate: 'თარიღი',
    columnTitle: 'სათაური',
    columnGroup: 'ჯგუფი',
    copyCsv: 'CSV-ად კოპირება',
    downloadCsv: 'CSV-ად ჩამოტვირთვა',
    copied: (count, lang) => `დაკოპირდა ${entries(count, lang)}`,
    copyFailed: 'ცხრილის დაკოპირება ვერ მოხერხდა',
    csvColumns: [
      ...['ID', 'თარიღი (EDTF)', 'თარიღი', 'სათაური', 'შეჯამება', 'სტატუსი', 'ჯგუფი', 'თეგები'],
      ...['წყაროები', 'მისამართები', 'ციტატები'],
    ],
    happened: 'მოხდა',
    quoted: (quote, from, stance) => `„${quote}“ (${from}${stance && `; ${stance}`})`,

    copyLink: 'ბმულის კოპირება',
    linkCopied: 'ბმული დაკოპირდა',
    linkNotCopied: 'ბმულის დაკოპირება ვერ მოხერხდა',
    linkGone: 'ჩანაწერი, რომელზეც ეს ბმული მიუთითებდა, აქ აღარ არის',

    changes: (added, changed, removed, lang) =>
      [
        added && `დაემატა ${entries(added, lang)}`,
        changed && `შეიცვალა ${entries(changed, lang)}`,
        removed && `წაიშალა ${entries(removed, lang)}`,
      ]
        .filter(Boolean)
        .join(', '),
    stale(age, lang) {
      const [size, unit] = AGES.find(([size]) => age >= 2 * size) ?? [1000, 'წამის'];
      const count = formatNumber(Math.max(0, Math.round(age / size)), lang);
      return `${count} ${unit} წინანდელი მონაცემები; ბოლო შემოწმება ვერ მოხერხდა`;
    },
    openGone: 'გახსნილი ჩანაწერი წაიშალა',
  },

  citing: {
    citeTimeline: 'ამ ქრონოლოგიის ციტირება',
    citeEntry: 'ამ ჩანაწერის ციტირება',
    allSources: (count, lang) =>
      count === 1 ? 'მისი წყარო' : `მისი ყველა წყარო (${formatNumber(count, lang)})`,
    entrySources: (count, lang) =>
      count === 1 ? 'მისი წყარო' : `მისი ${formatNumber(count, lang)} წყარო`,
    timelineItself: 'თავად ქრონოლოგია',
    entryItself: 'თავად ჩანაწერი',
    others: andMore,
    copyText: 'ტექსტად კოპირება',
    copyHtml: 'HTML-ად კოპირება',
    download: 'ჩამოტვირთვის ფორმატი:',
    writing: 'მზადდება…',
    copied: (count, lang) => `დაკოპირდა ${references(count, lang)}`,
    copiedAsText: (count, lang) => `ტექსტად დაკოპირდა ${references(count, lang)}`,
    copyByHand: 'ამ გვერდს კოპირების უფლება არ აქვს. მონიშნული ტექსტი ხელით დააკოპირეთ.',
    copyTooLong: 'ამ გვერდს კოპირების უფლება არ აქვს. ამის ნაცვლად ჩამოტვირთეთ აღწერები.',
    picture: 'ამ ხედის სურათი',
    pictureFailed: 'სურათის შექმნა ვერ მოხერხდა',
  },
};

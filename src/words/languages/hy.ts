import {formatNumber, formatUnit} from '../intl.ts';
import type {Language} from '../language.ts';
import {standIn} from '../stand-in.ts';

const ORDER = ['առաջին', 'երկրորդ', 'երրորդ', 'չորրորդ'];

/** Ms, from the longest. */
const AGES: readonly (readonly [number, string])[] = [
  [864e5, 'օր'],
  [36e5, 'ժամ'],
  [6e4, 'րոպե'],
];

const SIDES = {
  supports: ['Այդպես է ասում', 'Այդպես են ասում'],
  disputes: ['Այլ բան է ասում', 'Այլ բան են ասում'],
  mentions: ['Հիշատակում է', 'Հիշատակում են'],
} as const;

const entries = (count: number, lang: string): string => `${formatNumber(count, lang)} գրառում`;
const sources = (count: number, lang: string): string => `${formatNumber(count, lang)} աղբյուր`;
const references = (count: number, lang: string): string =>
  `${formatNumber(count, lang)} մատենագիտական հղում`;
const more = (count: number, lang: string): string => `ևս ${formatNumber(count, lang)}`;
const andMore = (count: number, lang: string): string => `և ${more(count, lang)}`;

const ordinal = (number: string): string => `${number}-${number === '1' ? 'ին' : 'րդ'}`;

const since = (date: string): string =>
  /^\d+$/.test(date) ? `${date} թվականից` : `սկիզբը՝ ${date}`;
const until = (date: string): string => `մինչև ${date}`;

standIn('hy', {
  months: [
    ...['հունվար', 'փետրվար', 'մարտ', 'ապրիլ', 'մայիս', 'հունիս', 'հուլիս', 'օգոստոս', 'սեպտեմբեր'],
    ...['հոկտեմբեր', 'նոյեմբեր', 'դեկտեմբեր'],
  ],
  short: ['հնվ', 'փտվ', 'մրտ', 'ապր', 'մյս', 'հնս', 'հլս', 'օգս', 'սեպ', 'հոկ', 'նոյ', 'դեկ'],
  units: {
    ...{year: 'տարի', month: 'ամիս', week: 'շաբաթ', day: 'օր', hour: 'ժամ', minute: 'րոպե'},
    ...{second: 'վայրկյան', millisecond: 'միլիվայրկյան'},
  },
  powers: ['միլիոն', 'միլիարդ', 'տրիլիոն'],
  and: ' և ',
  or: ' կամ ',
  numbers: 'ru',
  date(day, month, year, isShort) {
    const name = month && day && !isShort ? `${month}ի` : month;
    if (!name) return year;
    return day
      ? year
        ? `${day} ${name}, ${year} թ.`
        : isShort
          ? `${day} ${name}`
          : `${name} ${day}`
      : year
        ? `${year} թ. ${name}`
        : name;
  },
  beforeEra: year => `մ.թ.ա. ${year}`,
});

export const hy: Language = {
  main: {
    lang: 'hy',

    timeline: 'Ժամանակագրություն',
    skip: 'Բաց թողնել ժամանակագրությունը',
    loading: 'Ժամանակագրությունը բեռնվում է…',
    empty: 'Գրառումներ դեռ չկան',
    noneSourced: 'Աղբյուր ունեցող գրառումներ դեռ չկան',
    failed: 'Չհաջողվեց բեռնել ժամանակագրությունը',
    retry: 'Կրկին փորձել',
    earlier: 'Ավելի վաղ',
    later: 'Ավելի ուշ',
    more: 'Ավելին',
    zoomIn: 'Խոշորացնել',
    zoomOut: 'Փոքրացնել',
    showAll: 'Բոլորը',
    search: 'Որոնել',
    filters: 'Զտիչներ',
    table: 'Աղյուսակ',
    cite: 'Մեջբերել',
    now: 'Հիմա',
    cancel: 'Չեղարկել',
    close: 'Փակել',
    previous: 'Նախորդը',
    next: 'Հաջորդը',
    entries,

    untitled: 'Անվերնագիր',
    undated: 'Առանց ամսաթվի',
    announced: 'Հայտարարված է, ամսաթիվը նշված չէ',
    expected: 'Սպասվում է',
    isNew: 'Նոր',
    noSource: 'Աղբյուրը նշված չէ',
    sourcesDiffer: 'Աղբյուրները տարբերվում են',
    stances: {supports: 'հաստատում է', disputes: 'վիճարկում է', mentions: 'հիշատակում է'},
    corrected: date => (date ? `Ուղղվել է՝ ${date}` : 'Ուղղվել է'),
    pass: (amount, unit, lang) => `Անցնում է ${formatUnit(amount, unit, lang)}`,

    sources: 'Աղբյուրներ',
    citedAt: 'Հղված է՝',
    otherUses: andMore,
    sourceNumber: (number, lang) => `Աղբյուր ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      if (all === 1) {
        const known = byOne
          ? 'մեկ աղբյուրով'
          : sourced
            ? 'երկու և ավելի աղբյուրով'
            : 'առանց աղբյուրի';
        return `${entries(1, lang)}՝ ${known}${disputed ? ', աղբյուրները տարբերվում են' : ''}։`;
      }
      const known = !unsourced
        ? 'բոլորն աղբյուրով'
        : sourced
          ? `${formatNumber(sourced, lang)} աղբյուրով, ${formatNumber(unsourced, lang)} առանց աղբյուրի`
          : 'բոլորն առանց աղբյուրի';
      const details = [
        byOne && `${entries(byOne, lang)} միայն մեկ աղբյուրով`,
        byTwoOrMore && `${entries(byTwoOrMore, lang)} երկու և ավելի աղբյուրով`,
        disputed && `${formatNumber(disputed, lang)} գրառման աղբյուրները տարբերվում են`,
      ].filter(Boolean);
      return `${entries(all, lang)}՝ ${known}${details.length ? '․ ' : ''}${details.join(', ')}։`;
    },
    severalSources: sources,
    lastCorrected: date => `Վերջին ուղղումը՝ ${date}։`,
    comma: ', ',
    // Armenian has a dot of its own (U+2024) where others have a semicolon.
    semicolon: '․ ',
    etAl: names => `${names} և այլք`,
    quotes: ['«', '»'],
    accessed: date => `Դիտվել է՝ ${date}`,
    archived: date => (date ? `Արխիվացվել է՝ ${date}` : 'Արխիվացված տարբերակ'),
    missing: id => `${id} (նկարագրված չէ)`,

    about: date => `մոտ ${date}`,
    uncertain: date => `${date} (ստույգ չէ)`,
    aboutUncertain: date => `մոտ ${date} (ստույգ չէ)`,
    since,
    until,
    always: 'միշտ',
    endUnknown: start => `${since(start)}, ավարտն անհայտ է`,
    startUnknown: end => `${until(end)}, սկիզբն անհայտ է`,
    unknown: 'անհայտ է',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) =>
      /^\d+ \d+$/.test(`${start} ${end}`)
        ? `${start} թվականից մինչև ${end} թվականը`
        : `սկիզբը՝ ${start}, ավարտը՝ ${end}`,
    orEarlier: date => `${date} կամ ավելի վաղ`,
    orLater: date => `${date} կամ ավելի ուշ`,
    decade: year => `${year}-ականներ`,
    century: number => `${ordinal(String(number))} դար`,
    millennium: number => `${ordinal(String(number))} հազարամյակ`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (Հուլյան օրացույց)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `մ.թ.ա. ${text}`,
    season(code, year) {
      if (code < 33) {
        const name = ['գարուն', 'ամառ', 'աշուն', 'ձմեռ'][(code - 21) % 4];
        const half = code < 25 ? '' : code < 29 ? 'հյուսիսային' : 'հարավային';
        return `${year} թ. ${name}${half && ` (${half} կիսագունդ)`}`;
      }
      return code < 37
        ? `${year} թ. ${ORDER[code - 33]} եռամսյակ`
        : code < 40
          ? `${year} թ. ${ORDER[code - 37]} քառամսյակ`
          : `${year} թ. ${ORDER[code - 40]} կիսամյակ`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${ordinal(formatNumber(Number(edition), lang, {useGrouping: false}))} հրատ.`
        : edition,
    editedBy: names => `խմբ.՝ ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `տարբերակ ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `№ ${number}` : number),
    pages: pages => `էջ ${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)}, ընդամենը՝ ${formatNumber(all, lang)}`,

    overview: 'Ընդհանուր տեսք',
    windowStart: 'Տեսանելի հատվածի սկիզբը',
    windowMiddle: 'Տեսանելի հատված',
    windowEnd: 'Տեսանելի հատվածի վերջը',

    crowd: (count, dates, lang) => `${entries(count, lang)}, ${dates}`,
    found: (count, crowd, lang) => `${crowd}, գտնվել է ${formatNumber(count, lang)}`,
    fromSources: (count, lang) => `${sources(count, lang)}ից`,
    inView: (dates, count, all, lang) =>
      `Տեսադաշտում՝ ${dates}, ${entries(count, lang)}${
        count === all ? '' : ` ${formatNumber(all, lang)}-ից`
      }`,
    beyond: more,
    inJulian: (date, gregorian) => `${date} (Հուլյան օրացույց, Գրիգորյանով՝ ${gregorian})`,
    notPrinted: (count, lang) => `Եվս ${entries(count, lang)} տպված չէ`,
    noGroup: 'Առանց խմբի',
    otherGroups: 'Այլ',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} / ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `Գրառում ${formatNumber(number, lang)}, ընդամենը ${formatNumber(all, lang)}՝ ${title}`,
    tags: 'Պիտակներ',
    side: (stance, count) => SIDES[stance][count === 1 ? 0 : 1],
    inSources: 'Աղբյուրների ցանկում',

    notLoaded: {
      image: 'Պատկերը հասանելի չէ',
      audio: 'Ձայնագրությունը հասանելի չէ',
      video: 'Տեսանյութը հասանելի չէ',
      page: 'Էջը հասանելի չէ',
    },
    showHere: page => (page ? `Ցուցադրել այստեղ՝ ${page}` : 'Ցուցադրել այստեղ'),
    untilThen: host => `Մինչ այդ ${host} կայքից ոչինչ չի բեռնվում։`,

    clear: 'Մաքրել',
    clearAll: 'Մաքրել բոլորը',
    searching: 'Որոնում…',
    found: (count, all, lang) => `${entries(count, lang)} ${formatNumber(all, lang)}-ից`,
    noneFound: (query, isFiltered) =>
      !query
        ? 'Այս զտիչներին համապատասխանող գրառում չկա'
        : isFiltered
          ? `Այս զտիչներով «\u2068${query}\u2069» որոնմանը համապատասխանող գրառում չկա`
          : `«\u2068${query}\u2069» որոնմանը համապատասխանող գրառում չկա`,
    filterKinds: {groups: 'Խումբ', tags: 'Պիտակ', sources: 'Աղբյուր', statuses: 'Կարգավիճակ'},
    otherValues: (count, chosen, lang) =>
      more(count, lang) + (chosen ? `, ընտրված է ${formatNumber(chosen, lang)}` : ''),
    unlisted: (count, lang) => `${more(count, lang)} կարելի է գտնել որոնմամբ`,

    columnDate: 'Ամսաթիվ',
    columnTitle: 'Վերնագիր',
    columnGroup: 'Խումբ',
    copyCsv: 'Պատճենել որպես CSV',
    downloadCsv: 'Ներբեռնել որպես CSV',
    copied: (count, lang) => `Պատճենվեց ${entries(count, lang)}`,
    copyFailed: 'Չհաջողվեց պատճենել աղյուսակը',
    csvColumns: [
      ...['ID', 'Ամսաթիվ (EDTF)', 'Ամսաթիվ', 'Վերնագիր', 'Համառոտագիր', 'Կարգավիճակ', 'Խումբ'],
      ...['Պիտակներ', 'Աղբյուրներ', 'Հասցեներ', 'Մեջբերումներ'],
    ],
    happened: 'Կայացել է',
    quoted: (quote, from, stance) => `«${quote}» (${from}${stance && `․ ${stance}`})`,

    copyLink: 'Պատճենել հղումը',
    linkCopied: 'Հղումը պատճենվեց',
    linkNotCopied: 'Չհաջողվեց պատճենել հղումը',
    linkGone: 'Գրառումը, որին տանում էր այս հղումը, այլևս այստեղ չէ',

    changes: (added, changed, removed, lang) =>
      [
        added && `${formatNumber(added, lang)} նոր գրառում`,
        changed && `փոփոխվել է ${entries(changed, lang)}`,
        removed && `հեռացվել է ${entries(removed, lang)}`,
      ]
        .filter(Boolean)
        .join(', '),
    stale(age, lang) {
      const [size, unit] = AGES.find(([size]) => age >= 2 * size) ?? [1000, 'վայրկյան'];
      const count = formatNumber(Math.max(0, Math.round(age / size)), lang);
      return `${count} ${unit} առաջվա տվյալներ․ վերջին ստուգումը ձախողվեց`;
    },
    openGone: 'Բացված գրառումը հեռացվել է',
  },

  citing: {
    citeTimeline: 'Մեջբերել այս ժամանակագրությունը',
    citeEntry: 'Մեջբերել այս գրառումը',
    allSources: (count, lang) =>
      count === 1 ? 'Դրա աղբյուրը' : `Բոլոր աղբյուրները (${formatNumber(count, lang)})`,
    entrySources: (count, lang) =>
      count === 1 ? 'Դրա աղբյուրը' : `Դրա աղբյուրները (${formatNumber(count, lang)})`,
    timelineItself: 'Ինքը՝ ժամանակագրությունը',
    entryItself: 'Ինքը՝ գրառումը',
    others: andMore,
    copyText: 'Պատճենել որպես տեքստ',
    copyHtml: 'Պատճենել որպես HTML',
    download: 'Ներբեռնել որպես',
    writing: 'Պատրաստվում է…',
    copied: (count, lang) => `Պատճենվեց ${references(count, lang)}`,
    copiedAsText: (count, lang) => `Որպես տեքստ պատճենվեց ${references(count, lang)}`,
    copyByHand: 'Այս էջին պատճենելն արգելված է։ Ընտրված տեքստը պատճենեք ձեռքով։',
    copyTooLong: 'Այս էջին պատճենելն արգելված է։ Փոխարենը ներբեռնեք մատենագիտական հղումները։',
    picture: 'Այս տեսքի պատկերը',
    pictureFailed: 'Չհաջողվեց ստեղծել պատկերը',
  },
};

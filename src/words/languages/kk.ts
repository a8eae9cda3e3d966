import {formatNumber, formatUnit} from '../intl.ts';
import type {Language} from '../language.ts';
import {roman} from '../roman.ts';
import {standIn} from '../stand-in.ts';

const ORDER = ['бірінші', 'екінші', 'үшінші', 'төртінші'];

/** Ms, from the longest. */
const AGES: readonly (readonly [number, string])[] = [
  [864e5, 'күн'],
  [36e5, 'сағат'],
  [6e4, 'минут'],
];

const entries = (count: number, lang: string): string => `${formatNumber(count, lang)} жазба`;
const sources = (count: number, lang: string): string => `${formatNumber(count, lang)} дереккөз`;
const references = (count: number, lang: string): string =>
  `${formatNumber(count, lang)} библиографиялық сипаттама`;
const more = (count: number, lang: string): string => `тағы ${formatNumber(count, lang)}`;
const someOf = (count: number, all: number, lang: string): string =>
  `${entries(all, lang)} ішінен ${formatNumber(count, lang)}`;

const since = (date: string): string =>
  /^\d+$/.test(date) ? `${date} жылдан бері` : `басталуы: ${date}`;
const until = (date: string): string =>
  /^\d+$/.test(date) ? `${date} жылға дейін` : `аяқталуы: ${date}`;

standIn('kk', {
  months: [
    ...['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек'],
    ...['қазан', 'қараша', 'желтоқсан'],
  ],
  short: [
    ...['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.'],
    'жел.',
  ],
  units: {
    ...{year: 'жыл', month: 'ай', week: 'апта', day: 'күн', hour: 'сағат', minute: 'минут'},
    ...{second: 'секунд', millisecond: 'миллисекунд'},
  },
  powers: ['миллион', 'миллиард', 'триллион'],
  and: ' және ',
  or: ' не ',
  numbers: 'ru',
  date(day, month, year) {
    const name = [day, month].filter(Boolean).join(' ');
    return name && year ? `${year} ж. ${name}` : name || year;
  },
  beforeEra: year => `б.з.б. ${year}`,
});

export const kk: Language = {
  main: {
    lang: 'kk',

    timeline: 'Хронология',
    skip: 'Хронологияны өткізіп жіберу',
    loading: 'Хронология жүктелуде…',
    empty: 'Әзірге жазба жоқ',
    noneSourced: 'Әзірге дереккөзі бар жазба жоқ',
    failed: 'Хронологияны жүктеу мүмкін болмады',
    retry: 'Қайталап көру',
    earlier: 'Ертерек',
    later: 'Кейінірек',
    more: 'Толығырақ',
    zoomIn: 'Үлкейту',
    zoomOut: 'Кішірейту',
    showAll: 'Барлығы',
    search: 'Іздеу',
    filters: 'Сүзгілер',
    table: 'Кесте',
    cite: 'Дәйексөз алу',
    now: 'Қазір',
    cancel: 'Бас тарту',
    close: 'Жабу',
    previous: 'Алдыңғы',
    next: 'Келесі',
    entries,

    untitled: 'Атауы жоқ',
    undated: 'Күні көрсетілмеген',
    announced: 'Жарияланған, күні белгісіз',
    expected: 'Күтіледі',
    isNew: 'Жаңа',
    noSource: 'Дереккөз көрсетілмеген',
    sourcesDiffer: 'Дереккөздер сәйкес келмейді',
    stances: {supports: 'растайды', disputes: 'келіспейді', mentions: 'атап өтеді'},
    corrected: date => (date ? `Түзетілді: ${date}` : 'Түзетілді'),
    pass: (amount, unit, lang) => `Арада ${formatUnit(amount, unit, lang)} өтеді`,

    sources: 'Дереккөздер',
    citedAt: 'Сілтеме жасалған жазбалар:',
    otherUses: more,
    sourceNumber: (number, lang) => `${formatNumber(number, lang)}-дереккөз`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      if (all === 1) {
        const known = byOne
          ? 'бір дереккөзі бар'
          : sourced
            ? 'екі не одан көп дереккөзі бар'
            : 'дереккөзі жоқ';
        return `${entries(1, lang)}: ${known}${disputed ? ', дереккөздер сәйкес келмейді' : ''}.`;
      }
      const known = !unsourced
        ? 'барлығының дереккөзі бар'
        : sourced
          ? `${entries(sourced, lang)}ның дереккөзі бар, ${entries(unsourced, lang)}ның дереккөзі жоқ`
          : 'ешқайсысының дереккөзі жоқ';
      const details = [
        byOne && `${entries(byOne, lang)}да бір ғана дереккөз бар`,
        byTwoOrMore && `${entries(byTwoOrMore, lang)}да екі не одан көп дереккөз бар`,
        disputed && `${entries(disputed, lang)}да дереккөздер сәйкес келмейді`,
      ].filter(Boolean);
      return `${entries(all, lang)}: ${known}${details.length ? '; ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `Соңғы түзету: ${date}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} және басқалар`,
    quotes: ['«', '»'],
    accessed: date => `Қаралған күні: ${date}`,
    archived: date => (date ? `Мұрағатталған: ${date}` : 'Мұрағатталған'),
    missing: id => `${id} (сипатталмаған)`,

    about: date => `шамамен ${date}`,
    uncertain: date => `${date} (нақты емес)`,
    aboutUncertain: date => `шамамен ${date} (нақты емес)`,
    since,
    until,
    always: 'әрқашан',
    endUnknown: start => `${since(start)}, соңы белгісіз`,
    startUnknown: end => `${until(end)}, басы белгісіз`,
    unknown: 'белгісіз',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) =>
      /^\d+ \d+$/.test(`${start} ${end}`)
        ? `${start} жылдан ${end} жылға дейін`
        : `басталуы: ${start}, аяқталуы: ${end}`,
    orEarlier: date => `${date} немесе одан бұрын`,
    orLater: date => `${date} немесе одан кейін`,
    decade: year => `${year}-жылдар`,
    century: number => `${roman(number)} ғасыр`,
    millennium: number => `${roman(number)} мыңжылдық`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (Юлиан күнтізбесі)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `б.з.б. ${text}`,
    season(code, year) {
      if (code < 33) {
        const name = ['көктем', 'жаз', 'күз', 'қыс'][(code - 21) % 4];
        const half = code < 25 ? '' : code < 29 ? 'солтүстік' : 'оңтүстік';
        return `${year} жылғы ${name}${half && ` (${half} жартышар)`}`;
      }
      return code < 37
        ? `${year} жылдың ${ORDER[code - 33]} тоқсаны`
        : code < 40
          ? `${year} жылдың ${ORDER[code - 37]} төрт айы`
          : `${year} жылдың ${ORDER[code - 40]} жартысы`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${formatNumber(Number(edition), lang, {useGrouping: false})}-басылым`
        : edition,
    editedBy: names => `ред. ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `${version} нұсқасы` : version),
    numbered: number => (/^\d/.test(number) ? `№ ${number}` : number),
    pages: pages => `${pages}-б.`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(all, lang)} ішінен ${formatNumber(from, lang)}–${formatNumber(to, lang)}`,

    overview: 'Жалпы шолу',
    windowStart: 'Көрінетін аралықтың басы',
    windowMiddle: 'Көрінетін аралық',
    windowEnd: 'Көрінетін аралықтың соңы',

    crowd: (count, dates, lang) => `${entries(count, lang)}, ${dates}`,
    found: (count, crowd, lang) => `${crowd}: ${formatNumber(count, lang)} нәтиже`,
    fromSources: (count, lang) => `${sources(count, lang)}ден`,
    inView: (dates, count, all, lang) =>
      `Көрінетіні: ${dates}, ${count === all ? entries(all, lang) : someOf(count, all, lang)}`,
    beyond: more,
    inJulian: (date, gregorian) => `${date} (Юлиан күнтізбесі; Григориан бойынша: ${gregorian})`,
    notPrinted: (count, lang) => `Тағы ${entries(count, lang)} басып шығарылмаған`,
    noGroup: 'Топсыз',
    otherGroups: 'Басқалары',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} / ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)}-жазба, барлығы ${formatNumber(all, lang)}: ${title}`,
    tags: 'Тегтер',
    side: (stance, count) =>
      ({
        supports: 'Осылай дейтін дереккөз',
        disputes: 'Басқаша дейтін дереккөз',
        mentions: 'Атап өтетін дереккөз',
      })[stance] + (count === 1 ? '' : 'дер'),
    inSources: 'Дереккөздер тізімінде',

    notLoaded: {
      image: 'Сурет қолжетімсіз',
      audio: 'Аудиожазба қолжетімсіз',
      video: 'Бейне қолжетімсіз',
      page: 'Бет қолжетімсіз',
    },
    showHere: page => (page ? `Осында көрсету: ${page}` : 'Осында көрсету'),
    untilThen: host => `Оған дейін ${host} сайтынан ештеңе жүктелмейді.`,

    clear: 'Тазалау',
    clearAll: 'Барлығын тазалау',
    searching: 'Ізделуде…',
    found: someOf,
    noneFound: (query, isFiltered) =>
      !query
        ? 'Бұл сүзгілерге сай жазба жоқ'
        : isFiltered
          ? `Бұл сүзгілермен «\u2068${query}\u2069» сұрауына сай жазба жоқ`
          : `«\u2068${query}\u2069» сұрауына сай жазба жоқ`,
    filterKinds: {groups: 'Топ', tags: 'Тег', sources: 'Дереккөз', statuses: 'Күйі'},
    otherValues: (count, chosen, lang) =>
      more(count, lang) + (chosen ? `, ${formatNumber(chosen, lang)} таңдалған` : ''),
    unlisted: (count, lang) => `Іздеу арқылы ${more(count, lang)} табуға болады`,

    columnDate: 'Күні',
    columnTitle: 'Атауы',
    columnGroup: 'Топ',
    copyCsv: 'CSV түрінде көшіру',
    downloadCsv: 'CSV түрінде жүктеп алу',
    copied: (count, lang) => `${entries(count, lang)} көшірілді`,
    copyFailed: 'Кестені көшіру мүмкін болмады',
    csvColumns: [
      ...['ID', 'Күні (EDTF)', 'Күні', 'Атауы', 'Түйіні', 'Күйі', 'Топ', 'Тегтер'],
      ...['Дереккөздер', 'Мекенжайлар', 'Дәйексөздер'],
    ],
    happened: 'Болды',
    quoted: (quote, from, stance) => `«${quote}» (${from}${stance && `; ${stance}`})`,

    copyLink: 'Сілтемені көшіру',
    linkCopied: 'Сілтеме көшірілді',
    linkNotCopied: 'Сілтемені көшіру мүмкін болмады',
    linkGone: 'Бұл сілтеме апаратын жазба енді мұнда жоқ',

    changes: (added, changed, removed, lang) =>
      [
        added && `${formatNumber(added, lang)} жаңа жазба`,
        changed && `${entries(changed, lang)} өзгерді`,
        removed && `${entries(removed, lang)} жойылды`,
      ]
        .filter(Boolean)
        .join(', '),
    stale(age, lang) {
      const [size, unit] = AGES.find(([size]) => age >= 2 * size) ?? [1000, 'секунд'];
      const count = formatNumber(Math.max(0, Math.round(age / size)), lang);
      return `${count} ${unit} бұрынғы дерек; соңғы тексеру сәтсіз аяқталды`;
    },
    openGone: 'Ашық тұрған жазба жойылды',
  },

  citing: {
    citeTimeline: 'Осы хронологиядан дәйексөз алу',
    citeEntry: 'Осы жазбадан дәйексөз алу',
    allSources: (count, lang) =>
      count === 1 ? 'Дереккөзі' : `Барлық дереккөзі (${formatNumber(count, lang)})`,
    entrySources: (count, lang) =>
      count === 1 ? 'Дереккөзі' : `Дереккөздері (${formatNumber(count, lang)})`,
    timelineItself: 'Хронологияның өзі',
    entryItself: 'Жазбаның өзі',
    others: more,
    copyText: 'Мәтін түрінде көшіру',
    copyHtml: 'HTML түрінде көшіру',
    download: 'Жүктеп алу пішімі:',
    writing: 'Дайындалуда…',
    copied: (count, lang) => `${references(count, lang)} көшірілді`,
    copiedAsText: (count, lang) => `${references(count, lang)} мәтін түрінде көшірілді`,
    copyByHand: 'Бұл бетке көшіруге рұқсат жоқ. Таңдалған мәтінді қолмен көшіріңіз.',
    copyTooLong: 'Бұл бетке көшіруге рұқсат жоқ. Оның орнына сипаттамаларды жүктеп алыңыз.',
    picture: 'Осы көріністің суреті',
    pictureFailed: 'Суретті жасау мүмкін болмады',
  },
};

import {formatNumber, formatUnit} from '../intl.ts';
import type {Language} from '../language.ts';
import {roman} from '../roman.ts';
import {standIn} from '../stand-in.ts';

const ORDER = ['birinci', 'ikinci', 'üçüncü', 'dördüncü'];

/** Ms, from the longest. */
const AGES: readonly (readonly [number, string])[] = [
  [864e5, 'gün'],
  [36e5, 'saat'],
  [6e4, 'dəqiqə'],
];

const entries = (count: number, lang: string): string => `${formatNumber(count, lang)} qeyd`;
const sources = (count: number, lang: string): string => `${formatNumber(count, lang)} mənbə`;
const references = (count: number, lang: string): string =>
  `${formatNumber(count, lang)} biblioqrafik təsvir`;
const more = (count: number, lang: string): string => `daha ${formatNumber(count, lang)}`;
const andMore = (count: number, lang: string): string => `və ${more(count, lang)}`;
const someOf = (count: number, all: number, lang: string): string =>
  `${entries(all, lang)}dən ${formatNumber(count, lang)}`;

/** Endings of ordinals, by how the last number is said: doqquz, on, otuz; altı, qırx; üç, yüz … */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:9|[13]0)$/, 'cu'],
  [/(?:6|[469]0)$/, 'cı'],
  [/(?:[34]|[1-9]00)$/, 'cü'],
  [/\d$/, 'ci'],
];

/** “1988-ci”; what is no number stays as it is. */
function ordinal(number: string): string {
  const ending = ENDINGS.find(([numbers]) => numbers.test(number))?.[1];
  return ending ? `${number}-${ending}` : number;
}

const since = (date: string): string =>
  /^\d+$/.test(date)
    ? `${ordinal(date)} ildən`
    : /(?:əsr|minillik|illər)$/.test(date)
      ? `${date}dən`
      : `${date} tarixindən`;
const until = (date: string): string =>
  /^\d+$/.test(date)
    ? `${ordinal(date)} ilə qədər`
    : /(?:əsr|illər)$/.test(date)
      ? `${date}ə qədər`
      : /minillik$/.test(date)
        ? `${date.slice(0, -1)}yə qədər`
        : `${date} tarixinə qədər`;

standIn('az', {
  months: [
    ...['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr'],
    ...['oktyabr', 'noyabr', 'dekabr'],
  ],
  short: ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
  units: {
    ...{year: 'il', month: 'ay', week: 'həftə', day: 'gün', hour: 'saat', minute: 'dəqiqə'},
    ...{second: 'saniyə', millisecond: 'millisaniyə'},
  },
  powers: ['milyon', 'milyard', 'trilyon'],
  and: ' və ',
  or: ' və ya ',
  numbers: 'de',
  date: (day, month, year) => [day, month, year].filter(Boolean).join(' '),
  beforeEra: year => `e.ə. ${year}`,
});

export const az: Language = {
  main: {
    lang: 'az',

    timeline: 'Xronologiya',
    skip: 'Xronologiyanı keç',
    loading: 'Xronologiya yüklənir…',
    empty: 'Hələ qeyd yoxdur',
    noneSourced: 'Hələ mənbəyi olan qeyd yoxdur',
    failed: 'Xronologiyanı yükləmək mümkün olmadı',
    retry: 'Yenidən cəhd et',
    earlier: 'Daha əvvəl',
    later: 'Daha sonra',
    more: 'Daha çox',
    zoomIn: 'Yaxınlaşdır',
    zoomOut: 'Uzaqlaşdır',
    showAll: 'Hamısı',
    search: 'Axtar',
    filters: 'Filtrlər',
    table: 'Cədvəl',
    cite: 'İstinad et',
    now: 'İndi',
    cancel: 'Ləğv et',
    close: 'Bağla',
    previous: 'Əvvəlki',
    next: 'Növbəti',
    entries,

    untitled: 'Başlıqsız',
    undated: 'Tarixsiz',
    announced: 'Elan edilib, tarixi açıqlanmayıb',
    expected: 'Gözlənilir',
    isNew: 'Yeni',
    noSource: 'Mənbə göstərilməyib',
    sourcesDiffer: 'Mənbələr fərqlənir',
    stances: {supports: 'təsdiq edir', disputes: 'etiraz edir', mentions: 'bəhs edir'},
    corrected: date => (date ? `Düzəliş edilib: ${date}` : 'Düzəliş edilib'),
    pass: (amount, unit, lang) => `Aradan ${formatUnit(amount, unit, lang)} keçir`,

    sources: 'Mənbələr',
    citedAt: 'İstinad edən qeydlər:',
    otherUses: andMore,
    sourceNumber: (number, lang) => `Mənbə ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      if (all === 1) {
        const known = byOne
          ? 'bir mənbəyi var'
          : sourced
            ? 'iki və ya daha çox mənbəyi var'
            : 'mənbəyi yoxdur';
        return `${entries(1, lang)}: ${known}${disputed ? ', mənbələr fərqlənir' : ''}.`;
      }
      const known = !unsourced
        ? 'hamısının mənbəyi var'
        : sourced
          ? `${formatNumber(sourced, lang)} mənbəli, ${formatNumber(unsourced, lang)} mənbəyiz`
          : 'heç birinin mənbəyi yoxdur';
      const details = [
        byOne && `${entries(byOne, lang)}in yalnız bir mənbəyi var`,
        byTwoOrMore && `${entries(byTwoOrMore, lang)}in iki və ya daha çox mənbəyi var`,
        disputed && `${entries(disputed, lang)}də mənbələr fərqlənir`,
      ].filter(Boolean);
      return `${entries(all, lang)}: ${known}${details.length ? '; ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `Son düzəliş: ${date}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} və b.`,
    quotes: ['“', '”'],
    accessed: date => `İstifadə tarixi: ${date}`,
    archived: date => (date ? `Arxivləşdirilib: ${date}` : 'Arxivləşdirilib'),
    missing: id => `${id} (təsvir edilməyib)`,

    about: date => `təxminən ${date}`,
    uncertain: date => `${date} (dəqiq deyil)`,
    aboutUncertain: date => `təxminən ${date} (dəqiq deyil)`,
    since,
    until,
    always: 'həmişə',
    endUnknown: start => `${since(start)}, sonu məlum deyil`,
    startUnknown: end => `${until(end)}, başlanğıcı məlum deyil`,
    unknown: 'məlum deyil',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `${since(start)} ${until(end)}`,
    orEarlier: date => `${date} və ya daha əvvəl`,
    orLater: date => `${date} və ya daha sonra`,
    decade: year => `${ordinal(year)} illər`,
    century: number => `${roman(number)} əsr`,
    millennium: number => `${roman(number)} minillik`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (Yuli təqvimi)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `e.ə. ${text}`,
    season(code, year) {
      const ofYear = `${ordinal(year)} ilin`;
      if (code < 33) {
        const name = ['yazı', 'yayı', 'payızı', 'qışı'][(code - 21) % 4];
        const half = code < 25 ? '' : code < 29 ? 'şimal' : 'cənub';
        return `${ofYear} ${name}${half && ` (${half} yarımkürəsi)`}`;
      }
      return code < 37
        ? `${ofYear} ${ORDER[code - 33]} rübü`
        : code < 40
          ? `${ofYear} ${ORDER[code - 37]} dörd ayı`
          : `${ofYear} ${ORDER[code - 40]} yarısı`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${ordinal(formatNumber(Number(edition), lang, {useGrouping: false}))} nəşr`
        : edition,
    editedBy: names => `red. ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `versiya ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `№ ${number}` : number),
    pages: pages => `s. ${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} / ${formatNumber(all, lang)}`,

    overview: 'Ümumi baxış',
    windowStart: 'Görünən aralığın əvvəli',
    windowMiddle: 'Görünən aralıq',
    windowEnd: 'Görünən aralığın sonu',

    crowd: (count, dates, lang) => `${entries(count, lang)}, ${dates}`,
    found: (count, crowd, lang) => `${crowd}: ${formatNumber(count, lang)} nəticə`,
    fromSources: (count, lang) => `${sources(count, lang)}dən`,
    inView: (dates, count, all, lang) =>
      `Görünən: ${dates}, ${count === all ? entries(all, lang) : someOf(count, all, lang)}`,
    beyond: more,
    inJulian: (date, gregorian) => `${date} (Yuli təqvimi; Qriqori təqvimi ilə: ${gregorian})`,
    notPrinted: (count, lang) => `Daha ${entries(count, lang)} çap edilməyib`,
    noGroup: 'Qrupsuz',
    otherGroups: 'Digərləri',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} / ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `Qeyd ${formatNumber(number, lang)}, cəmi ${formatNumber(all, lang)}: ${title}`,
    tags: 'Teqlər',
    side: (stance, count) =>
      ({
        supports: 'Bunu deyən mənbə',
        disputes: 'Fərqli məlumat verən mənbə',
        mentions: 'Bundan bəhs edən mənbə',
      })[stance] + (count === 1 ? '' : 'lər'),
    inSources: 'Mənbələr siyahısında',

    notLoaded: {
      image: 'Şəkil əlçatan deyil',
      audio: 'Səs yazısı əlçatan deyil',
      video: 'Video əlçatan deyil',
      page: 'Səhifə əlçatan deyil',
    },
    showHere: page => (page ? `Burada göstər: ${page}` : 'Burada göstər'),
    untilThen: host => `O vaxta qədər ${host} saytından heç nə yüklənmir.`,

    clear: 'Təmizlə',
    clearAll: 'Hamısını təmizlə',
    searching: 'Axtarılır…',
    found: someOf,
    noneFound: (query, isFiltered) =>
      !query
        ? 'Bu filtrlərə uyğun qeyd yoxdur'
        : isFiltered
          ? `Bu filtrlərlə “\u2068${query}\u2069” axtarışına uyğun qeyd yoxdur`
          : `“\u2068${query}\u2069” axtarışına uyğun qeyd yoxdur`,
    filterKinds: {groups: 'Qrup', tags: 'Teq', sources: 'Mənbə', statuses: 'Vəziyyət'},
    otherValues: (count, chosen, lang) =>
      more(count, lang) + (chosen ? `, ${formatNumber(chosen, lang)} seçilib` : ''),
    unlisted: (count, lang) => `Axtarışla ${more(count, lang)} tapmaq olar`,

    columnDate: 'Tarix',
    columnTitle: 'Başlıq',
    columnGroup: 'Qrup',
    copyCsv: 'CSV kimi kopyala',
    downloadCsv: 'CSV kimi endir',
    copied: (count, lang) => `${entries(count, lang)} kopyalandı`,
    copyFailed: 'Cədvəli kopyalamaq mümkün olmadı',
    csvColumns: [
      ...['ID', 'Tarix (EDTF)', 'Tarix', 'Başlıq', 'Xülasə', 'Vəziyyət', 'Qrup', 'Teqlər'],
      ...['Mənbələr', 'Ünvanlar', 'Sitatlar'],
    ],
    happened: 'Baş verib',
    quoted: (quote, from, stance) => `“${quote}” (${from}${stance && `; ${stance}`})`,

    copyLink: 'Keçidi kopyala',
    linkCopied: 'Keçid kopyalandı',
    linkNotCopied: 'Keçidi kopyalamaq mümkün olmadı',
    linkGone: 'Bu keçidin apardığı qeyd artıq burada deyil',

    changes: (added, changed, removed, lang) =>
      [
        added && `${formatNumber(added, lang)} yeni qeyd`,
        changed && `${entries(changed, lang)} dəyişdi`,
        removed && `${entries(removed, lang)} silindi`,
      ]
        .filter(Boolean)
        .join(', '),
    stale(age, lang) {
      const [size, unit] = AGES.find(([size]) => age >= 2 * size) ?? [1000, 'saniyə'];
      const count = formatNumber(Math.max(0, Math.round(age / size)), lang);
      return `${count} ${unit} əvvəlki vəziyyət; son yoxlama alınmadı`;
    },
    openGone: 'Açıq olan qeyd silinib',
  },

  citing: {
    citeTimeline: 'Bu xronologiyaya istinad et',
    citeEntry: 'Bu qeydə istinad et',
    allSources: (count, lang) =>
      count === 1 ? 'Mənbəyi' : `Bütün mənbələri (${formatNumber(count, lang)})`,
    entrySources: (count, lang) =>
      count === 1 ? 'Mənbəyi' : `Mənbələri (${formatNumber(count, lang)})`,
    timelineItself: 'Xronologiyanın özü',
    entryItself: 'Qeydin özü',
    others: andMore,
    copyText: 'Mətn kimi kopyala',
    copyHtml: 'HTML kimi kopyala',
    download: 'Endirmə formatı:',
    writing: 'Hazırlanır…',
    copied: (count, lang) => `${references(count, lang)} kopyalandı`,
    copiedAsText: (count, lang) => `${references(count, lang)} mətn kimi kopyalandı`,
    copyByHand: 'Bu səhifənin kopyalama icazəsi yoxdur. Seçilmiş mətni əl ilə kopyalayın.',
    copyTooLong: 'Bu səhifənin kopyalama icazəsi yoxdur. Əvəzində biblioqrafik təsvirləri endirin.',
    picture: 'Bu görünüşün şəkli',
    pictureFailed: 'Şəkli hazırlamaq mümkün olmadı',
  },
};

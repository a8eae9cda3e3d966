import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Forms, type Language} from '../language.ts';

const count = countIn('hi');

const FEMININE = ['पहली', 'दूसरी', 'तीसरी', 'चौथी', 'पाँचवीं', 'छठी'];

const nth = (number: number): string =>
  FEMININE[number - 1] ?? `${formatNumber(number, 'hi', {useGrouping: false})}वीं`;

/** Before a postposition. Of all dates, only decades are then spelt otherwise. */
const oblique = (date: string): string => date.replace(/ का दशक/g, ' के दशक');

const entries = (number: number, lang: string): string =>
  count(number, lang, {one: '# प्रविष्टि', other: '# प्रविष्टियाँ'});

/** Before “में से”. */
const ofEntries = (number: number, lang: string): string =>
  count(number, lang, {one: '# प्रविष्टि', other: '# प्रविष्टियों'});

const more = (number: number, lang: string): string => count(number, lang, {other: 'और # अन्य'});

const SECONDS: Forms = {other: '# सेकंड'};
const AGES: readonly (readonly [size: number, forms: Forms])[] = [
  [864e5, {other: '# दिन'}],
  [36e5, {one: '# घंटा', other: '# घंटे'}],
  [6e4, {other: '# मिनट'}],
];

function ago(age: number, lang: string): string {
  const [size, forms] = AGES.find(([size]) => age >= 2 * size) ?? ([1000, SECONDS] as const);
  return `${count(Math.max(0, Math.round(age / size)), lang, forms)} पहले`;
}

export const hi: Language = {
  main: {
    lang: 'hi',

    timeline: 'टाइमलाइन',
    skip: 'टाइमलाइन छोड़कर आगे बढ़ें',
    loading: 'टाइमलाइन लोड हो रही है…',
    empty: 'अभी कोई प्रविष्टि नहीं है',
    noneSourced: 'अभी किसी प्रविष्टि का स्रोत नहीं है',
    failed: 'टाइमलाइन लोड नहीं हो सकी',
    retry: 'फिर से कोशिश करें',
    earlier: 'पहले',
    later: 'बाद में',
    more: 'और',
    zoomIn: 'ज़ूम इन करें',
    zoomOut: 'ज़ूम आउट करें',
    showAll: 'सभी',
    search: 'खोजें',
    filters: 'फ़िल्टर',
    table: 'तालिका',
    cite: 'उद्धृत करें',
    now: 'अभी',
    cancel: 'रद्द करें',
    close: 'बंद करें',
    previous: 'पिछला',
    next: 'अगला',
    entries,

    untitled: 'शीर्षकहीन',
    undated: 'तिथि नहीं',
    announced: 'घोषित, तिथि तय नहीं',
    expected: 'अपेक्षित',
    isNew: 'नया',
    noSource: 'कोई स्रोत नहीं दिया गया',
    sourcesDiffer: 'स्रोत एकमत नहीं',
    stances: {supports: 'पुष्टि करता है', disputes: 'असहमत है', mentions: 'उल्लेख करता है'},
    corrected: date => (date ? `संशोधित: ${date}` : 'संशोधित'),
    pass: (amount, unit, lang) =>
      `${formatUnit(amount, unit, lang)} ${amount === 1 ? 'बीता' : 'बीते'}`,

    sources: 'स्रोत',
    citedAt: 'यहाँ उद्धृत:',
    otherUses: more,
    sourceNumber: (number, lang) => `स्रोत ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const n = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'एक स्रोत के साथ' : sourced ? 'दो या अधिक स्रोतों के साथ' : 'बिना स्रोत';
        return `${entries(1, lang)}, ${known}${disputed ? ', जिस पर स्रोत एकमत नहीं' : ''}।`;
      }
      const known = !unsourced
        ? 'सभी स्रोत सहित'
        : sourced
          ? `${n(sourced)} स्रोत सहित और ${n(unsourced)} बिना स्रोत`
          : 'सभी बिना स्रोत';
      const details = [
        byOne && `${n(byOne)} केवल एक स्रोत के साथ`,
        byTwoOrMore && `${n(byTwoOrMore)} दो या अधिक स्रोतों के साथ`,
        disputed && `${n(disputed)} पर स्रोत एकमत नहीं`,
      ].filter(Boolean);
      return `${entries(all, lang)}, ${known}${details.length ? ': ' : ''}${details.join(', ')}।`;
    },
    severalSources: (number, lang) => count(number, lang, {other: '# स्रोत'}),
    lastCorrected: date => `अंतिम संशोधन: ${date}।`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} और अन्य`,
    quotes: ['“', '”'],
    accessed: date => `अभिगमन तिथि: ${date}`,
    archived: date => (date ? `संग्रहीत: ${date}` : 'संग्रहीत'),
    missing: id => `${id} (विवरण नहीं)`,

    about: date => `लगभग ${date}`,
    uncertain: date => `${date} (अनिश्चित)`,
    aboutUncertain: date => `लगभग ${date} (अनिश्चित)`,
    since: date => `${oblique(date)} से`,
    until: date => `${oblique(date)} तक`,
    always: 'हर समय',
    endUnknown: start => `${oblique(start)} से, अंत अज्ञात`,
    startUnknown: end => `${oblique(end)} तक, आरंभ अज्ञात`,
    unknown: 'अज्ञात',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `${oblique(start)} से ${oblique(end)} तक`,
    orEarlier: date => `${date} या उससे पहले`,
    orLater: date => `${date} या उसके बाद`,
    decade: year => `${year} का दशक`,
    century: number => `${nth(number)} सदी`,
    millennium: number => `${nth(number)} सहस्राब्दी`,
    within: (day, years) => `${day}, ${years}`,
    julian: date => `${date} (जूलियन कैलेंडर)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} ईसा पूर्व`,
    season(code, year) {
      if (code < 33) {
        const name = ['वसंत', 'ग्रीष्म', 'शरद', 'शीत'][(code - 21) % 4];
        const half = code < 25 ? '' : ` (${code < 29 ? 'उत्तरी' : 'दक्षिणी'} गोलार्ध)`;
        return `${name} ऋतु ${year}${half}`;
      }
      return code < 37
        ? `${year} की ${FEMININE[code - 33]} तिमाही`
        : code < 40
          ? `${year} की ${FEMININE[code - 37]} चौमाही`
          : `${year} की ${FEMININE[code - 40]} छमाही`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `संस्करण ${formatNumber(Number(edition), lang, {useGrouping: false})}`
        : edition,
    editedBy: names => `संपादन: ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `वर्ज़न ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `सं. ${number}` : number),
    pages: pages => `पृ. ${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(all, lang)} में से ${formatNumber(from, lang)}–${formatNumber(to, lang)}`,

    overview: 'सिंहावलोकन',
    windowStart: 'दिखाई गई अवधि का आरंभ',
    windowMiddle: 'दिखाई गई अवधि',
    windowEnd: 'दिखाई गई अवधि का अंत',

    crowd: (number, dates, lang) => `${entries(number, lang)}, ${dates}`,
    fromSources: (number, lang) => count(number, lang, {one: '# स्रोत से', other: '# स्रोतों से'}),
    found: (number, crowd, lang) =>
      `${crowd}; ${count(number, lang, {one: 'इनमें से # मिली', other: 'इनमें से # मिलीं'})}`,
    inView: (dates, number, all, lang) =>
      `दृश्य में: ${dates}, ${
        number === all
          ? entries(all, lang)
          : `${ofEntries(all, lang)} में से ${formatNumber(number, lang)}`
      }`,
    beyond: (number, lang) => count(number, lang, {other: '# और'}),
    inJulian: (date, gregorian) => `${date} (जूलियन कैलेंडर; ग्रेगोरियन: ${gregorian})`,
    notPrinted: (number, lang) =>
      count(number, lang, {one: '# और प्रविष्टि मुद्रित नहीं है', other: '# और प्रविष्टियाँ मुद्रित नहीं हैं'}),
    noGroup: 'कोई समूह नहीं',
    otherGroups: 'अन्य समूह',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(all, lang)} में से ${formatNumber(number, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(all, lang)} में से ${formatNumber(number, lang)}: ${title}`,
    tags: 'टैग',
    side: (stance, number) =>
      count(
        number,
        'hi',
        {
          supports: {one: 'यही कहता है', other: 'यही कहते हैं'},
          disputes: {one: 'इससे अलग कहता है', other: 'इससे अलग कहते हैं'},
          mentions: {one: 'इसका उल्लेख करता है', other: 'इसका उल्लेख करते हैं'},
        }[stance],
      ),
    inSources: 'स्रोतों की सूची में',

    notLoaded: {
      image: 'चित्र उपलब्ध नहीं है',
      audio: 'रिकॉर्डिंग उपलब्ध नहीं है',
      video: 'वीडियो उपलब्ध नहीं है',
      page: 'पेज उपलब्ध नहीं है',
    },
    showHere: page => (page ? `यहाँ दिखाएँ: ${page}` : 'यहाँ दिखाएँ'),
    untilThen: host => `तब तक ${host} से कुछ भी लोड नहीं होगा।`,

    clear: 'साफ़ करें',
    clearAll: 'सब साफ़ करें',
    searching: 'खोज जारी है…',
    found: (number, all, lang) => `${ofEntries(all, lang)} में से ${formatNumber(number, lang)}`,
    noneFound: (query, isFiltered) =>
      `${query && `“\u2068${query}\u2069” `}${
        isFiltered ? `${query && 'और '}इन फ़िल्टर ` : ''
      }से मेल खाती कोई प्रविष्टि नहीं मिली`,
    filterKinds: {groups: 'समूह', tags: 'टैग', sources: 'स्रोत', statuses: 'स्थिति'},
    otherValues: (number, chosen, lang) =>
      `${formatNumber(number, lang)} और${chosen ? `, ${formatNumber(chosen, lang)} चुने गए` : ''}`,
    unlisted: (number, lang) =>
      count(number, lang, {
        one: '# और विकल्प खोजने पर मिल सकता है',
        other: '# और विकल्प खोजने पर मिल सकते हैं',
      }),

    columnDate: 'तिथि',
    columnTitle: 'शीर्षक',
    columnGroup: 'समूह',
    copyCsv: 'CSV के रूप में कॉपी करें',
    downloadCsv: 'CSV के रूप में डाउनलोड करें',
    copied: (number, lang) =>
      count(number, lang, {
        one: '# प्रविष्टि कॉपी की गई',
        other: '# प्रविष्टियाँ कॉपी की गईं',
      }),
    copyFailed: 'तालिका कॉपी नहीं हो सकी',
    csvColumns: [
      ...['आईडी', 'तिथि (EDTF)', 'तिथि', 'शीर्षक', 'सारांश', 'स्थिति', 'समूह', 'टैग', 'स्रोत'],
      ...['वेब पते', 'उद्धरण'],
    ],
    happened: 'घटित',
    quoted: (quote, from, stance) => `“${quote}” (${from}${stance && `; ${stance}`})`,

    copyLink: 'लिंक कॉपी करें',
    linkCopied: 'लिंक कॉपी किया गया',
    linkNotCopied: 'लिंक कॉपी नहीं हो सका',
    linkGone: 'यह लिंक जिस प्रविष्टि का था, वह अब यहाँ नहीं है',

    changes: (added, changed, removed, lang) =>
      [
        added && count(added, lang, {one: '# नई प्रविष्टि', other: '# नई प्रविष्टियाँ'}),
        changed && count(changed, lang, {one: '# प्रविष्टि बदली', other: '# प्रविष्टियाँ बदलीं'}),
        removed && count(removed, lang, {one: '# प्रविष्टि हटी', other: '# प्रविष्टियाँ हटीं'}),
      ]
        .filter(Boolean)
        .join(', '),
    stale: (age, lang) => `${ago(age, lang)} तक की जानकारी; पिछली जाँच विफल रही`,
    openGone: 'जो प्रविष्टि खुली थी, उसे हटा दिया गया है',
  },

  citing: {
    citeTimeline: 'इस टाइमलाइन को उद्धृत करें',
    citeEntry: 'इस प्रविष्टि को उद्धृत करें',
    allSources: (number, lang) => count(number, lang, {one: 'इसका स्रोत', other: 'सभी # स्रोत'}),
    entrySources: (number, lang) => count(number, lang, {one: 'इसका स्रोत', other: 'इसके # स्रोत'}),
    timelineItself: 'स्वयं टाइमलाइन',
    entryItself: 'स्वयं प्रविष्टि',
    others: more,
    copyText: 'टेक्स्ट के रूप में कॉपी करें',
    copyHtml: 'HTML के रूप में कॉपी करें',
    download: 'डाउनलोड करें:',
    writing: 'तैयार किया जा रहा है…',
    copied: (number, lang) =>
      count(number, lang, {one: '# संदर्भ कॉपी किया गया', other: '# संदर्भ कॉपी किए गए'}),
    copiedAsText: (number, lang) =>
      count(number, lang, {
        one: '# संदर्भ टेक्स्ट के रूप में कॉपी किया गया',
        other: '# संदर्भ टेक्स्ट के रूप में कॉपी किए गए',
      }),
    copyByHand: 'इस पेज को कॉपी करने की अनुमति नहीं है। चुने गए टेक्स्ट को स्वयं कॉपी करें।',
    copyTooLong: 'इस पेज को कॉपी करने की अनुमति नहीं है। इसके बजाय संदर्भ डाउनलोड करें।',
    picture: 'इस दृश्य का चित्र',
    pictureFailed: 'चित्र नहीं बन सका',
  },
};

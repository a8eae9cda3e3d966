import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Language} from '../language.ts';

const count = countIn('de');

const entries = (number: number, lang: string): string =>
  count(number, lang, {one: '# Eintrag', other: '# Einträge'});

const sources = (number: number, lang: string): string =>
  count(number, lang, {one: '# Quelle', other: '# Quellen'});

const references = (number: number, lang: string): string =>
  count(number, lang, {one: '# Quellenangabe', other: '# Quellenangaben'});

/** Of entries, after »von«. */
const ofEntries = (number: number, lang: string): string =>
  count(number, lang, {one: '# Eintrag', other: '# Einträgen'});

/** The 20th century, the first quarter: with an article, unlike 1988 and November 1988. */
const isNeuter = (date: string): boolean => /^\d+\. (?:Jahr|Quartal|Drittel|Halbjahr)/.test(date);

const isDay = (date: string): boolean => /^\d{1,2}\. \p{L}/u.test(date) && !isNeuter(date);

function since(date: string): string {
  if (/^\d+er-Jahre/.test(date)) return `seit den ${date.replace('er-Jahre', 'er-Jahren')}`;
  return isNeuter(date) || isDay(date) ? `seit dem ${date}` : `seit ${date}`;
}

function until(date: string): string {
  if (/^\d+er-Jahre/.test(date)) return `bis in die ${date}`;
  return isNeuter(date) || isDay(date) ? `bis zum ${date}` : `bis ${date}`;
}

/** »am 7. November 1988«, but »1988«. */
const on = (date: string): string => (isDay(date) ? `am ${date}` : date);

const SIDES = {
  supports: ['Stellt es so dar', 'Stellen es so dar'],
  disputes: ['Stellt es anders dar', 'Stellen es anders dar'],
  mentions: ['Erwähnt es', 'Erwähnen es'],
} as const;

export const de: Language = {
  main: {
    lang: 'de',

    timeline: 'Zeitleiste',
    skip: 'Zeitleiste überspringen',
    loading: 'Zeitleiste wird geladen\u00a0…',
    empty: 'Noch keine Einträge',
    noneSourced: 'Noch kein Eintrag hat eine Quelle',
    failed: 'Die Zeitleiste konnte nicht geladen werden',
    retry: 'Erneut versuchen',
    earlier: 'Früher',
    later: 'Später',
    more: 'Mehr',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    showAll: 'Alles',
    search: 'Suchen',
    filters: 'Filter',
    table: 'Tabelle',
    cite: 'Zitieren',
    now: 'Jetzt',
    cancel: 'Abbrechen',
    close: 'Schließen',
    previous: 'Zurück',
    next: 'Weiter',
    entries,

    untitled: 'Ohne Titel',
    undated: 'Ohne Datum',
    announced: 'Angekündigt, ohne Datum',
    expected: 'Erwartet',
    isNew: 'Neu',
    noSource: 'Keine Quelle angegeben',
    sourcesDiffer: 'Quellen widersprechen sich',
    stances: {supports: 'bestätigt', disputes: 'widerspricht', mentions: 'erwähnt'},
    corrected: date => (date ? `Korrigiert ${on(date)}` : 'Korrigiert'),
    pass: (amount, unit, lang) =>
      `${formatUnit(amount, unit, lang)} ${amount === 1 ? 'vergeht' : 'vergehen'}`,

    sources: 'Quellen',
    citedAt: 'Zitiert bei:',
    // An entry or a source is meant: only in the plural do both agree.
    otherUses: (number, lang) => count(number, lang, {one: 'und noch #', other: 'und # weitere'}),
    sourceNumber: (number, lang) => `Quelle ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const format = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'mit einer Quelle' : sourced ? 'mit zwei oder mehr Quellen' : '';
        return `${entries(1, lang)}, ${known || 'ohne Quelle'}${
          disputed ? ', Quellen widersprechen sich' : ''
        }.`;
      }
      const every = all === 2 ? 'beide' : 'alle';
      const known = !unsourced
        ? `${every} mit Quellen`
        : sourced
          ? `${format(sourced)} mit Quellen und ${format(unsourced)} ohne`
          : `${every} ohne Quellen`;
      const details = [
        byOne && `${format(byOne)} mit nur einer Quelle`,
        byTwoOrMore && `${format(byTwoOrMore)} mit zwei oder mehr${byOne ? '' : ' Quellen'}`,
        disputed && `${format(disputed)} mit widersprüchlichen Quellen`,
      ].filter(Boolean);
      return `${entries(all, lang)}, ${known}${details.length ? ': ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `Zuletzt korrigiert ${on(date)}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} u.\u00a0a.`,
    quotes: ['„', '“'],
    accessed: date => `Abgerufen ${on(date)}`,
    archived: date => (date ? `Archiviert ${on(date)}` : 'Archiviert'),
    missing: id => `${id} (nicht beschrieben)`,

    about: date => `ca.\u00a0${date}`,
    uncertain: date => `${date} (unsicher)`,
    aboutUncertain: date => `ca.\u00a0${date} (unsicher)`,
    since,
    until,
    always: 'zu allen Zeiten',
    endUnknown: start => `${start}, Ende unbekannt`,
    startUnknown: end => `${until(end)}, Beginn unbekannt`,
    unknown: 'unbekannt',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `${start} bis ${end}`,
    orEarlier: date => `${date} oder früher`,
    orLater: date => `${date} oder später`,
    decade: year => `${year}er-Jahre`,
    century: number => `${number}. Jahrhundert`,
    millennium: number => `${number}. Jahrtausend`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (julianischer Kalender)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} v.\u00a0Chr.`,
    season(code, year) {
      if (code < 33) {
        const name = ['Frühling', 'Sommer', 'Herbst', 'Winter'][(code - 21) % 4];
        const where = code < 25 ? '' : code < 29 ? ' (Nordhalbkugel)' : ' (Südhalbkugel)';
        return `${name} ${year}${where}`;
      }
      return code < 37
        ? `${code - 32}. Quartal ${year}`
        : code < 40
          ? `${code - 36}. Drittel ${year}`
          : `${code - 39}. Halbjahr ${year}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${formatNumber(Number(edition), lang, {useGrouping: false})}.\u00a0Aufl.`
        : edition,
    editedBy: names => `hrsg. von ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `Version ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `Nr.\u00a0${number}` : number),
    pages: pages => `S.\u00a0${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} von ${formatNumber(all, lang)}`,

    overview: 'Übersicht',
    windowStart: 'Beginn des Ausschnitts',
    windowMiddle: 'Ausschnitt',
    windowEnd: 'Ende des Ausschnitts',

    crowd: (number, dates, lang) => `${entries(number, lang)}, ${dates}`,
    fromSources: (number, lang) => `aus ${sources(number, lang)}`,
    found: (number, crowd, lang) => `${crowd}: ${formatNumber(number, lang)} gefunden`,
    inView: (dates, number, all, lang) =>
      `Angezeigt: ${dates}, ${
        number === all
          ? entries(all, lang)
          : `${formatNumber(number, lang)} von ${ofEntries(all, lang)}`
      }`,
    beyond: (number, lang) => count(number, lang, {one: '# weiterer', other: '# weitere'}),
    inJulian: (date, gregorian) => `${date} (julianischer Kalender; gregorianisch: ${gregorian})`,
    notPrinted: (number, lang) =>
      count(number, lang, {
        one: '# weiterer Eintrag ist nicht abgedruckt',
        other: '# weitere Einträge sind nicht abgedruckt',
      }),
    noGroup: 'Ohne Gruppe',
    otherGroups: 'Übrige',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} von ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} von ${formatNumber(all, lang)}: ${title}`,
    tags: 'Schlagwörter',
    side: (stance, number) => SIDES[stance][number === 1 ? 0 : 1],
    inSources: 'Zur Quellenliste',

    notLoaded: {
      image: 'Bild nicht verfügbar',
      audio: 'Aufnahme nicht verfügbar',
      video: 'Video nicht verfügbar',
      page: 'Seite nicht verfügbar',
    },
    showHere: page => (page ? `Hier anzeigen: ${page}` : 'Hier anzeigen'),
    untilThen: host => `Bis dahin wird nichts von ${host} geladen.`,

    clear: 'Zurücksetzen',
    clearAll: 'Alle zurücksetzen',
    searching: 'Suche läuft\u00a0…',
    found: (number, all, lang) => `${formatNumber(number, lang)} von ${ofEntries(all, lang)}`,
    noneFound: (query, isFiltered) =>
      `Keine Einträge${query && ` zu „\u2068${query}\u2069“`}${
        isFiltered ? ' mit diesen Filtern' : ''
      }`,
    filterKinds: {groups: 'Gruppe', tags: 'Schlagwort', sources: 'Quelle', statuses: 'Status'},
    otherValues: (number, chosen, lang) =>
      `${count(number, lang, {one: '# weitere Option', other: '# weitere Optionen'})}${
        chosen ? `, ${formatNumber(chosen, lang)} ausgewählt` : ''
      }`,
    unlisted: (number, lang) =>
      count(number, lang, {
        one: '# weitere Option lässt sich über die Suche finden',
        other: '# weitere Optionen lassen sich über die Suche finden',
      }),

    columnDate: 'Datum',
    columnTitle: 'Titel',
    columnGroup: 'Gruppe',
    copyCsv: 'Als CSV kopieren',
    downloadCsv: 'Als CSV herunterladen',
    copied: (number, lang) => `${entries(number, lang)} kopiert`,
    copyFailed: 'Die Tabelle konnte nicht kopiert werden',
    csvColumns: [
      ...['ID', 'Datum (EDTF)', 'Datum', 'Titel', 'Zusammenfassung', 'Status', 'Gruppe'],
      ...['Schlagwörter', 'Quellen', 'Adressen', 'Zitate'],
    ],
    happened: 'Eingetreten',
    quoted: (quote, from, stance) => `„${quote}“ (${from}${stance && `; ${stance}`})`,

    copyLink: 'Link kopieren',
    linkCopied: 'Link kopiert',
    linkNotCopied: 'Der Link konnte nicht kopiert werden',
    linkGone: 'Den Eintrag, auf den dieser Link verweist, gibt es hier nicht mehr',

    changes: (added, changed, removed, lang) =>
      [
        added && count(added, lang, {one: '# neuer Eintrag', other: '# neue Einträge'}),
        changed && `${added ? formatNumber(changed, lang) : entries(changed, lang)} geändert`,
        removed &&
          `${added || changed ? formatNumber(removed, lang) : entries(removed, lang)} entfernt`,
      ]
        .filter(Boolean)
        .join(', '),
    stale: (age, lang) =>
      `Zuletzt aktualisiert ${formatAgo(age, lang)}; die letzte Prüfung ist fehlgeschlagen`,
    openGone: 'Der geöffnete Eintrag wurde entfernt',
  },

  citing: {
    citeTimeline: 'Diese Zeitleiste zitieren',
    citeEntry: 'Diesen Eintrag zitieren',
    allSources: (number, lang) =>
      number === 1 ? 'Die einzige Quelle' : `Alle ${sources(number, lang)}`,
    entrySources: (number, lang) =>
      number === 1 ? 'Die Quelle des Eintrags' : `Die ${sources(number, lang)} des Eintrags`,
    timelineItself: 'Die Zeitleiste selbst',
    entryItself: 'Der Eintrag selbst',
    others: (number, lang) => count(number, lang, {one: 'und noch #', other: 'und # weitere'}),
    copyText: 'Als Text kopieren',
    copyHtml: 'Als HTML kopieren',
    download: 'Herunterladen als',
    writing: 'Wird erstellt\u00a0…',
    copied: (number, lang) => `${references(number, lang)} kopiert`,
    copiedAsText: (number, lang) => `${references(number, lang)} als Text kopiert`,
    copyByHand:
      'Diese Seite darf nicht in die Zwischenablage kopieren. Bitte kopieren Sie den markierten Text von Hand.',
    copyTooLong:
      'Diese Seite darf nicht in die Zwischenablage kopieren. Bitte laden Sie die Quellenangaben herunter.',
    picture: 'Bild dieser Ansicht',
    pictureFailed: 'Das Bild konnte nicht erstellt werden',
  },
};

import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Language} from '../language.ts';
import {roman} from '../roman.ts';

const count = countIn('fr');

const entries = (number: number, lang: string): string =>
  count(number, lang, {one: '# entrée', other: '# entrées'});

const sources = (number: number, lang: string): string =>
  count(number, lang, {one: '# source', other: '# sources'});

const others = (number: number, lang: string): string =>
  count(number, lang, {one: '# autre', other: '# autres'});

/** Before a colon and within guillemets, no line breaks; before other signs the space is narrow. */
const COLON = '\u00a0: ';
const SEMICOLON = '\u202f; ';
const quote = (text: string): string => `«\u00a0${text}\u00a0»`;

/** « 7 novembre 1988 », « 1er mai », but neither « 500 av. J.-C. » nor « novembre 1988 ». */
const isDay = (date: string): boolean => /^\d{1,2}(?:er)?\s\p{L}{3}/u.test(date);

/** The article before a worded date; years and months have none. */
function articleOf(date: string): '' | 'le ' | 'les ' | 'l’' {
  if (
    isDay(date) ||
    /^(?:\S+ (?:siècle|millénaire)|printemps|premier|deuxième|troisième|quatrième|second)/.test(
      date,
    )
  )
    return 'le ';
  if (/^années/.test(date)) return 'les ';
  return /^(?:été|automne|hiver)/.test(date) ? 'l’' : '';
}

const the = (date: string): string => articleOf(date) + date;

const UNTIL = {'': 'jusqu’en ', 'le ': 'jusqu’au ', 'les ': 'jusqu’aux ', 'l’': 'jusqu’à l’'};

const until = (date: string): string =>
  date.startsWith('vers ') ? `jusque ${date}` : UNTIL[articleOf(date)] + date;

const FROM = {'': 'de ', 'le ': 'du ', 'les ': 'des ', 'l’': 'de l’'};
const TO = {'': 'à ', 'le ': 'au ', 'les ': 'aux ', 'l’': 'à l’'};

/** « De 1988 », « d’août 1988 » ; what has a preposition keeps it. */
const from = (date: string): string =>
  date.startsWith('vers ')
    ? date
    : /^(?:août|avril|octobre)/.test(date)
      ? `d’${date}`
      : FROM[articleOf(date)] + date;

/** « Corrigé le 7 novembre 1988 », « Corrigé : novembre 1988 ». */
const done = (what: string, date: string): string =>
  isDay(date) ? `${what} le ${date}` : what + COLON + date;

const nth = (number: number, first: string): string => roman(number) + (number === 1 ? first : 'e');

const SIDES = {
  supports: ['L’affirme', 'L’affirment'],
  disputes: ['Donne une autre version', 'Donnent une autre version'],
  mentions: ['En fait mention', 'En font mention'],
} as const;

export const fr: Language = {
  main: {
    lang: 'fr',

    timeline: 'Chronologie',
    skip: 'Passer la chronologie',
    loading: 'Chargement de la chronologie…',
    empty: 'Aucune entrée pour l’instant',
    noneSourced: 'Aucune entrée n’a encore de source',
    failed: 'La chronologie n’a pas pu être chargée',
    retry: 'Réessayer',
    earlier: 'Plus tôt',
    later: 'Plus tard',
    more: 'En savoir plus',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    showAll: 'Tout',
    search: 'Rechercher',
    filters: 'Filtres',
    table: 'Tableau',
    cite: 'Citer',
    now: 'Maintenant',
    cancel: 'Annuler',
    close: 'Fermer',
    previous: 'Précédent',
    next: 'Suivant',
    entries,

    untitled: 'Sans titre',
    undated: 'Sans date',
    announced: 'Annoncé, date non précisée',
    expected: 'Prévu',
    isNew: 'Nouveau',
    noSource: 'Aucune source indiquée',
    sourcesDiffer: 'Sources divergentes',
    stances: {supports: 'confirme', disputes: 'conteste', mentions: 'mentionne'},
    corrected: date => (date ? done('Corrigé', date) : 'Corrigé'),
    pass(amount, unit, lang) {
      // « 4,5 milliards d’années », which Intl does not join.
      const time =
        amount >= 1e6 && unit === 'year'
          ? `${formatNumber(amount, lang, {notation: 'compact', compactDisplay: 'long'})} d’années`
          : formatUnit(amount, unit, lang);
      return `${time} ${amount === 1 ? 's’écoule' : 's’écoulent'}`;
    },

    sources: 'Sources',
    citedAt: 'Citée dans\u00a0:',
    otherUses: (number, lang) => `et ${others(number, lang)}`,
    sourceNumber: (number, lang) => `Source ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const format = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'avec une source' : sourced ? 'avec deux sources ou plus' : '';
        return `${entries(1, lang)}, ${known || 'sans source'}${
          disputed ? ', sources divergentes' : ''
        }.`;
      }
      const every = all === 2 ? 'toutes deux' : 'toutes';
      const known = !unsourced
        ? `${every} sourcées`
        : sourced
          ? `${format(sourced)} avec source et ${format(unsourced)} sans`
          : 'aucune sourcée';
      const details = [
        byOne && `${format(byOne)} avec une seule source`,
        byTwoOrMore && `${format(byTwoOrMore)} avec deux${byOne ? '' : ' sources'} ou plus`,
        disputed && `${format(disputed)} où les sources divergent`,
      ].filter(Boolean);
      return `${entries(all, lang)}, ${known}${details.length ? COLON : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `${done('Dernière correction', date)}.`,
    comma: ', ',
    semicolon: SEMICOLON,
    etAl: names => `${names} et\u00a0al.`,
    quotes: ['«\u00a0', '\u00a0»'],
    accessed: date => done('Consulté', date),
    archived: date => (date ? done('Archivé', date) : 'Archivé'),
    missing: id => `${id} (non décrite)`,

    about: date => `vers ${the(date)}`,
    uncertain: date => `${date} (date incertaine)`,
    aboutUncertain: date => `vers ${the(date)} (date incertaine)`,
    since: date => `depuis ${the(date).replace(/^vers /, 'environ ')}`,
    until,
    always: 'de tout temps',
    endUnknown: start => `${start}, fin inconnue`,
    startUnknown: end => `${until(end)}, début inconnu`,
    unknown: 'inconnue',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `${from(start)} ${TO[articleOf(end)]}${end}`,
    orEarlier: date => `${date} ou avant`,
    orLater: date => `${date} ou après`,
    decade: year => `années ${year}`,
    century: number => `${nth(number, 'er')} siècle`,
    millennium: number => `${nth(number, 'er')} millénaire`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (calendrier julien)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} av.\u00a0J.-C.`,
    season(code, year) {
      if (code < 33) {
        const name = ['printemps', 'été', 'automne', 'hiver'][(code - 21) % 4];
        const where = code < 25 ? '' : code < 29 ? 'Nord' : 'Sud';
        return `${name} ${year}${where && ` (hémisphère ${where})`}`;
      }
      return code < 37
        ? `${['premier', 'deuxième', 'troisième', 'quatrième'][code - 33]} trimestre ${year}`
        : code < 40
          ? `${['premier', 'deuxième', 'troisième'][code - 37]} quadrimestre ${year}`
          : `${['premier', 'second'][code - 40]} semestre ${year}`;
    },
  },

  reference: {
    edition(edition, lang) {
      if (!/^\d{1,4}$/.test(edition)) return edition;
      const number = formatNumber(Number(edition), lang, {useGrouping: false});
      return `${number}${Number(edition) === 1 ? 're' : 'e'}\u00a0éd.`;
    },
    editedBy: names => `${names} (dir.)`,
    version: version => (/^[\d.]+$/.test(version) ? `version ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `n°\u00a0${number}` : number),
    pages: pages => `p.\u00a0${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} sur ${formatNumber(all, lang)}`,

    overview: 'Vue d’ensemble',
    windowStart: 'Début de la période affichée',
    windowMiddle: 'Période affichée',
    windowEnd: 'Fin de la période affichée',

    crowd: (number, dates, lang) => `${entries(number, lang)}, ${dates}`,
    fromSources: (number, lang) => `d’après ${sources(number, lang)}`,
    found: (number, crowd, lang) =>
      `${count(number, lang, {one: '# trouvée', other: '# trouvées'})} sur ${crowd}`,
    inView: (dates, number, all, lang) =>
      `À l’écran\u00a0: ${dates}, ${
        number === all
          ? entries(all, lang)
          : `${entries(number, lang)} sur ${formatNumber(all, lang)}`
      }`,
    beyond: others,
    inJulian: (date, gregorian) =>
      `${date} (calendrier julien\u202f; grégorien\u00a0: ${gregorian})`,
    notPrinted: (number, lang) =>
      count(number, lang, {
        one: '# autre entrée n’est pas imprimée',
        other: '# autres entrées ne sont pas imprimées',
      }),
    noGroup: 'Sans groupe',
    otherGroups: 'Autres',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} sur ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} sur ${formatNumber(all, lang)}${COLON}${title}`,
    tags: 'Mots-clés',
    side: (stance, number) => SIDES[stance][number === 1 ? 0 : 1],
    inSources: 'Voir dans la liste des sources',

    notLoaded: {
      image: 'Image non disponible',
      audio: 'Enregistrement non disponible',
      video: 'Vidéo non disponible',
      page: 'Page non disponible',
    },
    showHere: page => (page ? `Afficher ici${COLON}${page}` : 'Afficher ici'),
    untilThen: host => `D’ici là, rien n’est chargé depuis ${host}.`,

    clear: 'Effacer',
    clearAll: 'Tout effacer',
    searching: 'Recherche en cours…',
    found: (number, all, lang) => `${entries(number, lang)} sur ${formatNumber(all, lang)}`,
    noneFound: (query, isFiltered) =>
      `Aucune entrée${query && ` pour ${quote(`\u2068${query}\u2069`)}`}${
        isFiltered ? ' avec ces filtres' : ''
      }`,
    filterKinds: {groups: 'Groupe', tags: 'Mot-clé', sources: 'Source', statuses: 'Statut'},
    otherValues: (number, chosen, lang) =>
      `${count(number, lang, {one: '# autre option', other: '# autres options'})}${
        chosen
          ? `, dont ${count(chosen, lang, {one: '# sélectionnée', other: '# sélectionnées'})}`
          : ''
      }`,
    unlisted: (number, lang) => `La recherche permet d’en trouver ${others(number, lang)}`,

    columnDate: 'Date',
    columnTitle: 'Titre',
    columnGroup: 'Groupe',
    copyCsv: 'Copier en CSV',
    downloadCsv: 'Télécharger en CSV',
    copied: (number, lang) =>
      count(number, lang, {one: '# entrée copiée', other: '# entrées copiées'}),
    copyFailed: 'Le tableau n’a pas pu être copié',
    csvColumns: [
      ...['ID', 'Date (EDTF)', 'Date', 'Titre', 'Résumé', 'Statut', 'Groupe', 'Mots-clés'],
      ...['Sources', 'Adresses', 'Citations'],
    ],
    happened: 'Survenu',
    quoted: (text, from, stance) => `${quote(text)} (${from}${stance && SEMICOLON + stance})`,

    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    linkNotCopied: 'Le lien n’a pas pu être copié',
    linkGone: 'L’entrée à laquelle menait ce lien n’est plus ici',

    changes: (added, changed, removed, lang) =>
      [
        added && count(added, lang, {one: '# nouvelle entrée', other: '# nouvelles entrées'}),
        changed &&
          count(
            changed,
            lang,
            added
              ? {one: '# modifiée', other: '# modifiées'}
              : {one: '# entrée modifiée', other: '# entrées modifiées'},
          ),
        removed &&
          count(
            removed,
            lang,
            added || changed
              ? {one: '# supprimée', other: '# supprimées'}
              : {one: '# entrée supprimée', other: '# entrées supprimées'},
          ),
      ]
        .filter(Boolean)
        .join(', '),
    stale: (age, lang) =>
      `Dernière mise à jour ${formatAgo(age, lang)}${SEMICOLON}la dernière vérification a échoué`,
    openGone: 'L’entrée ouverte a été supprimée',
  },

  citing: {
    citeTimeline: 'Citer cette chronologie',
    citeEntry: 'Citer cette entrée',
    allSources: (number, lang) =>
      number === 1 ? 'Sa source' : `Toutes les sources (${formatNumber(number, lang)})`,
    entrySources: (number, lang) => (number === 1 ? 'Sa source' : `Ses ${sources(number, lang)}`),
    timelineItself: 'La chronologie elle-même',
    entryItself: 'L’entrée elle-même',
    others: (number, lang) => `et ${others(number, lang)}`,
    copyText: 'Copier en texte',
    copyHtml: 'Copier en HTML',
    download: 'Télécharger en',
    writing: 'Préparation…',
    copied: (number, lang) =>
      count(number, lang, {one: '# référence copiée', other: '# références copiées'}),
    copiedAsText: (number, lang) =>
      count(number, lang, {
        one: '# référence copiée en texte',
        other: '# références copiées en texte',
      }),
    copyByHand:
      'Cette page n’a pas accès au presse-papiers. Copiez vous-même le texte sélectionné.',
    copyTooLong: 'Cette page n’a pas accès au presse-papiers. Téléchargez plutôt les références.',
    picture: 'Image de cette vue',
    pictureFailed: 'L’image n’a pas pu être créée',
  },
};

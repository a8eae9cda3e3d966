import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Language} from '../language.ts';
import {roman} from '../roman.ts';

const count = countIn('es');

const entries = (number: number, lang: string): string =>
  count(number, lang, {one: '# entrada', other: '# entradas'});

const sources = (number: number, lang: string): string =>
  count(number, lang, {one: '# fuente', other: '# fuentes'});

const isDay = (date: string): boolean => /^\d{1,2} de \p{L}/u.test(date);

/** With its article; years and months have none. */
function the(date: string): string {
  if (/^(?:década|primavera)/.test(date)) return `la ${date}`;
  return isDay(date) ||
    /^(?:siglo|\S+ milenio|verano|otoño|invierno|primer|segundo|tercer|cuarto)/.test(date)
    ? `el ${date}`
    : date;
}

const until = (date: string): string => `hasta ${the(date)}`;

/** «Corregido el 7 de noviembre de 1988», «Corregido: noviembre de 1988». */
const done = (what: string, date: string): string =>
  isDay(date) ? `${what} el ${date}` : `${what}: ${date}`;

const SIDES = {
  supports: ['Lo afirma', 'Lo afirman'],
  disputes: ['Da otra versión', 'Dan otra versión'],
  mentions: ['Lo menciona', 'Lo mencionan'],
} as const;

export const es: Language = {
  main: {
    lang: 'es',

    timeline: 'Cronología',
    skip: 'Saltar la cronología',
    loading: 'Cargando la cronología…',
    empty: 'Aún no hay entradas',
    noneSourced: 'Ninguna entrada tiene aún una fuente',
    failed: 'No se ha podido cargar la cronología',
    retry: 'Reintentar',
    earlier: 'Antes',
    later: 'Después',
    more: 'Ver más',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    showAll: 'Todo',
    search: 'Buscar',
    filters: 'Filtros',
    table: 'Tabla',
    cite: 'Citar',
    now: 'Ahora',
    cancel: 'Cancelar',
    close: 'Cerrar',
    previous: 'Anterior',
    next: 'Siguiente',
    entries,

    untitled: 'Sin título',
    undated: 'Sin fecha',
    announced: 'Anunciado, sin fecha',
    expected: 'Previsto',
    isNew: 'Nuevo',
    noSource: 'Sin fuente indicada',
    sourcesDiffer: 'Las fuentes difieren',
    stances: {supports: 'confirma', disputes: 'discrepa', mentions: 'menciona'},
    corrected: date => (date ? done('Corregido', date) : 'Corregido'),
    pass(amount, unit, lang) {
      // «4,5 mil millones de años», which Intl does not join.
      const time =
        amount >= 1e6 && unit === 'year'
          ? `${formatNumber(amount, lang, {notation: 'compact', compactDisplay: 'long'})} de años`
          : formatUnit(amount, unit, lang);
      return `${amount === 1 ? 'Pasa' : 'Pasan'} ${time}`;
    },

    sources: 'Fuentes',
    citedAt: 'Citada en:',
    otherUses: (number, lang) => `y ${formatNumber(number, lang)} más`,
    sourceNumber: (number, lang) => `Fuente ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const format = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'con una fuente' : sourced ? 'con dos o más fuentes' : '';
        return `${entries(1, lang)}, ${known || 'sin fuente'}${
          disputed ? ', las fuentes difieren' : ''
        }.`;
      }
      const every = all === 2 ? 'ambas' : 'todas';
      const known = !unsourced
        ? `${every} con fuentes`
        : sourced
          ? `${format(sourced)} con fuentes y ${format(unsourced)} sin ellas`
          : 'ninguna con fuentes';
      const details = [
        byOne && `${format(byOne)} con una sola fuente`,
        byTwoOrMore && `${format(byTwoOrMore)} con dos o más${byOne ? '' : ' fuentes'}`,
        disputed && `${format(disputed)} con fuentes que difieren`,
      ].filter(Boolean);
      return `${entries(all, lang)}, ${known}${details.length ? ': ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `Última corrección: ${date}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} et\u00a0al.`,
    quotes: ['«', '»'],
    accessed: date => done('Consultado', date),
    archived: date => (date ? done('Archivado', date) : 'Archivado'),
    missing: id => `${id} (sin descripción)`,

    about: date => `hacia ${the(date)}`,
    uncertain: date => `${date} (fecha incierta)`,
    aboutUncertain: date => `hacia ${the(date)} (fecha incierta)`,
    since: date => `desde ${the(date)}`,
    until,
    always: 'en todo tiempo',
    endUnknown: start => `desde ${the(start)}, final desconocido`,
    startUnknown: end => `${until(end)}, inicio desconocido`,
    unknown: 'desconocida',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) =>
      `de ${the(start)} a ${the(end)}`.replace(/\b(de|a) el /g, (_, to) =>
        to === 'a' ? 'al ' : 'del ',
      ),
    orEarlier: date => `${date} o antes`,
    orLater: date => `${date} o después`,
    decade: year => `década de ${year}`,
    century: number => `siglo\u00a0${roman(number)}`,
    millennium: number => `${number > 99 ? `${number}.º` : roman(number)} milenio`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (calendario juliano)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} a.\u00a0C.`,
    season(code, year) {
      if (code < 33) {
        const name = ['primavera', 'verano', 'otoño', 'invierno'][(code - 21) % 4];
        const where = code < 25 ? '' : code < 29 ? 'norte' : 'sur';
        return `${name} de ${year}${where && ` (hemisferio ${where})`}`;
      }
      return code < 37
        ? `${['primer', 'segundo', 'tercer', 'cuarto'][code - 33]} trimestre de ${year}`
        : code < 40
          ? `${['primer', 'segundo', 'tercer'][code - 37]} cuatrimestre de ${year}`
          : `${['primer', 'segundo'][code - 40]} semestre de ${year}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${formatNumber(Number(edition), lang, {useGrouping: false})}.ª\u00a0ed.`
        : edition,
    editedBy: names => `edición de ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `versión ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `n.º\u00a0${number}` : number),
    pages: pages => (/^[\divxlc]+$/i.test(pages) ? `p.\u00a0${pages}` : `pp.\u00a0${pages}`),
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} de ${formatNumber(all, lang)}`,

    overview: 'Vista general',
    windowStart: 'Inicio del periodo visible',
    windowMiddle: 'Periodo visible',
    windowEnd: 'Final del periodo visible',

    crowd: (number, dates, lang) => `${entries(number, lang)}, ${dates}`,
    fromSources: (number, lang) => `según ${sources(number, lang)}`,
    found: (number, crowd, lang) =>
      `${count(number, lang, {one: '# encontrada', other: '# encontradas'})} de ${crowd}`,
    inView: (dates, number, all, lang) =>
      `En pantalla: ${dates}, ${
        number === all
          ? entries(all, lang)
          : `${formatNumber(number, lang)} de ${entries(all, lang)}`
      }`,
    beyond: (number, lang) => `${formatNumber(number, lang)} más`,
    inJulian: (date, gregorian) => `${date} (calendario juliano; en el gregoriano: ${gregorian})`,
    notPrinted: (number, lang) =>
      count(number, lang, {
        one: 'No se imprime # entrada más',
        other: 'No se imprimen # entradas más',
      }),
    noGroup: 'Sin grupo',
    otherGroups: 'Otros',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} de ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} de ${formatNumber(all, lang)}: ${title}`,
    tags: 'Etiquetas',
    side: (stance, number) => SIDES[stance][number === 1 ? 0 : 1],
    inSources: 'Ver en la lista de fuentes',

    notLoaded: {
      image: 'Imagen no disponible',
      audio: 'Grabación no disponible',
      video: 'Vídeo no disponible',
      page: 'Página no disponible',
    },
    showHere: page => (page ? `Mostrar aquí: ${page}` : 'Mostrar aquí'),
    untilThen: host => `Hasta entonces no se carga nada de ${host}.`,

    clear: 'Borrar',
    clearAll: 'Borrar todo',
    searching: 'Buscando…',
    found: (number, all, lang) => `${formatNumber(number, lang)} de ${entries(all, lang)}`,
    noneFound: (query, isFiltered) =>
      `Ninguna entrada${query && ` para «\u2068${query}\u2069»`}${
        isFiltered ? ' con estos filtros' : ''
      }`,
    filterKinds: {groups: 'Grupo', tags: 'Etiqueta', sources: 'Fuente', statuses: 'Estado'},
    otherValues: (number, chosen, lang) =>
      `${count(number, lang, {one: '# opción más', other: '# opciones más'})}${
        chosen ? `, ${count(chosen, lang, {one: '# seleccionada', other: '# seleccionadas'})}` : ''
      }`,
    unlisted: (number, lang) =>
      count(number, lang, {
        one: 'La búsqueda permite encontrar # opción más',
        other: 'La búsqueda permite encontrar # opciones más',
      }),

    columnDate: 'Fecha',
    columnTitle: 'Título',
    columnGroup: 'Grupo',
    copyCsv: 'Copiar como CSV',
    downloadCsv: 'Descargar como CSV',
    copied: (number, lang) =>
      count(number, lang, {one: '# entrada copiada', other: '# entradas copiadas'}),
    copyFailed: 'No se ha podido copiar la tabla',
    csvColumns: [
      ...['ID', 'Fecha (EDTF)', 'Fecha', 'Título', 'Resumen', 'Estado', 'Grupo', 'Etiquetas'],
      ...['Fuentes', 'Direcciones', 'Citas'],
    ],
    happened: 'Ocurrido',
    quoted: (quote, from, stance) => `«${quote}» (${from}${stance && `; ${stance}`})`,

    copyLink: 'Copiar enlace',
    linkCopied: 'Enlace copiado',
    linkNotCopied: 'No se ha podido copiar el enlace',
    linkGone: 'La entrada a la que llevaba este enlace ya no está aquí',

    changes: (added, changed, removed, lang) =>
      [
        added && count(added, lang, {one: '# entrada nueva', other: '# entradas nuevas'}),
        changed &&
          count(
            changed,
            lang,
            added
              ? {one: '# modificada', other: '# modificadas'}
              : {one: '# entrada modificada', other: '# entradas modificadas'},
          ),
        removed &&
          count(
            removed,
            lang,
            added || changed
              ? {one: '# eliminada', other: '# eliminadas'}
              : {one: '# entrada eliminada', other: '# entradas eliminadas'},
          ),
      ]
        .filter(Boolean)
        .join(', '),
    stale: (age, lang) =>
      `Última actualización: ${formatAgo(age, lang)}; la última comprobación ha fallado`,
    openGone: 'La entrada que estaba abierta se ha eliminado',
  },

  citing: {
    citeTimeline: 'Citar esta cronología',
    citeEntry: 'Citar esta entrada',
    allSources: (number, lang) =>
      number === 1 ? 'Su fuente' : `Todas las fuentes (${formatNumber(number, lang)})`,
    entrySources: (number, lang) => (number === 1 ? 'Su fuente' : `Sus ${sources(number, lang)}`),
    timelineItself: 'La cronología misma',
    entryItself: 'La entrada misma',
    others: (number, lang) => `y ${formatNumber(number, lang)} más`,
    copyText: 'Copiar como texto',
    copyHtml: 'Copiar como HTML',
    download: 'Descargar como',
    writing: 'Preparando…',
    copied: (number, lang) =>
      count(number, lang, {one: '# referencia copiada', other: '# referencias copiadas'}),
    copiedAsText: (number, lang) =>
      count(number, lang, {
        one: '# referencia copiada como texto',
        other: '# referencias copiadas como texto',
      }),
    copyByHand: 'Esta página no tiene acceso al portapapeles. Copie a mano el texto seleccionado.',
    copyTooLong: 'Esta página no tiene acceso al portapapeles. Descargue las referencias.',
    picture: 'Imagen de esta vista',
    pictureFailed: 'No se ha podido crear la imagen',
  },
};

import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Language} from '../language.ts';
import {roman} from '../roman.ts';

const counted = countIn('pt');

const SEASONS = ['primavera', 'verão', 'outono', 'inverno'];
const PARTS = [
  ...['primeiro trimestre', 'segundo trimestre', 'terceiro trimestre', 'quarto trimestre'],
  ...['primeiro quadrimestre', 'segundo quadrimestre', 'terceiro quadrimestre'],
  ...['primeiro semestre', 'segundo semestre'],
];

const FEMININE = /^(?:década|primavera)/;
const MASCULINE =
  /^(?:século|\d+º milênio|verão|outono|inverno|(?:primeir|segund|terceir|quart)o )/;

/** A década, o século, but 1980 and outubro. */
const article = (date: string): '' | 'a ' | 'o ' =>
  FEMININE.test(date) ? 'a ' : MASCULINE.test(date) ? 'o ' : '';

const TO = {'': 'a ', 'a ': 'à ', 'o ': 'ao '};

const about = (date: string): string => `por volta d${article(date) || 'e '}${date}`;
const since = (date: string): string => `desde ${article(date)}${date}`;
const until = (date: string): string => `até ${article(date)}${date}`;
const within = (years: string): string => (article(years) ? `n${article(years)}` : 'em ') + years;

const entries = (count: number, lang: string): string =>
  counted(count, lang, {one: '# registro', many: '# de registros', other: '# registros'});
const sources = (count: number, lang: string): string =>
  counted(count, lang, {one: '# fonte', many: '# de fontes', other: '# fontes'});

const SIDES = {
  supports: ['Diz isso', 'Dizem isso'],
  disputes: ['Diz algo diferente', 'Dizem algo diferente'],
  mentions: ['Menciona o fato', 'Mencionam o fato'],
} as const;

export const pt: Language = {
  main: {
    lang: 'pt',

    timeline: 'Linha do tempo',
    skip: 'Pular a linha do tempo',
    loading: 'Carregando a linha do tempo…',
    empty: 'Ainda não há registros',
    noneSourced: 'Ainda não há registros com fonte',
    failed: 'Não foi possível carregar a linha do tempo',
    retry: 'Tentar novamente',
    earlier: 'Antes',
    later: 'Depois',
    more: 'Ver mais',
    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
    showAll: 'Tudo',
    search: 'Buscar',
    filters: 'Filtros',
    table: 'Tabela',
    cite: 'Citar',
    now: 'Agora',
    cancel: 'Cancelar',
    close: 'Fechar',
    previous: 'Anterior',
    next: 'Próximo',
    entries,

    untitled: 'Sem título',
    undated: 'Sem data',
    announced: 'Anunciados, sem data definida',
    expected: 'Previsto',
    isNew: 'Novo',
    noSource: 'Fonte não informada',
    sourcesDiffer: 'As fontes divergem',
    stances: {supports: 'corrobora', disputes: 'contesta', mentions: 'menciona'},
    corrected: date => (date ? `Corrigido em ${date}` : 'Corrigido'),
    pass(amount, unit, lang) {
      // Where Intl leaves it out: 4,5 bilhões de anos.
      const time = formatUnit(amount, unit, lang).replace(/(ão|ões)\s(?!de\s)/, '$1 de ');
      return `${amount === 1 ? 'Passa-se' : 'Passam-se'} ${time}`;
    },

    sources: 'Fontes',
    citedAt: 'Citada em:',
    otherUses: (count, lang) => `e mais ${formatNumber(count, lang)}`,
    sourceNumber: (number, lang) => `Fonte ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const count = (number: number): string => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne
          ? 'com uma só fonte'
          : sourced
            ? 'com duas ou mais fontes'
            : 'sem fonte';
        return `${entries(1, lang)}, ${known}${disputed ? '; as fontes divergem' : ''}.`;
      }
      const known = !unsourced
        ? 'todos com fonte'
        : sourced
          ? `${count(sourced)} com fonte e ${count(unsourced)} sem`
          : 'nenhum com fonte';
      const details = [
        byOne && `${count(byOne)} com uma só fonte`,
        byTwoOrMore && `${count(byTwoOrMore)} com duas ou mais${byOne ? '' : ' fontes'}`,
        disputed && `${count(disputed)} com divergência entre fontes`,
      ].filter(Boolean);
      return `${entries(all, lang)}, ${known}${details.length ? ': ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `Última correção: ${date}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} et al.`,
    quotes: ['“', '”'],
    accessed: date => `Acesso em ${date}`,
    archived: date => (date ? `Arquivado em ${date}` : 'Arquivado'),
    missing: id => `${id} (sem descrição)`,

    about,
    uncertain: date => `${date} (data incerta)`,
    aboutUncertain: date => `${about(date)} (data incerta)`,
    since,
    until,
    always: 'em todas as épocas',
    endUnknown: start => `${since(start)}, fim desconhecido`,
    startUnknown: end => `${until(end)}, início desconhecido`,
    unknown: 'data desconhecida',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `d${article(start) || 'e '}${start} ${TO[article(end)]}${end}`,
    orEarlier: date => `${date} ou antes`,
    orLater: date => `${date} ou depois`,
    decade: year => `década de ${year}`,
    century: number => `século ${roman(number)}`,
    millennium: number => `${number}º milênio`,
    within: (day, years) => `${day}, ${within(years)}`,
    julian: date => `${date} (calendário juliano)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} a.C.`,
    season(code, year) {
      if (code > 32) return `${PARTS[code - 33]} de ${year}`;
      const half = code < 25 ? '' : ` no hemisfério ${code < 29 ? 'norte' : 'sul'}`;
      return `${SEASONS[(code - 21) % 4]} de ${year}${half}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${formatNumber(Number(edition), lang, {useGrouping: false})}ª ed.`
        : edition,
    editedBy: names => `organização de ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `versão ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `nº ${number}` : number),
    pages: pages => `p. ${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} de ${formatNumber(all, lang)}`,

    overview: 'Visão geral',
    windowStart: 'Início do período exibido',
    windowMiddle: 'Período exibido',
    windowEnd: 'Fim do período exibido',

    crowd: (count, dates, lang) => `${entries(count, lang)}, ${dates}`,
    found: (count, crowd, lang) =>
      `${crowd}: ${counted(count, lang, {one: '# encontrado', other: '# encontrados'})}`,
    fromSources: (count, lang) => `de ${sources(count, lang)}`,
    inView: (dates, count, all, lang) =>
      `Em exibição: ${dates}, ${
        count === all ? entries(all, lang) : `${formatNumber(count, lang)} de ${entries(all, lang)}`
      }`,
    beyond: (count, lang) => `mais ${formatNumber(count, lang)}`,
    inJulian: (date, gregorian) => `${date} (calendário juliano; no gregoriano: ${gregorian})`,
    notPrinted: (count, lang) =>
      counted(count, lang, {
        one: 'Mais # registro não foi impresso',
        many: 'Mais # de registros não foram impressos',
        other: 'Mais # registros não foram impressos',
      }),
    noGroup: 'Sem grupo',
    otherGroups: 'Outros',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} de ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} de ${formatNumber(all, lang)}: ${title}`,
    tags: 'Etiquetas',
    side: (stance, count) => SIDES[stance][count === 1 ? 0 : 1],
    inSources: 'Na lista de fontes',

    notLoaded: {
      image: 'Imagem indisponível',
      audio: 'Áudio indisponível',
      video: 'Vídeo indisponível',
      page: 'Página indisponível',
    },
    showHere: page => (page ? `Exibir aqui: ${page}` : 'Exibir aqui'),
    untilThen: host => `Até lá, nada é carregado de ${host}.`,

    clear: 'Limpar',
    clearAll: 'Limpar tudo',
    searching: 'Buscando…',
    found: (count, all, lang) => `${formatNumber(count, lang)} de ${entries(all, lang)}`,
    // What is quoted may run in the other direction.
    noneFound(query, isFiltered) {
      const quoted = query && ` para “\u2068${query}\u2069”`;
      return `Nenhum registro encontrado${quoted}${isFiltered ? ' com estes filtros' : ''}`;
    },
    filterKinds: {groups: 'Grupo', tags: 'Etiqueta', sources: 'Fonte', statuses: 'Situação'},
    otherValues: (count, chosen, lang) =>
      `mais ${formatNumber(count, lang)}${
        chosen ? ` (em uso: ${formatNumber(chosen, lang)})` : ''
      }`,
    unlisted: (count, lang) => `Use a busca para encontrar mais ${formatNumber(count, lang)}`,

    columnDate: 'Data',
    columnTitle: 'Título',
    columnGroup: 'Grupo',
    copyCsv: 'Copiar como CSV',
    downloadCsv: 'Baixar como CSV',
    copied: (count, lang) =>
      counted(count, lang, {
        one: '# registro copiado',
        many: '# de registros copiados',
        other: '# registros copiados',
      }),
    copyFailed: 'Não foi possível copiar a tabela',
    csvColumns: [
      ...['ID', 'Data (EDTF)', 'Data', 'Título', 'Resumo', 'Situação', 'Grupo', 'Etiquetas'],
      ...['Fontes', 'Endereços', 'Citações'],
    ],
    happened: 'Ocorrido',
    quoted: (quote, from, stance) => `“${quote}” (${from}${stance && `; ${stance}`})`,

    copyLink: 'Copiar link',
    linkCopied: 'Link copiado',
    linkNotCopied: 'Não foi possível copiar o link',
    linkGone: 'O registro a que este link levava não está mais aqui',

    changes(added, changed, removed, lang) {
      // The first names what is counted, for all.
      const clauses = [
        [added, 'novo', 'novos'],
        [changed, 'alterado', 'alterados'],
        [removed, 'removido', 'removidos'],
      ] as const;
      return clauses
        .filter(([count]) => count)
        .map(([count, one, other], i) =>
          i
            ? counted(count, lang, {one: `# ${one}`, other: `# ${other}`})
            : `${entries(count, lang)} ${count === 1 ? one : other}`,
        )
        .join(', ');
    },
    stale: (age, lang) => `Atualizado ${formatAgo(age, lang)}; a última verificação falhou`,
    openGone: 'O registro que estava aberto foi removido',
  },

  citing: {
    citeTimeline: 'Citar esta linha do tempo',
    citeEntry: 'Citar este registro',
    allSources: (count, lang) =>
      count === 1 ? 'A única fonte' : `Todas as ${formatNumber(count, lang)} fontes`,
    entrySources: (count, lang) =>
      count === 1
        ? 'A fonte deste registro'
        : `As ${formatNumber(count, lang)} fontes deste registro`,
    timelineItself: 'A própria linha do tempo',
    entryItself: 'O próprio registro',
    others: (count, lang) => `e mais ${formatNumber(count, lang)}`,
    copyText: 'Copiar como texto',
    copyHtml: 'Copiar como HTML',
    download: 'Baixar como',
    writing: 'Gerando…',
    copied: (count, lang) =>
      counted(count, lang, {
        one: '# referência copiada',
        many: '# de referências copiadas',
        other: '# referências copiadas',
      }),
    copiedAsText: (count, lang) =>
      counted(count, lang, {
        one: '# referência copiada como texto',
        many: '# de referências copiadas como texto',
        other: '# referências copiadas como texto',
      }),
    copyByHand: 'Esta página não tem permissão para copiar. Copie manualmente o texto selecionado.',
    copyTooLong: 'Esta página não tem permissão para copiar. Em vez disso, baixe as referências.',
    picture: 'Imagem desta visualização',
    pictureFailed: 'Não foi possível criar a imagem',
  },
};

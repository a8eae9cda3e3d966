import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Language} from '../language.ts';
import {roman} from '../roman.ts';

const count = countIn('ru');

const entries = (number: number, lang: string): string =>
  count(number, lang, {one: '# запись', few: '# записи', other: '# записей'});

const sources = (number: number, lang: string): string =>
  count(number, lang, {one: '# источник', few: '# источника', other: '# источников'});

const references = (number: number, lang: string): string =>
  count(number, lang, {
    one: 'Скопирована # библиографическая ссылка',
    few: 'Скопированы # библиографические ссылки',
    other: 'Скопировано # библиографических ссылок',
  });

/** A year or a day, which reads the same after a preposition; «ноябрь» and «1980-е» do not. */
const isSteady = (date: string): boolean => /^\d+(?![\d-])/.test(date);

/** Dates may end with «г.». */
const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const about = (date: string): string => (isSteady(date) ? `ок.\u00a0${date}` : `примерно ${date}`);

const until = (date: string): string => (isSteady(date) ? `до ${date}` : `${date} и ранее`);

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SIDES = {
  supports: ['Утверждает это', 'Утверждают это'],
  disputes: ['Утверждает иное', 'Утверждают иное'],
  mentions: ['Упоминает об этом', 'Упоминают об этом'],
} as const;

export const ru: Language = {
  main: {
    lang: 'ru',

    timeline: 'Хронология',
    skip: 'Пропустить хронологию',
    loading: 'Хронология загружается…',
    empty: 'Записей пока нет',
    noneSourced: 'Ни у одной записи пока нет источника',
    failed: 'Не удалось загрузить хронологию',
    retry: 'Повторить',
    earlier: 'Раньше',
    later: 'Позже',
    more: 'Подробнее',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    showAll: 'Всё',
    search: 'Поиск',
    filters: 'Фильтры',
    table: 'Таблица',
    cite: 'Цитировать',
    now: 'Сейчас',
    cancel: 'Отмена',
    close: 'Закрыть',
    previous: 'Предыдущая',
    next: 'Следующая',
    entries,

    untitled: 'Без названия',
    undated: 'Без даты',
    announced: 'Объявлено, дата не названа',
    expected: 'Ожидается',
    isNew: 'Новое',
    noSource: 'Источник не указан',
    sourcesDiffer: 'Источники расходятся',
    stances: {supports: 'подтверждает', disputes: 'оспаривает', mentions: 'упоминает'},
    corrected: date => (date ? `Исправлено: ${date}` : 'Исправлено'),
    pass: (amount, unit, lang) => `Проходит ${formatUnit(amount, unit, lang)}`,

    sources: 'Источники',
    citedAt: 'Где цитируется:',
    otherUses: (number, lang) => `и ещё ${formatNumber(number, lang)}`,
    sourceNumber: (number, lang) => `Источник ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const format = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'с одним источником' : sourced ? 'с двумя или более источниками' : '';
        return `${entries(1, lang)}, ${known || 'без источника'}${
          disputed ? ', источники расходятся' : ''
        }.`;
      }
      const every = all === 2 ? 'обе' : 'все';
      const known = !unsourced
        ? `${every} с источниками`
        : sourced
          ? `${format(sourced)} с источниками и ${format(unsourced)} без`
          : `${every} без источников`;
      const details = [
        byOne && `${format(byOne)} только с одним источником`,
        byTwoOrMore && `${format(byTwoOrMore)} с двумя или более${byOne ? '' : ' источниками'}`,
        disputed && `${format(disputed)} с расхождениями между источниками`,
      ].filter(Boolean);
      return `${entries(all, lang)}, ${known}${details.length ? ': ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => stop(`Последнее исправление: ${date}`),
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} и\u00a0др.`,
    quotes: ['«', '»'],
    accessed: date => `Дата обращения: ${date}`,
    archived: date => (date ? `Архивная копия: ${date}` : 'Архивная копия'),
    missing: id => `${id} (нет описания)`,

    about,
    uncertain: date => `${date} (предположительно)`,
    aboutUncertain: date => `${about(date)} (предположительно)`,
    since: date => (isSteady(date) ? `с ${date}` : `${date} и далее`),
    until,
    always: 'всегда',
    endUnknown: start => `${start}, окончание неизвестно`,
    startUnknown: end => `${until(end)}, начало неизвестно`,
    unknown: 'неизвестно',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) =>
      isSteady(start) && isSteady(end)
        ? `с ${start} по ${end}`
        : `начало: ${start}, окончание: ${end}`,
    orEarlier: date => `${date} или ранее`,
    orLater: date => `${date} или позднее`,
    decade: year => `${year}-е`,
    century: number => `${number > 99 ? `${number}-й` : roman(number)}\u00a0век`,
    millennium: number => `${number > 99 ? `${number}-е` : roman(number)}\u00a0тысячелетие`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (по юлианскому календарю)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} до н.\u00a0э.`,
    season(code, year) {
      const inYear = /^\d+$/.test(year) ? `${year}\u00a0г.` : year;
      if (code < 33) {
        const name = ['весна', 'лето', 'осень', 'зима'][(code - 21) % 4];
        const where = code < 25 ? '' : code < 29 ? 'Северное' : 'Южное';
        return `${name} ${inYear}${where && ` (${where} полушарие)`}`;
      }
      return code < 37
        ? `${roman(code - 32)} квартал ${inYear}`
        : code < 40
          ? `${['первая', 'вторая', 'третья'][code - 37]} треть ${inYear}`
          : `${['первое', 'второе'][code - 40]} полугодие ${inYear}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${formatNumber(Number(edition), lang, {useGrouping: false})}-е\u00a0изд.`
        : edition,
    editedBy: names => `ред.: ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `версия ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `№\u00a0${number}` : number),
    pages: pages => `с.\u00a0${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} из ${formatNumber(all, lang)}`,

    overview: 'Обзор',
    windowStart: 'Начало видимого периода',
    windowMiddle: 'Видимый период',
    windowEnd: 'Конец видимого периода',

    crowd: (number, dates, lang) => `${entries(number, lang)}, ${dates}`,
    fromSources: (number, lang) =>
      count(number, lang, {one: 'по данным # источника', other: 'по данным # источников'}),
    found: (number, crowd, lang) =>
      `${crowd}: ${count(number, lang, {one: 'найдена #', other: 'найдено #'})}`,
    inView: (dates, number, all, lang) =>
      `На экране: ${dates}, ${
        number === all
          ? entries(all, lang)
          : `${formatNumber(number, lang)} из ${count(all, lang, {one: '# записи', other: '# записей'})}`
      }`,
    beyond: (number, lang) => `Ещё ${formatNumber(number, lang)}`,
    inJulian: (date, gregorian) =>
      `${date} (по юлианскому календарю; по григорианскому: ${gregorian})`,
    notPrinted: (number, lang) =>
      count(number, lang, {
        one: 'Ещё # запись не напечатана',
        few: 'Ещё # записи не напечатаны',
        other: 'Ещё # записей не напечатано',
      }),
    noGroup: 'Без группы',
    otherGroups: 'Прочие',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} из ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} из ${formatNumber(all, lang)}: ${title}`,
    tags: 'Теги',
    side: (stance, number) => SIDES[stance][number === 1 ? 0 : 1],
    inSources: 'К списку источников',

    notLoaded: {
      image: 'Изображение недоступно',
      audio: 'Аудиозапись недоступна',
      video: 'Видео недоступно',
      page: 'Страница недоступна',
    },
    showHere: page => (page ? `Показать здесь: ${page}` : 'Показать здесь'),
    untilThen: host => `До этого с ${host} ничего не загружается.`,

    clear: 'Сбросить',
    clearAll: 'Сбросить всё',
    searching: 'Идёт поиск…',
    found: (number, all, lang) =>
      `${formatNumber(number, lang)} из ${count(all, lang, {one: '# записи', other: '# записей'})}`,
    noneFound: (query, isFiltered) =>
      query
        ? `По запросу «\u2068${query}\u2069»${isFiltered ? ' с этими фильтрами' : ''} ничего не найдено`
        : 'С этими фильтрами ничего не найдено',
    filterKinds: {groups: 'Группа', tags: 'Тег', sources: 'Источник', statuses: 'Статус'},
    otherValues: (number, chosen, lang) =>
      `Ещё ${formatNumber(number, lang)}${chosen ? `, выбрано ${formatNumber(chosen, lang)}` : ''}`,
    unlisted: (number, lang) => `Ещё ${formatNumber(number, lang)} можно найти через поиск`,

    columnDate: 'Дата',
    columnTitle: 'Название',
    columnGroup: 'Группа',
    copyCsv: 'Скопировать как CSV',
    downloadCsv: 'Скачать как CSV',
    copied: (number, lang) =>
      count(number, lang, {
        one: 'Скопирована # запись',
        few: 'Скопированы # записи',
        other: 'Скопировано # записей',
      }),
    copyFailed: 'Не удалось скопировать таблицу',
    csvColumns: [
      ...['ID', 'Дата (EDTF)', 'Дата', 'Название', 'Краткое содержание', 'Статус', 'Группа'],
      ...['Теги', 'Источники', 'Адреса', 'Цитаты'],
    ],
    happened: 'Произошло',
    quoted: (quote, from, stance) => `«${quote}» (${from}${stance && `; ${stance}`})`,

    copyLink: 'Скопировать ссылку',
    linkCopied: 'Ссылка скопирована',
    linkNotCopied: 'Не удалось скопировать ссылку',
    linkGone: 'Записи, на которую вела ссылка, здесь больше нет',

    changes: (added, changed, removed, lang) =>
      upper(
        [
          added &&
            count(added, lang, {
              one: 'добавлена # запись',
              few: 'добавлены # записи',
              other: 'добавлено # записей',
            }),
          changed &&
            (added
              ? count(changed, lang, {one: 'изменена #', few: 'изменены #', other: 'изменено #'})
              : count(changed, lang, {
                  one: 'изменена # запись',
                  few: 'изменены # записи',
                  other: 'изменено # записей',
                })),
          removed &&
            (added || changed
              ? count(removed, lang, {one: 'удалена #', few: 'удалены #', other: 'удалено #'})
              : count(removed, lang, {
                  one: 'удалена # запись',
                  few: 'удалены # записи',
                  other: 'удалено # записей',
                })),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    stale: (age, lang) => `Данные обновлены ${formatAgo(age, lang)}; последняя проверка не удалась`,
    openGone: 'Открытая запись удалена',
  },

  citing: {
    citeTimeline: 'Цитировать эту хронологию',
    citeEntry: 'Цитировать эту запись',
    allSources: (number, lang) =>
      number === 1 ? 'Единственный источник' : `Все ${sources(number, lang)}`,
    entrySources: (number, lang) =>
      number === 1 ? 'Источник записи' : `${sources(number, lang)} записи`,
    timelineItself: 'Сама хронология',
    entryItself: 'Сама запись',
    others: (number, lang) => `и ещё ${formatNumber(number, lang)}`,
    copyText: 'Скопировать как текст',
    copyHtml: 'Скопировать как HTML',
    download: 'Скачать как',
    writing: 'Подготовка…',
    copied: references,
    copiedAsText: (number, lang) => `${references(number, lang)} в виде текста`,
    copyByHand: 'У этой страницы нет доступа к буферу обмена. Скопируйте выделенный текст вручную.',
    copyTooLong:
      'У этой страницы нет доступа к буферу обмена. Скачайте библиографические ссылки файлом.',
    picture: 'Изображение текущего вида',
    pictureFailed: 'Не удалось создать изображение',
  },
};

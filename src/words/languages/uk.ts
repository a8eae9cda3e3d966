import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import {countIn, type Language} from '../language.ts';
import {roman} from '../roman.ts';

const count = countIn('uk');

const entries = (number: number, lang: string): string =>
  count(number, lang, {one: '# запис', few: '# записи', other: '# записів'});

const sources = (number: number, lang: string): string =>
  count(number, lang, {one: '# джерело', few: '# джерела', other: '# джерел'});

const references = (number: number, lang: string): string =>
  `Скопійовано ${count(number, lang, {
    one: '# бібліографічне посилання',
    few: '# бібліографічні посилання',
    other: '# бібліографічних посилань',
  })}`;

/** A year or a day, which reads the same after a preposition; «листопад» and «1980-ті» do not. */
const isSteady = (date: string): boolean => /^\d+(?![\d-])/.test(date);

/** Dates may end with «р.». */
const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const about = (date: string): string => (isSteady(date) ? `бл.\u00a0${date}` : `приблизно ${date}`);

const until = (date: string): string => (isSteady(date) ? `до ${date}` : `${date} та раніше`);

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «2-ге», of a neuter noun. */
function ordinal(number: number, lang: string): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = isTeen
    ? 'те'
    : number % 100 === 40
      ? 'ве'
      : ['те', 'ше', 'ге', 'тє', 'те', 'те', 'те', 'ме', 'ме', 'те'][number % 10];
  return `${formatNumber(number, lang, {useGrouping: false})}-${ending}`;
}

const SIDES = {
  supports: ['Стверджує це', 'Стверджують це'],
  disputes: ['Стверджує інше', 'Стверджують інше'],
  mentions: ['Згадує про це', 'Згадують про це'],
} as const;

export const uk: Language = {
  main: {
    lang: 'uk',

    timeline: 'Хронологія',
    skip: 'Пропустити хронологію',
    loading: 'Хронологія завантажується…',
    empty: 'Записів поки немає',
    noneSourced: 'Жоден запис поки не має джерела',
    failed: 'Не вдалося завантажити хронологію',
    retry: 'Спробувати ще раз',
    earlier: 'Раніше',
    later: 'Пізніше',
    more: 'Докладніше',
    zoomIn: 'Наблизити',
    zoomOut: 'Віддалити',
    showAll: 'Усе',
    search: 'Пошук',
    filters: 'Фільтри',
    table: 'Таблиця',
    cite: 'Цитувати',
    now: 'Зараз',
    cancel: 'Скасувати',
    close: 'Закрити',
    previous: 'Назад',
    next: 'Далі',
    entries,

    untitled: 'Без назви',
    undated: 'Без дати',
    announced: 'Оголошено, дату не названо',
    expected: 'Очікується',
    isNew: 'Нове',
    noSource: 'Джерело не вказано',
    sourcesDiffer: 'Дані джерел різняться',
    stances: {supports: 'підтверджує', disputes: 'заперечує', mentions: 'згадує'},
    corrected: date => (date ? `Виправлено: ${date}` : 'Виправлено'),
    pass: (amount, unit, lang) => `Минає ${formatUnit(amount, unit, lang)}`,

    sources: 'Джерела',
    citedAt: 'Де цитується:',
    otherUses: (number, lang) => `і ще ${formatNumber(number, lang)}`,
    sourceNumber: (number, lang) => `Джерело ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      const format = (number: number) => formatNumber(number, lang);
      if (all === 1) {
        const known = byOne ? 'з одним джерелом' : sourced ? 'із двома або більше джерелами' : '';
        return `${entries(1, lang)}, ${known || 'без джерела'}${
          disputed ? ', дані джерел різняться' : ''
        }.`;
      }
      const every = all === 2 ? 'обидва' : 'усі';
      const known = !unsourced
        ? `${every} з джерелами`
        : sourced
          ? `${format(sourced)} з джерелами й ${format(unsourced)} без`
          : `${every} без джерел`;
      const details = [
        byOne && `${format(byOne)} лише з одним джерелом`,
        byTwoOrMore && `${format(byTwoOrMore)} із двома або більше${byOne ? '' : ' джерелами'}`,
        disputed && `${format(disputed)} з розбіжностями між джерелами`,
      ].filter(Boolean);
      return `${entries(all, lang)}, ${known}${details.length ? ': ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => stop(`Останнє виправлення: ${date}`),
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} та\u00a0ін.`,
    quotes: ['«', '»'],
    accessed: date => `Дата звернення: ${date}`,
    archived: date => (date ? `Архівна копія: ${date}` : 'Архівна копія'),
    missing: id => `${id} (без опису)`,

    about,
    uncertain: date => `${date} (імовірно)`,
    aboutUncertain: date => `${about(date)} (імовірно)`,
    since: date => (isSteady(date) ? `з ${date}` : `${date} та далі`),
    until,
    always: 'завжди',
    endUnknown: start => `${start}, кінець невідомий`,
    startUnknown: end => `${until(end)}, початок невідомий`,
    unknown: 'невідомо',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) =>
      isSteady(start) && isSteady(end)
        ? `з ${start} до ${end}`
        : `початок: ${start}, кінець: ${end}`,
    orEarlier: date => `${date} або раніше`,
    orLater: date => `${date} або пізніше`,
    // Двотисячні, сорокові, вісімдесяті.
    decade: year => `${year}-${/000$/.test(year) ? 'ні' : /40$/.test(year) ? 'ві' : 'ті'}`,
    century: number => `${number > 99 ? ordinal(number, 'uk') : roman(number)}\u00a0століття`,
    millennium: number => `${number > 99 ? ordinal(number, 'uk') : roman(number)}\u00a0тисячоліття`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (за юліанським календарем)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `${text} до н.\u00a0е.`,
    season(code, year) {
      const inYear = /^\d+$/.test(year) ? `${year}\u00a0р.` : year;
      if (code < 33) {
        const name = ['весна', 'літо', 'осінь', 'зима'][(code - 21) % 4];
        const where = code < 25 ? '' : code < 29 ? 'Північна' : 'Південна';
        return `${name} ${inYear}${where && ` (${where} півкуля)`}`;
      }
      return code < 37
        ? `${roman(code - 32)} квартал ${inYear}`
        : code < 40
          ? `${['перша', 'друга', 'третя'][code - 37]} третина ${inYear}`
          : `${['перше', 'друге'][code - 40]} півріччя ${inYear}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition) ? `${ordinal(Number(edition), lang)}\u00a0вид.` : edition,
    editedBy: names => `ред.: ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `версія ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `№\u00a0${number}` : number),
    pages: pages => `с.\u00a0${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} із ${formatNumber(all, lang)}`,

    overview: 'Огляд',
    windowStart: 'Початок видимого періоду',
    windowMiddle: 'Видимий період',
    windowEnd: 'Кінець видимого періоду',

    crowd: (number, dates, lang) => `${entries(number, lang)}, ${dates}`,
    fromSources: (number, lang) =>
      count(number, lang, {one: 'за даними # джерела', other: 'за даними # джерел'}),
    found: (number, crowd, lang) => `${crowd}: знайдено ${formatNumber(number, lang)}`,
    inView: (dates, number, all, lang) =>
      `На екрані: ${dates}, ${
        number === all
          ? entries(all, lang)
          : `${formatNumber(number, lang)} із ${count(all, lang, {one: '# запису', other: '# записів'})}`
      }`,
    beyond: (number, lang) => `Ще ${formatNumber(number, lang)}`,
    inJulian: (date, gregorian) =>
      `${date} (за юліанським календарем; за григоріанським: ${gregorian})`,
    notPrinted: (number, lang) =>
      count(number, lang, {
        one: 'Ще # запис не надруковано',
        few: 'Ще # записи не надруковано',
        other: 'Ще # записів не надруковано',
      }),
    noGroup: 'Без групи',
    otherGroups: 'Інші',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} із ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `${formatNumber(number, lang)} із ${formatNumber(all, lang)}: ${title}`,
    tags: 'Теги',
    side: (stance, number) => SIDES[stance][number === 1 ? 0 : 1],
    inSources: 'До списку джерел',

    notLoaded: {
      image: 'Зображення недоступне',
      audio: 'Аудіозапис недоступний',
      video: 'Відео недоступне',
      page: 'Сторінка недоступна',
    },
    showHere: page => (page ? `Показати тут: ${page}` : 'Показати тут'),
    untilThen: host => `До цього з ${host} нічого не завантажується.`,

    clear: 'Скинути',
    clearAll: 'Скинути все',
    searching: 'Триває пошук…',
    found: (number, all, lang) =>
      `${formatNumber(number, lang)} із ${count(all, lang, {one: '# запису', other: '# записів'})}`,
    noneFound: (query, isFiltered) =>
      query
        ? `За запитом «\u2068${query}\u2069»${isFiltered ? ' із цими фільтрами' : ''} нічого не знайдено`
        : 'Із цими фільтрами нічого не знайдено',
    filterKinds: {groups: 'Група', tags: 'Тег', sources: 'Джерело', statuses: 'Статус'},
    otherValues: (number, chosen, lang) =>
      `Ще ${formatNumber(number, lang)}${chosen ? `, вибрано ${formatNumber(chosen, lang)}` : ''}`,
    unlisted: (number, lang) => `Ще ${formatNumber(number, lang)} можна знайти через пошук`,

    columnDate: 'Дата',
    columnTitle: 'Назва',
    columnGroup: 'Група',
    copyCsv: 'Копіювати як CSV',
    downloadCsv: 'Завантажити як CSV',
    copied: (number, lang) => `Скопійовано ${entries(number, lang)}`,
    copyFailed: 'Не вдалося скопіювати таблицю',
    csvColumns: [
      ...['ID', 'Дата (EDTF)', 'Дата', 'Назва', 'Короткий зміст', 'Статус', 'Група'],
      ...['Теги', 'Джерела', 'Адреси', 'Цитати'],
    ],
    happened: 'Відбулося',
    quoted: (quote, from, stance) => `«${quote}» (${from}${stance && `; ${stance}`})`,

    copyLink: 'Копіювати посилання',
    linkCopied: 'Посилання скопійовано',
    linkNotCopied: 'Не вдалося скопіювати посилання',
    linkGone: 'Запису, на який вело посилання, тут уже немає',

    changes: (added, changed, removed, lang) =>
      upper(
        [
          added && `додано ${entries(added, lang)}`,
          changed && `змінено ${added ? formatNumber(changed, lang) : entries(changed, lang)}`,
          removed &&
            `вилучено ${added || changed ? formatNumber(removed, lang) : entries(removed, lang)}`,
        ]
          .filter(Boolean)
          .join(', '),
      ),
    stale: (age, lang) => `Дані оновлено ${formatAgo(age, lang)}; остання перевірка не вдалася`,
    openGone: 'Відкритий запис вилучено',
  },

  citing: {
    citeTimeline: 'Цитувати цю хронологію',
    citeEntry: 'Цитувати цей запис',
    allSources: (number, lang) => (number === 1 ? 'Єдине джерело' : `Усі ${sources(number, lang)}`),
    entrySources: (number, lang) =>
      number === 1 ? 'Джерело запису' : `${sources(number, lang)} запису`,
    timelineItself: 'Сама хронологія',
    entryItself: 'Сам запис',
    others: (number, lang) => `і ще ${formatNumber(number, lang)}`,
    copyText: 'Копіювати як текст',
    copyHtml: 'Копіювати як HTML',
    download: 'Завантажити як',
    writing: 'Підготовка…',
    copied: references,
    copiedAsText: (number, lang) => `${references(number, lang)} у вигляді тексту`,
    copyByHand: 'Ця сторінка не має доступу до буфера обміну. Скопіюйте виділений текст вручну.',
    copyTooLong:
      'Ця сторінка не має доступу до буфера обміну. Завантажте бібліографічні посилання файлом.',
    picture: 'Зображення поточного вигляду',
    pictureFailed: 'Не вдалося створити зображення',
  },
};

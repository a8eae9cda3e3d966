import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import type {Language} from '../language.ts';

const SEASONS = ['春季', '夏季', '秋季', '冬季'];
const PARTS = [
  ...['第一季度', '第二季度', '第三季度', '第四季度'],
  ...['1–4月', '5–8月', '9–12月'],
  ...['上半年', '下半年'],
];

const entries = (count: number, lang: string): string => `${formatNumber(count, lang)}个条目`;
const items = (count: number, lang: string): string => `${formatNumber(count, lang)}条`;
const sources = (count: number, lang: string): string => `${formatNumber(count, lang)}个来源`;
const references = (count: number, lang: string): string =>
  `${formatNumber(count, lang)}条参考文献`;

export const zh: Language = {
  main: {
    lang: 'zh',

    timeline: '时间线',
    skip: '跳过时间线',
    loading: '正在加载时间线…',
    empty: '暂无条目',
    noneSourced: '暂无注明来源的条目',
    failed: '时间线加载失败',
    retry: '重试',
    earlier: '更早',
    later: '更晚',
    more: '更多',
    zoomIn: '放大',
    zoomOut: '缩小',
    showAll: '全部',
    search: '搜索',
    filters: '筛选',
    table: '表格',
    cite: '引用',
    now: '现在',
    cancel: '取消',
    close: '关闭',
    previous: '上一个',
    next: '下一个',
    entries,

    untitled: '无标题',
    undated: '日期不详',
    announced: '已公布，日期未定',
    expected: '预计',
    isNew: '最新',
    noSource: '未注明来源',
    sourcesDiffer: '各来源说法不一',
    stances: {supports: '支持', disputes: '质疑', mentions: '提及'},
    corrected: date => (date ? `更正于${date}` : '已更正'),
    pass: (amount, unit, lang) => `${formatUnit(amount, unit, lang)}过去了`,

    sources: '来源',
    citedAt: '引用处：',
    otherUses: (count, lang) => `另有${formatNumber(count, lang)}项`,
    sourceNumber: (number, lang) => `来源${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      if (all === 1) {
        const known = byOne ? '仅有一个来源' : sourced ? '有两个或更多来源' : '未注明来源';
        return `共${items(1, lang)}，${known}${disputed ? '，各来源说法不一' : ''}。`;
      }
      const known = !unsourced
        ? '均注明来源'
        : sourced
          ? `其中${items(sourced, lang)}注明来源，${items(unsourced, lang)}未注明`
          : '均未注明来源';
      const details = [
        byOne && `${items(byOne, lang)}仅有一个来源`,
        byTwoOrMore && `${items(byTwoOrMore, lang)}有两个或更多来源`,
        disputed && `${items(disputed, lang)}各来源说法不一`,
      ].filter(Boolean);
      return `共${items(all, lang)}，${known}${details.length ? '；' : ''}${details.join('，')}。`;
    },
    severalSources: sources,
    lastCorrected: date => `最近一次更正：${date}。`,
    comma: '，',
    semicolon: '；',
    etAl: names => `${names}等`,
    quotes: ['《', '》'],
    accessed: date => `访问于${date}`,
    archived: date => (date ? `存档于${date}` : '存档'),
    missing: id => `${id}（无来源信息）`,

    about: date => `约${date}`,
    uncertain: date => `${date}（存疑）`,
    aboutUncertain: date => `约${date}（存疑）`,
    since: date => `${date}起`,
    until: date => `至${date}为止`,
    always: '始终',
    endUnknown: start => `${start}起，结束时间不详`,
    startUnknown: end => `至${end}为止，开始时间不详`,
    unknown: '时间不详',
    range: (start, end) => `${start}至${end}`,
    fromTo: (start, end) => `从${start}到${end}`,
    orEarlier: date => `${date}或更早`,
    orLater: date => `${date}或更晚`,
    decade: year => `${year.replace(/年$/, '')}年代`,
    century: number => `${number}世纪`,
    millennium: number => `第${number}个千年`,
    within: (day, years) => `${years}的${day}`,
    julian: date => `${date}（儒略历）`,
    inCalendar: (date, gregorian) => `${date}（${gregorian}）`,
    beforeEra: text => `公元前${text}`,
    season(code, year) {
      if (code > 32) return year + PARTS[code - 33];
      const half = code < 25 ? '' : code < 29 ? '北半球' : '南半球';
      return year + half + SEASONS[(code - 21) % 4];
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `第${formatNumber(Number(edition), lang, {useGrouping: false})}版`
        : edition,
    editedBy: names => `${names}编`,
    version: version => (/^[\d.]+$/.test(version) ? `${version}版` : version),
    numbered: number => (/^\d/.test(number) ? `第${number}号` : number),
    pages: pages => `第${pages}页`,
  },

  later: {
    page: (from, to, all, lang) =>
      `第${formatNumber(from, lang)}–${formatNumber(to, lang)}条，共${items(all, lang)}`,

    overview: '总览',
    windowStart: '显示范围的起点',
    windowMiddle: '显示范围',
    windowEnd: '显示范围的终点',

    crowd: (count, dates, lang) => `${entries(count, lang)}，${dates}`,
    found: (count, crowd, lang) => `${crowd}，其中${items(count, lang)}符合`,
    fromSources: (count, lang) => `来自${sources(count, lang)}`,
    inView: (dates, count, all, lang) =>
      `当前显示：${dates}，${
        count === all ? entries(all, lang) : `${items(all, lang)}中的${items(count, lang)}`
      }`,
    beyond: (count, lang) => `还有${items(count, lang)}`,
    inJulian: (date, gregorian) => `${date}（儒略历，公历${gregorian}）`,
    notPrinted: (count, lang) => `另有${items(count, lang)}未打印`,
    noGroup: '未分组',
    otherGroups: '其他',
  },

  reader: {
    place: (number, all, lang) => `第${items(number, lang)}，共${items(all, lang)}`,
    placed: (number, all, title, lang) =>
      `第${items(number, lang)}，共${items(all, lang)}：${title}`,
    tags: '标签',
    side: stance => ({supports: '持此说法', disputes: '说法不同', mentions: '提及此事'})[stance],
    inSources: '在来源列表中查看',

    notLoaded: {
      image: '图片无法显示',
      audio: '音频无法播放',
      video: '视频无法播放',
      page: '网页无法显示',
    },
    showHere: page => (page ? `在此显示：${page}` : '在此显示'),
    untilThen: host => `在此之前不会从${host}加载任何内容。`,

    clear: '清除',
    clearAll: '全部清除',
    searching: '正在搜索…',
    found: (count, all, lang) => `${items(all, lang)}中的${items(count, lang)}`,
    // What is quoted may run in the other direction.
    noneFound(query, isFiltered) {
      const quoted = query && `“\u2068${query}\u2069”`;
      const filters = isFiltered ? `${quoted && '及'}当前筛选条件` : '';
      return `没有符合${quoted}${filters}的条目`;
    },
    filterKinds: {groups: '分组', tags: '标签', sources: '来源', statuses: '状态'},
    otherValues: (count, chosen, lang) =>
      `另有${formatNumber(count, lang)}项${chosen ? `，已选${formatNumber(chosen, lang)}项` : ''}`,
    unlisted: (count, lang) => `另有${formatNumber(count, lang)}项可通过搜索找到`,

    columnDate: '日期',
    columnTitle: '标题',
    columnGroup: '分组',
    copyCsv: '复制为CSV',
    downloadCsv: '下载CSV',
    copied: (count, lang) => `已复制${entries(count, lang)}`,
    copyFailed: '表格复制失败',
    csvColumns: [
      ...['ID', '日期（EDTF）', '日期', '标题', '摘要', '状态', '分组', '标签', '来源'],
      ...['网址', '引文'],
    ],
    happened: '已发生',
    quoted: (quote, from, stance) => `“${quote}”（${from}${stance && `；${stance}`}）`,

    copyLink: '复制链接',
    linkCopied: '链接已复制',
    linkNotCopied: '链接复制失败',
    linkGone: '此链接指向的条目已不存在',

    changes: (added, changed, removed, lang) =>
      [
        added && `新增${items(added, lang)}`,
        changed && `更改${items(changed, lang)}`,
        removed && `移除${items(removed, lang)}`,
      ]
        .filter(Boolean)
        .join('，'),
    stale: (age, lang) => `内容截至${formatAgo(age, lang)}；最近一次更新失败`,
    openGone: '刚才打开的条目已被移除',
  },

  citing: {
    citeTimeline: '引用此时间线',
    citeEntry: '引用此条目',
    allSources: (count, lang) => (count === 1 ? '唯一来源' : `全部${sources(count, lang)}`),
    entrySources: (count, lang) =>
      count === 1 ? '此条目的来源' : `此条目的${sources(count, lang)}`,
    timelineItself: '时间线本身',
    entryItself: '条目本身',
    others: (count, lang) => `另有${items(count, lang)}`,
    copyText: '复制为文本',
    copyHtml: '复制为HTML',
    download: '下载格式',
    writing: '正在生成…',
    copied: (count, lang) => `已复制${references(count, lang)}`,
    copiedAsText: (count, lang) => `已将${references(count, lang)}复制为文本`,
    copyByHand: '此页面无法使用复制功能，请手动复制选中的文字。',
    copyTooLong: '此页面无法使用复制功能，请改为下载参考文献。',
    picture: '当前视图的图片',
    pictureFailed: '图片生成失败',
  },
};

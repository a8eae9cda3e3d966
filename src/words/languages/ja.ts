import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import type {Language} from '../language.ts';

const SEASONS = ['春', '夏', '秋', '冬'];
const PARTS = [
  ...['第1四半期', '第2四半期', '第3四半期', '第4四半期'],
  ...['1～4月', '5～8月', '9～12月'],
  ...['上半期', '下半期'],
];

const items = (count: number, lang: string): string => `${formatNumber(count, lang)}件`;
const entries = (count: number, lang: string): string => `${formatNumber(count, lang)}項目`;

/** No space stands between number and unit in running Japanese, as it does in Intl's. */
const unspaced = (text: string): string => text.replace(/\s/g, '');

export const ja: Language = {
  main: {
    lang: 'ja',

    timeline: 'タイムライン',
    skip: 'タイムラインをスキップ',
    loading: 'タイムラインを読み込み中…',
    empty: '項目はまだありません',
    noneSourced: '出典のある項目はまだありません',
    failed: 'タイムラインを読み込めませんでした',
    retry: '再試行',
    earlier: '前の時期',
    later: '後の時期',
    more: '詳しく',
    zoomIn: '拡大',
    zoomOut: '縮小',
    showAll: '全体',
    search: '検索',
    filters: '絞り込み',
    table: '表',
    cite: '引用',
    now: '現在',
    cancel: 'キャンセル',
    close: '閉じる',
    previous: '前へ',
    next: '次へ',
    entries,

    untitled: '無題',
    undated: '日付なし',
    announced: '発表済み、日付未定',
    expected: '予定',
    isNew: '新着',
    noSource: '出典の記載なし',
    sourcesDiffer: '出典により内容が異なる',
    stances: {supports: '裏付け', disputes: '異論', mentions: '言及'},
    corrected: date => (date ? `${date}訂正` : '訂正済み'),
    pass: (amount, unit, lang) => `${unspaced(formatUnit(amount, unit, lang))}が経過`,

    sources: '出典',
    citedAt: '引用箇所：',
    otherUses: (count, lang) => `ほか${items(count, lang)}`,
    sourceNumber: (number, lang) => `出典${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      if (all === 1) {
        const known = byOne ? '出典は1件' : sourced ? '出典は2件以上' : '出典なし';
        return `全${entries(1, lang)}、${known}${disputed ? '、出典により内容が異なる' : ''}。`;
      }
      const known = !unsourced
        ? 'すべて出典あり'
        : sourced
          ? `出典あり${items(sourced, lang)}、出典なし${items(unsourced, lang)}`
          : 'すべて出典なし';
      const details = [
        byOne && `出典が1件のみのもの${items(byOne, lang)}`,
        byTwoOrMore && `${byOne ? '' : '出典が'}2件以上のもの${items(byTwoOrMore, lang)}`,
        disputed && `出典により内容が異なるもの${items(disputed, lang)}`,
      ].filter(Boolean);
      return `全${entries(all, lang)}、${known}。${details.join('、')}${details.length ? '。' : ''}`;
    },
    severalSources: (count, lang) => `出典${items(count, lang)}`,
    lastCorrected: date => `最終訂正：${date}。`,
    comma: '、',
    semicolon: '；',
    etAl: names => `${names}ほか`,
    quotes: ['「', '」'],
    accessed: date => `${date}閲覧`,
    archived: date => (date ? `${date}のアーカイブ` : 'アーカイブ'),
    missing: id => `${id}（出典情報なし）`,

    about: date => `${date}ごろ`,
    uncertain: date => `${date}（不確実）`,
    aboutUncertain: date => `${date}ごろ（不確実）`,
    since: date => `${date}から`,
    until: date => `${date}まで`,
    always: '常時',
    endUnknown: start => `${start}から（終わりは不明）`,
    startUnknown: end => `${end}まで（始まりは不明）`,
    unknown: '時期不明',
    range: (start, end) => `${start}～${end}`,
    fromTo: (start, end) => `${start}から${end}まで`,
    orEarlier: date => `${date}またはそれ以前`,
    orLater: date => `${date}またはそれ以降`,
    decade: year => `${year.replace(/年$/, '')}年代`,
    century: number => `${number}世紀`,
    millennium: number => `${number}千年紀`,
    within: (day, years) => `${years}の${day}`,
    julian: date => `${date}（ユリウス暦）`,
    inCalendar: (date, gregorian) => `${date}（${gregorian}）`,
    beforeEra: text => `紀元前${text}`,
    season(code, year) {
      if (code > 32) return year + PARTS[code - 33];
      const half = code < 25 ? '' : code < 29 ? '（北半球）' : '（南半球）';
      return year + SEASONS[(code - 21) % 4] + half;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `第${formatNumber(Number(edition), lang, {useGrouping: false})}版`
        : edition,
    editedBy: names => `${names}編`,
    version: version => (/^[\d.]+$/.test(version) ? `バージョン${version}` : version),
    numbered: number => (/^\d/.test(number) ? `第${number}号` : number),
    pages: pages => `${pages}ページ`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${items(all, lang)}中${formatNumber(from, lang)}～${items(to, lang)}目`,

    overview: '全体図',
    windowStart: '表示範囲の始点',
    windowMiddle: '表示範囲',
    windowEnd: '表示範囲の終点',

    crowd: (count, dates, lang) => `${entries(count, lang)}、${dates}`,
    found: (count, crowd, lang) => `${crowd}、うち${items(count, lang)}が該当`,
    fromSources: (count, lang) => `出典${items(count, lang)}`,
    inView: (dates, count, all, lang) =>
      `表示中：${dates}、${
        count === all
          ? entries(all, lang)
          : `${entries(all, lang)}中${formatNumber(count, lang)}項目`
      }`,
    beyond: (count, lang) => `ほか${items(count, lang)}`,
    inJulian: (date, gregorian) => `${date}（ユリウス暦、グレゴリオ暦では${gregorian}）`,
    notPrinted: (count, lang) => `ほか${entries(count, lang)}は印刷されていません`,
    noGroup: 'グループなし',
    otherGroups: 'その他',
  },

  reader: {
    place: (number, all, lang) => `${items(all, lang)}中${items(number, lang)}目`,
    placed: (number, all, title, lang) => `${items(all, lang)}中${items(number, lang)}目：${title}`,
    tags: 'タグ',
    side: stance =>
      ({supports: 'そう伝えている', disputes: '異なる内容を伝えている', mentions: '言及している'})[
        stance
      ],
    inSources: '出典一覧で見る',

    notLoaded: {
      image: '画像を表示できません',
      audio: '音声を再生できません',
      video: '動画を再生できません',
      page: 'ページを表示できません',
    },
    showHere: page => (page ? `ここに表示：${page}` : 'ここに表示'),
    untilThen: host => `それまで${host}からは何も読み込まれません。`,

    clear: 'クリア',
    clearAll: 'すべてクリア',
    searching: '検索中…',
    found: (count, all, lang) => `${entries(all, lang)}中${entries(count, lang)}`,
    // What is quoted may run in the other direction.
    noneFound(query, isFiltered) {
      const sought = [query && `「\u2068${query}\u2069」`, isFiltered && '現在の絞り込み条件'];
      return `${sought.filter(Boolean).join('と')}${sought.some(Boolean) ? 'に' : ''}一致する項目はありません`;
    },
    filterKinds: {groups: 'グループ', tags: 'タグ', sources: '出典', statuses: '状態'},
    otherValues: (count, chosen, lang) =>
      `ほか${items(count, lang)}${chosen ? `、${items(chosen, lang)}選択中` : ''}`,
    unlisted: (count, lang) => `ほか${items(count, lang)}は検索で見つけられます`,

    columnDate: '日付',
    columnTitle: '見出し',
    columnGroup: 'グループ',
    copyCsv: 'CSVでコピー',
    downloadCsv: 'CSVでダウンロード',
    copied: (count, lang) => `${entries(count, lang)}をコピーしました`,
    copyFailed: '表をコピーできませんでした',
    csvColumns: [
      ...['ID', '日付（EDTF）', '日付', '見出し', '概要', '状態', 'グループ', 'タグ', '出典'],
      ...['URL', '引用文'],
    ],
    happened: '発生済み',
    quoted: (quote, from, stance) => `「${quote}」（${from}${stance && `；${stance}`}）`,

    copyLink: 'リンクをコピー',
    linkCopied: 'リンクをコピーしました',
    linkNotCopied: 'リンクをコピーできませんでした',
    linkGone: 'このリンク先の項目は、もうここにはありません',

    changes: (added, changed, removed, lang) =>
      [
        added && `追加${items(added, lang)}`,
        changed && `変更${items(changed, lang)}`,
        removed && `削除${items(removed, lang)}`,
      ]
        .filter(Boolean)
        .join('、'),
    stale: (age, lang) =>
      `${unspaced(formatAgo(age, lang))}の内容です。直近の更新確認に失敗しました`,
    openGone: '開いていた項目は削除されました',
  },

  citing: {
    citeTimeline: 'このタイムラインを引用',
    citeEntry: 'この項目を引用',
    allSources: (count, lang) =>
      count === 1 ? 'タイムラインの出典' : `出典全${items(count, lang)}`,
    entrySources: (count, lang) =>
      count === 1 ? 'この項目の出典' : `この項目の出典${items(count, lang)}`,
    timelineItself: 'タイムライン自体',
    entryItself: '項目自体',
    others: (count, lang) => `ほか${items(count, lang)}`,
    copyText: 'テキストでコピー',
    copyHtml: 'HTMLでコピー',
    download: 'ダウンロード形式',
    writing: '作成中…',
    copied: (count, lang) => `参考文献${items(count, lang)}をコピーしました`,
    copiedAsText: (count, lang) => `参考文献${items(count, lang)}をテキストでコピーしました`,
    copyByHand:
      'このページではコピー機能を使えません。選択された文字列を手動でコピーしてください。',
    copyTooLong:
      'このページではコピー機能を使えません。代わりに参考文献をダウンロードしてください。',
    picture: 'この表示の画像',
    pictureFailed: '画像を作成できませんでした',
  },
};

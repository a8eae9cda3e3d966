import {formatAgo} from '../ago.ts';
import {formatNumber, formatUnit} from '../intl.ts';
import type {Language} from '../language.ts';

const SEASONS = ['봄', '여름', '가을', '겨울'];
const PARTS = [
  ...['1분기', '2분기', '3분기', '4분기'],
  ...['1~4월', '5~8월', '9~12월'],
  ...['상반기', '하반기'],
];

const items = (count: number, lang: string): string => `${formatNumber(count, lang)}개`;
const entries = (count: number, lang: string): string => `항목 ${items(count, lang)}`;
const sources = (count: number, lang: string): string => `출처 ${items(count, lang)}`;
const references = (count: number, lang: string): string =>
  `참고문헌 ${formatNumber(count, lang)}건`;

// Particles that follow a text put in are only such as do not change with its last sound.
export const ko: Language = {
  main: {
    lang: 'ko',

    timeline: '타임라인',
    skip: '타임라인 건너뛰기',
    loading: '타임라인을 불러오는 중…',
    empty: '아직 항목이 없습니다',
    noneSourced: '아직 출처가 있는 항목이 없습니다',
    failed: '타임라인을 불러오지 못했습니다',
    retry: '다시 시도',
    earlier: '이전 시기',
    later: '이후 시기',
    more: '더 보기',
    zoomIn: '확대',
    zoomOut: '축소',
    showAll: '전체',
    search: '검색',
    filters: '필터',
    table: '표',
    cite: '인용',
    now: '현재',
    cancel: '취소',
    close: '닫기',
    previous: '이전',
    next: '다음',
    entries,

    untitled: '제목 없음',
    undated: '날짜 없음',
    announced: '발표됨, 날짜 미정',
    expected: '예정',
    isNew: '새 소식',
    noSource: '출처 미표기',
    sourcesDiffer: '출처마다 내용이 다름',
    stances: {supports: '뒷받침', disputes: '이의 제기', mentions: '언급'},
    corrected: date => (date ? `${date} 정정` : '정정됨'),
    pass: (amount, unit, lang) => `${formatUnit(amount, unit, lang)} 경과`,

    sources: '출처',
    citedAt: '인용된 곳:',
    otherUses: (count, lang) => `외 ${items(count, lang)}`,
    sourceNumber: (number, lang) => `출처 ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      if (all === 1) {
        const known = byOne ? '출처 하나' : sourced ? '출처 둘 이상' : '출처 없음';
        return `${entries(1, lang)}, ${known}${disputed ? ', 출처마다 내용이 다름' : ''}.`;
      }
      const known = !unsourced
        ? '모두 출처 있음'
        : sourced
          ? `출처 있음 ${items(sourced, lang)}, 출처 없음 ${items(unsourced, lang)}`
          : '모두 출처 없음';
      const details = [
        byOne && `출처가 하나뿐인 항목 ${items(byOne, lang)}`,
        byTwoOrMore && `${byOne ? '' : '출처가 '}둘 이상인 항목 ${items(byTwoOrMore, lang)}`,
        disputed && `출처마다 내용이 다른 항목 ${items(disputed, lang)}`,
      ].filter(Boolean);
      return `전체 ${entries(all, lang)}, ${known}.${details.length ? ` ${details.join(', ')}.` : ''}`;
    },
    severalSources: sources,
    lastCorrected: date => `최종 정정: ${date}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} 외`,
    quotes: ['“', '”'],
    accessed: date => `${date} 접속`,
    archived: date => (date ? `${date} 보존본` : '보존본'),
    missing: id => `${id}(출처 정보 없음)`,

    about: date => `${date}경`,
    uncertain: date => `${date}(불확실)`,
    aboutUncertain: date => `${date}경(불확실)`,
    since: date => `${date}부터`,
    until: date => `${date}까지`,
    always: '항상',
    endUnknown: start => `${start}부터(끝은 미상)`,
    startUnknown: end => `${end}까지(시작은 미상)`,
    unknown: '시기 미상',
    range: (start, end) => `${start}~${end}`,
    fromTo: (start, end) => `${start}부터 ${end}까지`,
    orEarlier: date => `${date} 또는 그 이전`,
    orLater: date => `${date} 또는 그 이후`,
    decade: year => `${year.replace(/년$/, '')}년대`,
    century: number => `${number}세기`,
    millennium: number => `${number}천년기`,
    within: (day, years) => `${years} ${day}`,
    julian: date => `${date}(율리우스력)`,
    inCalendar: (date, gregorian) => `${date}(${gregorian})`,
    beforeEra: text => `기원전 ${text}`,
    season(code, year) {
      if (code > 32) return `${year} ${PARTS[code - 33]}`;
      const half = code < 25 ? '' : code < 29 ? '북반구 ' : '남반구 ';
      return `${year} ${half}${SEASONS[(code - 21) % 4]}`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `제${formatNumber(Number(edition), lang, {useGrouping: false})}판`
        : edition,
    editedBy: names => `${names} 엮음`,
    version: version => (/^[\d.]+$/.test(version) ? `버전 ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `제${number}호` : number),
    pages: pages => `${pages}쪽`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${items(all, lang)} 중 ${formatNumber(from, lang)}~${formatNumber(to, lang)}번째`,

    overview: '전체 개요',
    windowStart: '표시 범위의 시작',
    windowMiddle: '표시 범위',
    windowEnd: '표시 범위의 끝',

    crowd: (count, dates, lang) => `${entries(count, lang)}, ${dates}`,
    found: (count, crowd, lang) => `${crowd}, 이 중 ${items(count, lang)} 일치`,
    fromSources: (count, lang) => sources(count, lang),
    inView: (dates, count, all, lang) =>
      `표시 중: ${dates}, ${
        count === all ? entries(all, lang) : `${entries(all, lang)} 중 ${items(count, lang)}`
      }`,
    beyond: (count, lang) => `외 ${items(count, lang)}`,
    inJulian: (date, gregorian) => `${date}(율리우스력, 그레고리력으로 ${gregorian})`,
    notPrinted: (count, lang) => `그 외 ${entries(count, lang)}는 인쇄되지 않았습니다`,
    noGroup: '그룹 없음',
    otherGroups: '기타',
  },

  reader: {
    place: (number, all, lang) => `${items(all, lang)} 중 ${formatNumber(number, lang)}번째`,
    placed: (number, all, title, lang) =>
      `${items(all, lang)} 중 ${formatNumber(number, lang)}번째: ${title}`,
    tags: '태그',
    side: stance =>
      ({supports: '이렇게 전함', disputes: '다르게 전함', mentions: '언급함'})[stance],
    inSources: '출처 목록에서 보기',

    notLoaded: {
      image: '이미지를 표시할 수 없음',
      audio: '음성을 재생할 수 없음',
      video: '동영상을 재생할 수 없음',
      page: '페이지를 표시할 수 없음',
    },
    showHere: page => (page ? `여기에 표시: ${page}` : '여기에 표시'),
    untilThen: host => `그 전에는 ${host}에서 아무것도 불러오지 않습니다.`,

    clear: '지우기',
    clearAll: '모두 지우기',
    searching: '검색 중…',
    found: (count, all, lang) => `${entries(all, lang)} 중 ${items(count, lang)}`,
    // What is quoted may run in the other direction.
    noneFound(query, isFiltered) {
      if (!query) return `${isFiltered ? '현재 필터에 ' : ''}맞는 항목이 없습니다`;
      const where = isFiltered ? '현재 필터에서 ' : '';
      return `${where}“\u2068${query}\u2069”에 대한 검색 결과가 없습니다`;
    },
    filterKinds: {groups: '그룹', tags: '태그', sources: '출처', statuses: '상태'},
    otherValues: (count, chosen, lang) =>
      `외 ${items(count, lang)}${chosen ? `, ${items(chosen, lang)} 선택됨` : ''}`,
    unlisted: (count, lang) => `검색으로 ${items(count, lang)}를 더 찾을 수 있습니다`,

    columnDate: '날짜',
    columnTitle: '제목',
    columnGroup: '그룹',
    copyCsv: 'CSV로 복사',
    downloadCsv: 'CSV로 다운로드',
    copied: (count, lang) => `${entries(count, lang)}를 복사했습니다`,
    copyFailed: '표를 복사하지 못했습니다',
    csvColumns: [
      ...['ID', '날짜(EDTF)', '날짜', '제목', '요약', '상태', '그룹', '태그', '출처'],
      ...['URL', '인용문'],
    ],
    happened: '발생함',
    quoted: (quote, from, stance) => `“${quote}”(${from}${stance && `; ${stance}`})`,

    copyLink: '링크 복사',
    linkCopied: '링크를 복사했습니다',
    linkNotCopied: '링크를 복사하지 못했습니다',
    linkGone: '이 링크가 가리키던 항목이 더 이상 없습니다',

    changes(added, changed, removed, lang) {
      const clauses = [
        added && `${items(added, lang)} 추가`,
        changed && `${items(changed, lang)} 변경`,
        removed && `${items(removed, lang)} 삭제`,
      ].filter(Boolean);
      return clauses.length ? `항목 ${clauses.join(', ')}` : '';
    },
    stale: (age, lang) => `${formatAgo(age, lang)} 기준이며, 최근 업데이트 확인에 실패했습니다`,
    openGone: '열려 있던 항목이 삭제되었습니다',
  },

  citing: {
    citeTimeline: '이 타임라인 인용',
    citeEntry: '이 항목 인용',
    allSources: (count, lang) => (count === 1 ? '타임라인의 출처' : `전체 ${sources(count, lang)}`),
    entrySources: (count, lang) =>
      count === 1 ? '이 항목의 출처' : `이 항목의 ${sources(count, lang)}`,
    timelineItself: '타임라인 자체',
    entryItself: '항목 자체',
    others: (count, lang) => `외 ${items(count, lang)}`,
    copyText: '텍스트로 복사',
    copyHtml: 'HTML로 복사',
    download: '다운로드 형식',
    writing: '작성 중…',
    copied: (count, lang) => `${references(count, lang)}을 복사했습니다`,
    copiedAsText: (count, lang) => `${references(count, lang)}을 텍스트로 복사했습니다`,
    copyByHand: '이 페이지에서는 복사 기능을 쓸 수 없습니다. 선택된 텍스트를 직접 복사하세요.',
    copyTooLong: '이 페이지에서는 복사 기능을 쓸 수 없습니다. 대신 참고문헌을 다운로드하세요.',
    picture: '이 화면의 이미지',
    pictureFailed: '이미지를 만들지 못했습니다',
  },
};

/** A made-up register of a railway, of any number of entries: the same at every call. */
import {random} from '../src/model/random.ts';

interface Wording {
  readonly lang: string;
  readonly title: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly places: readonly string[];
  /** By group, `_` standing for a place. */
  readonly happenings: Readonly<Record<string, readonly string[]>>;
  readonly papers: readonly string[];
}

const english: Wording = {
  lang: 'en',
  title: 'Register of the Vale and Coast Railway (made up)',
  groups: {stations: 'Stations', lines: 'Lines', accidents: 'Accidents', parliament: 'Parliament'},
  places: [
    ...['Amberley', 'Blackwater', 'Coldharbour', 'Dunmere', 'Eastry', 'Fenwick', 'Garrowby'],
    ...['Hollins', 'Inglewood', 'Kestle', 'Long Marston', 'Netherby', 'Orme', 'Penhallow'],
    ...['Quorn Bridge', 'Ravenscar', 'Selby Moor', 'Thornfield', 'Upper Weald', 'Wycombe Heath'],
  ],
  happenings: {
    stations: ['_ station opens', 'New hall at _', '_ has electric light', 'Last day of _ station'],
    lines: ['Line to _ opens', 'Second track to _', 'Survey of the line to _', '_ branch closes'],
    accidents: ['Derailment near _', 'Collision at _', 'Flood stops the trains at _'],
    parliament: ['Act for the _ extension', 'Debate on the _ viaduct', 'Petition from _'],
    '': ['Strike at the _ works', 'Excursion to _', 'Royal train calls at _'],
  },
  papers: ['Vale Gazette', 'Coast Mercury', 'Railway Intelligencer', 'Minutes of the board'],
};

const arabic: Wording = {
  lang: 'ar',
  title: 'سجل سكة الحديد (من نسج الخيال)',
  groups: {stations: 'المحطات', lines: 'الخطوط', accidents: 'الحوادث', parliament: 'المجلس'},
  places: ['دمشق', 'حلب', 'بيروت', 'حيفا', 'يافا', 'عمّان', 'معان', 'تبوك', 'درعا', 'حمص'],
  happenings: {
    stations: ['افتتاح محطة _', 'قاعة جديدة في _'],
    lines: ['افتتاح الخط إلى _', 'مسح الخط إلى _'],
    accidents: ['خروج قطار عن السكة قرب _', 'سيول توقف القطارات في _'],
    parliament: ['قانون تمديد الخط إلى _', 'نقاش حول جسر _'],
    '': ['إضراب في ورش _', 'رحلة إلى _'],
  },
  papers: ['الجريدة', 'البريد', 'محاضر المجلس'],
};

const FIRST = 1836;
const YEARS = 164;
const pad = (number: number): string => String(number).padStart(2, '0');

/** Most of its entries are days, some months, years and ranges, some about or uncertain. */
export function makeRegister(count: number, inArabic = false) {
  const {places, happenings, papers, ...wording} = inArabic ? arabic : english;
  const next = random(count);
  const pick = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(next() * list.length)] as Item;
  const ids = [...Object.keys(wording.groups), ''];
  const sourceIds = Array.from({length: Math.min(240, 12 + count / 20)}, (_, i) => `s${i + 1}`);
  const sources = Object.fromEntries(
    sourceIds.map(id => {
      const published = `${FIRST + Math.floor(next() * YEARS)}`;
      const publisher = pick(papers);
      const title = `${publisher}, ${published}`;
      return [id, {title, publisher, published, url: `https://example.org/${id}`}];
    }),
  );
  const dateOf = (): string => {
    // Much was built early, and again towards the end.
    const wave = next() < 0.7 ? next() * next() : 1 - (next() * next()) / 3;
    const year = FIRST + Math.floor(wave * YEARS);
    const month = `${year}-${pad(1 + Math.floor(next() * 12))}`;
    const day = `${month}-${pad(1 + Math.floor(next() * 28))}`;
    const kind = next();
    if (kind < 0.88) return day;
    if (kind < 0.92) return month;
    if (kind < 0.94) return `${year}~`;
    if (kind < 0.96) return `${year}?`;
    return kind < 0.98 ? `${day}/${year + 1}-06` : `${year}`;
  };
  const events = Array.from({length: count}, () => {
    const group = pick(ids);
    return {
      date: dateOf(),
      title: pick(happenings[group] ?? []).replace('_', pick(places)),
      ...(group && {group}),
      citations: [
        ...new Set(next() < 0.25 ? [pick(sourceIds), pick(sourceIds)] : [pick(sourceIds)]),
      ],
    };
  });
  return {...wording, sources, events};
}

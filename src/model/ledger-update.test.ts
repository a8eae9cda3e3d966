import {expect} from '@open-wc/testing';
import {type Ledger, readLedger} from './ledger.ts';
import {freeze, randomDocuments, randomEvent, SITE, show} from './ledger-corpus.ts';
import {updateLedger} from './ledger-update.ts';
import {random} from './random.ts';
import {finish} from './slices.ts';

/** All that a ledger answers. */
function answersOf(ledger: Ledger): object {
  const {columns, count, problems, title, description, lang, sources, groups} = ledger;
  const {sourceIds, groupIds, groupOf, flags, undated} = ledger;
  const {latest, ...byRank} = columns;
  const entries = Array.from({length: count}, (_, number) => ledger.entry(number));
  return {
    ...{count, problems, title, description, lang, sources, groups, sourceIds, groupIds, entries},
    groupOf: Array.from(groupOf.subarray(0, count)),
    flags: Array.from(flags.subarray(0, count)),
    undated: Array.from(undated),
    columns: Object.values(byRank).map(column =>
      typeof column === 'number' ? column : [...column],
    ),
    latest: latest.map(level => [...level]),
    cited: entries.map((_, number) => [...ledger.citedBy(number)]),
    found: entries.map(({id}) => ledger.find(id)),
    others: ['a', 'b', 'c', 'd', '7', 'event-2', 'event-5-2', 'undefined', ''].map(ledger.find),
  };
}

/** Updates a ledger; where that is possible, holds it against reading all. */
function update(before: Ledger, input: unknown): Ledger | undefined {
  const ledger = finish(updateLedger(before, input));
  if (ledger) {
    const [found, expected] = [ledger, finish(readLedger(input))].map(answersOf);
    if (show(found) !== show(expected)) expect(found).to.deep.equal(expected);
  }
  return ledger;
}

const below = (next: () => number, limit: number): number => Math.floor(next() * limit);

/** Replaces some events, or those of one place. */
function change(events: readonly unknown[], next: () => number, make: () => unknown): unknown[] {
  const changed = [...events];
  if (next() < 0.5) {
    for (let i = below(next, 4); i >= 0; i--) changed[below(next, changed.length)] = make();
  } else {
    const news = Array.from({length: below(next, 4)}, make);
    changed.splice(below(next, changed.length + 1), below(next, 4), ...news);
  }
  return changed;
}

/** Events that are good, and cite what has been cited. */
const generate = (count: number): object[] =>
  Array.from({length: count}, (_, i) => ({
    id: `e${i}`,
    date: 1900 + ((i * 37) % 100),
    title: `T${i}`,
    group: `g${i % 3}`,
    source: `s${i % 5}`,
  }));
const sources = {s0: '0', s1: '1', s2: '2', s3: '3', s4: '4', unused: '5'};
const base = generate(100);
const read = (events: readonly unknown[]): Ledger => finish(readLedger({sources, events}));

describe('updateLedger', () => {
  for (const [bad, least] of [
    [0, 0.3],
    [0.01, 0.2],
    [0.05, 0.02],
    [0.2, 0],
  ] as const)
    it(`agrees with readLedger on random changes, ${100 * bad} % of fields at random`, () => {
      const next = random(31);
      let updated = 0;
      let all = 0;
      for (const document of randomDocuments(60, 7 + 1000 * bad, bad, 200)) {
        let input = document;
        let ledger = finish(readLedger(input));
        for (let round = 0; round < 6; round++) {
          const make = (): unknown => {
            const old = input.events[below(next, input.events.length)];
            const made = randomEvent(next, next() < 0.7 ? 0 : 0.1);
            const id =
              next() < 0.3 ? {id: ['a', 'b', `i${below(next, 1000)}`][below(next, 3)]} : {};
            if (next() < 0.5 || typeof made !== 'object') return made;
            // What people do: another title or date, all else as it was.
            return {...Object(old), ...(next() < 0.5 ? {title: 'New'} : {date: 1990}), ...id};
          };
          input = {...input, events: change(input.events, next, make)};
          const was = show(answersOf(ledger));
          const then = update(ledger, input);
          expect(show(answersOf(ledger))).to.equal(was);
          all++;
          if (then) updated++;
          ledger = then ?? finish(readLedger(input));
        }
      }
      expect(updated / all).to.be.at.least(least);
    });

  const title = 'New';
  const good = {title, date: '1950-05', source: 's1'};
  const put = (index: number, event: unknown): unknown[] => base.with(index, event as object);
  const cases: [about: string, events: readonly unknown[]][] = [
    ['nothing new', [...base]],
    ['another title', put(50, {...base[50], title})],
    ['another id', put(50, {...base[50], id: 'new'})],
    ['ids that change places', put(5, {...base[5], id: 'e6'}).with(6, {...base[6], id: 'e5'})],
    ['another source', put(50, {...base[50], source: 's4'})],
    ['more sources', put(50, {...base[50], citations: ['s3', {source: 's1', stance: 'disputes'}]})],
    ['a declared source that nobody had cited', put(50, {...base[50], source: 'unused'})],
    ['no source', put(50, {...base[50], source: undefined})],
    ['another group', put(50, {...base[50], group: 'g0'})],
    ['no group', put(50, {...base[50], group: undefined})],
    ['no date', put(50, {...base[50], date: undefined, status: 'expected'})],
    ['an open start', put(50, {...base[50], date: '../1950'})],
    ['the title of the first in its group', put(1, {...base[1], title})],
    ['one before all', [good, ...base]],
    ['one after all', [...base, good]],
    ['some in the middle', [...base.slice(0, 40), good, {...good}, ...base.slice(40)]],
    ['one less', base.toSpliced(50, 1)],
    ['one less in the end', base.slice(0, -1)],
    ['fewer by one for two', base.toSpliced(50, 2, good)],
  ];
  for (const [about, events] of cases)
    it(`finds ${about}`, () => {
      const before = read(base);
      freeze(events);
      expect(update(before, {sources: {...sources}, events})).to.not.equal(undefined);
    });

  const last = base.at(-1);
  const late = put(10, {...good, source: 'late'}).with(20, {
    ...good,
    source: {id: 'late', title},
  });
  const impossible: [about: string, events: readonly unknown[], before?: readonly unknown[]][] = [
    ['a source that is new', put(50, {...base[50], source: `${SITE}new`})],
    ['a source that is unknown', put(50, {...base[50], source: 'nobody'})],
    [
      'a source that is named only later',
      put(50, {...base[50], source: SITE}),
      put(60, {...good, source: SITE}),
    ],
    ['the end of the first to name a source', base, put(60, {...good, source: SITE})],
    ['a source that was missing at that place', late.with(15, {...good, source: 'late'}), late],
    ['a group that is new', put(50, {...base[50], group: 'new'})],
    ['a group that is named only later', put(0, {...base[0], group: 'g1'})],
    ['the end of the first in a group', base.toSpliced(1, 1)],
    ['an id that is taken', put(50, {...base[50], id: 'e4'})],
    ['an id twice', put(5, {...base[5], id: 'n'}).with(6, {...base[6], id: 'n'})],
    [
      'the end of an id that is wanted',
      base.toSpliced(50, 1),
      [...base.slice(0, -1), {...last, id: 'e50'}],
    ],
    ['something wrong', put(50, {...base[50], date: '2016-13'})],
    ['no event', put(50, null)],
    ['much', base.map((event, i) => (i % 10 ? event : {...event}))],
    ['changes far apart and one more', [...put(5, {...base[5], title}), good]],
    ['no more events', []],
  ];
  for (const [about, events, before = base] of impossible)
    it(`leaves to readLedger ${about}`, () => {
      expect(update(read(before), {sources, events})).to.equal(undefined);
    });

  it('leaves to readLedger whatever else is different', () => {
    const before = read(base);
    const events = [...base];
    for (const input of [
      events,
      undefined,
      {events},
      {sources},
      {sources, events: 5},
      {events, sources},
      {sources, events, title: 'T'},
      {sources: {...sources, s0: 'Other'}, events},
      {sources: {...sources, s6: '6'}, events},
      {sources: Object.values(sources), events},
    ])
      expect(finish(updateLedger(before, input))).to.equal(undefined);
    expect(finish(updateLedger(before, {sources: {...sources}, events}))).to.equal(before);
    const [single] = base;
    expect(finish(updateLedger(finish(readLedger({events: single})), {events: [single]}))).to.equal(
      undefined,
    );
  });

  it('sees what has been changed in the list itself', () => {
    const events = [...base];
    const before = read(events);
    events[50] = {...base[50], title: 'New'};
    events.push(good);
    expect(update(before, {sources, events: [...events]})).to.equal(undefined);
    events.pop();
    expect(update(before, {sources, events})?.entry(50).title).to.equal('New');
    expect(before.entry(50).title).to.equal('T50');
  });

  it('can be repeated, until its table of ids is full', () => {
    let events: unknown[] = base;
    let ledger = read(events);
    for (let i = 0; i < 1000; i++) {
      events = events.with(i % 100, {...Object(events[i % 100]), id: `n${i}`});
      const now = update(ledger, {sources, events});
      if (!now) expect(i % 92, `${i}`).to.be.at.most(200);
      ledger = now ?? read(events);
      expect(ledger.find(`n${i}`)).to.equal(i % 100);
    }
  });
});

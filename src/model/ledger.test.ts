import {expect} from '@open-wc/testing';
import {CORPUS} from './corpus.ts';
import {type Ledger, readLedger} from './ledger.ts';
import {freeze, randomDocuments, SITE, show} from './ledger-corpus.ts';
import {
  APPROXIMATE,
  DISPUTED,
  EXPECTED,
  OPEN_END,
  OPEN_START,
  POINT,
  RANGE,
  UNCERTAIN,
} from './ledger-flags.ts';
import {timeOrder} from './order.ts';
import {parseTimeline} from './parse.ts';
import {random} from './random.ts';
import {finish} from './slices.ts';
import type {Entry} from './types.ts';

const POINTS = ['day', 'hour', 'minute', 'second', 'millisecond'];

function flagsOf({date, status, citations}: Entry): number {
  const flags: [number, boolean | undefined][] = [
    [DISPUTED, citations.some(({stance}) => stance === 'disputes')],
    [EXPECTED, status === 'expected'],
    [POINT, date && date.kind === 'date' && POINTS.includes(date.precision)],
    [RANGE, date && date.kind !== 'date'],
    [APPROXIMATE, date?.approximate],
    [UNCERTAIN, date?.uncertain],
    [OPEN_START, date && !Number.isFinite(date.start)],
    [OPEN_END, date && !Number.isFinite(date.end)],
  ];
  return flags.reduce((sum, [flag, is]) => (is ? sum + flag : sum), 0);
}

/** Holds a ledger against what parsing all of it gives, field by field. */
function expectAgreement(input: unknown): Ledger {
  const {timeline, problems} = parseTimeline(input);
  const {events, ...rest} = timeline;
  const ledger = finish(readLedger(input));
  const {title, description, lang, sources, groups, columns, flags, undated} = ledger;
  expect(show(ledger.problems)).to.equal(show(problems));
  expect(show({title, description, lang, sources, groups})).to.equal(show(rest));
  expect(ledger.count).to.equal(events.length);

  const order = [...columns.order, ...undated];
  const numbers = new Map(events.map((entry, number) => [entry, number]));
  expect(order).to.deep.equal(timeOrder(events).map(entry => numbers.get(entry)));
  expect(columns.count + undated.length).to.equal(events.length);

  for (const [rank, number] of order.entries()) {
    const entry = events[number] as Entry;
    const made = ledger.entry(number);
    const {start = -Infinity, end = Infinity} = entry.date ?? {};
    const expected = {
      entry,
      flags: flagsOf(entry),
      group: entry.group?.id,
      cited: [...new Set(entry.citations.map(({source}) => source.id))],
      found: number,
      place: rank < columns.count ? [start > -Infinity ? start : end, end] : 'none',
    };
    const found = {
      entry: made,
      flags: flags[number],
      group: ledger.groupIds[ledger.groupOf[number] as number],
      cited: Array.from(ledger.citedBy(number), index => ledger.sourceIds[index]),
      found: ledger.find(made.id),
      place: rank < columns.count ? [columns.starts[rank], columns.ends[rank]] : 'none',
    };
    if (show(found) !== show(expected)) expect(found).to.deep.equal(expected);
    expect(ledger.entry(number)).to.equal(made);
    for (const {source} of made.citations) expect(sources[source.id]).to.equal(source);
  }
  const opens = Array.from(columns.openStarts, rank => columns.order[rank]);
  expect(opens).to.deep.equal(
    order.slice(0, columns.count).filter(i => !Number.isFinite(events[i]?.date?.start)),
  );
  return ledger;
}

/** What a program makes that has nothing to report: events of every length, in no order. */
function generate(count: number): object {
  const next = random(count);
  const below = (limit: number) => Math.floor(next() * limit);
  const two = (number: number) => String(number).padStart(2, '0');
  const events = Array.from({length: count}, (_, i) => {
    const year = 1900 + below(125);
    const date = `${year}-${two(1 + below(12))}-${two(1 + below(28))}`.slice(
      0,
      [4, 7, 10][below(3)],
    );
    return {
      ...(i % 3 && {id: `e${i}`}),
      date,
      ...(i % 5 === 0 && {end: String(year + 1 + below(9))}),
      title: `Event ${i}`,
      ...(i % 2 ? {source: `s${below(9)}`} : {citations: [`s${below(9)}`, `s${below(9)}`]}),
      ...(i % 4 && {group: `g${below(5)}`}),
      ...(i % 7 === 0 && {summary: 'S', tags: ['a', 'b']}),
    };
  });
  const sources = Array.from({length: 9}, (_, i) => ({id: `s${i}`, title: `Source ${i}`}));
  return {sources, events};
}

describe('readLedger', () => {
  for (const {name, document} of CORPUS)
    it(`agrees with parseTimeline: ${name}`, () => {
      freeze(document);
      expectAgreement(document);
    });

  for (const bad of [0.02, 0.1, 0.3])
    it(`agrees on random documents, ${100 * bad} % of their fields at random`, () => {
      for (const document of randomDocuments(400, 100 * bad, bad)) expectAgreement(document);
    });

  const sources = {s1: 'One', s2: {title: 'Two', url: `${SITE}2`}};
  const cases: [name: string, events: readonly object[]][] = [
    [
      'citations that say more',
      [
        {source: {source: 's1', quote: 'q', note: 'n', locator: 12, stance: 'disputes'}},
        {citations: ['s2', {source: 's1', stance: 'mentions'}, {source: `${SITE}2`, locator: 'p'}]},
        {citations: [{source: 's2', stance: 'supports'}, 's2'], source: 's1'},
      ],
    ],
    [
      'an address that a later source has for its id',
      [
        {source: `${SITE}3`},
        {source: {id: `${SITE}3`, title: 'Three'}},
        {source: `${SITE}3`},
        {source: `${SITE}2`},
        {source: {id: `${SITE}2`, title: 'Not two'}},
        {source: `${SITE}2`},
      ],
    ],
    [
      'a source that is described after it has been cited',
      [{source: 'late'}, {source: {id: 'late', title: 'Late'}}, {source: 'late'}],
    ],
    ['ids that are taken', [{id: 'a'}, {id: 'a', citations: ['s2', 's1'], group: 'g'}, {id: 'a'}]],
    ['ids that look made up', [{}, {id: 'event-1'}, {id: 'event-3'}, {id: 'event-3-2'}, {id: 3}]],
    ['groups in the order of their use', [{group: 'b'}, {group: 'a', date: 'x'}, {group: '1'}]],
  ];
  for (const [name, events] of cases)
    it(`agrees on ${name}`, () => {
      expectAgreement({sources, events: events.map(event => ({title: 'T', date: 1987, ...event}))});
    });

  it('agrees on 20,000 generated events', () => {
    const ledger = expectAgreement(generate(20_000));
    expect(ledger.problems).to.have.length(0);
    expect(ledger.columns.count).to.equal(20_000);
  });

  it('agrees on what does not come from JSON', () => {
    const throwing = Object.defineProperty({title: 'A', citations: ['s1']}, 'date', {
      enumerable: true,
      get: () => {
        throw new Error('no date');
      },
    });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const circular: unknown[] = ['s1'];
    circular.push(circular);
    const good = {title: 'A', date: '1987', source: 's1'};
    const events = [
      ...[throwing, revoked.proxy, {...good, tags: circular}, new Map(), Symbol('a'), () => 0],
      ...[Object.create(good), Object.assign(Object.create({title: 'A'}), {date: '1988'})],
      ...[Object.assign(Object.create(null), good), new Proxy(good, {}), new String('A')],
      ...[new Proxy(good, {get: () => 5}), {...good, ['__proto__']: 1}],
    ];
    events.length += 3;
    expectAgreement({sources: {s1: 'One'}, events});
    expectAgreement(events);
    expectAgreement({events: good});
    expectAgreement(revoked.proxy);
  });

  it('yields how much is done where there is much, and only there', () => {
    expect(Array.from(readLedger(generate(2000)))).to.deep.equal([]);
    const shares = Array.from(readLedger(generate(20_000))) as number[];
    expect(shares).to.have.length.above(6);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares[0]).to.be.within(0, 0.3);
    expect(shares.at(-1)).to.be.within(0.7, 1);
  });

  it('yields between many sources, and more often the more is wrong', () => {
    const sources = Array.from({length: 15_000}, (_, i) => ({id: `s${i}`, title: 'T'}));
    expect(Array.from(readLedger({sources, events: []}))).to.have.length.above(10);
    const events = Array.from({length: 5000}, () => ({title: 'T', date: 'x'}));
    expect(Array.from(readLedger(events))).to.have.length.above(20);
    expect(Array.from(readLedger(events.slice(0, 2000)))).to.deep.equal([]);
  });

  it('keeps the entries that were asked for last, and makes the others again', () => {
    const {entry, count} = finish(readLedger(generate(10_000)));
    const first = entry(0);
    const second = entry(1);
    for (let number = 2; number < 4000; number++) entry(number);
    expect(entry(0)).to.equal(first);
    for (let number = 4000; number < count; number++) {
      entry(0);
      entry(number);
    }
    expect(entry(0)).to.equal(first);
    expect(entry(1)).not.to.equal(second);
    expect(entry(1)).to.deep.equal(second);
  });

  it('keeps no entry that can be made again, whatever it says', () => {
    const says = {
      ...{title: {en: 'T'}, date: '198X', end: undefined, calendar: 'julian', status: 'happened'},
      ...{displayDate: 'D', image: {src: 'a.jpg', alt: ''}, corrections: 'C', source: `${SITE}1`},
    };
    const events = [{title: 5}, says, ...Array.from({length: 5000}, () => says)];
    const {entry, problems} = finish(readLedger(events));
    expect(problems.map(({path}) => path)).to.deep.equal([
      ...['events[0].title', 'events[0]', 'events[0]'],
    ]);
    const [parsed, made] = [entry(0), entry(1)];
    for (let number = 2; number < 5000; number++) entry(number);
    expect(entry(0)).to.equal(parsed);
    expect(entry(1)).not.to.equal(made);
  });

  it('finds entries by their ids, and only by theirs', () => {
    const title = 'T';
    const {find} = finish(readLedger([{title, id: 'event-2'}, undefined, {title}, {title, id: 5}]));
    const ids = ['event-2', 'event-3', '5', 'event-1', 'event-4', 'event-9', 'event-3-2', 'x', ''];
    expect(ids.map(find)).to.deep.equal([0, 1, 2, -1, -1, -1, -1, -1, -1]);
    expect(finish(readLedger([])).find('event-1')).to.equal(-1);
  });
});

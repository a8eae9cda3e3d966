import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  boxesOf,
  find,
  findAll,
  key,
  makeBox,
  makeDocument,
  makeEvents,
  next,
  press,
  put,
  settled,
  show,
  showMany,
  textOf,
  viewAfter,
} from './fixture.ts';

const WRONG = /NaN|Infinity|undefined|Invalid Date/;
const source = 'https://example.org';
const title = (date: string | number, i: number) => ({
  date,
  title: `Entry ${i} of ${date}`,
  source,
});
const times = (count: number, date: string | number) =>
  Array.from({length: count}, (_, i) => title(date, i));

const shown = (timeline: CitedTimeline): string => timeline.shadowRoot?.innerHTML ?? '';

/** The numbers of all entries that the timeline shows now, wherever. */
function drawn(timeline: CitedTimeline): Set<number> {
  const cards = findAll(timeline, '.card').map(({id}) => Number(id.slice(1)));
  return new Set([...cards, ...boxesOf(timeline).flatMap(({all}) => all)]);
}

/** Goes all the way in and out by buttons. */
async function goFar(timeline: CitedTimeline): Promise<void> {
  for (const name of ['Zoom in', 'Later', 'Earlier', 'Zoom out', 'All']) {
    for (let i = 0; i < 60; i++) press(timeline, name);
    await settled(timeline);
    expect(shown(timeline), name).not.to.match(WRONG);
  }
}

const billions = [
  ...['Y-4540000000', 'Y-3800000000', 'Y-540000000', '-3000-01', '0000', '1600'],
  ...['2025-05-05T10:00Z', '2025-05-05T10:01Z', '2025-05-05T10:01:30Z', '2025-05-05T10:01:30.001Z'],
].map(title);

const CASES: [about: string, few: unknown[], many: unknown[], undated: number][] = [
  ['all at one instant', times(12, '2025-05-05T10:00:00Z'), times(400, '2025-05-05T10:00:00Z'), 0],
  ['all of one day', times(3, '2025-05-05'), times(100, '2025-05-05'), 0],
  ['all of one range', times(12, '1900/2000'), times(100, '1900/2000'), 0],
  ['of year 0 to no end', times(3, '0000/..'), times(100, '0000/..'), 0],
  ['of no beginning', times(3, '../1900'), times(100, '../1900'), 0],
  ['of all time', times(3, '../..'), times(100, '../..'), 100],
  [
    'of billions of years beside minutes',
    billions,
    [...billions, ...times(90, '2025-05-05T10:00Z')],
    0,
  ],
  [
    'of the ends of time',
    times(3, 'Y-170000002').concat(times(3, 'Y170000002')),
    times(70, 'Y-170000002').concat(times(30, 'Y170000002')),
    0,
  ],
];

describe('bad input at scale', () => {
  it('is one entry', async () => {
    for (const date of [
      '2025-05-05',
      '1900/2000',
      '0000/..',
      'Y-4000000000',
      '2025-05-05T10:00Z',
    ]) {
      const timeline = await show({timeline: [title(date, 0)]});
      expect(shown(timeline)).not.to.match(WRONG);
      await goFar(timeline);
      expect(findAll(timeline, '.track .card')).to.have.length(1);
      expect(find(timeline, '.track .card').getBoundingClientRect().width).to.be.above(0);
    }
  });

  for (const [about, few, many, undated] of CASES) {
    it(`is few entries ${about}`, async () => {
      const timeline = await show({timeline: few});
      expect(findAll(timeline, '.card')).to.have.length(few.length);
      expect(shown(timeline)).not.to.match(WRONG);
      if (undated) return;
      await goFar(timeline);
      expect(findAll(timeline, '.card')).to.have.length(few.length);
    });

    it(`is many entries ${about}`, async () => {
      const timeline = await showMany({timeline: many});
      expect(shown(timeline)).not.to.match(WRONG);
      if (undated) {
        expect(textOf(find(timeline, '.undated'))).to.include(`of ${undated}`);
        return;
      }
      expect(textOf(find(timeline, '.told'))).to.include(`${many.length} entries`);
      const beyond = findAll(timeline, '.lane-label button').map(one => parseInt(textOf(one), 10));
      expect(drawn(timeline).size + (beyond[0] ?? 0)).to.be.at.least(many.length);
      await goFar(timeline);
      expect(textOf(find(timeline, '.told'))).to.include(`${many.length} entries`);
    });
  }

  it('is asked for through the API', async () => {
    const few = await show({timeline: billions});
    const many = await showMany({timeline: times(100, '2000')});
    for (const timeline of [few, many]) {
      for (const [from, to] of [
        [Number.NaN, 0],
        [0, Number.NaN],
        [-Infinity, 0],
        [0, Infinity],
        ['..', '2000'],
        ['2000', '../..'],
        [undefined, undefined],
        [{}, []],
      ] as never[][]) {
        const [a, b] = [from, to] as [never, never];
        expect(() => timeline.showRange(a, b), `${a} to ${b}`).to.throw(TypeError);
      }
      for (const [from, to] of [
        [-Number.MAX_VALUE, Number.MAX_VALUE],
        [Number.MIN_VALUE, Number.MIN_VALUE],
        [1e300, 1e301],
        [0, 0],
      ] as const) {
        timeline.showRange(from, to);
        await settled(timeline);
        expect(shown(timeline), `${from} to ${to}`).not.to.match(WRONG);
      }
      timeline.fit();
      await settled(timeline);
      expect(drawn(timeline).size).to.equal(timeline === few ? billions.length : 100);
    }
  });

  it('reaches a minute from billions of years, in true ticks', async () => {
    const timeline = await show({timeline: billions});
    await viewAfter(timeline, () => timeline.showRange('2025-05-05T10:00Z', '2025-05-05T10:02Z'));
    const ticks = findAll(timeline, '.tick').map(textOf).join(' ');
    expect(ticks).to.match(/10:0[0-3]/);
    const {from, to} = await viewAfter(timeline, () => key(find(timeline, '.main'), {key: '+'}));
    expect(to - from).to.be.within(3e4, 3e5);
    const all = await viewAfter(timeline, () => timeline.fit());
    expect(all.to - all.from).to.be.above(4.5e9 * 365 * 864e5);
  });
});

describe('a place without a size', () => {
  const many = makeDocument(makeEvents(1000));
  const kinds = [
    ['few', {timeline: billions}],
    ['many', {timeline: many}],
  ] as const;

  for (const [about, what] of kinds) {
    it(`may be there at first (${about})`, async () => {
      const box = makeBox();
      box.style.display = 'none';
      const timeline = put(what);
      box.append(timeline);
      await next(timeline, 'timeline-load');
      await settled(timeline);
      expect(shown(timeline)).not.to.match(WRONG);
      box.style.display = '';
      await settled(timeline);
      await settled(timeline);
      expect(drawn(timeline).size).to.be.at.least(what.timeline === many ? 980 : billions.length);
      const view = await viewAfter(timeline, () => press(timeline, 'Zoom in'));
      expect(view.to).to.be.above(view.from);
    });

    it(`may come and go (${about})`, async () => {
      const timeline = about === 'few' ? await show(what) : await showMany(what);
      timeline.showRange('1950', '2030');
      await settled(timeline);
      const box = timeline.parentElement as HTMLElement;
      const before = drawn(timeline).size;
      for (const [width, isSeen] of [
        ...([
          [0, true],
          [1280, true],
          [1, true],
          [900, false],
        ] as const),
        ...([
          [0, false],
          [1280, true],
        ] as const),
      ]) {
        box.style.width = `${width}px`;
        if (isSeen) await settled(timeline);
      }
      await settled(timeline);
      await settled(timeline);
      expect(shown(timeline)).not.to.match(WRONG);
      expect(drawn(timeline).size).to.equal(before);
      const view = await viewAfter(timeline, () => press(timeline, 'Zoom in'));
      expect(view.from).to.be.within(Date.UTC(1940, 0), Date.UTC(2030, 0));
    });
  }
});

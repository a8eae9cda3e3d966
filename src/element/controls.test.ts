import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  makeEvents,
  press,
  settled,
  show,
  textOf,
} from './fixture.ts';

const EVENTS = makeEvents(20);

/** The controls that stand there, by their tokens; throws where only a part of one does. */
function controlsOf(timeline: CitedTimeline): string[] {
  const names = findAll(timeline, '.controls button').map(
    button => button.getAttribute('aria-label') ?? textOf(button),
  );
  const has: Record<string, boolean[]> = {
    pan: ['Earlier', 'Later'].map(name => names.includes(name)),
    zoom: ['Zoom out', 'Zoom in', 'All'].map(name => names.includes(name)),
    overview: [findAll(timeline, '[part="overview"]').length === 1],
    search: [findAll(timeline, 'input[part="search"]').length === 1],
    filter: [names.includes('Filters')],
    table: [names.includes('Table')],
    cite: [names.includes('Cite')],
  };
  return Object.entries(has).flatMap(([name, parts]) => {
    if (new Set(parts).size > 1) throw new Error(`a part of ${name}`);
    return parts[0] ? [name] : [];
  });
}

/** Not all is in view, so that there can be an overview. */
const zoomed = async (properties: Partial<CitedTimeline>): Promise<CitedTimeline> => {
  const timeline = await show({timeline: EVENTS, ...properties});
  timeline.showRange('1950', '1960');
  await settled(timeline);
  return timeline;
};

const ALL = ['pan', 'zoom', 'overview', 'search', 'filter', 'table', 'cite'];

const CASES: [controls: string | null, there: string[]][] = [
  [null, ALL],
  ['', ALL],
  ['pan zoom overview search filter table cite', ALL],
  ['none', []],
  ...ALL.map((name): [string, string[]] => [name, [name]]),
  ['table pan', ['pan', 'table']],
  [' zoom\n  search\t', ['zoom', 'search']],
  ['search slides Zoom none', ['search']],
  ['zooming', []],
];

describe('controls', () => {
  for (const [controls, there] of CASES) {
    it(`are those that are named: ${JSON.stringify(controls)}`, async () => {
      const timeline = await zoomed({controls});
      expect(controlsOf(timeline)).to.deep.equal(there);
      if (!there.some(name => name !== 'overview')) {
        for (const box of findAll(timeline, '.controls')) expect(box.children).to.have.length(0);
      }
      for (const heading of findAll(timeline, '.heading'))
        expect(heading.offsetWidth).to.be.above(0);
    });
  }

  it('come and go while it is shown', async () => {
    const timeline = await zoomed({});
    for (const [controls, there] of [...CASES, ...[...CASES].reverse()]) {
      if (controls === null) timeline.removeAttribute('controls');
      else timeline.setAttribute('controls', controls);
      await settled(timeline);
      expect(controlsOf(timeline), `${controls}`).to.deep.equal(there);
    }
  });

  it('that nobody wants take nothing away that keys and scripts do', async () => {
    const timeline = await show({timeline: EVENTS, controls: 'none', query: '"happened 7"'});
    find(timeline, '.track [tabindex="0"]').focus();
    focused(timeline)?.dispatchEvent(
      new KeyboardEvent('keydown', {key: '+', bubbles: true, cancelable: true}),
    );
    await settled(timeline);
    expect(textOf(find(timeline, '.told'))).not.to.equal('');
    expect(textOf(find(timeline, 'section'))).to.include('1 of 20 entries');
    timeline.layout = 'table';
    await settled(timeline);
    expect(findAll(timeline, '.table tbody tr')).to.have.length(1);
    timeline.select('made-7');
    await settled(timeline);
    expect(findAll(timeline, '#detail')).to.have.length(1);
  });

  for (const [count, there] of [
    [0, []],
    [1, ['pan', 'zoom', 'table', 'cite']],
    [7, ['pan', 'zoom', 'table', 'cite']],
    [8, ALL],
  ] as const) {
    it(`of ${count} entries are ${there}`, async () => {
      const timeline = await show({timeline: makeEvents(count)});
      if (count) timeline.showRange('1950', '1951');
      await settled(timeline);

      expect(controlsOf(timeline)).to.deep.equal(there);
    });
  }

  it('are counted with entries that have no date, and again for other data', async () => {
    const undated = Array.from({length: 6}, (_, i) => ({title: `Sometime ${i}`, source: 'S'}));
    const timeline = await show({timeline: [...makeEvents(2), ...undated]});
    expect(controlsOf(timeline)).to.include.members(['search', 'filter']);
    timeline.timeline = undated;
    await settled(timeline);
    expect(controlsOf(timeline)).to.deep.equal(['table', 'cite']);
    timeline.timeline = makeEvents(9);
    await settled(timeline);
    expect(controlsOf(timeline)).to.include.members(['search', 'filter']);
  });

  it('stay while few are found of many', async () => {
    const timeline = await show({timeline: EVENTS, unmatched: 'leave', query: 'happened 3'});
    expect(controlsOf(timeline)).to.include.members(['search', 'filter', 'table']);
  });

  it('keep the focus when others go', async () => {
    const timeline = await zoomed({controls: 'search table zoom'});
    const table = findAll(timeline, '.tools button')[0] ?? expect.fail();
    table.focus();
    timeline.controls = 'table';
    await settled(timeline);
    expect(focused(timeline)).to.equal(table);
    timeline.controls = 'search table zoom pan';
    await settled(timeline);
    expect(focused(timeline)).to.equal(table);
  });

  it('have a name each, and are high enough to be hit', async () => {
    for (const [width, dir] of [
      [1280, 'ltr'],
      [360, 'rtl'],
    ] as const) {
      const timeline = await show({src: FIRST_TRAIN, dir}, {width});
      const all = findAll(timeline, '.controls :is(button, input)');
      expect(all.length).to.be.above(2);
      for (const control of all) {
        const {width, height} = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
        expect(control.getAttribute('aria-label') ?? textOf(control)).not.to.equal('');
      }
      expect(timeline.scrollWidth).to.be.at.most(width);
    }
  });

  it('open the filters, and close them, and the button tells which', async () => {
    const timeline = await show({timeline: EVENTS});
    const button = findAll(timeline, '.tools button')[0] ?? expect.fail();
    for (const isOpen of [true, false]) {
      press(timeline, 'Filters');
      await settled(timeline);
      expect(button.getAttribute('aria-expanded')).to.equal(`${isOpen}`);
      expect(findAll(timeline, '[part="filters"]')).to.have.length(isOpen ? 1 : 0);
    }
  });
});

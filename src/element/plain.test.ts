import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {find, findAll, makeBox, settled, textOf, titlesOf, until} from './fixture.ts';

const SITE = 'https://example.org/';
const PLAIN = [
  {date: '198X~/1994', title: 'A', source: SITE},
  {date: '2025-08-08', title: 'B', source: {title: 'W', publisher: 'P', url: `${SITE}b`}},
];
const RARE = [...PLAIN, {date: '1980-21', title: 'C', source: SITE}];
const BOOK = {type: 'book', title: 'A book', publisher: 'P', published: '1999'};

/** In a page of its own, where nothing has been loaded on first use. */
describe('a page that has only what it needs', () => {
  let page: Document;
  let view: Window & typeof globalThis;
  const hasLater = (): boolean =>
    view.performance.getEntriesByType('resource').some(({name}) => /src\/later\.ts/.test(name));

  beforeEach(async () => {
    const frame = document.createElement('iframe');
    frame.style.width = '900px';
    frame.style.height = '600px';
    makeBox(900).append(frame);
    page = frame.contentDocument as Document;
    page.open();
    page.write('<!doctype html><html lang="en"><title>Page</title>');
    page.close();
    view = page.defaultView as typeof view;
    const script = page.createElement('script');
    script.textContent = 'import("/src/define.ts")';
    page.body.append(script);
    await until(() => view.customElements.get('cited-timeline'), 'not defined');
  });

  /** A timeline, and what it tells: in how many states it was seen, and how often it was read. */
  function put(properties: Partial<CitedTimeline>, inside = '') {
    const timeline = Object.assign(page.createElement('cited-timeline'), properties);
    timeline.innerHTML = inside;
    const seen: string[] = [];
    let loads = 0;
    timeline.addEventListener('timeline-load', () => loads++);
    page.body.append(timeline);
    const note = (): void => {
      const now = timeline.shadowRoot?.querySelector('[role="status"]')
        ? 'on its way'
        : titlesOf(timeline).join('');
      if (now !== seen.at(-1)) seen.push(now);
    };
    note();
    new MutationObserver(note).observe(timeline.shadowRoot as ShadowRoot, {
      ...{childList: true, characterData: true, subtree: true},
    });
    return {timeline, seen, loads: () => loads};
  }

  const datesOf = (timeline: CitedTimeline): string[] =>
    findAll(timeline, '.card .date').map(date => textOf(date.querySelector('time, span')));

  it('shows a plain timeline at once, with no more', async () => {
    const {timeline, seen, loads} = put({timeline: PLAIN});
    await timeline.updateComplete;
    expect(titlesOf(timeline)).to.deep.equal(['A', 'B']);
    await settled(timeline);
    expect(textOf(find(timeline, '.sources'))).to.contain('P, “W.”');
    expect([hasLater(), loads()]).to.deep.equal([false, 1]);
    expect(seen.filter(Boolean)).to.deep.equal(['AB']);
  });

  const whole: [about: string, properties: Partial<CitedTimeline>, inside?: string][] = [
    ['property', {timeline: RARE}],
    ['JSON inside', {}, `<script type="application/json">${JSON.stringify(RARE)}</script>`],
    ['address', {src: `data:application/json,${encodeURIComponent(JSON.stringify(RARE))}`}],
    ['way to group', {timeline: [...PLAIN, {...RARE[2], date: '1980'}], groupBy: 'group'}],
    [
      'wish for sources',
      {timeline: [...PLAIN, {...RARE[2], date: '1980'}], requireCitations: true},
    ],
    ['window', {timeline: [...PLAIN, {...RARE[2], date: '1980'}], from: '1980-21'}],
  ];
  for (const [about, properties, inside] of whole)
    it(`draws what takes more once, when that is there, by its ${about}`, async () => {
      const {timeline, seen, loads} = put(properties, inside);
      await until(() => titlesOf(timeline).length, 'not shown');
      await settled(timeline);
      expect(hasLater()).to.equal(true);
      expect(titlesOf(timeline)).to.have.members(['A', 'B', 'C']);
      expect(datesOf(timeline).join()).to.match(/1980/);
      expect(loads()).to.equal(1);
      expect(seen.filter(Boolean)).to.deep.equal([
        ...('src' in properties ? ['on its way'] : []),
        titlesOf(timeline).join(''),
      ]);
    });

  it('goes on showing what it shows, until other data can be', async () => {
    const {timeline, seen, loads} = put({timeline: PLAIN});
    await settled(timeline);
    timeline.timeline = RARE;
    await timeline.updateComplete;
    expect(titlesOf(timeline)).to.deep.equal(['A', 'B']);
    await until(() => titlesOf(timeline).length === 3, 'not shown');
    await settled(timeline);
    expect(datesOf(timeline).join()).to.contain('1980s');
    expect(loads()).to.equal(2);
    expect(seen.filter(Boolean)).to.deep.equal(['AB', titlesOf(timeline).join('')]);
    // From now on all is read at once.
    timeline.timeline = [RARE[2]];
    await timeline.updateComplete;
    expect(titlesOf(timeline)).to.deep.equal(['C']);
  });

  it('shows the last of several, whichever takes longer', async () => {
    const {timeline, loads} = put({timeline: PLAIN});
    await settled(timeline);
    timeline.timeline = RARE;
    await timeline.updateComplete;
    timeline.timeline = PLAIN.slice(1);
    await until(hasLater, 'not loaded');
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['B']);
    expect(loads()).to.equal(2);
  });

  it('words a source by its type, with what knows that', async () => {
    const {timeline} = put({timeline: {sources: {a: BOOK}, events: [{...PLAIN[0], source: 'a'}]}});
    await until(() => titlesOf(timeline).length, 'not shown');
    await settled(timeline);
    expect(textOf(find(timeline, '.sources'))).to.contain('A book, P, 1999.');
  });

  it('draws the page’s own wording, once that can be asked for', async () => {
    const own = () => [{kind: 'text' as const, text: 'in our own words'}];
    const {timeline} = put({timeline: PLAIN, wording: own});
    const first = new Promise<string>(resolve =>
      timeline.addEventListener('timeline-load', () => resolve(textOf(find(timeline, '.sources')))),
    );
    expect(await first).to.contain('in our own words');
    expect(hasLater()).to.equal(true);
  });

  it('takes it for a timeline that is shown', async () => {
    const {timeline, loads} = put({timeline: PLAIN});
    await settled(timeline);
    timeline.wording = () => [{kind: 'text', text: 'in our own words'}];
    await until(
      () => textOf(find(timeline, '.sources')).includes('in our own words'),
      'not worded',
    );
    expect(loads()).to.equal(1);
  });

  it('shows a range between dates of any kind', async () => {
    const {timeline} = put({timeline: PLAIN});
    await settled(timeline);
    const told = new Promise<{from: number; to: number}>(resolve =>
      timeline.addEventListener('timeline-view-change', resolve, {once: true}),
    );
    timeline.showRange('199X', '200X');
    const {from, to} = await told;
    expect(new view.Date(from).getUTCFullYear()).to.be.within(1985, 1990);
    expect(new view.Date(to).getUTCFullYear()).to.be.within(2009, 2016);
  });

  it('follows a link to any times', async () => {
    view.history.replaceState(null, '', '#in=1990-01-01T12:00/1995-01-01T12:00');
    const {timeline} = put({timeline: PLAIN, deepLink: ''});
    const told = new Promise<{from: number; to: number}>(resolve =>
      timeline.addEventListener('timeline-view-change', resolve, {once: true}),
    );
    const {from, to} = await told;
    expect(new view.Date(from).getUTCFullYear()).to.be.within(1986, 1990);
    expect(new view.Date(to).getUTCFullYear()).to.be.within(1994, 1998);
  });

  it('takes a link to no times for none', async () => {
    const failures: unknown[] = [];
    view.addEventListener('unhandledrejection', ({reason}) => failures.push(reason));
    view.history.replaceState(null, '', '#in=then/now');
    const {timeline, loads} = put({timeline: PLAIN, deepLink: ''});
    await until(hasLater, 'not loaded');
    await settled(timeline);
    expect([loads(), titlesOf(timeline).join('')]).to.deep.equal([1, 'AB']);
    expect(failures).to.deep.equal([]);
  });

  it('tells a caller of what is no date: at once, or once that is known', async () => {
    const {timeline} = put({timeline: PLAIN});
    await settled(timeline);
    expect(() => timeline.showRange('2000', '1990')).to.throw(/^no range of time/);
    expect(() => timeline.showRange(Number.NaN, 0)).to.throw(/^no range of time/);
    const told = new Promise<PromiseRejectionEvent>(resolve =>
      view.addEventListener('unhandledrejection', resolve, {once: true}),
    );
    timeline.showRange('then', 'now');
    const event = await told;
    event.preventDefault();
    expect(String(event.reason)).to.equal('TypeError: no range of time: then to now');
    expect(() => timeline.showRange('then', 'now')).to.throw(/^no range of time/);
  });
});

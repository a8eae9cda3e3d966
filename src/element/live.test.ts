import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  find,
  findAll,
  focused,
  makeDocument,
  makeEvents,
  next,
  press,
  put,
  settled,
  textOf,
  until,
} from './fixture.ts';

interface Told {
  readonly id?: string;
  readonly date: string;
  readonly title: string;
  readonly source?: string;
  readonly summary?: string;
}

/** A timeline that asks again and again, before a server of the test's own, in hurried time. */
describe('data that change', () => {
  const original = {fetch, setTimeout};
  /** What is answered, and how often that was. */
  let answer: () => Response | Promise<Response>;
  let asked: number;
  let isHidden: boolean;

  const pause = (ms: number) =>
    new Promise(resolve => original.setTimeout.call(window, resolve, ms));
  const give = (data: unknown): void => {
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    answer = () => new Response(text);
  };
  /** Waits until it has been asked once more and all of it is drawn. */
  async function refreshed(timeline: CitedTimeline, times = 1): Promise<void> {
    const before = asked;
    await until(() => asked >= before + times, 'it is not asked');
    await pause(20);
    await settled(timeline);
  }
  const events: readonly Told[] = [1901, 1903, 1905, 1907].map(year => ({
    id: `y${year}`,
    date: `${year}`,
    title: `What happened in ${year}`,
    source: 'https://example.org',
  }));
  const early: Told = {id: 'early', date: '1900', title: 'An early thing', source: 'https://e.org'};
  const late: Told = {id: 'late', date: '1909', title: 'A late thing', source: 'https://e.org'};

  /** Shows what is given, asking each 10 seconds, which are 100 ms here. */
  async function live(
    data: unknown,
    {width = 1000, ...properties}: Partial<CitedTimeline> & {width?: number} = {},
  ): Promise<CitedTimeline> {
    give(data);
    const timeline = put({src: 'live.json', refresh: 10, ...properties}, {width});
    await next(timeline, 'timeline-load');
    await settled(timeline);
    return timeline;
  }
  const noticeOf = (timeline: CitedTimeline): string => textOf(findAll(timeline, '.notice')[0]);
  const saidBy = (timeline: CitedTimeline): string =>
    textOf(findAll(timeline, '[aria-live="polite"]').at(-1));
  /** The titles of what is marked as new. */
  const newOf = (timeline: CitedTimeline): string[] =>
    findAll(timeline, '.card')
      .filter(card => card.querySelector('.badge.new'))
      .map(card => textOf(card.querySelector('.title')));
  const cardOf = (timeline: CitedTimeline, title: string): HTMLElement =>
    findAll(timeline, '.card').find(
      card => textOf(card.querySelector('.title')) === title,
    ) as HTMLElement;

  beforeEach(() => {
    asked = 0;
    isHidden = false;
    // But not for how long the test waits.
    const hurry = (ms = 0): number => (ms > 5000 && ms < 30_000 ? ms / 100 : ms);
    Object.assign(window, {
      setTimeout: (run: () => void, ms?: number) =>
        original.setTimeout.call(window, run, hurry(ms)),
      fetch: async (_: string, {signal}: RequestInit = {}) => {
        asked++;
        const response = await answer();
        signal?.throwIfAborted();
        return response;
      },
    });
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => isHidden});
  });
  afterEach(() => {
    Object.assign(window, original);
    Reflect.deleteProperty(document, 'hidden');
  });

  it('appear, marked as new, and are told as one count', async () => {
    const timeline = await live(events);
    await refreshed(timeline, 2);
    expect([newOf(timeline), saidBy(timeline)]).to.deep.equal([[], '']);
    const [first, second, ...rest] = events as [Told, Told, ...Told[]];
    give([early, first, {...second, title: 'Otherwise'}, ...rest.slice(1), late]);
    await refreshed(timeline);
    expect(newOf(timeline)).to.deep.equal(['An early thing', 'Otherwise', 'A late thing']);
    expect(saidBy(timeline)).to.equal('2 new entries, 1 changed, 1 removed');
    timeline.select('late');
    await settled(timeline);
    expect(textOf(find(timeline, '.detail .badge'))).to.equal('New');
    timeline.select('y1901');
    await settled(timeline);
    expect(findAll(timeline, '.detail .badge').map(textOf)).not.to.include('New');
    timeline.layout = 'table';
    await settled(timeline);
    expect(findAll(timeline, '.badge.new').length).to.equal(3);
    expect(noticeOf(timeline)).to.equal('');
  });

  it('are said again if the same comes again', async () => {
    const timeline = await live(events);
    give([...events, late]);
    await refreshed(timeline);
    const live1 = findAll(timeline, '[aria-live="polite"]').at(-1)?.textContent;
    give([early, ...events, late]);
    await refreshed(timeline);
    const live2 = findAll(timeline, '[aria-live="polite"]').at(-1)?.textContent;
    expect(saidBy(timeline)).to.equal('1 new entry');
    expect(live2).not.to.equal(live1);
  });

  for (const [about, width] of [
    ['on the track', 1000],
    ['down the page', 400],
  ] as const) {
    it(`do not move what is read ${about}, nor the focus`, async () => {
      const timeline = await live(events, {width, selected: 'y1905'});
      timeline.parentElement?.style.setProperty('margin-block', '2000px');
      await settled(timeline);
      const heading = (): DOMRect => find(timeline, '#detail-title').getBoundingClientRect();
      find(timeline, '#detail-title').scrollIntoView({block: 'start'});
      find(timeline, '#detail-title').focus({preventScroll: true});
      const {top} = heading();
      const summary = 'It was a long time ago. '.repeat(20);
      give([{...early, summary}, {...late, id: 'between', date: '1902', summary}, ...events]);
      await refreshed(timeline);
      expect(newOf(timeline).length).to.equal(2);
      expect(timeline.selected).to.equal('y1905');
      expect(heading().top).to.be.closeTo(top, 1);
      expect(!!focused(timeline)?.closest('#detail')).to.equal(true);

      // What is pressed next has the focus, too.
      const card = cardOf(timeline, 'What happened in 1903');
      card.focus();
      card.scrollIntoView({block: 'center'});
      const {top: before} = card.getBoundingClientRect();
      give([late, early, ...events]);
      await refreshed(timeline);
      expect(textOf(focused(timeline)?.querySelector('.title'))).to.equal('What happened in 1903');
      const now = cardOf(timeline, 'What happened in 1903').getBoundingClientRect();
      expect(now.top).to.be.closeTo(before, 1);
      window.scrollTo(0, 0);
    });
  }

  it('keep what is open and focused of entries without ids', async () => {
    const nameless = events.map(({id, ...event}) => event);
    const timeline = await live(nameless, {selected: 'event-3'});
    find(timeline, '.selected .card').focus();
    const title = textOf(find(timeline, '#detail-title'));
    give([{date: '1800', title: 'Long ago'}, ...nameless]);
    await refreshed(timeline);
    expect(timeline.selected).to.equal('event-4');
    expect(textOf(find(timeline, '#detail-title'))).to.equal(title);
    expect(textOf(focused(timeline)?.querySelector('.title'))).to.equal(title);
    expect(newOf(timeline)).to.deep.equal(['Long ago']);
  });

  it('say so if what is open is removed', async () => {
    const timeline = await live(events, {selected: 'y1903'});
    const told = next(timeline, 'timeline-select');
    give(events.filter(({id}) => id !== 'y1903'));
    expect((await told).entry).to.equal(undefined);
    await settled(timeline);
    expect([timeline.selected, findAll(timeline, '.detail').length]).to.deep.equal([null, 0]);
    expect(noticeOf(timeline)).to.equal('The entry that was open has been removed');
    expect(saidBy(timeline)).to.match(/has been removed; 1 entry removed$/);
    expect(findAll(timeline, '.card').length).to.equal(3);
  });

  it('do not move what is read for a line of their age', async () => {
    const timeline = await live(events, {selected: 'y1905'});
    timeline.parentElement?.style.setProperty('margin-block', '2000px');
    const heading = find(timeline, '#detail-title');
    heading.scrollIntoView({block: 'start'});
    const {top} = heading.getBoundingClientRect();
    answer = () => new Response('', {status: 500});
    await until(() => noticeOf(timeline), 'nothing is said of it');
    await settled(timeline);
    expect(heading.getBoundingClientRect().top).to.be.closeTo(top, 1);
    give(events);
    await until(() => !noticeOf(timeline), 'it is said still');
    await settled(timeline);
    expect(heading.getBoundingClientRect().top).to.be.closeTo(top, 1);
    window.scrollTo(0, 0);
  });

  it('keep the window', async () => {
    const timeline = await live(events);
    timeline.showRange('1902', '1906');
    await settled(timeline);
    const xOf = (title: string): number => cardOf(timeline, title).getBoundingClientRect().left;
    const before = events.slice(1, 3).map(({title}) => xOf(title));
    give([early, ...events, late]);
    await refreshed(timeline);
    for (const [i, {title}] of events.slice(1, 3).entries())
      expect(xOf(title)).to.be.closeTo(before[i] as number, 3);
  });

  it('come among many, who never see it load', async () => {
    const many = makeEvents(2000);
    const timeline = await live(makeDocument(many));
    timeline.showRange('1950', '1950-03');
    timeline.select('made-1000');
    await settled(timeline);
    const view = (): string => textOf(findAll(timeline, '.told [aria-live]')[0]);
    const {left, right} = find(timeline, '.viewport').getBoundingClientRect();
    const boxes = (): string[] =>
      findAll(timeline, '.stop, .track .card').flatMap(box => {
        const x = box.getBoundingClientRect().left;
        return x < left || x > right
          ? []
          : [`${textOf(box.querySelector('.title') ?? box)} ${Math.round(x)}`];
      });
    const before = [view(), boxes()];
    let loading = 0;
    const watch = new MutationObserver(() => {
      loading += findAll(timeline, '[role="status"], progress').length;
    });
    watch.observe(timeline.shadowRoot as ShadowRoot, {childList: true, subtree: true});
    const added = {...(many[0] as Told), id: 'added', date: '1801-05-05', title: 'Added'};
    give(makeDocument([added, ...many] as typeof many));
    await until(() => saidBy(timeline) === '1 new entry', 'it does not come');
    await settled(timeline);
    expect(loading).to.equal(0);
    expect(timeline.selected).to.equal('made-1000');
    expect([view().replace(/2,001/g, '2,000'), boxes()]).to.deep.equal(before);
    timeline.select('added');
    await settled(timeline);
    expect(textOf(find(timeline, '.detail .badge'))).to.equal('New');
    watch.disconnect();
  });

  const others: [what: string, answer: () => Response | Promise<Response>][] = [
    ['an error', () => new Response('', {status: 500})],
    ['nothing, as there is no connection', () => Promise.reject(new TypeError('no connection'))],
    ['HTML', () => new Response('<!doctype html><p>Sign in</p>')],
    ['an empty object', () => new Response('{}')],
    ['an empty list', () => new Response('[]')],
    ['no events', () => new Response('{"events": []}')],
    ['events that are none', () => new Response('{"events": [1, "two", null]}')],
    ['a text', () => new Response('"events"')],
    ['nothing', () => new Response('')],
    ['what is no event at all', () => new Response('[{"message": "Not found"}]')],
  ];
  for (const [what, other] of others) {
    it(`keep what there is, with its age, when there comes ${what}`, async () => {
      const timeline = await live(events, {selected: 'y1903'});
      answer = other;
      await until(() => noticeOf(timeline), 'nothing is said of it');
      expect(noticeOf(timeline)).to.match(
        /^As of \d+ (second|minute)s? ago; the last check failed$/,
      );
      expect(findAll(timeline, '.card').length).to.equal(4);
      expect([timeline.selected, findAll(timeline, '[role="alert"]').length]).to.deep.equal([
        'y1903',
        0,
      ]);
      give([...events, late]);
      await until(() => !noticeOf(timeline), 'it is said still');
      await settled(timeline);
      expect(newOf(timeline)).to.deep.equal(['A late thing']);
    });
  }

  it('are not asked for while nobody looks', async () => {
    const timeline = await live(events);
    isHidden = true;
    // Of a busy machine, again by now, and again below.
    const before = asked;
    await pause(300);
    expect(asked).to.equal(before);
    give([...events, late]);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await refreshed(timeline, 0);
    expect(asked).to.be.above(before);
    expect(newOf(timeline)).to.deep.equal(['A late thing']);
  });

  it('are not asked for without src, or when it is taken off the page', async () => {
    const timeline = await live(events);
    const box = timeline.parentElement as HTMLElement;
    timeline.timeline = events;
    await settled(timeline);
    const before = asked;
    await pause(300);
    expect(asked).to.equal(before);
    timeline.timeline = undefined;
    await settled(timeline);
    expect(asked).to.equal(before + 1);
    await refreshed(timeline);
    timeline.remove();
    timeline.heading = 'Another update';
    const removed = asked;
    await pause(300);
    expect(asked).to.equal(removed);
    box.append(timeline);
    await refreshed(timeline);
    timeline.removeAttribute('refresh');
    timeline.refresh = null;
    await settled(timeline);
    const ended = asked;
    await pause(300);
    expect(asked).to.equal(ended);
  });

  for (const [about, count] of [
    ['few', 4],
    ['many', 300],
  ] as const) {
    it(`are those of the new address, whatever comes late of ${about} from the old one`, async () => {
      const of = (name: string) =>
        makeEvents(count).map((event, i) => ({
          ...event,
          id: `${name}-${i}`,
          title: `${name} ${i}`,
        }));
      const timeline = await live(of('old'));
      let release = (): void => {};
      const held = new Promise<void>(resolve => {
        release = resolve;
      });
      answer = async () => {
        await held;
        return new Response(JSON.stringify(of('older')));
      };
      await until(() => asked > 1, 'it is not asked');
      give(of('new'));
      const loaded = next(timeline, 'timeline-load');
      timeline.src = 'other.json';
      const {timeline: shown} = await loaded;
      expect(shown.events[0]?.id).to.equal('new-0');
      release();
      await refreshed(timeline);
      expect(newOf(timeline)).to.deep.equal([]);
      expect(saidBy(timeline)).to.equal('');
      timeline.select('new-1');
      await settled(timeline);
      expect(timeline.selected).to.equal('new-1');
    });

    it(`are read anew by reload(), whatever is under way, of ${about}`, async () => {
      const timeline = await live(makeEvents(count));
      let release = (): void => {};
      const held = new Promise<void>(resolve => {
        release = resolve;
      });
      const more = [...makeEvents(count), {...late, id: 'late'}];
      answer = async () => {
        await held;
        return new Response(JSON.stringify(more));
      };
      await until(() => asked > 1, 'it is not asked');
      give(makeEvents(count));
      const loaded = next(timeline, 'timeline-load');
      timeline.reload();
      await loaded;
      release();
      await pause(50);
      give(more);
      await until(() => saidBy(timeline) === '1 new entry', 'it does not come');
      await settled(timeline);
      timeline.select('late');
      await settled(timeline);
      expect(textOf(find(timeline, '#detail-title'))).to.equal('A late thing');
    });
  }

  it('grow beyond what are all cards, and back', async () => {
    const timeline = await live(makeEvents(58), {selected: 'made-7'});
    give([...makeEvents(58), ...makeEvents(70).slice(58)]);
    await until(() => saidBy(timeline) === '12 new entries', 'they do not come');
    await settled(timeline);
    expect(timeline.selected).to.equal('made-7');
    give(makeEvents(58));
    await until(() => saidBy(timeline) === '12 entries removed', 'they do not go');
    await settled(timeline);
    expect([timeline.selected, findAll(timeline, '.track .card').length]).to.deep.equal([
      'made-7',
      58,
    ]);
    press(timeline, 'Close', '.detail');
  });
});

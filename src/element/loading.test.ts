import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  find,
  findAll,
  makeBox,
  makeDocument,
  makeEvents,
  next,
  press,
  put,
  settled,
  textOf,
} from './fixture.ts';

const events = makeEvents(40_000);
const data = makeDocument(events);

/**
 * Data that take `ms` at least to be read: every hundredth event takes its time.
 *
 * @param onRead Called for each. What remains is no longer slow once it returns `true`.
 */
function slowly(count: number, ms: number, onRead = (): boolean | undefined => undefined) {
  const slow = events.slice(0, count).map(({date, ...event}, i) => ({
    ...event,
    get date() {
      const isSlow = !(onRead() || i % 100);
      const until = performance.now() + (isSlow ? (100 * ms) / count : 0);
      while (performance.now() < until);
      return date;
    },
  }));
  return makeDocument(slow);
}

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Waits until something is there. */
async function untilThere(timeline: CitedTimeline, selector: string): Promise<HTMLElement> {
  for (;;) {
    const [found] = findAll(timeline, selector);
    if (found) return found;
    await frame();
  }
}

/** What the timeline tells from now on. */
function hear(timeline: CitedTimeline): Event[] {
  const heard: Event[] = [];
  for (const type of ['timeline-load', 'timeline-problem'] as const) {
    timeline.addEventListener(type, event => heard.push(event));
  }
  return heard;
}

/** Errors of the page that nobody catches, while `during` lasts. */
async function errorsOf(during: () => Promise<void>): Promise<unknown[]> {
  const errors: unknown[] = [];
  const end = new AbortController();
  const {signal} = end;
  addEventListener('error', event => errors.push(event.error), {signal});
  addEventListener('unhandledrejection', event => errors.push(event.reason), {signal});
  await during();
  end.abort();
  return errors;
}

describe('reading what takes long', () => {
  it('shows how far it has come, and the page goes on meanwhile', async () => {
    const shares: number[] = [];
    // As long as it takes a busy machine to show it some times.
    const timeline = put({timeline: slowly(40_000, 8000, () => shares.length > 5)});
    let isThere = false;
    timeline.addEventListener('timeline-load', () => {
      isThere = true;
    });
    while (!isThere) {
      await frame();
      const [bar] = findAll(timeline, 'progress') as HTMLProgressElement[];
      if (!bar) continue;
      expect(bar.getAttribute('aria-label')).to.match(/\S/);
      shares.push(bar.value);
    }
    expect(shares.length).to.be.above(3);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).to.be.within(0.1, 1);
    await settled(timeline);
    expect(findAll(timeline, 'progress')).to.have.length(0);
    expect(textOf(find(timeline, '.told'))).to.match(/40,000 entries/);
  });

  it('can be cancelled, says so, and can be tried again', async () => {
    const timeline = put({timeline: slowly(20_000, 800)});
    const heard = hear(timeline);
    await untilThere(timeline, 'progress');
    press(timeline, 'Cancel');
    await settled(timeline);
    expect(textOf(find(timeline, '[role="alert"]'))).to.match(/cancelled/i);
    expect(heard.map(({type}) => type)).to.deep.equal(['timeline-problem']);
    expect(timeline.problems.map(({code}) => code)).to.deep.equal(['load-cancelled']);
    const load = next(timeline, 'timeline-load');
    press(timeline, 'Try again');
    expect((await load).timeline.events).to.have.length(20_000);
    expect(timeline.problems).to.deep.equal([]);
  });

  it('is abandoned when other data take its place', async () => {
    let reads = 0;
    const timeline = put({
      timeline: slowly(20_000, 1200, () => {
        reads++;
        return undefined;
      }),
    });
    const heard = hear(timeline);
    await untilThere(timeline, 'progress');
    timeline.timeline = data;
    await next(timeline, 'timeline-load');
    await settled(timeline);
    const before = reads;
    for (let i = 0; i < 10; i++) await frame();
    expect(reads).to.equal(before);
    // Each date is read twice before all is done.
    expect(reads).to.be.below(2 * 20_000);
    expect(heard).to.have.length(1);
    expect(textOf(find(timeline, '.told'))).to.match(/40,000 entries/);
  });

  it('is abandoned when few data take its place, and when none do', async () => {
    for (const other of [[{date: '2000', title: 'Only', source: 'https://a.example'}], undefined]) {
      const timeline = put({timeline: slowly(20_000, 800)});
      const heard = hear(timeline);
      await untilThere(timeline, 'progress');
      timeline.timeline = other;
      await settled(timeline);
      for (let i = 0; i < 60; i++) await frame();
      expect(heard).to.have.length(other ? 1 : 0);
      expect(findAll(timeline, '.card')).to.have.length(other ? 1 : 0);
      expect(findAll(timeline, 'progress')).to.have.length(0);
    }
  });

  it('stops without an error while the timeline is off the page, and goes on when it is back', async () => {
    let reads = 0;
    const timeline = put({
      timeline: slowly(20_000, 800, () => {
        reads++;
        return undefined;
      }),
    });
    const heard = hear(timeline);
    const errors = await errorsOf(async () => {
      await untilThere(timeline, 'progress');
      timeline.remove();
      for (let i = 0; i < 5; i++) await frame();
      const before = reads;
      for (let i = 0; i < 20; i++) await frame();
      expect(reads).to.equal(before);
    });
    expect(errors).to.deep.equal([]);
    expect(heard).to.have.length(0);
    const load = next(timeline, 'timeline-load');
    makeBox().append(timeline);
    expect((await load).timeline.events).to.have.length(20_000);
  });
});

describe('a long JSON text', () => {
  const text = JSON.stringify(data);
  const addresses: string[] = [];
  const addressOf = (json: string): string => {
    const url = URL.createObjectURL(new Blob([json], {type: 'application/json'}));
    addresses.push(url);
    return url;
  };
  afterEach(() => {
    for (const url of addresses.splice(0)) URL.revokeObjectURL(url);
  });

  it('comes to the same as the same data by the property', async () => {
    expect(text.length).to.be.above(1e6);
    const one = put({src: addressOf(text)});
    const fetched = (await next(one, 'timeline-load')).timeline;
    const other = put({timeline: data});
    const given = (await next(other, 'timeline-load')).timeline;
    expect(fetched.events).to.have.length(events.length);
    for (const at of [0, 1, 777, 20_000, 39_999]) {
      expect(fetched.events[at]).to.deep.equal(given.events[at]);
    }
    expect(Object.keys(fetched.sources)).to.deep.equal(Object.keys(given.sources));
    await settled(one);
    await settled(other);
    for (const selector of ['.told', '.sources ol', '.track']) {
      expect(textOf(find(one, selector))).to.equal(textOf(find(other, selector)));
    }
  });

  it('that is broken says where', async () => {
    const broken = text.replace('"id":"made-39000"', '"id":made-39000');
    const timeline = put({src: addressOf(broken)});
    const {problems} = await next(timeline, 'timeline-problem');
    await settled(timeline);
    expect(problems).to.have.length(1);
    expect(problems[0]?.severity).to.equal('error');
    expect(textOf(find(timeline, '[role="alert"]'))).to.include(problems[0]?.message);
  });

  it('can be cancelled', async () => {
    const timeline = put({src: addressOf(JSON.stringify(makeDocument(makeEvents(200_000))))});
    await untilThere(timeline, 'progress');
    press(timeline, 'Cancel');
    await settled(timeline);
    expect(timeline.problems.map(({code}) => code)).to.deep.equal(['load-cancelled']);
    for (let i = 0; i < 30; i++) await frame();
    expect(findAll(timeline, '[role="alert"]')).to.have.length(1);
  });
});

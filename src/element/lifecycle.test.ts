import {expect} from '@open-wc/testing';
import {FIRST_TRAIN, find, findAll, makeBox, put, settled, show, titlesOf} from './fixture.ts';

const property = (...titles: string[]) => titles.map(title => ({date: '1991', title}));

/** What the window hears of errors while something is done. */
async function errorsDuring(act: () => Promise<void>): Promise<string[]> {
  const heard: string[] = [];
  const hear = ({message}: ErrorEvent) => heard.push(message);
  window.addEventListener('error', hear);
  await act();
  window.removeEventListener('error', hear);
  return heard;
}

/** Answers requests by hand, and remembers which were given up. */
class Requests {
  readonly asked: {url: string; answer(data: unknown): void; signal: AbortSignal}[] = [];
  readonly #original = window.fetch;

  constructor() {
    window.fetch = (url, init) =>
      new Promise((resolve, reject) => {
        const signal = init?.signal as AbortSignal;
        signal.addEventListener('abort', () => reject(signal.reason));
        const answer = (data: unknown) => resolve(new Response(JSON.stringify(data)));
        this.asked.push({url: `${url}`, answer, signal});
      });
  }

  restore(): void {
    window.fetch = this.#original;
  }
}

describe('data that are replaced', () => {
  let requests: Requests;
  beforeEach(() => {
    requests = new Requests();
  });
  afterEach(() => requests.restore());

  it('shows the property, whatever an older request still brings', async () => {
    const timeline = put({src: 'old.json'});
    await timeline.updateComplete;
    timeline.timeline = property('New');
    await timeline.updateComplete;
    expect(titlesOf(timeline)).to.deep.equal(['New']);
    expect(requests.asked[0]?.signal.aborted).to.equal(true);
    requests.asked[0]?.answer(property('Old'));
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['New']);
  });

  it('shows the property that is set as the answer comes in', async () => {
    const timeline = put({src: 'old.json'});
    const loads: unknown[] = [];
    timeline.addEventListener('timeline-load', event =>
      loads.push(event.timeline.events[0]?.title),
    );
    await timeline.updateComplete;
    requests.asked[0]?.answer(property('Old'));
    timeline.timeline = property('New');
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['New']);
    expect(loads).to.deep.equal(['New']);
  });

  it('shows the last address, whichever answers last', async () => {
    const timeline = put({src: 'one.json'});
    await timeline.updateComplete;
    timeline.src = 'two.json';
    await timeline.updateComplete;
    expect(requests.asked.map(({url}) => url)).to.deep.equal(['one.json', 'two.json']);
    requests.asked[1]?.answer(property('Two'));
    requests.asked[0]?.answer(property('One'));
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['Two']);
  });

  it('says nothing of a request that was given up', async () => {
    const timeline = put({src: 'old.json'});
    const heard: string[] = [];
    for (const type of ['timeline-load', 'timeline-problem'])
      timeline.addEventListener(type, () => heard.push(type));
    await timeline.updateComplete;
    timeline.src = null;
    await settled(timeline);
    expect(heard).to.deep.equal([]);
    expect(findAll(timeline, '.notice')).to.have.length(0);
  });

  it('gives up a request when it leaves the page, and asks again when it is back', async () => {
    const timeline = put({src: 'one.json'});
    const box = timeline.parentElement as HTMLElement;
    await timeline.updateComplete;
    timeline.remove();
    expect(requests.asked[0]?.signal.aborted).to.equal(true);
    await new Promise(resolve => setTimeout(resolve));
    box.append(timeline);
    await timeline.updateComplete;
    expect(requests.asked).to.have.length(2);
    requests.asked[1]?.answer(property('Back'));
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['Back']);
  });

  it('asks once, however often it is moved afterwards', async () => {
    const timeline = put({src: 'one.json'});
    await timeline.updateComplete;
    requests.asked[0]?.answer(property('A'));
    await settled(timeline);
    makeBox().append(timeline);
    await settled(timeline);
    expect(requests.asked).to.have.length(1);
    expect(titlesOf(timeline)).to.deep.equal(['A']);
  });
});

describe('an element that is removed', () => {
  it('reads the children that changed while it was away', async () => {
    const timeline = await show({}, {inside: '<ol><li><b>Before</b> 1991</ol>'});
    timeline.remove();
    timeline.innerHTML = '<ol><li><b>After</b> 1991</ol>';
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['Before']);
    makeBox().append(timeline);
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['After']);
  });

  it('fits its new place', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 1280});
    makeBox(400).append(timeline);
    await settled(timeline);
    expect(findAll(timeline, 'section.vertical')).to.have.length(1);
    makeBox(700).append(timeline);
    await settled(timeline);
    expect(findAll(timeline, 'section.horizontal')).to.have.length(1);
    expect(find(timeline, '.viewport').clientWidth).to.be.lessThan(701);
  });

  it('leaves nothing behind that listens', async () => {
    const {MutationObserver, ResizeObserver} = window;
    const sizes = new Set<Element>();
    const trees = new Set<MutationObserver>();
    window.ResizeObserver = class extends ResizeObserver {
      override observe(element: Element): void {
        sizes.add(element);
        super.observe(element);
      }
      override unobserve(element: Element): void {
        sizes.delete(element);
        super.unobserve(element);
      }
    };
    window.MutationObserver = class extends MutationObserver {
      override observe(...target: Parameters<MutationObserver['observe']>): void {
        trees.add(this);
        super.observe(...target);
      }
      override disconnect(): void {
        trees.delete(this);
        super.disconnect();
      }
    };
    const timeline = put({src: FIRST_TRAIN}, {width: 1280});
    Object.assign(window, {MutationObserver, ResizeObserver});
    await settled(timeline);
    const cards = findAll(timeline, '.track .card');
    expect(cards.every(card => sizes.has(card))).to.equal(true);
    expect(trees.size).to.be.above(0);
    timeline.timeline = property('A');
    await settled(timeline);
    expect([...sizes].every(element => element.isConnected)).to.equal(true);
    timeline.remove();
    expect([sizes.size, trees.size]).to.deep.equal([0, 0]);
    makeBox().append(timeline);
    await settled(timeline);
    expect(findAll(timeline, '.card').every(card => sizes.has(card))).to.equal(true);
  });

  it('causes no error then, nor while it is resized', async () => {
    const heard = await errorsDuring(async () => {
      const timeline = await show({src: FIRST_TRAIN}, {width: 1280});
      const box = timeline.parentElement as HTMLElement;
      for (const width of [900, 460, 1100, 320]) {
        box.style.width = `${width}px`;
        await settled(timeline);
      }
      box.style.width = '1000px';
      timeline.remove();
      await settled(timeline);
    });
    expect(heard).to.deep.equal([]);
  });
});

describe('two on a page', () => {
  it('keep to themselves', async () => {
    const a = await show({timeline: property('A', 'B')});
    const b = await show({timeline: property('C'), heading: 'Other'});
    expect([titlesOf(a), titlesOf(b)]).to.deep.equal([['A', 'B'], ['C']]);
    find(b, '.card').focus();
    expect(a.shadowRoot?.activeElement?.id).to.equal(undefined);
    a.timeline = property('D');
    await settled(a);
    expect([titlesOf(a), titlesOf(b)]).to.deep.equal([['D'], ['C']]);
  });
});

import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  key,
  makeDocument,
  makeEvents,
  next,
  prepareHistory,
  press,
  put,
  settled,
  show,
  showMany,
  textOf,
  until,
} from './fixture.ts';

/** The page's address and what a timeline shows, as a reader goes from the one to the other. */
describe('links to entries', () => {
  const {href, hash: first} = location;
  const {pushState} = history;
  let pushes = 0;

  const address = (hash: string): void =>
    history.replaceState(null, '', href.replace(/#.*$/s, '') + hash);
  /** The part of the address that names the entry, without the window. */
  const named = (): string => decodeURIComponent(location.hash.replace(/(&|#)in=.*$/, ''));
  /** Goes through the history, and waits until what it leads to is shown. */
  async function go(steps: number, timeline: CitedTimeline): Promise<void> {
    await new Promise(resolve => {
      addEventListener('popstate', () => setTimeout(resolve), {once: true});
      history.go(steps);
    });
    await settled(timeline);
  }
  /** Follows a link of the page. */
  async function follow(hash: string, timeline: CitedTimeline): Promise<void> {
    await new Promise(resolve => {
      addEventListener('hashchange', () => setTimeout(resolve), {once: true});
      location.hash = hash;
    });
    await settled(timeline);
  }
  const cardOf = (timeline: CitedTimeline, title: string): HTMLElement =>
    findAll(timeline, '.card').find(card =>
      textOf(card.querySelector('.title')).includes(title),
    ) as HTMLElement;
  const detailOf = (timeline: CitedTimeline): string =>
    findAll(timeline, '.detail').map(detail => textOf(detail.querySelector('h2, h3, h4')))[0] ?? '';
  const noticeOf = (timeline: CitedTimeline): string => textOf(findAll(timeline, '.notice')[0]);
  /** What the window shows, ms; rounded, as it is reckoned from px. */
  const windowOf = async (timeline: CitedTimeline): Promise<number[]> => {
    await settled(timeline);
    const viewport = find(timeline, '.viewport').getBoundingClientRect();
    return findAll(timeline, '.track :is(.card, .stop)').map(stop =>
      Math.round(stop.getBoundingClientRect().left - viewport.left),
    );
  };
  const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

  before(prepareHistory);
  beforeEach(() => {
    address('');
    pushes = 0;
    history.pushState = (...what) => {
      pushes++;
      pushState.apply(history, what);
    };
  });
  afterEach(() => {
    history.pushState = pushState;
    address(first);
  });

  it('are not made if nobody asks for them', async () => {
    address('#first-train');
    const timeline = await show({src: FIRST_TRAIN});
    expect(timeline.selected).to.equal(null);
    timeline.select('summit');
    await settled(timeline);
    expect(location.hash).to.equal('#first-train');
    expect(findAll(timeline, '.detail').map(textOf).join()).not.to.contain('Copy link');
  });

  it('are not forced into the address', async () => {
    const timeline = await show({src: FIRST_TRAIN, deepLink: ''});
    await pause(500);
    expect([location.hash, pushes, timeline.selected]).to.deep.equal(['', 0, null]);
  });

  for (const prefix of ['', 'trade', 'a b;c:d']) {
    const opening = prefix && `${encodeURIComponent(prefix)}:`;
    it(`are steps of the history, there and back${prefix && `, with ${prefix}`}`, async () => {
      const timeline = await show({src: FIRST_TRAIN, deepLink: prefix});
      const told: (string | undefined)[] = [];
      timeline.addEventListener('timeline-select', ({entry}) => told.push(entry?.id));
      cardOf(timeline, 'first').click();
      await settled(timeline);
      const id = timeline.selected as string;
      expect(location.hash).to.equal(`#${opening}${id}`);
      timeline.next();
      await settled(timeline);
      const second = timeline.selected as string;
      press(timeline, 'Close', '.detail');
      await settled(timeline);
      expect([named(), timeline.selected, pushes]).to.deep.equal(['', null, 3]);
      for (const [steps, open] of [
        [-1, second],
        [-1, id],
        [-1, null],
        [2, second],
        [1, null],
        [-2, id],
      ] as const) {
        await go(steps, timeline);
        expect(timeline.selected).to.equal(open);
        expect(findAll(timeline, '.detail').length).to.equal(open ? 1 : 0);
      }
      expect(told).to.deep.equal([
        id,
        second,
        undefined,
        second,
        id,
        undefined,
        second,
        undefined,
        id,
      ]);
      expect(pushes).to.equal(3);
    });
  }

  for (const [about, width] of [
    ['on the track', 1000],
    ['on a narrow track', 500],
    ['down the page', 400],
  ] as const) {
    it(`open and bring into view what comes by src, ${about}`, async () => {
      address('#summit&in=2025-07/2025-12');
      makeSpace();
      const timeline = put({src: FIRST_TRAIN, deepLink: ''}, {width});
      await until(() => timeline.selected === 'summit', 'it does not open');
      await until(() => scrollY > 0, 'it does not scroll');
      await settled(timeline);
      expect(detailOf(timeline)).to.contain('');
      const card = find(timeline, 'li.selected .card');
      const {top, bottom} = card.getBoundingClientRect();
      expect(bottom).to.be.above(0);
      expect(top).to.be.below(innerHeight);
      if (width >= 480) {
        const {left, width: room} = find(timeline, '.viewport').getBoundingClientRect();
        const x = card.getBoundingClientRect().left - left;
        expect(x).to.be.within(0, room);
        // Nothing before 2025 is in view.
        const war = findAll(timeline, '.track .card')[0] as HTMLElement;
        expect(war.getBoundingClientRect().right).to.be.below(left + 1);
      }
      expect(pushes).to.equal(0);
      window.scrollTo(0, 0);
    });
  }

  it('open one of many, and Back leads to where the window was', async () => {
    const timeline = await showMany({timeline: makeDocument(makeEvents(2000)), deepLink: ''});
    const before = await windowOf(timeline);
    timeline.select('made-1000');
    await settled(timeline);
    expect(location.hash).to.match(/^#made-1000/);
    expect(findAll(timeline, '.detail').length).to.equal(1);
    await pause(500);
    await go(-1, timeline);
    expect(timeline.selected).to.equal(null);
    expect(await windowOf(timeline)).to.deep.equal(before);
  });

  it('lead back to the window from which an entry was opened, zoomed or not', async () => {
    const timeline = await show({src: FIRST_TRAIN, deepLink: ''}, {width: 600});
    for (const zoom of [() => {}, () => timeline.showRange('2025-08', '2025-09')]) {
      zoom();
      await settled(timeline);
      await pause(500);
      const before = await windowOf(timeline);
      timeline.select('war');
      const opened = await windowOf(timeline);
      timeline.select('first-train');
      expect(await windowOf(timeline)).not.to.deep.equal(before);
      await pause(500);
      await go(-1, timeline);
      expect([timeline.selected, await windowOf(timeline)]).to.deep.equal(['war', opened]);
      await go(-1, timeline);
      expect([timeline.selected, await windowOf(timeline)]).to.deep.equal([null, before]);
    }
  });

  it('keep the window without a step in the history, and come to rest', async () => {
    const timeline = await show({src: FIRST_TRAIN, deepLink: ''});
    press(timeline, 'Zoom in');
    await until(() => location.hash.startsWith('#in='), 'no window');
    press(timeline, 'All');
    await until(() => !location.hash, 'still a window');
    timeline.showRange('2025-08-08', '2025-11');
    await until(() => location.hash, 'no window');
    // As nearly as the cards allow.
    expect(location.hash).to.match(/^#in=2025-0[78][-\d]*\/2025-1[12][-\d]*$/);
    expect(pushes).to.equal(0);
    timeline.select('summit');
    await settled(timeline);
    // What an address shows is not written otherwise for that.
    for (const hash of ['#lorries&in=2025-08-08/2025-11', '#in=2025-10', '#in=2025-10/2025-11']) {
      await follow(hash, timeline);
      await pause(500);
      expect(location.hash).to.equal(hash);
    }
    press(timeline, 'Zoom in');
    await until(() => location.hash !== '#in=2025-10/2025-11', 'not the window as it is now');
    expect(location.hash).to.match(/^#in=/);
  });

  it('belong to one of two timelines', async () => {
    const one = await show({src: FIRST_TRAIN, deepLink: 'one'});
    const two = await show({src: FIRST_TRAIN, deepLink: 'two'});
    one.select('war');
    two.select('summit');
    one.select('escalation');
    await settled(one);
    await settled(two);
    expect(location.hash).to.equal('#one:escalation;two:summit');
    await go(-1, one);
    expect([one.selected, two.selected]).to.deep.equal(['war', 'summit']);
    await go(-1, two);
    expect([one.selected, two.selected]).to.deep.equal(['war', null]);
    await follow('#two:tripp;one:lorries', two);
    expect([one.selected, two.selected]).to.deep.equal(['lorries', 'tripp']);
  });

  for (const id of [
    'two words',
    'a&b=c',
    'x;y',
    'c:d/e?f#g',
    'Жук № 1',
    '日本',
    '100%',
    '-in=1/2',
  ]) {
    it(`name an entry whose id is ${id}`, async () => {
      const timeline = await show({
        timeline: [
          {id: 'other', date: '1900', title: 'Other', source: 'https://example.org'},
          {id, date: '1901', title: 'This', source: 'https://example.org'},
        ],
        deepLink: 'trade',
      });
      timeline.select(id);
      await settled(timeline);
      const {hash} = location;
      timeline.select('other');
      await go(-1, timeline);
      expect([timeline.selected, named()]).to.deep.equal([id, `#trade:${id}`]);
      await follow('#trade:other', timeline);
      await follow(hash, timeline);
      expect(timeline.selected).to.equal(id);
    });
  }

  for (const [about, properties] of [
    ['few', {src: FIRST_TRAIN}],
    ['many', {timeline: makeDocument(makeEvents(100))}],
  ] as const) {
    it(`say that an entry is gone, and show the rest of ${about}`, async () => {
      address('#no-such-entry');
      const timeline = put({...properties, deepLink: ''});
      await next(timeline, 'timeline-load');
      await until(() => noticeOf(timeline), 'nothing is said');
      const text = 'The entry that this link led to is not here any more';
      expect(noticeOf(timeline)).to.equal(text);
      expect(findAll(timeline, '[aria-live]').map(textOf)).to.include(text);
      expect(findAll(timeline, '.track :is(.card, .stop)').length).to.be.above(10);
      expect([timeline.selected, location.hash]).to.deep.equal([null, '#no-such-entry']);
      findAll(timeline, '.card, .stop:not(.heap)')[0]?.click();
      await settled(timeline);
      expect(noticeOf(timeline)).to.equal('');
      expect(location.hash).not.to.contain('no-such-entry');
      await go(-1, timeline);
      expect(noticeOf(timeline)).to.equal(text);
    });
  }

  it('are copied, of each entry', async () => {
    const written: string[] = [];
    let fails = false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          if (fails) throw new DOMException('not allowed', 'NotAllowedError');
          written.push(text);
        },
      },
    });
    try {
      address('#other;trade:war&in=1990/1992');
      const timeline = await show({src: FIRST_TRAIN, deepLink: 'trade'});
      timeline.select('kazakh-grain');
      await settled(timeline);
      const live = findAll(timeline, '[aria-live="polite"]').at(-1) as HTMLElement;
      press(timeline, 'Copy link', '.detail');
      await until(() => textOf(live) === 'Link copied', 'nothing is said');
      expect(written).to.deep.equal([`${href.replace(/#.*$/s, '')}#trade:kazakh-grain`]);
      fails = true;
      press(timeline, 'Copy link', '.detail');
      await until(() => textOf(live) === 'The link could not be copied', 'nothing is said');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('begin and end with the attribute', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    timeline.select('war');
    await settled(timeline);
    timeline.setAttribute('deep-link', '');
    await settled(timeline);
    expect([location.hash, timeline.selected]).to.deep.equal(['', 'war']);
    timeline.select('summit');
    expect(location.hash).to.equal('#summit');
    timeline.setAttribute('deep-link', 'trade');
    await settled(timeline);
    timeline.select('tripp');
    expect(location.hash).to.equal('#summit;trade:tripp');
    timeline.removeAttribute('deep-link');
    await settled(timeline);
    timeline.select('war');
    await go(-1, timeline);
    expect(timeline.selected).to.equal('war');
    address('#oversight');
    timeline.setAttribute('deep-link', '');
    await settled(timeline);
    expect(timeline.selected).to.equal('oversight');
  });

  it('are followed while it is on the page', async () => {
    const timeline = await show({src: FIRST_TRAIN, deepLink: ''});
    const box = timeline.parentElement as HTMLElement;
    timeline.select('war');
    timeline.remove();
    await new Promise(resolve => {
      addEventListener('hashchange', resolve, {once: true});
      location.hash = '#summit';
    });
    expect(timeline.selected).to.equal('war');
    box.append(timeline);
    await settled(timeline);
    expect(timeline.selected).to.equal('summit');
    await follow('#lorries', timeline);
    expect(timeline.selected).to.equal('lorries');
  });

  it('leave the keys of an entry as they are', async () => {
    const timeline = await show({src: FIRST_TRAIN, deepLink: ''});
    const card = cardOf(timeline, 'first');
    card.focus();
    key(card, {key: 'Enter'});
    await settled(timeline);
    expect(location.hash).to.equal(`#${timeline.selected}`);
    key(find(timeline, '.detail'), {key: 'Escape'});
    await settled(timeline);
    expect([timeline.selected, named()]).to.deep.equal([null, '']);
  });

  const spaces: HTMLElement[] = [];
  afterEach(() => {
    for (const space of spaces.splice(0)) space.remove();
  });
  /** So high that what comes after it has to be scrolled to. */
  function makeSpace(): void {
    const space = document.createElement('div');
    space.style.height = '5000px';
    document.body.append(space);
    spaces.push(space);
  }
});

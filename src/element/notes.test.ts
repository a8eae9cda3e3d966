import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {barriers} from '../view/fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {find, findAll, focused, key, settled, show, textOf, until} from './fixture.ts';

const paper = {title: 'First train', publisher: 'The Paper', url: 'https://paper.example/first'};
const book = {title: 'On the border', author: 'Ann Author', type: 'book'};
const day = (n: number) => ({
  date: `1991-01-0${n}`,
  title: `Day ${n}`,
  citations: ['paper'],
});

const DATA = {
  sources: {book, paper, unused: {title: 'Nobody cites this'}},
  events: [
    ...[1, 2, 3, 4, 5, 6].map(day),
    {
      date: '1992',
      title: 'Told by two',
      citations: [
        'book',
        {source: 'paper', quote: 'To the letter', stance: 'disputes', locator: 'p. 4'},
      ],
    },
    {
      title: 'Undated',
      status: 'expected',
      citations: ['paper', {source: 'book', stance: 'mentions'}],
    },
  ],
};

const showNumbered = (properties: Partial<CitedTimeline> = {}, width = 760) =>
  show({timeline: DATA, citations: 'numbered', ...properties}, {width});

/** The number of the paper on the card with that title. */
function noteOf(timeline: CitedTimeline, title = 'Told by two', number = 1): HTMLElement {
  const card = findAll(timeline, '.card').find(
    one => textOf(one.querySelector('.title')) === title,
  );
  const note = [...(card?.querySelectorAll<HTMLElement>('.note') ?? [])].find(
    one => textOf(one) === `${number}`,
  );
  if (!note) throw new Error(`no number ${number} of ${title}`);
  return note;
}

const middleOf = (element: Element): [x: number, y: number] => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const moveTo = (element: Element) => sendMouse({type: 'move', position: middleOf(element)});
const pressOn = (element: Element) => sendMouse({type: 'click', position: middleOf(element)});

const previewOf = (timeline: CitedTimeline): HTMLElement | undefined =>
  findAll(timeline, '#preview:popover-open')[0];

async function opened(timeline: CitedTimeline): Promise<HTMLElement> {
  await until(() => previewOf(timeline), 'there is no preview');
  await settled(timeline);
  return find(timeline, '#preview');
}

async function gone(timeline: CitedTimeline): Promise<void> {
  await until(() => !previewOf(timeline), 'the preview is still there');
  await settled(timeline);
}

/** Longer than it takes a pointer at rest to open one, or a preview that nothing holds to go. */
async function wait(): Promise<void> {
  const end = performance.now() + 700;
  while (performance.now() < end) await new Promise(resolve => requestAnimationFrame(resolve));
}

/** By the tab key, from the number or the card before it. */
async function tabTo(note: HTMLElement): Promise<void> {
  const stops = [
    ...(note.closest('.card, #detail')?.querySelectorAll<HTMLElement>('a, button') ?? []),
  ];
  const before = stops[stops.indexOf(note) - 1] ?? note.closest<HTMLElement>('.card');
  before?.focus();
  // It may have a preview of its own, which the tab key would lead into.
  const host = (note.getRootNode() as ShadowRoot).host as CitedTimeline;
  await settled(host);
  if (previewOf(host)) await sendKeys({press: 'Escape'});
  await sendKeys({press: 'Tab'});
}

async function tap(note: HTMLElement): Promise<void> {
  const touch = {bubbles: true, composed: true, pointerType: 'touch', isPrimary: true};
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) {
    note.dispatchEvent(new PointerEvent(type, touch));
  }
  const click = {...touch, cancelable: true, detail: 1};
  note.dispatchEvent(new PointerEvent('click', click));
}

type Way = (note: HTMLElement) => Promise<unknown>;
const WAYS_IN: [about: string, open: Way, isKept: boolean][] = [
  ['the tab key', tabTo, false],
  ['a mouse that rests on it', moveTo, false],
  ['a press with the mouse', pressOn, true],
  ['a tap', tap, true],
];

beforeEach(() => sendMouse({type: 'move', position: [1, 1]}));
afterEach(() => sendMouse({type: 'move', position: [1, 1]}));

/** Where the focus is, in words. */
const whereIs = (timeline: CitedTimeline, element: Element | null): string =>
  !element
    ? 'nowhere'
    : element.matches('.note')
      ? `${element.closest('#detail') ? 'opened: ' : ''}number ${textOf(element)} of ${textOf(
          (element.closest('.card') ?? find(timeline, '#detail')).querySelector('.title'),
        )}`
      : element.matches('.card')
        ? `card ${textOf(element.querySelector('.title'))}`
        : element.id || textOf(element);

/** Told in words, as elements that differ are too much to be shown. */
function expectFocus(timeline: CitedTimeline, element: Element | null | undefined): void {
  const active = focused(timeline);
  expect(whereIs(timeline, active)).to.equal(whereIs(timeline, element ?? null));
  expect(active === element).to.equal(true);
}

describe('a number', () => {
  it('is a link to the list, in words, the same for a source wherever it stands', async () => {
    const timeline = await showNumbered();
    const notes = findAll(timeline, '.card .note');
    expect(notes.map(textOf).join(' ')).to.equal('1 1 1 1 1 1 2 1 1 2');
    for (const note of notes) {
      const number = textOf(note);
      expect(note.getAttribute('role')).to.equal('doc-noteref');
      expect(note.getAttribute('aria-label')).to.equal(`Source ${number}`);
      expect(find(timeline, `${note.getAttribute('href')} cite`)).to.have.text;
      const {width, height} = note.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    const ids = findAll(timeline, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  for (const [about, properties, width] of [
    ['on the track', {}, 760],
    ['down the page', {}, 360],
    ['from right to left', {dir: 'rtl'}, 760],
  ] as const)
    for (const [way, open, isKept] of WAYS_IN)
      it(`tells of its source by ${way}, ${about}`, async () => {
        const timeline = await showNumbered(properties, width);
        const note = noteOf(timeline);
        note.scrollIntoView({block: 'center'});
        await open(note);
        const preview = await opened(timeline);
        expect(textOf(preview)).to.equal(
          'Source 1 The Paper, “First train.” To the letter The Paper, p. 4 disputes ' +
            'In the list of sources Close',
        );
        expect(note.getAttribute('aria-describedby')).to.equal('preview-text');
        const box = preview.getBoundingClientRect();
        const number = note.getBoundingClientRect();
        expect(box.top >= number.bottom - 0.5 || box.bottom <= number.top + 0.5).to.equal(true);
        expect(box.left).to.be.at.least(0);
        expect(box.right).to.be.at.most(document.documentElement.clientWidth);
        const text = find(timeline, 'header').getBoundingClientRect();
        expect(box.width).to.be.closeTo(width === 360 ? text.width : 352, 0.5);
        const isRtl = 'dir' in properties;
        const start = isRtl
          ? Math.max(number.right - box.width, text.left)
          : Math.min(number.left, text.right - box.width);
        expect(box.left).to.be.closeTo(start, 0.5);
        // Nothing covers it, and nothing else has moved.
        for (const x of [box.left + 9, box.right - 9]) {
          const [top] = timeline.shadowRoot?.elementsFromPoint(x, box.top + 30) ?? [];
          expect(preview.contains(top ?? null)).to.equal(true);
        }
        expect(note.getBoundingClientRect().top).to.equal(number.top);
        expect(timeline.shadowRoot?.activeElement === preview).to.equal(isKept);
        expect(await barriers(timeline.shadowRoot as ShadowRoot)).to.deep.equal([]);
        expect(timeline.selected).to.equal(null);
      });

  it('does not open for a pointer that only passes, nor for a finger that scrolls', async () => {
    const timeline = await showNumbered();
    await moveTo(noteOf(timeline));
    await sendMouse({type: 'move', position: [1, 1]});
    const touch = {bubbles: true, composed: true, pointerType: 'touch'};
    noteOf(timeline).dispatchEvent(new PointerEvent('pointerover', touch));
    await wait();
    expect(!!previewOf(timeline)).to.equal(false);
  });
});

describe('a preview', () => {
  type Out = (timeline: CitedTimeline, preview: HTMLElement) => unknown;
  const cancel: Out = () => sendKeys({press: 'Escape'});
  const leave: Out = () => sendMouse({type: 'move', position: [1, 1]});
  const pressClose: Out = (_, preview) => pressOn(preview.querySelector('button') as Element);
  const keyClose: Out = async (_, preview) => {
    preview.querySelector('button')?.focus();
    await sendKeys({press: 'Enter'});
  };
  const pressHeading: Out = timeline => pressOn(find(timeline, '#heading'));
  const blur: Out = timeline => findAll(timeline, '.card')[0]?.focus();
  const NUMBER = 'number 1 of Told by two';
  const ways: [about: string, open: Way, how: string, close: Out, focus: string][] = [
    ['that the tab key opened', tabTo, 'by Escape', cancel, NUMBER],
    ['that the tab key opened', tabTo, 'when the focus goes elsewhere', blur, 'card Day 1'],
    ['that the tab key opened', tabTo, 'by Close', keyClose, NUMBER],
    ['that a mouse opened', moveTo, 'by Escape, wherever the focus is', cancel, 'nowhere'],
    ['that a mouse opened', moveTo, 'when the mouse goes elsewhere', leave, 'nowhere'],
    ['that a mouse opened', moveTo, 'by Close', pressClose, NUMBER],
    ['that is kept', pressOn, 'by Escape', cancel, NUMBER],
    ['that is kept', pressOn, 'by Close with the mouse', pressClose, NUMBER],
    ['that is kept', pressOn, 'by Close with a key', keyClose, NUMBER],
    ['that is kept', pressOn, 'by a press elsewhere', pressHeading, 'nowhere'],
    ['that is kept by a tap', tap, 'by Escape', cancel, NUMBER],
  ];
  for (const [about, open, how, close, focus] of ways)
    it(`${about} goes ${how}`, async () => {
      const timeline = await showNumbered();
      const note = noteOf(timeline);
      await open(note);
      await close(timeline, await opened(timeline));
      await gone(timeline);
      expect(whereIs(timeline, focused(timeline))).to.equal(focus);
      expect(note.hasAttribute('aria-describedby')).to.equal(false);
      // It does not come back by itself.
      await wait();
      expect(!!previewOf(timeline)).to.equal(false);
    });

  const holds: [about: string, open: Way, act: Out][] = [
    ['while the mouse is on its number', moveTo, () => {}],
    ['while the focus is on its number', tabTo, () => {}],
    ['while the mouse is on it', moveTo, (_, preview) => moveTo(preview)],
    ['while the mouse is at its edge', moveTo, (_, preview) => moveToEdge(preview)],
    ['while the focus is in it', tabTo, () => sendKeys({press: 'Tab'})],
    ['when it is kept, wherever the mouse goes', pressOn, leave],
    [
      'when it is kept, though the mouse rests on another number',
      pressOn,
      timeline => moveTo(noteOf(timeline, 'Day 1')),
    ],
    [
      'when it is kept, though text in it is selected',
      pressOn,
      async (_, preview) => {
        await moveTo(preview.querySelector('cite') as Element);
        await sendMouse({type: 'down'});
        await sendMouse({type: 'move', position: [5, 5]});
        await sendMouse({type: 'up'});
      },
    ],
    [
      'when it is kept, though a finger scrolls the page',
      tap,
      timeline => {
        for (const type of ['pointerdown', 'pointercancel'])
          find(timeline, '#heading').dispatchEvent(
            new PointerEvent(type, {bubbles: true, composed: true, pointerType: 'touch'}),
          );
      },
    ],
  ];
  for (const [about, open, act] of holds)
    it(`stays ${about}`, async () => {
      const timeline = await showNumbered();
      await open(noteOf(timeline));
      await act(timeline, await opened(timeline));
      await wait();
      const preview = previewOf(timeline);
      expect(textOf(preview)).to.include('To the letter');
      getSelection()?.removeAllRanges();
    });

  it('is walked through by the tab key, from its number and on from there', async () => {
    const timeline = await showNumbered();
    const note = noteOf(timeline);
    await tabTo(note);
    const preview = await opened(timeline);
    const [source, passage, list] = [...preview.querySelectorAll('a')];
    const close = preview.querySelector('button');
    for (const stop of [source, passage, list, close]) {
      await sendKeys({press: 'Tab'});
      expectFocus(timeline, stop);
    }
    for (const stop of [list, passage, source, note]) {
      key(focused(timeline) as Element, {key: 'Tab', shiftKey: true});
      expectFocus(timeline, stop);
    }
    expect(previewOf(timeline) === preview).to.equal(true);
    for (let i = 0; i < 5; i++) await sendKeys({press: 'Tab'});
    expect(whereIs(timeline, focused(timeline))).to.equal('More');
    await gone(timeline);
  });

  it('that is kept is left by the tab key to both sides', async () => {
    const timeline = await showNumbered();
    const note = noteOf(timeline);
    await pressOn(note);
    const preview = await opened(timeline);
    await sendKeys({press: 'Tab'});
    expectFocus(timeline, preview.querySelector('a'));
    preview.focus();
    key(focused(timeline) as Element, {key: 'Tab', shiftKey: true});
    expectFocus(timeline, note);
    expect(previewOf(timeline) === preview).to.equal(true);
  });

  it('gives way to that of another number', async () => {
    const timeline = await showNumbered();
    const [first, second] = [noteOf(timeline, 'Told by two', 2), noteOf(timeline)];
    await tabTo(first);
    expect(textOf(await opened(timeline))).to.include('On the border');
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Tab'});
    expect(textOf(await opened(timeline))).to.include('First train');
    expect(first.hasAttribute('aria-describedby')).to.equal(false);
    await pressOn(first);
    expect(textOf(await opened(timeline))).to.include('On the border');
    expect(findAll(timeline, '#preview')).to.have.length(1);
    expect(second.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('closes nothing else by Escape', async () => {
    const timeline = await showNumbered();
    timeline.select(idOf('Told by two', timeline));
    await settled(timeline);
    const note = findAll(timeline, '#detail .note')[1] as HTMLElement;
    note.scrollIntoView({block: 'center'});
    for (const open of [pressOn, tabTo]) {
      await open(note);
      await opened(timeline);
      await sendKeys({press: 'Escape'});
      await gone(timeline);
      expectFocus(timeline, note);
      expect(findAll(timeline, '#detail')).to.have.length(1);
    }
    await sendKeys({press: 'Escape'});
    await settled(timeline);
    expect(findAll(timeline, '#detail')).to.have.length(0);
  });

  it('goes along with its number', async () => {
    const timeline = await showNumbered();
    const note = noteOf(timeline, 'Day 6');
    await pressOn(note);
    const preview = await opened(timeline);
    const apart = (): number =>
      preview.getBoundingClientRect().left - note.getBoundingClientRect().left;
    const [before, where] = [apart(), note.getBoundingClientRect().left];
    const track = find(timeline, '.track');
    track.style.setProperty('transform', 'translateX(-30px)');
    await until(() => note.getBoundingClientRect().left < where, 'it has not moved');
    await until(() => Math.abs(apart() - before) < 1, 'the preview has not moved');
    const top = preview.getBoundingClientRect().top;
    timeline.style.setProperty('translate', '0 20px');
    await until(() => preview.getBoundingClientRect().top > top + 19, 'it has not moved down');
  });

  const losses: [about: string, lose: (timeline: CitedTimeline) => unknown][] = [
    [
      'is panned out of view',
      timeline => find(timeline, '.track').style.setProperty('transform', 'translateX(-3000px)'),
    ],
    [
      'is scrolled out of view',
      timeline => timeline.style.setProperty('margin-block-start', '-2000px'),
    ],
    ['is drawn no more', timeline => Object.assign(timeline, {citations: 'inline'})],
    ['comes to stand for something else', timeline => Object.assign(timeline, {timeline: OTHER})],
    ['is off the page', timeline => timeline.remove()],
  ];
  for (const [about, lose] of losses)
    it(`goes when its number ${about}`, async () => {
      const timeline = await showNumbered();
      await pressOn(noteOf(timeline));
      await opened(timeline);
      lose(timeline);
      await gone(timeline);
    });

  it('stays when the data are read again', async () => {
    const timeline = await showNumbered();
    await pressOn(noteOf(timeline));
    await opened(timeline);
    timeline.timeline = structuredClone(DATA);
    await settled(timeline);
    await wait();
    expect(textOf(previewOf(timeline))).to.include('To the letter');
  });
});

const OTHER = {
  sources: {book, paper},
  events: DATA.events.map(event => ({...event, title: 'Another', citations: ['book']})),
};

/** Of the entry with that title. */
const idOf = (title: string, timeline: CitedTimeline): string =>
  (noteOf(timeline, title) as HTMLElement & {entry: {id: string}}).entry.id;

const moveToEdge = (preview: Element) => {
  const {left, top} = preview.getBoundingClientRect();
  return sendMouse({type: 'move', position: [Math.ceil(left) + 2, Math.ceil(top) + 2]});
};

describe('the way to the list', () => {
  const enter = () => sendKeys({press: 'Enter'});
  const ways: [about: string, follow: (note: HTMLElement, timeline: CitedTimeline) => unknown][] = [
    [
      'Enter on a number',
      async note => {
        await tabTo(note);
        await enter();
      },
    ],
    ['a click without a pointer', note => note.click()],
    [
      'a second press',
      async (note, timeline) => {
        await pressOn(note);
        await opened(timeline);
        await pressOn(note);
      },
    ],
    [
      'the link in the preview, by a key',
      async (note, timeline) => {
        await tap(note);
        const preview = await opened(timeline);
        preview.querySelector<HTMLElement>('[href="#s1"]')?.focus();
        await enter();
      },
    ],
    [
      'the link in the preview, by the mouse',
      async (note, timeline) => {
        await moveTo(note);
        const preview = await opened(timeline);
        await pressOn(preview.querySelector('[href="#s1"]') as Element);
      },
    ],
  ];
  for (const [about, follow] of ways)
    it(`is gone by ${about}, and back to the number`, async () => {
      const timeline = await showNumbered();
      const note = noteOf(timeline);
      await follow(note, timeline);
      await settled(timeline);
      const item = find(timeline, '#s1');
      expectFocus(timeline, item);
      await gone(timeline);
      const {top, bottom} = item.getBoundingClientRect();
      expect([top > -1, bottom < innerHeight + 1]).to.deep.equal([true, true]);
      expect(await barriers(timeline.shadowRoot as ShadowRoot)).to.deep.equal([]);
      // Past the source's own link, it is the first.
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'ArrowRight'});
      const back = focused(timeline);
      expect(textOf(back)).to.equal('Told by two');
      expect(back?.getAttribute('aria-current')).to.equal('location');
      expect(findAll(timeline, '[aria-current]')).to.have.length(1);
      await enter();
      await settled(timeline);
      expectFocus(timeline, note);
      // What it says has just been read.
      await wait();
      expect(!!previewOf(timeline)).to.equal(false);
    });

  for (const held of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const)
    for (const detail of [0, 1])
      it(`is the browser’s with ${held}, ${detail ? 'pressed' : 'by a key'}`, async () => {
        const timeline = await showNumbered();
        let isPrevented: boolean | undefined;
        const see = (event: Event): void => {
          isPrevented = event.defaultPrevented;
          event.preventDefault();
        };
        document.addEventListener('click', see, {once: true});
        const init = {bubbles: true, composed: true, cancelable: true, detail, [held]: true};
        noteOf(timeline).dispatchEvent(new MouseEvent('click', init));
        expect(isPrevented).to.equal(false);
        await settled(timeline);
        expectFocus(timeline, null);
        expect(!!previewOf(timeline)).to.equal(false);
      });

  it('is that of every entry’s numbers, also those that are listed last or not at first', async () => {
    const timeline = await showNumbered();
    for (const title of ['Day 1', 'Day 5', 'Day 6', 'Undated']) {
      const note = noteOf(timeline, title);
      note.click();
      await settled(timeline);
      const item = find(timeline, '#s1');
      expectFocus(timeline, item);
      const links = [...item.querySelectorAll<HTMLElement>('[role="doc-backlink"]')];
      expect(links.map(textOf).sort()).to.deep.equal(
        [...[1, 2, 3, 4, 5, 6].map(n => `Day ${n}`), 'Told by two', 'Undated'].sort(),
      );
      expect(textOf(links[0])).to.equal(title);
      links[0]?.click();
      await settled(timeline);
      expectFocus(timeline, note);
    }
  });

  it('leads back to the number of the opened entry from where one came', async () => {
    for (const [layout, width] of [
      ['auto', 760],
      ['auto', 360],
      ['table', 760],
    ] as const) {
      const timeline = await showNumbered({layout, citations: 'inline'}, width);
      timeline.next();
      await settled(timeline);
      const note = find(timeline, '#detail .note');
      note.click();
      await settled(timeline);
      expect(whereIs(timeline, focused(timeline))).to.equal('s1');
      find(timeline, '#s1 [aria-current]').click();
      await settled(timeline);
      expectFocus(timeline, note);
      // What is closed leads to its card.
      note.click();
      await settled(timeline);
      timeline.select(null);
      await settled(timeline);
      find(timeline, '#s1 [aria-current]').click();
      await settled(timeline);
      if (layout === 'auto') expect(whereIs(timeline, focused(timeline))).to.equal('card Day 1');
      timeline.remove();
    }
  });

  it('leads to every number, and to cards where there are none', async () => {
    for (const citations of ['numbered', 'inline'] as const) {
      const timeline = await showNumbered({citations});
      const links = findAll(timeline, '[role="doc-backlink"]');
      expect(links).to.have.length(10);
      for (const link of links) {
        link.click();
        await settled(timeline);
        const number = link.closest('li')?.dataset.number;
        const card = focused(timeline)?.closest('.card');
        expect(textOf(card?.querySelector('.title'))).to.equal(textOf(link));
        const expected =
          citations === 'inline' ? card : card?.querySelector(`[href="#s${number}"]`);
        expectFocus(timeline, expected);
      }
      timeline.remove();
    }
  });
});

describe('the section of sources', () => {
  it('is one by its role, with its heading, and its items are items', async () => {
    const timeline = await showNumbered();
    const section = find(timeline, '[role="doc-endnotes"]');
    expect(textOf(find(timeline, `#${section.getAttribute('aria-labelledby')}`))).to.equal(
      'Sources',
    );
    expect(section.querySelectorAll('ol > li')).to.have.length(3);
    expect(
      section.querySelectorAll('[role="doc-endnote"], [role="doc-biblioentry"]'),
    ).to.have.length(0);
    expect(await barriers(timeline.shadowRoot as ShadowRoot)).to.deep.equal([]);
  });
});

import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  key,
  levelOf,
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
  titlesOf,
  until,
} from './fixture.ts';

const HEADING = 'detail-title';

/** The card with that title. */
function cardOf(timeline: CitedTimeline, title: RegExp): HTMLElement {
  const found = findAll(timeline, '.card').find(card =>
    title.test(textOf(card.querySelector('.title'))),
  );
  if (!found) throw new Error(`no card ${title}`);
  return found;
}

/** Where an element's text begins in the window, px from the left and the top. */
function beginningOf(element: Element): readonly [x: number, y: number] {
  element.scrollIntoView({block: 'center'});
  const text = document.createRange();
  text.selectNodeContents(element);
  const {left, top, height} = [...text.getClientRects()].find(({width}) => width > 9) as DOMRect;
  return [Math.round(left + 2), Math.round(top + height / 2)];
}

/** Presses the beginning of an element's text with the mouse. */
async function pressAt(element: Element): Promise<void> {
  const [x, y] = beginningOf(element);
  await sendMouse({type: 'click', position: [x, y]});
}

/** Draws the mouse over the beginning of an element's text. */
async function selectIn(element: Element): Promise<void> {
  const [x, y] = beginningOf(element);
  await sendMouse({type: 'move', position: [x, y]});
  await sendMouse({type: 'down'});
  await sendMouse({type: 'move', position: [x + 60, y]});
  await sendMouse({type: 'up'});
}
afterEach(() => getSelection()?.removeAllRanges());

/** How much of an element is in the window, px from top to bottom. */
function seenOf(element: Element): number {
  const {top, bottom} = element.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0);
}

/** The open entry is told, its heading has the focus, and enough of it is in view to read. */
function expectOpen(timeline: CitedTimeline, title: RegExp): void {
  const heading = find(timeline, `#${HEADING}`);
  expect(textOf(heading)).to.match(title);
  expect(focused(timeline)).to.equal(heading);
  expect(seenOf(heading)).to.be.closeTo(heading.offsetHeight, 1);
  const panel = find(timeline, '#detail');
  expect(seenOf(find(timeline, '.ways'))).to.be.closeTo(find(timeline, '.ways').offsetHeight, 1);
  expect(seenOf(panel)).to.be.at.least(Math.min(panel.offsetHeight - 1, innerHeight / 2));
}

const DRAWN = [
  ['on the track', {}, 760],
  ['down the page', {}, 400],
  ['from right to left', {dir: 'rtl'}, 760],
] as const;

const WAYS_IN: [about: string, open: (card: HTMLElement) => Promise<unknown> | undefined][] = [
  ['the mouse on its text', card => pressAt(card.querySelector('.title') as Element)],
  [
    'Enter',
    card => {
      card.focus();
      return sendKeys({press: 'Enter'});
    },
  ],
  [
    'More',
    async card => {
      const more = card.querySelector('.more') as HTMLElement;
      more.focus();
      await sendKeys({press: 'Enter'});
    },
  ],
];

describe('an entry', () => {
  for (const [where, properties, width] of DRAWN)
    for (const [about, open] of WAYS_IN)
      it(`is opened by ${about}, ${where}`, async () => {
        const timeline = await show({src: FIRST_TRAIN, ...properties}, {width});
        const selected = next(timeline, 'timeline-select');
        await open(cardOf(timeline, /^Conflict/));
        await settled(timeline);
        expect((await selected).entry?.id).to.equal('war');
        expect(timeline.selected).to.equal('war');
        expectOpen(timeline, /^Conflict/);
        const more = cardOf(timeline, /^Conflict/).querySelector('.more');
        expect([more?.ariaExpanded, more?.getAttribute('aria-controls')]).to.deep.equal([
          'true',
          'detail',
        ]);
        expect(findAll(timeline, '[aria-expanded="true"]')).to.have.length(1);
      });

  it('is not opened by what is selected in it, nor by its links', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 760});
    const card = cardOf(timeline, /^Conflict/);
    await selectIn(card.querySelector('.summary') as Element);
    await settled(timeline);
    expect(`${getSelection()}`).not.to.equal('');
    expect(timeline.selected).to.equal(null);
    getSelection()?.removeAllRanges();
    const link = card.querySelector('a') as HTMLElement;
    link.addEventListener('click', event => event.preventDefault());
    link.click();
    link.focus();
    expect(key(link, {key: 'Enter'})).to.equal(true);
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
  });

  it('closes when it is pressed again', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const card = cardOf(timeline, /^Conflict/);
    card.click();
    await settled(timeline);
    card.click();
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    expect(findAll(timeline, '#detail')).to.have.length(0);
    expect(focused(timeline)).to.equal(card);
  });

  const wholes: [about: string, timeline: Partial<CitedTimeline>, width: number][] = [
    ['its track', {}, 1000],
    ['the table', {layout: 'table'}, 1000],
    ['the table on a narrow page', {layout: 'table'}, 360],
  ];
  for (const [about, properties, width] of wholes)
    it(`stands below ${about}, with all that is known of it`, async () => {
      const selected = 'first-train';
      const timeline = await show({src: FIRST_TRAIN, selected, ...properties}, {width});
      await settled(timeline);
      const panel = find(timeline, '#detail');
      const stage = find(timeline, properties.layout ? '.table' : '.stage');
      const {bottom} = stage.getBoundingClientRect();
      expect(panel.getBoundingClientRect().top).to.be.at.least(bottom);
      expect(findAll(timeline, '#detail .known li')).to.have.length(3);
      expect(textOf(panel)).to.include('12 of 15');
    });

  for (const [about, id] of [
    ['in time', 'first-train'],
    ['without a date', 'tripp'],
  ] as const)
    it(`stands below its own card down the page, ${about}`, async () => {
      const timeline = await show({src: FIRST_TRAIN, selected: id}, {width: 400});
      const panel = find(timeline, '#detail');
      const title = textOf(find(timeline, `#${HEADING}`));
      expect(textOf(panel.previousElementSibling?.querySelector('.title'))).to.equal(title);
      expect(panel.parentElement?.localName).to.equal('li');
    });

  it('is still told in full ink where its card recedes', async () => {
    const timeline = await show({src: FIRST_TRAIN, selected: 'war'}, {width: 400});
    const ink = () =>
      ['.date', '.title', '.summary', 'blockquote, .known a'].map(selector => {
        const found = find(timeline, '#detail').querySelector(selector) as Element;
        const {color, fontWeight} = getComputedStyle(found);
        return `${color} ${fontWeight}`;
      });
    const before = ink();
    timeline.query = 'wheat';
    await settled(timeline);
    const card = cardOf(timeline, /^Conflict/);
    expect(card.parentElement?.matches('.out')).to.equal(true);
    expect(getComputedStyle(card).color).not.to.equal(before[0]?.replace(/ \d+$/, ''));
    expect(getComputedStyle(card.querySelector('.title') as Element).fontWeight).to.equal('400');
    expect(ink()).to.deep.equal(before);
  });

  it('can be opened with little in it', async () => {
    const timeline = await show({timeline: [{date: '1991'}]});
    find(timeline, '.card').click();
    await settled(timeline);
    expectOpen(timeline, /^Untitled$/);
    expect(textOf(find(timeline, '.ways p'))).to.equal('1 of 1');
  });
});

describe('the focus, when an entry is closed,', () => {
  const ways: [about: string, close: (timeline: CitedTimeline) => Promise<unknown>][] = [
    ['Escape', () => sendKeys({press: 'Escape'})],
    ['Close', async timeline => press(timeline, 'Close', '#detail')],
  ];
  for (const [where, properties, width] of DRAWN)
    for (const [name, close] of ways)
      for (const title of [/^First train/, /^A route/])
        it(`is on ${title.source} again by ${name}, ${where}`, async () => {
          const timeline = await show({src: FIRST_TRAIN, ...properties}, {width});
          cardOf(timeline, title).click();
          await settled(timeline);
          const heard = next(timeline, 'timeline-select');
          await close(timeline);
          await settled(timeline);
          expect((await heard).entry).to.equal(undefined);
          expect(findAll(timeline, '#detail')).to.have.length(0);
          const card = cardOf(timeline, title);
          expect(focused(timeline)).to.equal(card);
          expect(seenOf(card)).to.be.closeTo(card.offsetHeight, 1);
        });

  it('is on its title in the table', async () => {
    const timeline = await show({src: FIRST_TRAIN, layout: 'table'}, {width: 1000});
    await settled(timeline);
    findAll(timeline, '.open')[11]?.click();
    await settled(timeline);
    expectOpen(timeline, /^First train/);
    await sendKeys({press: 'Escape'});
    await settled(timeline);
    expect(textOf(focused(timeline))).to.match(/^First train/);
  });

  it('is on the card again from its text, which was pressed', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 760});
    cardOf(timeline, /^First train/).click();
    await settled(timeline);
    await pressAt(find(timeline, '#detail .summary'));
    await sendKeys({press: 'Escape'});
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    expect(focused(timeline)).to.equal(cardOf(timeline, /^First train/));
  });

  it('stays on the card where Escape was pressed', async () => {
    const timeline = await show({src: FIRST_TRAIN, selected: 'first-train'}, {width: 760});
    const card = cardOf(timeline, /^First train/);
    card.focus();
    await sendKeys({press: 'Escape'});
    await settled(timeline);
    expect(timeline.selected).to.equal(null);
    expect(focused(timeline)).to.equal(card);
  });

  it('is on the card that had been moved out of view', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 700});
    timeline.showRange('2025-08', '2025-12');
    await settled(timeline);
    cardOf(timeline, /^First train/).click();
    await settled(timeline);
    timeline.showRange('1985', '1990');
    await settled(timeline);
    await sendKeys({press: 'Escape'});
    await settled(timeline);
    const card = cardOf(timeline, /^First train/);
    expect(focused(timeline)).to.equal(card);
    const {left, right} = find(timeline, '.viewport').getBoundingClientRect();
    const box = card.getBoundingClientRect();
    expect(box.left).to.be.at.least(left);
    expect(box.right).to.be.at.most(right + 1);
  });
});

describe('an entry among many', () => {
  const events = makeEvents(3000);
  const timeline = makeDocument(events);
  const inView = (element: CitedTimeline): HTMLElement[] => {
    const {left, right} = find(element, '.viewport').getBoundingClientRect();
    return findAll(element, '.stop:not(.heap)').filter(stop => {
      const box = stop.getBoundingClientRect();
      return box.left >= left && box.left < right - 80;
    });
  };

  it('is opened by its title, and has the focus again', async () => {
    const element = await showMany({timeline});
    element.showRange('1950', '1951');
    await settled(element);
    expect(levelOf(element)).to.equal('titles');
    const stop = inView(element)[0] as HTMLElement;
    const {id} = stop;
    const number = Number(id.slice(1));
    stop.focus();
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(element.selected).to.equal(`made-${number}`);
    expectOpen(element, RegExp(`^What happened ${number}$`));
    await sendKeys({press: 'Escape'});
    await settled(element);
    expect(focused(element)?.id).to.equal(id);
  });

  it('that is not drawn any more is found again: what it stands among has the focus', async () => {
    const element = await showMany({timeline});
    element.showRange('1950', '1951');
    await settled(element);
    const stop = inView(element)[0] as HTMLElement;
    const number = Number(stop.id.slice(1));
    stop.click();
    await settled(element);
    element.fit();
    await settled(element);
    expect(levelOf(element)).to.equal('counts');
    press(element, 'Close', '#detail');
    await settled(element);
    const {box} = focused(element) as HTMLElement & {box: {numbers?: ArrayLike<number>}};
    expect([...Array.from(box.numbers ?? [])]).to.include(number);
  });

  it('that is listed apart has the focus again there', async () => {
    const day = makeDocument(events.map(one => ({...one, date: '1950-05-05'})));
    const element = await showMany({timeline: day});
    find(element, '.heap').click();
    await settled(element);
    const card = findAll(element, '.listed .card')[3] as HTMLElement;
    const {id} = card;
    card.click();
    await settled(element);
    expectOpen(element, /^What happened/);
    await sendKeys({press: 'Escape'});
    await settled(element);
    expect(focused(element)).to.equal(find(element, `.listed #${id}`));
  });

  it('stands below its card down the page, and the focus is there again', async () => {
    const element = await showMany({timeline}, {width: 400});
    const card = findAll(element, '.card')[4] as HTMLElement;
    const {id} = card;
    card.click();
    await settled(element);
    expect(find(element, '#detail').previousElementSibling?.id).to.equal(id);
    await sendKeys({press: 'Escape'});
    await settled(element);
    expect(focused(element)?.id).to.equal(id);
  });
});

describe('what is selected', () => {
  it('may be told by an attribute, before the data', async () => {
    const box = makeBox(
      1000,
      `<cited-timeline src="${FIRST_TRAIN}" selected="war"></cited-timeline>`,
    );
    const timeline = box.firstElementChild as CitedTimeline;
    await settled(timeline);
    await until(() => findAll(timeline, '#detail').length, 'not open');
    expect(textOf(find(timeline, `#${HEADING}`))).to.match(/^Conflict/);
    // Nobody has asked for the focus.
    expect(focused(timeline)).to.equal(null);
    timeline.selected = 'tripp';
    await settled(timeline);
    expect(textOf(find(timeline, `#${HEADING}`))).to.match(/^A route/);
    timeline.selected = null;
    await settled(timeline);
    expect(findAll(timeline, '#detail')).to.have.length(0);
  });

  it('may be told by a method, before the data', async () => {
    const timeline = put({src: FIRST_TRAIN});
    timeline.select('war');
    timeline.next();
    await settled(timeline);
    expect(timeline.selected).to.equal('war');
    expect(textOf(find(timeline, `#${HEADING}`))).to.match(/^Conflict/);
  });

  it('is told of once', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const heard: (string | undefined)[] = [];
    timeline.addEventListener('timeline-select', ({entry}) => heard.push(entry?.id));
    for (const id of ['war', 'war', null, 'tripp', 'no-such', 'war']) timeline.select(id);
    timeline.next();
    timeline.previous();
    await settled(timeline);
    expect(heard).to.deep.equal([
      ...['war', undefined, 'tripp', undefined, 'war', 'soviet-collapse', 'war'],
    ]);
  });

  it('is brought into the window, from outside, too', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 700});
    const isIn = (title: RegExp): boolean => {
      const {left, right} = find(timeline, '.viewport').getBoundingClientRect();
      const box = cardOf(timeline, title).getBoundingClientRect();
      return box.left >= left - 1 && box.right <= right + 1;
    };
    timeline.showRange('2025-08', '2025-12');
    await settled(timeline);
    expect(isIn(/^Conflict/)).to.equal(false);
    timeline.selected = 'war';
    await settled(timeline);
    expect(isIn(/^Conflict/)).to.equal(true);
    timeline.select('first-train');
    await settled(timeline);
    expect(isIn(/^First train/)).to.equal(true);
  });

  it('and is not there is said, and the rest is shown', async () => {
    const timeline = await show({src: FIRST_TRAIN, selected: 'no-such-entry'});
    await settled(timeline);
    expect(textOf(find(timeline, '.notice'))).to.match(/not here any more$/);
    expect(timeline.selected).to.equal(null);
    expect(findAll(timeline, '.card')).to.have.length(15);
    timeline.select('war');
    await settled(timeline);
    expect(findAll(timeline, '.notice')).to.have.length(0);
  });
});

describe('an open entry, when other data come,', () => {
  const event = (id: string, title = id) => ({
    id,
    date: `199${id}`,
    title,
    source: 'https://a.example',
  });
  const events = ['1', '2', '3'].map(id => event(id));
  const said = (timeline: CitedTimeline): string => textOf(find(timeline, 'section > [aria-live]'));

  it('and it is removed, is closed, and that is said', async () => {
    const timeline = await show({timeline: events, selected: '2'});
    await settled(timeline);
    find(timeline, '#detail .shut').focus();
    const heard = next(timeline, 'timeline-select');
    timeline.timeline = [events[0], events[2]];
    await settled(timeline);
    expect((await heard).entry).to.equal(undefined);
    expect(timeline.selected).to.equal(null);
    expect(findAll(timeline, '#detail')).to.have.length(0);
    expect(textOf(find(timeline, '.notice'))).to.match(/has been removed$/);
    expect(said(timeline)).to.match(/has been removed$/);
    expect(focused(timeline)?.matches('.card')).to.equal(true);
    expect(titlesOf(timeline)).to.deep.equal(['1', '3']);
  });

  it('and it is changed, is shown as it is now, and keeps the focus', async () => {
    const timeline = await show({timeline: events, selected: '2'});
    await settled(timeline);
    find(timeline, '#detail .shut').focus();
    timeline.timeline = [event('0'), events[0], event('2', 'Corrected'), events[2]];
    await settled(timeline);
    expect(textOf(find(timeline, `#${HEADING}`))).to.equal('Corrected');
    expect(textOf(find(timeline, '.ways p'))).to.equal('3 of 4');
    expect(focused(timeline)).to.equal(find(timeline, '#detail .shut'));
    expect(findAll(timeline, '.notice')).to.have.length(0);
  });
});

describe('text in an open entry', () => {
  it('can be selected, and keys and the entry stay with it', async () => {
    const timeline = await show({src: FIRST_TRAIN, selected: 'war'}, {width: 760});
    await settled(timeline);
    await selectIn(find(timeline, '#detail .summary'));
    expect(`${getSelection()}`.length).to.be.greaterThan(3);
    await sendKeys({press: 'ArrowRight'});
    await settled(timeline);
    expect(timeline.selected).to.equal('war');
    getSelection()?.removeAllRanges();
    // Two presses that follow each other fast select a word.
    await aTimeout(700);
    await pressAt(find(timeline, '#detail .known-title'));
    await sendKeys({press: 'ArrowRight'});
    await settled(timeline);
    expect(timeline.selected).to.equal('soviet-collapse');
  });

  for (const dir of ['ltr', 'rtl'])
    it(`can be read at 360 px without scrolling to the side, ${dir}`, async () => {
      const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(2);
      const timeline = await show(
        {
          dir,
          selected: 'a',
          deepLink: '',
          timeline: {
            groups: {g: {label: long}},
            events: [
              {date: '1990', title: long},
              {
                ...{id: 'a', date: '1991', title: long, summary: long, group: 'g', tags: [long]},
                image: {src: '/none.png', alt: long, credit: long},
                media: [`https://media.example/${long}`, `${long}.mp3`],
                citations: [{url: `https://a.example/${long}`, quote: long, note: long}],
                corrections: [{note: long}],
              },
              {date: '1992', title: long},
            ],
          },
        },
        {width: 360},
      );
      await settled(timeline);
      const {left, right} = timeline.getBoundingClientRect();
      for (const one of [find(timeline, '#detail'), ...findAll(timeline, '#detail *')]) {
        const box = one.getBoundingClientRect();
        if (!box.width || one.closest('.medium.lacking img')) continue;
        expect(box.left, one.outerHTML).to.be.at.least(left);
        expect(box.right, one.outerHTML).to.be.at.most(right);
      }
      expect(timeline.scrollWidth).to.be.at.most(360);
    });
});

describe('two timelines on a page', () => {
  it('open and close each its own', async () => {
    const [one, other] = await Promise.all([show({src: FIRST_TRAIN}), show({src: FIRST_TRAIN})]);
    cardOf(one, /^First train/).click();
    await settled(one);
    cardOf(other, /^Conflict/).click();
    await settled(other);
    await settled(one);
    expect([one.selected, other.selected]).to.deep.equal(['first-train', 'war']);
    expect(focused(one)).to.equal(null);
    expectOpen(other, /^Conflict/);
    await sendKeys({press: 'ArrowRight'});
    await settled(other);
    expect([one.selected, other.selected]).to.deep.equal(['first-train', 'soviet-collapse']);
    await sendKeys({press: 'Escape'});
    await settled(other);
    await settled(one);
    expect([one.selected, other.selected]).to.deep.equal(['first-train', null]);
    expect(focused(other)).to.equal(cardOf(other, /^The Soviet/));
    expect(textOf(find(one, `#${HEADING}`))).to.match(/^First train/);
  });
});

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  boxesOf,
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  levelOf,
  makeDocument,
  makeEvents,
  next,
  press,
  settled,
  show,
  showMany,
  textOf,
} from './fixture.ts';

/** What is told, by its title. */
const open = (timeline: CitedTimeline): string => textOf(find(timeline, '#detail-title'));
const place = (timeline: CitedTimeline): string => textOf(find(timeline, '.ways p'));
const spoken = (timeline: CitedTimeline): HTMLElement => find(timeline, 'section > [aria-live]');
const isOpen = (timeline: CitedTimeline): boolean => !!findAll(timeline, '#detail').length;

/** All that is read aloud, from now on. */
function listen(timeline: CitedTimeline): string[] {
  const heard: string[] = [];
  const watcher = new MutationObserver(() => heard.push(textOf(spoken(timeline))));
  watcher.observe(spoken(timeline), {characterData: true, childList: true, subtree: true});
  return heard;
}

/** A finger on the open entry, from one place to another. Px. */
function swipe(timeline: CitedTimeline, x: number, y = 0): void {
  const on = findAll(timeline, '#detail .summary, #detail-title')[0] as Element;
  const init = {
    ...{bubbles: true, composed: true, pointerId: 9, pointerType: 'touch', isPrimary: true},
  };
  on.dispatchEvent(new PointerEvent('pointerdown', {...init, clientX: 200, clientY: 200}));
  on.dispatchEvent(new PointerEvent('pointerup', {...init, clientX: 200 + x, clientY: 200 + y}));
}

const titles = (count: number): string[] => Array.from({length: count}, (_, i) => `Story ${i}`);
/** Events of years that follow one another, the last two without a date. */
const events = titles(10).map((title, i) => ({
  ...{id: `id-${i}`, title, source: `https://a.example/${i}`},
  ...(i < 8 && {date: `${1990 + 3 * i}`}),
  summary: `What is told of ${i}. `.repeat(i % 3 ? 120 : 1),
}));

type Step = (timeline: CitedTimeline, by: 1 | -1) => unknown;
const WAYS: readonly [about: string, step: Step, dir?: 'rtl'][] = [
  ['buttons', (timeline, by) => find(timeline, by > 0 ? '.after' : '.before').click()],
  ['methods', (timeline, by) => (by > 0 ? timeline.next() : timeline.previous())],
  ['keys', (_, by) => sendKeys({press: by > 0 ? 'ArrowRight' : 'ArrowLeft'})],
  ['mirrored keys', (_, by) => sendKeys({press: by > 0 ? 'ArrowLeft' : 'ArrowRight'}), 'rtl'],
  ['swipes', (timeline, by) => swipe(timeline, -80 * by)],
  ['mirrored swipes', (timeline, by) => swipe(timeline, 80 * by), 'rtl'],
];

describe('a story', () => {
  for (const [where, width] of [
    ['on the track', 760],
    ['down the page', 400],
  ] as const)
    for (const [about, step, dir = 'ltr'] of WAYS)
      it(`is walked through by ${about}, ${where}, each place told once`, async () => {
        const timeline = await show({timeline: {events}, dir}, {width});
        findAll(timeline, '.card')[0]?.click();
        await settled(timeline);
        const heard = listen(timeline);
        const [onward, back] = [titles(10).slice(1), titles(9).reverse()];
        for (const [by, order] of [
          [1, onward],
          [-1, back],
        ] as const)
          for (const title of order) {
            const selected = next(timeline, 'timeline-select');
            await step(timeline, by);
            const {entry} = await selected;
            await settled(timeline);
            expect([open(timeline), entry?.title]).to.deep.equal([title, title]);
          }
        const numbers = [2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
        expect(heard).to.deep.equal(numbers.map(n => `${n} of 10: Story ${n - 1}`));
        expect(place(timeline)).to.equal('1 of 10');
      });

  it('begins with the first or the last, if none is open', async () => {
    for (const [method, title, said] of [
      ['next', 'Story 0', '1 of 10: Story 0'],
      ['previous', 'Story 9', '10 of 10: Story 9'],
    ] as const) {
      const timeline = await show({timeline: events});
      timeline[method]();
      await settled(timeline);
      expect(open(timeline)).to.equal(title);
      expect(textOf(spoken(timeline))).to.equal(said);
      // Nobody has asked for the focus.
      expect(focused(timeline)).to.equal(null);
      // What is done again is told again.
      timeline.select(null);
      await settled(timeline);
      expect(textOf(spoken(timeline))).to.equal('');
      timeline[method]();
      await settled(timeline);
      expect(textOf(spoken(timeline))).to.equal(said);
    }
  });

  it('has ends, where the button stays and does nothing', async () => {
    const timeline = await show({timeline: events, selected: 'id-8'}, {width: 760});
    await settled(timeline);
    find(timeline, '.after').focus();
    await sendKeys({press: 'Enter'});
    await settled(timeline);
    const heard = listen(timeline);
    let selections = 0;
    timeline.addEventListener('timeline-select', () => selections++);
    expect(open(timeline)).to.equal('Story 9');
    for (const step of [
      () => sendKeys({press: 'Enter'}),
      () => sendKeys({press: 'ArrowRight'}),
      () => swipe(timeline, -90),
      () => timeline.next(),
    ]) {
      await step();
      await settled(timeline);
      expect(open(timeline)).to.equal('Story 9');
      expect(focused(timeline)).to.equal(find(timeline, '.after'));
    }
    expect(find(timeline, '.after').ariaDisabled).to.equal('true');
    expect([heard, selections]).to.deep.equal([[], 0]);
  });

  for (const [where, width] of [
    ['on the track', 760],
    ['down the page', 400],
  ] as const) {
    it(`leaves the focus on the button that is pressed, where that is, ${where}`, async () => {
      const timeline = await show({timeline: events}, {width});
      findAll(timeline, '.card')[0]?.click();
      await settled(timeline);
      find(timeline, '.after').focus();
      await settled(timeline);
      const top = () => focused(timeline)?.getBoundingClientRect().top as number;
      for (const [key, back] of [
        ['.after', '.before'],
        ['.before', '.after'],
      ] as const) {
        for (let i = 0; i < 5; i++) {
          const before = top();
          await sendKeys({press: 'Enter'});
          await settled(timeline);
          expect(focused(timeline)).to.equal(find(timeline, key));
          expect(top()).to.be.closeTo(before, 2);
        }
        find(timeline, back).focus();
        await settled(timeline);
      }
    });

    it(`takes the reader to the beginning of what is told next, ${where}`, async () => {
      const timeline = await show({timeline: events, selected: 'id-4'}, {width});
      await settled(timeline);
      const heading = () => find(timeline, '#detail-title');
      heading().focus();
      for (const step of [
        () => sendKeys({press: 'ArrowRight'}),
        () => sendKeys({press: 'ArrowLeft'}),
        () => swipe(timeline, -90),
        () => swipe(timeline, 90),
      ]) {
        find(timeline, '#detail .known').scrollIntoView({block: 'end'});
        await step();
        await settled(timeline);
        expect(focused(timeline)).to.equal(heading());
        const {top, bottom} = heading().getBoundingClientRect();
        expect(top).to.be.within(0, innerHeight);
        expect(bottom).to.be.within(0, innerHeight);
      }
    });
  }

  it('goes only through what is found', async () => {
    for (const unmatched of ['recede', 'leave'] as const) {
      const timeline = await show({src: FIRST_TRAIN, query: 'wheat', unmatched}, {width: 760});
      await settled(timeline);
      const found = findAll(timeline, 'li:not(.out) > .card .title').map(textOf);
      expect(found.length).to.be.within(2, 8);
      for (const [i, title] of found.entries()) {
        timeline.next();
        await settled(timeline);
        expect(open(timeline)).to.equal(title);
        expect(place(timeline)).to.equal(`${i + 1} of ${found.length}`);
      }
      timeline.next();
      await settled(timeline);
      expect(open(timeline)).to.equal(found.at(-1));
    }
  });

  it('goes on from one that is not found, which has no place, to those that are', async () => {
    const timeline = await show({timeline: events, selected: 'id-5', unmatched: 'leave'});
    await settled(timeline);
    timeline.query = '"Story 3"';
    await settled(timeline);
    expect(open(timeline)).to.equal('Story 5');
    expect(place(timeline)).to.equal('');
    expect(find(timeline, '.after').ariaDisabled).to.equal('true');
    press(timeline, 'Close', '#detail');
    await settled(timeline);
    expect(isOpen(timeline)).to.equal(false);
    timeline.select('id-5');
    await settled(timeline);
    find(timeline, '.before').click();
    await settled(timeline);
    expect([open(timeline), place(timeline)]).to.deep.equal(['Story 3', '1 of 1']);
  });
});

describe('the track', () => {
  const boxOf = (timeline: CitedTimeline, element: Element) => {
    const window = find(timeline, '.viewport').getBoundingClientRect();
    const {left, right} = element.getBoundingClientRect();
    return {left: left - window.left, right: window.right - right};
  };

  for (const dir of ['ltr', 'rtl'])
    it(`follows from card to card, ${dir}`, async () => {
      const timeline = await show({timeline: events, dir}, {width: 600});
      timeline.showRange('1990', '1995');
      await settled(timeline);
      let moves = 0;
      timeline.addEventListener('timeline-view-change', () => moves++);
      for (let i = 0; i < 10; i++) {
        timeline.next();
        await settled(timeline);
        const card = findAll(timeline, '.selected .card')[0] as Element;
        expect(textOf(card.querySelector('.title'))).to.equal(`Story ${i}`);
        if (i >= 8) continue;
        const {left, right} = boxOf(timeline, card);
        expect(left).to.be.at.least(-1);
        expect(right).to.be.at.least(-1);
      }
      expect(moves).to.be.greaterThan(2);
    });

  const many = makeEvents(3000);
  const timeline = makeDocument([...many, {id: 'last', title: 'No date', date: '', citations: []}]);
  const days = many
    .filter(({date}) => date.length === 10)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const [from, to, level] of [
    ['1900', '1930', 'counts'],
    ['1950', '1951', 'titles'],
    ['1950-05-01', '1950-05-25', 'cards'],
  ] as const)
    it(`follows among many, at ${level}`, async () => {
      const element = await showMany({timeline});
      element.showRange(from, to);
      await settled(element);
      expect(levelOf(element)).to.equal(level);
      for (const year of ['1960', '2010', '1905', '2019']) {
        const {id = ''} = days.find(({date}) => date > year) ?? {};
        element.select(id);
        await settled(element);
        for (const step of [0, 1, 1, -1]) {
          if (step) element[step > 0 ? 'next' : 'previous']();
          await settled(element);
          expect(levelOf(element)).to.equal(level);
          const number = Number(element.selected?.slice(5));
          const i = boxesOf(element).findIndex(({all}) => all.includes(number));
          const drawn =
            level === 'cards' ? find(element, `#e${number}`) : findAll(element, '.stop')[i];
          const {left, right} = boxOf(element, drawn as Element);
          expect(find(element, '.viewport').offsetWidth - left, `${number}`).to.be.greaterThan(0);
          expect(find(element, '.viewport').offsetWidth - right, `${number}`).to.be.greaterThan(0);
        }
      }
      element.select(null);
      element.previous();
      await settled(element);
      expect(open(element)).to.equal('No date');
      expect(place(element)).to.equal('3,001 of 3,001');
      expect(textOf(find(element, '.undated .selected .title'))).to.equal('No date');
    });
});

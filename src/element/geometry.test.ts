import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, settled, show, textOf, titlesOf} from './fixture.ts';

const SPACINGS = ['auto', 'proportional', 'even'] as const;
/** Half of what a browser may round a length by, px. */
const SLACK = 0.51;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - SLACK &&
  b.left < a.right - SLACK &&
  a.top < b.bottom - SLACK &&
  b.top < a.bottom - SLACK;

/** What is cut to a few lines, or opens with a press. */
const HIDDEN = '.long, details:not([open]) > :not(summary)';

/** Where the lines of text stand that are shown of a card. */
function linesOf(card: HTMLElement): DOMRect[] {
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.nodeValue?.trim() || text.parentElement?.closest(HIDDEN)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    lines.push(...range.getClientRects());
  }
  return lines.filter(({width, height}) => width && height);
}

/**
 * What is wrong with the picture: cards that overlap, text that is cut off, leaders that run
 * through text or end neither on top of a bar nor in the middle of a dot.
 */
function faultsOf(timeline: CitedTimeline): string[] {
  const faults: string[] = [];
  const cards = findAll(timeline, '.card').map(card => ({
    card,
    name: textOf(card.querySelector('.title')),
    box: card.getBoundingClientRect(),
    lines: linesOf(card),
  }));
  const track = find(timeline, '.track').getBoundingClientRect();
  const axis = find(timeline, '.axis').getBoundingClientRect();
  const marks = findAll(timeline, '.bar, .dot').map(mark => {
    const {x, y, width, height} = mark.getBoundingClientRect();
    return mark.classList.contains('bar')
      ? new DOMRect(x, y, width)
      : new DOMRect(x + width / 2, y + height / 2);
  });
  for (const [i, {card, name, box, lines}] of cards.entries()) {
    for (const other of cards.slice(i + 1))
      if (overlap(box, other.box)) faults.push(`${name} overlaps ${other.name}`);
    for (const line of lines) {
      if (line.bottom > box.bottom + 1 || line.top < box.top - 1) faults.push(`${name} runs over`);
      if (line.right > box.right + 1 || line.left < box.left - 1)
        faults.push(`${name} is too wide`);
    }
    const item = card.closest<HTMLElement>('.track li');
    if (!item) continue;
    if (box.bottom > axis.top) faults.push(`${name} runs into the axis`);
    if (box.top < track.top - SLACK) faults.push(`${name} is cut off above`);
    const leader = getComputedStyle(item, '::before');
    const top = item.getBoundingClientRect().top + Number.parseFloat(leader.top);
    const foot = top + Number.parseFloat(leader.height);
    const rtl = getComputedStyle(item).direction === 'rtl';
    const x = rtl ? box.right : box.left;
    const stands = ({left, right, top}: DOMRect) =>
      Math.abs(foot - top) < 4 && left <= x + 2 && right >= x - 2;
    if (!marks.some(stands)) faults.push(`${name} stands nowhere`);
    for (const other of cards) {
      const crosses = (line: DOMRect) =>
        line.left < x - SLACK && line.right > x + SLACK && line.top < foot && line.bottom > top;
      if (other.lines.some(crosses)) faults.push(`the leader of ${name} crosses ${other.name}`);
    }
  }
  const viewport = find(timeline, '.viewport');
  if (viewport.scrollHeight > viewport.clientHeight) faults.push('the track scrolls up and down');
  return [...new Set(faults)];
}

let seed = 1;
const random = (below: number): number => {
  seed = (seed * 48271) % 2147483647;
  return seed % below;
};
const day = (from: number, days: number): string =>
  new Date(from + random(days) * 864e5).toISOString().slice(0, 10);
const words = (count: number): string =>
  Array.from({length: count}, () => 'word'.repeat(1 + random(3))).join(' ');
const entry = (date: string, length = 4) => ({
  date,
  title: `${words(length)} ${random(1e6)}`,
  summary: words(length * 4),
  citations: [{title: words(3), quote: words(length * 5)}],
});
const many = (count: number, make: (i: number) => unknown) =>
  Array.from({length: count}, (_, i) => make(i));

const DATA: [about: string, timeline: unknown][] = [
  ['the real data', undefined],
  ['one entry', [entry('1991')]],
  ['one day, seven times', many(7, () => entry('1991-10-05'))],
  ['one month, forty entries', many(40, () => entry(day(Date.UTC(2024, 4), 30)))],
  ['days and years', many(30, i => entry(i % 3 ? day(Date.UTC(1900, 0), 45000) : `${1900 + i}`))],
  ['ranges in ranges', many(16, i => entry(`${1900 + i}/${1990 - i * 2}`))],
  [
    'deep time',
    ['Y-4540000000', 'Y-66000000', '-0044-03-15', '1066', '1969-07-20'].map(date => entry(date)),
  ],
  ['clock times', many(12, i => entry(`1969-07-20T20:${10 + i * 3}:00Z`, 1 + i))],
  [
    'long words',
    many(6, i => ({
      date: `199${i}`,
      title: 'Donaudampfschifffahrt'.repeat(4),
      source: `https://a.example/${'x'.repeat(200)}`,
    })),
  ],
];

describe('the picture', () => {
  for (const [about, timeline] of DATA) {
    for (const spacing of SPACINGS) {
      it(`of ${about}, ${spacing}, is whole at every width`, async () => {
        seed = 7;
        const data = timeline ? {timeline} : {src: FIRST_TRAIN};
        const element = await show({...data, spacing}, {width: 1280});
        for (const width of [1280, 900, 768, 480]) {
          (element.parentElement as HTMLElement).style.width = `${width}px`;
          await settled(element);
          expect(findAll(element, '.horizontal .track .card').length).to.be.greaterThan(0);
          expect(faultsOf(element), `${width} px`).to.deep.equal([]);
          expect(element.scrollWidth).to.be.at.most(width);
        }
      });
    }
  }

  it('is whole from right to left', async () => {
    const timeline = await show({src: FIRST_TRAIN, dir: 'rtl'}, {width: 900});
    expect(faultsOf(timeline)).to.deep.equal([]);
    const cards = findAll(timeline, '.track .card').map(card => card.getBoundingClientRect().right);
    expect(cards).to.deep.equal([...cards].sort((a, b) => b - a));
  });

  it('cuts no text without a way to all of it', async () => {
    const timeline = await show(
      {timeline: many(8, i => ({...entry('1991', 10 * i), citations: []}))},
      {width: 900},
    );
    for (const summary of findAll(timeline, '.card .summary')) {
      const isCut = () => !isWhole(summary);
      const more = summary.closest('.card')?.querySelector<HTMLElement>('.more');
      if (isCut()) expect(!!more, textOf(summary)).to.equal(true);
      if (!more) continue;
      more.click();
      await settled(timeline);
      expect(textOf(find(timeline, '.detail .summary'))).to.equal(textOf(summary));
      expect(isWhole(find(timeline, '.detail .summary'))).to.equal(true);
    }
    expect(faultsOf(timeline)).to.deep.equal([]);
  });
});

const isWhole = ({scrollHeight, clientHeight}: HTMLElement): boolean =>
  scrollHeight <= clientHeight + 1;

describe('a change of width', () => {
  it('makes a list of the track below 480 px, with the same entries', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 480});
    const box = timeline.parentElement as HTMLElement;
    const titles = titlesOf(timeline);
    expect(findAll(timeline, '.vertical')).to.have.length(0);
    for (const width of [479, 320]) {
      box.style.width = `${width}px`;
      await settled(timeline);
      expect(findAll(timeline, '.vertical')).to.have.length(1);
      expect(titlesOf(timeline)).to.deep.equal(titles);
      expect(findAll(timeline, '.axis, .controls > button')).to.have.length(0);
      const tops = findAll(timeline, '.card').map(card => card.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(timeline.scrollWidth).to.be.at.most(width);
      expect(find(timeline, '.pass').getBoundingClientRect().height).to.be.greaterThan(10);
    }
  });

  it('leads to the same picture, whatever the widths before', async () => {
    const picture = (timeline: CitedTimeline) => {
      const {left, top} = timeline.getBoundingClientRect();
      return findAll(timeline, '.card, .bar, .dot, .tick, .break').map(one => {
        const {x, y, width, height} = one.getBoundingClientRect();
        return [x - left, y - top, width, height].map(Math.round).join();
      });
    };
    const timeline = await show({src: FIRST_TRAIN}, {width: 1000});
    for (const width of [300, 1280, 479, 481, 600, 1000]) {
      (timeline.parentElement as HTMLElement).style.width = `${width}px`;
      await settled(timeline);
    }
    const fresh = await show({src: FIRST_TRAIN}, {width: 1000});
    expect(picture(timeline)).to.deep.equal(picture(fresh));
  });

  const layouts: [layout: string | null, width: number, list: boolean][] = [
    ['vertical', 1280, true],
    ['horizontal', 320, false],
    ['nonsense', 320, true],
    [null, 320, true],
  ];
  for (const [layout, width, list] of layouts) {
    it(`counts where layout is ${layout} at ${width} px${list ? '' : ': no list'}`, async () => {
      const timeline = await show({src: FIRST_TRAIN}, {width});
      timeline.setAttribute('layout', 'vertical');
      await settled(timeline);
      if (layout) timeline.setAttribute('layout', layout);
      else timeline.removeAttribute('layout');
      await settled(timeline);
      expect(findAll(timeline, '.vertical')).to.have.length(list ? 1 : 0);
      if (!list) expect(faultsOf(timeline)).to.deep.equal([]);
    });
  }

  it('is followed from nothing', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 900});
    const box = timeline.parentElement as HTMLElement;
    box.style.display = 'none';
    await settled(timeline);
    box.style.display = '';
    await settled(timeline);
    expect(faultsOf(timeline)).to.deep.equal([]);
  });
});

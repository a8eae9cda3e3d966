import {expect} from '@open-wc/testing';
import type {CitedTimeline} from '../element/cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, show, textOf} from '../element/fixture.ts';

const LAST = {date: '2000-06-15', title: 'Last'};
const marked = (date: string, more = {}) =>
  show({timeline: [{date, title: 'First', ...more}, LAST]}, {width: 900});

/** How a mark is painted. */
function look(mark: Element | undefined): string {
  if (!mark) return 'nothing';
  const {backgroundColor, backgroundImage, borderStyle, borderRadius, opacity} =
    getComputedStyle(mark);
  return [backgroundColor, backgroundImage, borderStyle, borderRadius, opacity].join(' | ');
}

const marks = (timeline: CitedTimeline): HTMLElement[] => findAll(timeline, '.bar, .dot');

describe('marks on the axis', () => {
  it('are a bar for a range and for what is known no better, a dot for a day', async () => {
    for (const [date, kinds] of [
      ['1988/1994', ['bar', 'dot']],
      ['198X', ['bar', 'dot']],
      ['1991', ['bar', 'dot']],
      ['1991-10', ['bar', 'dot']],
      ['1991-10-05', ['dot', 'dot']],
      ['1991-10-05T12:00:00Z', ['dot', 'dot']],
      ['2016-13', ['dot']],
    ] as const) {
      const timeline = await marked(date);
      expect(
        marks(timeline).map(mark => mark.classList[0]),
        date,
      ).to.deep.equal(kinds);
    }
  });

  it('are as wide as what they stand for', async () => {
    const timeline = await marked('1988/1994');
    const track = find(timeline, '.track').getBoundingClientRect();
    const bar = find(timeline, '.bar').getBoundingClientRect();
    const dot = find(timeline, '.dot').getBoundingClientRect();
    const years = (from: string, to: string) => Date.parse(to) - Date.parse(from);
    const share = years('1988-01-01', '1995-01-01') / years('1988-01-01', '2000-06-15');
    const whole = dot.left + dot.width / 2 - bar.left;
    expect(bar.width / whole).to.be.closeTo(share, 0.02);
    expect(bar.left).to.be.at.least(track.left);
    expect(dot.width).to.equal(dot.height);
    const line = find(timeline, '.axis').getBoundingClientRect().top + 1;
    expect(bar.bottom).to.be.at.most(line);
    expect(dot.top + dot.height / 2).to.be.closeTo(line, 1.5);
  });

  it('look different for each thing that they can mean', async () => {
    const looks = new Map<string, string>();
    const cases: [about: string, date: string, more?: object][] = [
      ['a range', '1988/1994'],
      ['an approximate range', '1988~/1994'],
      ['an uncertain range', '1988?/1994'],
      ['an expected range', '1988/1994', {status: 'expected'}],
      ['a year', '1991'],
      ['an approximate year', '1991~'],
      ['an uncertain year', '1991?'],
      ['a day', '1991-10-05'],
      ['an approximate day', '1991-10-05~'],
      ['an expected day', '1991-10-05', {status: 'expected'}],
    ];
    for (const [about, date, more] of cases) {
      const seen = look(marks(await marked(date, more))[0]);
      expect(looks.get(seen), about).to.equal(undefined);
      looks.set(seen, about);
    }
    expect(looks.size).to.equal(cases.length);
  });

  it('fade towards an open end, on the side where it is', async () => {
    const mask = async (date: string, dir: string) => {
      const timeline = await marked(date);
      timeline.dir = dir;
      const {left, right} = find(timeline, '.bar').getBoundingClientRect();
      const track = find(timeline, '.track').getBoundingClientRect();
      const sides = [left - track.left < 1 ? 'left' : '', track.right - right < 1 ? 'right' : ''];
      return [getComputedStyle(find(timeline, '.bar')).maskImage, sides.join('')] as const;
    };
    const [start, startSide] = await mask('../1991', 'ltr');
    const [end, endSide] = await mask('1991/..', 'ltr');
    expect([startSide, endSide]).to.deep.equal(['left', 'right']);
    expect([start, end].every(image => image.includes('gradient'))).to.equal(true);
    expect(start).not.to.equal(end);
    // Mirrored, the one looks as the other did.
    const mirror = (image: string) => image.replace('to right', 'to left');
    expect(await mask('../1991', 'rtl')).to.deep.equal([mirror(start), 'right']);
    expect(await mask('1991/..', 'rtl')).to.deep.equal([mirror(end), 'left']);
    expect([mirror(start), mirror(end)]).not.to.include.members([start, end]);
    expect((await mask('1988/1994', 'ltr'))[0]).to.equal('none');
  });
});

describe('the axis of the real data', () => {
  it('leaves out 31 years, and says so', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const gap = find(timeline, '.break');
    expect(textOf(gap)).to.equal('31 years');
    const {left, right} = gap.getBoundingClientRect();
    const ticks = findAll(timeline, '.tick').map(tick => ({
      text: textOf(tick),
      left: tick.getBoundingClientRect().left,
    }));
    const before = ticks.filter(tick => tick.left < left).map(({text}) => text);
    const after = ticks.filter(tick => tick.left > right).map(({text}) => text);
    expect(before.length + after.length).to.equal(ticks.length);
    expect(
      before.every(text => /^19\d\d$/.test(text)),
      before.join(),
    ).to.equal(true);
    expect(
      after.some(text => /^(Sep|Oct|Nov)/.test(text)),
      after.join(),
    ).to.equal(true);
    expect(after.filter(text => /2025/.test(text))).to.have.length(1);
  });

  it('breaks only where elastic', async () => {
    for (const spacing of ['proportional', 'even'] as const) {
      const timeline = await show({src: FIRST_TRAIN, spacing});
      expect(findAll(timeline, '.break'), spacing).to.have.length(0);
    }
  });

  it('has ticks in order, whose labels do not touch', async () => {
    for (const width of [1280, 900, 500]) {
      const timeline = await show({src: FIRST_TRAIN}, {width});
      const boxes = findAll(timeline, '.tick').map(tick => tick.getBoundingClientRect());
      expect(boxes.length).to.be.greaterThan(4);
      for (const [i, box] of boxes.entries())
        expect(box.left, `${width} px, tick ${i}`).to.be.at.least(boxes[i - 1]?.right ?? 0);
    }
  });
});

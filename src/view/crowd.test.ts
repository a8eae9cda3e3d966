import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {CrowdEntry, CrowdHeap, CrowdPicture, LanePicture} from '../layout/crowd.ts';
import {beyondButton, type CrowdBox, crowdView} from './crowd.ts';
import {barriers, entriesOf, makeContext, makeHost, nth, say} from './fixture.ts';
import {laneLabel} from './lane.ts';
import {place} from './place.ts';

const year = (count: number): number => Date.UTC(count, 0);

const EVENTS = [
  {date: '1990-05-04', title: 'Treaty'},
  {date: '1991/1993', title: 'War'},
  {date: '1992~', title: {fr: 'Trêve'}, status: 'expected'},
  {date: '1994', displayDate: 'one spring', title: 'Vote'},
  {date: '1995?', title: 'Court'},
  {date: '1996/..', title: 'Law'},
];
const ENTRIES = entriesOf(EVENTS);

const entry = (number: number, more: Partial<CrowdEntry> = {}): CrowdEntry => ({
  ...{kind: 'entry', number, y: 30, x0: 10 + 100 * number, x1: 22 + 100 * number},
  ...{title: 28 + 100 * number, room: 60, ...more},
});
const heap = (numbers: readonly number[], more: Partial<CrowdHeap> = {}): CrowdHeap => ({
  ...{kind: 'heap', numbers: Uint32Array.from(numbers), y: 58, height: 28, x0: 700, x1: 736},
  ...{start: year(1990), end: year(1995), ...more},
});
const lane = (boxes: readonly CrowdBox[], more: Partial<LanePicture> = {}): LanePicture => ({
  ...{groups: [], y: 0, height: 86, boxes, shape: '', ...more},
  ...{beyond: Uint32Array.of(3, 4), beyondCount: 0, ...more},
});
const picture = (level: CrowdPicture['level'], lanes: readonly LanePicture[]): CrowdPicture => ({
  ...{level, axis: 200, lanes},
  ticks: [1990, 1995, 2000].map((at, i) => ({time: year(at), x: 400 * i, unit: 'year' as const})),
});
const COUNTS = [
  heap([0, 1, 2], {x0: 0, x1: 24, height: 60, end: year(1992)}),
  heap([3, 4, 5], {x0: 24, x1: 48, height: 60, start: year(1994), end: year(1996)}),
];
const SHAPE = 'M0 86V40H24V60H48V86z';

/** Draws it where it belongs, and keeps what is asked for. */
function show(drawn: CrowdPicture, current?: number, dir?: 'rtl', more = {}) {
  const host = makeHost(dir);
  const told: unknown[] = [];
  const intents = {
    onPoint: (box: CrowdBox | undefined) => told.push(['point', box]),
    onUses: () => {},
    ...{all: 1234, placeOf: (number: number) => number + 1},
    onPress: (box: CrowdBox) => told.push(['press', box]),
  };
  const context = makeContext({
    groups: {trade: {id: 'trade', label: 'Trade'}},
    onReach: reached => told.push(['reach', reached.index]),
    ...more,
  });
  const entryAt = (number: number) => nth(ENTRIES, number);
  host.draw(html`<section class="horizontal">
    <div class="viewport" ${place({'--_axis': drawn.axis, '--_top': 0})}>
      ${drawn.lanes.map(lane => laneLabel(lane.groups, lane.y, context, beyondButton(lane, intents, context)))}
      <div class="track">${crowdView(drawn, entryAt, current, intents, context)}</div>
    </div>
    <p id="told"></p>
  </section>`);
  return {...host, told};
}

describe('titles', () => {
  it('are buttons, named by date and title', () => {
    const {all} = show(picture('titles', [lane(ENTRIES.map((_, i) => entry(i)))]));
    expect(
      all('ol[role="list"] > li > button.stop').map(stop => say(stop.ariaLabel)),
    ).to.deep.equal([
      '4 May 1990, Treaty',
      '1991 to 1993, War',
      'about 1992, Trêve, Expected',
      'one spring, Vote',
      '1995 (uncertain), Court',
      'since 1996, Law',
    ]);
    expect(all('.stop').map(({id, dataset}) => [id, dataset.number])).to.deep.equal(
      ENTRIES.map((_, i) => [`e${i}`, `${i}`]),
    );
    expect(all('.stop').map(({lang}) => lang)).to.deep.equal(['', '', 'fr', '', '', '']);
    expect(all('.stop span').map(sayText)).to.deep.equal([
      'Treaty',
      'War',
      'Trêve',
      'Vote',
      'Court',
      'Law',
    ]);
  });
  const sayText = (element: Element) => say(element.textContent);

  it('stand where they were put, from either side', () => {
    const box = entry(1, {x0: 100, x1: 180, title: 186, room: 70});
    for (const dir of ['ltr', 'rtl'] as const) {
      const {one} = show(picture('titles', [lane([box])]), 1, dir === 'rtl' ? dir : undefined);
      const track = one('.track').getBoundingClientRect();
      const at = (selector: string) => {
        const {left, right, top} = one(selector).getBoundingClientRect();
        const [from, to] =
          dir === 'ltr'
            ? [left - track.left, right - track.left]
            : [track.right - right, track.right - left];
        return [from, to, top - track.top];
      };
      expect(at('.stop'), dir).to.deep.equal([100, 256, 30]);
      expect(at('.stop span'), dir).to.deep.equal([186, 256, 30]);
      expect(at('.stop i').slice(0, 2), dir).to.deep.equal([100, 179]);
    }
  });

  it('begin beside their marks in pages of the other direction, too', () => {
    const {one} = show(picture('titles', [lane([entry(0, {room: 300})])]), 0, 'rtl');
    const title = one('.stop span');
    const range = document.createRange();
    range.selectNodeContents(title);
    expect(range.getBoundingClientRect().right).to.be.closeTo(
      title.getBoundingClientRect().right,
      1,
    );
  });

  it('are cut where their room ends, and left out where there is none', () => {
    const boxes = [entry(0, {room: 20}), entry(1, {room: 0}), entry(2, {room: 0, x1: 218})];
    const {all, one} = show(picture('titles', [lane(boxes)]));
    const title = one('.stop span');
    expect(title.scrollWidth).to.be.greaterThan(title.clientWidth);
    expect(getComputedStyle(title).textOverflow).to.equal('ellipsis');
    for (const stop of all('.stop')) {
      expect(stop.offsetWidth).to.be.at.least(24);
      expect(stop.offsetHeight).to.be.at.least(24);
    }
  });

  it('have marks that show what is known', () => {
    const boxes = ENTRIES.map((_, i) => entry(i, i % 2 ? {x1: 70 + 100 * i} : {}));
    const {all} = show(picture('titles', [lane(boxes)]));
    expect(all('.stop i').map(({className}) => say(className))).to.deep.equal([
      'dot',
      'bar range',
      'dot approximate expected',
      'bar',
      'dot uncertain',
      'bar range openEnd',
    ]);
  });

  it('stand above a bar that is as long as they are', () => {
    const {one} = show(
      picture('titles', [lane([entry(1, {x0: 0, x1: 400, title: 50, room: 90})])]),
    );
    const [mark, title] = ['i', 'span'].map(name => one(`.stop ${name}`).getBoundingClientRect());
    const text = document.createRange();
    text.selectNodeContents(one('.stop span'));
    expect(mark?.top).to.be.at.least(text.getBoundingClientRect().bottom - 2);
    expect(mark?.width).to.be.greaterThan(title?.width ?? 0);
  });

  it('take four elements an entry at the most, and two a pill', () => {
    const {all} = show(picture('titles', [lane([entry(0), entry(1), heap([2, 3])])]));
    expect(all('.crowd ol *')).to.have.length(4 + 4 + 2);
  });

  it('leave the crowd to pills that show and say how many', () => {
    const {one} = show(picture('titles', [lane([entry(0), heap([1, 2, 3])])]));
    const pill = one('.heap');
    expect(say(pill.textContent)).to.equal('3');
    expect(say(pill.ariaLabel)).to.match(/^3 entries, .*1990 to .*1995$/);
    expect(pill.dataset.number).to.equal('1');
    // The first of them is the second of all.
    const item = pill.closest('li');
    expect([item?.ariaPosInSet, item?.ariaSetSize]).to.deep.equal(['2', '1234']);
    expect(pill.id).to.equal('');
  });
});

describe('counts', () => {
  const counts = (more = {}) => picture('counts', [lane(COUNTS, {shape: SHAPE, ...more})]);

  it('are a drawing for those who see, and buttons over it', () => {
    const {all, one} = show(counts());
    expect(one('svg').getAttribute('aria-hidden')).to.equal('true');
    expect(one('path').getAttribute('d')).to.equal(SHAPE);
    expect(all('.stop').map(stop => say(stop.ariaLabel))).to.deep.equal([
      '3 entries, January 1990 to January 1992',
      '3 entries, January 1994 to January 1996',
    ]);
    expect(all('.stop').map(stop => say(stop.textContent))).to.deep.equal(['', '']);
    expect(all('.stop').map(stop => [stop.offsetWidth, stop.offsetHeight])).to.deep.equal([
      [24, 60],
      [24, 60],
    ]);
  });

  it('are drawn under the buttons, from either side', () => {
    for (const dir of [undefined, 'rtl'] as const) {
      const {all, one} = show(counts(), 0, dir);
      const path = one('path').getBoundingClientRect();
      const [first, last] = all('.stop').map(stop => stop.getBoundingClientRect());
      const [left, right] = dir ? [last?.left, first?.right] : [first?.left, last?.right];
      expect(path.left, dir).to.be.closeTo(left ?? 0, 0.1);
      expect(path.right, dir).to.be.closeTo(right ?? 0, 0.1);
      expect(path.bottom - one('.track').getBoundingClientRect().top, dir).to.be.closeTo(86, 0.1);
    }
  });
});

describe('the boxes of a crowd', () => {
  const currents: [current: number | undefined, stop: string][] = [
    [1, '1'],
    [2, '2'],
    [3, '0'],
    [undefined, '0'],
  ];
  for (const [current, stop] of currents) {
    it(`let the tab key stop at ${stop} for ${current}`, () => {
      const boxes = [entry(0), entry(1), heap([2, 3])];
      const {all} = show(picture('titles', [lane(boxes)]), current);
      const stops = all('.stop').filter(({tabIndex}) => tabIndex === 0);
      expect(stops.map(({dataset}) => dataset.number)).to.deep.equal([stop]);
      expect(all('.stop[tabindex="-1"]')).to.have.length(2);
    });
  }

  it('tell what is pointed at, reached and pressed', () => {
    const boxes = [entry(0), heap([1, 2])];
    const {all, told} = show(picture('titles', [lane(boxes)]));
    const [first, last] = all('.stop');
    const happens = (type: string) =>
      first?.firstElementChild?.dispatchEvent(new Event(type, {bubbles: true}));
    happens('pointerover');
    happens('pointerout');
    last?.focus();
    last?.click();
    last?.blur();
    expect(told).to.deep.equal([
      ['point', boxes[0]],
      ['point', undefined],
      ['point', boxes[1]],
      ['reach', 1],
      ['press', boxes[1]],
      ['point', undefined],
    ]);
  });

  it('are what they are after another picture was drawn in their place', () => {
    const {draw, all} = makeHost();
    const pressed: unknown[] = [];
    const intents = {
      onPoint: () => {},
      onUses: () => {},
      ...{all: 1234, placeOf: (number: number) => number + 1},
      onPress: (box: CrowdBox) => pressed.push(box),
    };
    const boxes = [entry(0), entry(1)];
    for (const box of boxes) {
      const drawn = picture('titles', [lane([box])]);
      draw(crowdView(drawn, number => nth(ENTRIES, number), 0, intents, makeContext()));
      nth(all('.stop'), 0).click();
    }
    expect(pressed).to.deep.equal(boxes);
  });

  it('can be used by everyone', async () => {
    const lanes = [
      lane([entry(0), entry(1), heap([2, 3])], {groups: ['trade'], beyondCount: 2}),
      lane([entry(4, {y: 120})], {groups: [undefined], y: 90}),
    ];
    for (const drawn of [picture('titles', lanes), picture('counts', [lane(COUNTS)])]) {
      expect(await barriers(show(drawn).root)).to.deep.equal([]);
    }
  });

  it('are on an axis', () => {
    const {all, one} = show(picture('titles', [lane([entry(0)])]));
    expect(one('.axis').getAttribute('aria-hidden')).to.equal('true');
    expect(all('.tick').map(tick => say(tick.textContent))).to.deep.equal(['1990', '1995', '2000']);
  });
});

describe('lanes', () => {
  const labels: [groups: LanePicture['groups'], label: string][] = [
    [['trade'], 'Trade'],
    [['unknown'], 'unknown'],
    [[undefined], 'No group'],
    [['trade', undefined], 'Others'],
  ];
  for (const [groups, label] of labels) {
    it(`are labelled “${label}”, for the eye and in words`, () => {
      const {one} = show(picture('titles', [lane([entry(0)], {groups})]));
      expect(say(one('.lane-label').textContent)).to.equal(label);
      expect(one('ol').ariaLabel).to.equal(label);
    });
  }

  it('have no label where there are none', () => {
    const {all, one} = show(picture('titles', [lane([entry(0)])]));
    expect(all('.lane-label')).to.have.length(0);
    expect(one('ol').hasAttribute('aria-label')).to.equal(false);
  });

  it('say how many have no box, and list them when asked', () => {
    const lanes = [lane([entry(0)], {groups: ['trade'], beyondCount: 2})];
    const {one, told} = show(picture('titles', lanes));
    expect(say(one('.lane-label').textContent)).to.equal('Trade 2 more');
    // The boxes begin below it.
    expect(one('.lane-label').offsetHeight).to.be.at.most(30);
    expect(one('.lane-label button').offsetHeight).to.be.at.least(24);
    one('.lane-label button').click();
    const [[intent, box]] = told as [[string, CrowdHeap]];
    expect([intent, ...box.numbers]).to.deep.equal(['press', 3, 4]);
    expect(box.start).to.equal(box.end);
  });
});

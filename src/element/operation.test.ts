import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  findAll,
  key,
  makeDocument,
  makeEvents,
  press,
  settled,
  show,
  showMany,
  textOf,
  until,
  viewAfter,
} from './fixture.ts';
import {loadedStyles} from './later.ts';

const MANY = makeDocument(makeEvents(1000));

/** The times in view, ms. */
async function windowOf(timeline: CitedTimeline, go: () => void): Promise<[number, number]> {
  const {from, to} = await viewAfter(timeline, go);
  return [from, to];
}

describe('what can be dragged', () => {
  // Each drag, and the button that does the same (WCAG 2.2, 2.5.7 and 2.5.1).
  const DRAGS: readonly (readonly [drag: string, button: string, end: 0 | 1, sign: 1 | -1])[] = [
    [
      'the track, a swipe or the middle of the window on the strip, to what is later',
      'Later',
      0,
      1,
    ],
    ['the same to what is earlier', 'Earlier', 0, -1],
    ['the start of the window on the strip inwards, or two fingers apart', 'Zoom in', 0, 1],
    ['the end of the window on the strip inwards', 'Zoom in', 1, -1],
    ['the start of the window on the strip outwards, or two fingers together', 'Zoom out', 0, -1],
    ['the end of the window on the strip outwards', 'Zoom out', 1, 1],
  ];
  for (const [drag, button, end, sign] of DRAGS) {
    it(`has a button: ${drag}: ${button}`, async () => {
      const timeline = await showMany({timeline: MANY, from: '1940', to: '1960'}, {width: 900});
      const before = await windowOf(timeline, () => timeline.showRange('1945', '1955'));
      const after = await windowOf(timeline, () => press(timeline, button));
      expect(Math.sign((after[end] as number) - (before[end] as number))).to.equal(sign);
    });
  }

  it('has a button for all of it', async () => {
    const timeline = await showMany({timeline: MANY, from: '1940', to: '1960'}, {width: 900});
    const [from, to] = await windowOf(timeline, () => press(timeline, 'All'));
    expect(from).to.be.below(Date.UTC(1901, 0));
    expect(to).to.be.above(Date.UTC(2019, 0));
  });
});

describe('keys of one letter', () => {
  it('do nothing unless the focus is in the element', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 700});
    const button = document.createElement('button');
    timeline.before(button);
    let told = 0;
    timeline.addEventListener('timeline-view-change', () => told++);
    for (const target of [button, document.body, document.documentElement, timeline.parentElement])
      for (const name of ['+', '=', '-', '0', 'Home', 'End', 'ArrowRight', 'Escape', '/', 's'])
        expect(key(target as Element, {key: name}), name).to.equal(true);
    await settled(timeline);
    expect(told).to.equal(0);
    await viewAfter(timeline, () => key(findAll(timeline, '.card')[0] as Element, {key: '+'}));
    expect(told).to.equal(1);
  });
});

/** Each is at least so wide and so high, px. Links in text are as high as that is (WCAG 2.2, 2.5.8). */
const TARGETS: readonly (readonly [selector: string, least: number])[] = [
  ['input[type="search"]', 44],
  ['.controls button', 44],
  ['.more', 24],
  ['.stop', 24],
  ['.note', 24],
  ['.handle', 24],
  ['summary', 24],
  ['.filters label', 24],
  ['.filters > button', 32],
  ['.citing label', 24],
  ['.citing button', 32],
  ['.ways button', 44],
  ['.table button', 24],
  ['.lane-label button', 24],
  ['.pager button', 44],
  ['.outcome button', 32],
];

describe('targets', () => {
  const seen = new Set<string>();
  const states: readonly (readonly [string, Partial<CitedTimeline>, number, ...string[]])[] = [
    ['cards', {src: FIRST_TRAIN}, 700, 'Filters', 'Cite'],
    ['a list', {src: FIRST_TRAIN, citations: 'numbered', selected: 'summit'}, 360],
    ['lanes', {timeline: MANY, groupBy: 'group'}, 900],
    ['titles', {timeline: MANY, from: '1950', to: '1951', query: 'happened'}, 900],
    ['many, down the page', {timeline: MANY}, 360],
    ['a table', {src: FIRST_TRAIN, layout: 'table'}, 900],
    ['nothing found', {src: FIRST_TRAIN, query: 'nothing of the kind'}, 900],
    ['a table of many', {timeline: MANY, layout: 'table'}, 360],
  ];
  for (const [name, what, width, ...buttons] of states) {
    it(`are large enough: ${name}`, async () => {
      const timeline = await (what.timeline ? showMany : show)(what, {width});
      for (const button of buttons) press(timeline, button);
      await settled(timeline);
      const all = findAll(timeline, 'a, button, input, summary, label, textarea, [role="slider"]');
      for (const target of all) {
        const {width, height} = target.getBoundingClientRect();
        const isHidden = target.matches('.skip') || !target.checkVisibility();
        // In a sentence, or in its own label, which is pressed as well.
        if (isHidden || target.matches('a:not(.note), label input')) continue;
        const fits = TARGETS.filter(([selector]) => target.matches(selector));
        expect(fits.length, target.outerHTML).to.be.above(0);
        for (const [selector, least] of fits) {
          seen.add(selector);
          const size = `${selector} ${textOf(target)}: ${width} × ${height}`;
          expect(Math.round(height), size).to.be.at.least(least);
          expect(Math.round(width), size).to.be.at.least(Math.min(least, 24));
        }
      }
    });
  }

  it('were all looked at', () => {
    expect(TARGETS.map(([selector]) => selector).filter(one => !seen.has(one))).to.deep.equal([]);
  });
});

/** All that is seen of an element and of what it holds but its colours. */
function formOf(element: Element): string {
  const own = (one: Element, pseudo?: string): string => {
    const style = getComputedStyle(one, pseudo);
    const {borderStyle, borderWidth, fontWeight, fontStyle, textDecorationLine, content} = style;
    const {backgroundColor, backgroundImage, clipPath} = style;
    const isFilled = !/, 0\)$|transparent/.test(backgroundColor) || backgroundImage !== 'none';
    return [borderStyle, borderWidth, fontWeight, fontStyle, textDecorationLine, content]
      .concat(String(isFilled), backgroundImage === 'none' ? '' : 'striped', clipPath)
      .join();
  };
  const all = [element, ...element.querySelectorAll('*')];
  return [textOf(element), ...all.flatMap(one => [own(one), own(one, '::before')])].join('|');
}

describe('colour', () => {
  const day = {date: '1990', title: 'It', source: 'https://example.org'};
  const date = (more: object) => [
    {...day, ...more},
    {date: '2001', title: 'Later'},
  ];
  // What an entry is or is not, told by more than colour where it stands and on the axis.
  for (const [what, one, other, selector] of [
    ['expected, on its card', {}, {status: 'expected'}, '.track li'],
    [
      'expected, on the axis',
      {date: '1990-01-01'},
      {date: '1990-01-01', status: 'expected'},
      '.dot',
    ],
    ['expected, as a range', {date: '1990/1991'}, {date: '1990/1991', status: 'expected'}, '.bar'],
    ['uncertain, on its card', {}, {date: '1990?'}, '.track li'],
    ['about, on its card', {}, {date: '1990~'}, '.track li'],
    ['uncertain, on the axis', {date: '1990/1991'}, {date: '1990?/1991?'}, '.bar'],
    ['about, on the axis', {date: '1990/1991'}, {date: '1990~/1991~'}, '.bar'],
    ['without a source', {}, {source: undefined}, '.track li'],
    [
      'disputed',
      {citations: [{title: 'A'}]},
      {citations: [{title: 'A', stance: 'disputes'}]},
      '.track li',
    ],
  ] as const) {
    it(`is never the only sign of what is ${what}`, async () => {
      const forms: string[] = [];
      for (const more of [one, other]) {
        const timeline = await show({timeline: date(more)}, {width: 900});
        forms.push(formOf(findAll(timeline, selector)[0] as Element));
      }
      expect(forms[0]).not.to.equal(forms[1]);
    });
  }

  for (const [what, selector, go] of [
    ['open', '.track li', (timeline: CitedTimeline) => timeline.select('first-train')],
    [
      'not found',
      '.track li',
      (timeline: CitedTimeline) => Object.assign(timeline, {query: 'nothing of the kind'}),
    ],
    ['pressed', '.controls button', (timeline: CitedTimeline) => press(timeline, 'Filters')],
    ['where the table is shown', '.controls button', (one: CitedTimeline) => press(one, 'Table')],
  ] as const) {
    it(`is never the only sign of what is ${what}`, async () => {
      const timeline = await show({src: FIRST_TRAIN}, {width: 1280});
      const forms = (): string[] => findAll(timeline, selector).map(formOf);
      const before = forms();
      go(timeline);
      // A search goes its way in slices.
      await until(() => forms().some((form, i) => form !== before[i]), 'nothing but colours');
    });
  }
});

describe('motion', () => {
  it('is nowhere in the styles: what moves, moves with the reader’s hand', () => {
    const {styles} = customElements.get('cited-timeline') as typeof CitedTimeline;
    const all = [...styles, ...loadedStyles()];
    expect(all.length).to.be.greaterThan(8);
    for (const one of all)
      expect(String(one)).not.to.match(/\b(transition|animation|@keyframes|scroll-behavior)\b/);
  });
});

import {expect} from '@open-wc/testing';
import type {CitedTimeline} from '../element/cited-timeline.ts';
import {
  FIRST_TRAIN,
  findAll,
  makeBox,
  makeDocument,
  makeEvents,
  press,
  put,
  settled,
  show,
  showMany,
} from '../element/fixture.ts';
import {contrastOf, contrasts} from './contrast-fixture.ts';

/** WCAG 2.2, 1.4.6, level AAA; and 1.4.11. */
const TEXT = 7;
const REST = 3;

const MANY = makeDocument(makeEvents(1000));
const KINDS = [
  {date: '1990-01-01', title: 'A day', status: 'expected'},
  {date: '1990/1992', title: 'A range'},
  {date: '1991?', title: 'Uncertain'},
  {date: '1992~', title: 'About'},
  {date: '1993', title: 'A year'},
  {date: '1994?/1995', title: 'An uncertain range'},
  {date: '1996/1997', title: 'A range to come', status: 'expected'},
  {date: '1998/..', title: 'To this day'},
];

/** What a reader has come to, and how. */
const STATES: readonly (readonly [
  name: string,
  what: Partial<CitedTimeline>,
  width: number,
  go?: (timeline: CitedTimeline) => void,
])[] = [
  ['cards', {src: FIRST_TRAIN}, 1280],
  ['cards, zoomed', {src: FIRST_TRAIN}, 740],
  ['a list', {src: FIRST_TRAIN}, 360],
  ['an open entry', {src: FIRST_TRAIN, selected: 'first-train'}, 1000],
  ['an open entry down the page', {src: FIRST_TRAIN, selected: 'summit'}, 360],
  ['every kind of date', {timeline: KINDS}, 1280],
  ['lanes', {src: FIRST_TRAIN, groupBy: 'group'}, 1280],
  ['numbers', {src: FIRST_TRAIN, citations: 'numbered'}, 1000],
  ['what is found', {src: FIRST_TRAIN, query: 'wheat'}, 1000],
  ['nothing found', {src: FIRST_TRAIN, query: 'nothing of the kind'}, 1000],
  ['filters', {src: FIRST_TRAIN}, 1000, timeline => press(timeline, 'Filters')],
  ['the panel that cites', {src: FIRST_TRAIN}, 1000, timeline => press(timeline, 'Cite')],
  ['a table', {src: FIRST_TRAIN, layout: 'table', selected: 'summit'}, 1000],
  ['a table down the page', {src: FIRST_TRAIN, layout: 'table'}, 360],
  ['counts', {timeline: MANY}, 1000],
  ['titles', {timeline: MANY, from: '1950', to: '1951'}, 1000],
  ['what is found among many', {timeline: MANY, query: 'happened 1'}, 1000],
  [
    'titles found among many',
    {timeline: MANY, query: 'happened 1', from: '1950', to: '1951'},
    1000,
  ],
  ['a table of many', {timeline: MANY, layout: 'table'}, 1000],
  ['no data that can be had', {src: '/examples/data/none.json'}, 1000],
  ['nothing', {timeline: []}, 1000],
];

/** Those parts that tell something by no word, and what of them is to be seen. */
const MARKS: readonly (readonly [selector: string, property: keyof CSSStyleDeclaration])[] = [
  ['input[type="search"]', 'borderTopColor'],
  ['button[aria-disabled="false"]:not(.stop)', 'borderTopColor'],
  ['.tools button', 'borderTopColor'],
  ['.line', 'borderTopColor'],
  ['.tick', 'borderInlineStartColor'],
  ['.break', 'borderInlineStartColor'],
  ['.bar:not(.uncertain, .expected, .approximate)', 'backgroundColor'],
  ['.bar:is(.uncertain, .expected)', 'borderTopColor'],
  ['.dot:not(.approximate, .uncertain, .expected)', 'backgroundColor'],
  ['.dot:is(.approximate, .uncertain, .expected)', 'borderTopColor'],
  ['.undated li', 'borderInlineStartColor'],
  ['.vertical .track .card', 'borderInlineStartColor'],
  ['.pane', 'borderTopColor'],
  ['.overview svg', 'fill'],
  ['.shape path', 'fill'],
  ['.badge', 'borderTopColor'],
  ['.current', 'borderInlineStartColor'],
];

async function reach(
  [, what, width, go]: (typeof STATES)[number],
  theme: 'light' | 'dark',
): Promise<CitedTimeline> {
  const isMany = what.timeline === MANY;
  const timeline = await (isMany ? showMany : show)({...what, theme}, {width});
  go?.(timeline);
  await settled(timeline);
  return timeline;
}

describe('contrast', () => {
  const seen = new Set<string>();
  for (const theme of ['light', 'dark'] as const) {
    for (const state of STATES) {
      it(`is 7:1 for text and 3:1 for marks: ${state[0]}, ${theme}`, async () => {
        const timeline = await reach(state, theme);
        const all = contrasts(timeline);
        expect(all.length).to.be.greaterThan(0);
        const weak = all.filter(({ratio}) => ratio < TEXT);
        expect(weak.map(one => `${one.ratio.toFixed(2)} ${JSON.stringify(one)}`)).to.deep.equal([]);
        for (const [selector, property] of MARKS) {
          for (const mark of findAll(timeline, selector)) {
            const style = getComputedStyle(mark);
            if (/border/.test(String(property)) && style.borderStyle === 'none') continue;
            seen.add(selector);
            const ratio = contrastOf(mark, String(style[property]));
            expect(ratio, `${selector}: ${style[property]}`).to.be.at.least(REST);
          }
        }
      });
    }
  }

  it('was read of every kind of mark', () => {
    const unseen = MARKS.map(([selector]) => selector).filter(selector => !seen.has(selector));
    expect(unseen).to.deep.equal([]);
  });

  it('is read while data are on their way', async () => {
    const timeline = put({src: `${FIRST_TRAIN}?again`});
    await timeline.updateComplete;
    expect(contrasts(timeline).map(({text}) => text)).to.deep.equal(['Loading the timeline…']);
  });
});

describe('reading contrasts', () => {
  for (const [name, markup, expected] of [
    ['black on white', '<p style="color:#000;background:#fff">x</p>', 21],
    ['what WCAG has for #767676', '<p style="color:#767676;background:#fff">x</p>', 4.54],
    [
      'a ground further out',
      '<div style="background:#000"><p style="color:#fff"><b>x</b></p></div>',
      21,
    ],
    ['a colour seen through', '<p style="color:rgb(0 0 0 / 50%);background:#fff">x</p>', 3.95],
    [
      'an opacity',
      '<div style="background:#fff"><p style="opacity:.5;color:#000">x</p></div>',
      3.95,
    ],
    ['both in one group', '<div style="opacity:.5;background:#fff;color:#000">x</div>', 3.95],
    ['a mix', '<p style="color:color-mix(in srgb, #000 50%, #fff);background:#fff">x</p>', 3.95],
    ['a field', '<input style="color:#767676;background:#fff" value="x">', 4.54],
    [
      'what lies under it, and does not hold it',
      `<div style="position:relative;background:#fff;color:#767676;block-size:2em">
        <i style="position:absolute;inset:0;background:#767676"></i>
        <span style="position:relative">x</span>
      </div>`,
      1,
    ],
  ] as const) {
    it(`knows ${name}`, () => {
      const box = makeBox(300, markup);
      box.style.background = '#fff';
      const [found, ...others] = contrasts(box);
      expect(others).to.deep.equal([]);
      expect(found?.ratio).to.be.closeTo(expected, 0.06);
    });
  }

  it('leaves out what is only read aloud', () => {
    const box = makeBox(300, '<p style="clip-path:inset(50%);position:absolute">x</p>');
    expect(contrasts(box)).to.deep.equal([]);
  });
});

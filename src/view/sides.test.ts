import {expect} from '@open-wc/testing';
import type {Entry} from '../model/types.ts';
import {enReader} from '../words/reader.ts';
import {barriers, makeContext, makeHost, parse, say} from './fixture.ts';
import {knownFrom} from './sides.ts';
import {opened} from './styles/opened.ts';

const SOURCES = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map(id => [id, {title: `Work ${id}`, publisher: `Paper ${id}`}]),
);
const no = (source: string) => ({source, stance: 'disputes', quote: `Not so, says ${source}.`});
const so = (source: string) => ({source, quote: `It is so, says ${source}.`});
const also = (source: string) => ({source, stance: 'mentions'});

function show(citations: unknown, width = 900, headingLevel = 2) {
  const [entry] = parse({sources: SOURCES, events: [{title: 'A', citations}]}).events;
  const host = makeHost();
  host.root.adoptedStyleSheets.push(...opened.map(({styleSheet}) => styleSheet as CSSStyleSheet));
  (host.root.host as HTMLElement).style.width = `${width}px`;
  const context = makeContext({
    headingLevel,
    sources: {size: 4, numberOf: id => ' abcd'.indexOf(id), page: () => []},
  });
  host.draw(knownFrom(entry as Entry, context, enReader));
  return {
    ...host,
    text: (selector: string) => host.all(selector).map(one => say(one.textContent)),
  };
}

describe('what an entry is known from', () => {
  const cases: [about: string, citations: unknown, heading: string, sides: string[]][] = [
    ['nothing', [], 'Sources', []],
    ['one source', ['a'], 'Sources', []],
    ['one source twice', ['a', so('a')], 'Sources', []],
    ['several', ['a', 'b', also('c')], '3 sources', []],
    ['several and one that nothing describes', ['a', 'b', 'nobody'], '2 sources', []],
    ['two that differ', [so('a'), no('b')], '2 sources', ['Says so: 1', 'Says otherwise: 2']],
    [
      'two that differ, in the other order',
      [no('b'), 'a'],
      '2 sources',
      ['Says so: 1', 'Says otherwise: 2'],
    ],
    [
      'several on each side, in the author’s order',
      [no('d'), 'b', also('c'), no('a'), so('c')],
      '4 sources',
      ['Say so: 2 3', 'Say otherwise: 4 1', 'Mentions it: 3'],
    ],
    [
      'one that says two things',
      [so('a'), so('a'), no('a')],
      'Sources',
      ['Says so: 1 1', 'Says otherwise: 1'],
    ],
    ['those alone that say otherwise', [no('a'), no('b')], '2 sources', ['Say otherwise: 1 2']],
  ];
  for (const [about, citations, heading, sides] of cases)
    it(about, async () => {
      const {all, text, root} = show(citations);
      expect(text('#detail-sources')).to.deep.equal([heading]);
      const found = all('.side').map(side => {
        const notes = [...side.querySelectorAll('.note')].map(note => note.textContent);
        return `${side.querySelector('.side-title')?.textContent}: ${notes.join(' ')}`;
      });
      expect(found).to.deep.equal(sides);
      expect(text('.known > .badge')).to.deep.equal(sides.length ? ['Sources differ'] : []);
      // That it is said above is enough.
      expect(all('.side .badge')).to.have.length(0);
      const ids = all('[id]').map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(await barriers(root)).to.deep.equal([]);
    });

  it('says of what only mentions it that it does, where none says otherwise', () => {
    expect(show(['a', also('b')]).text('.known li')).to.deep.equal([
      '1 Paper a',
      '2 Paper b mentions',
    ]);
  });

  it('has a heading over each side, by which its list is named', () => {
    for (const [level, name] of [
      [2, 'h5'],
      [5, 'h6'],
    ] as const) {
      const {all} = show([so('a'), no('b')], 900, level);
      expect(all('.side-title').map(({localName}) => localName)).to.deep.equal([name, name]);
      for (const side of all('.side'))
        expect(side.querySelector('ol')?.getAttribute('aria-labelledby')).to.equal(
          side.querySelector('.side-title')?.id,
        );
    }
  });

  const widths: [width: number, beside: boolean][] = [
    [328, false],
    [700, true],
    [1200, true],
  ];
  for (const [width, beside] of widths)
    it(`has its sides ${beside ? 'beside' : 'below'} each other in ${width} px`, () => {
      const {all, root} = show([so('a'), no('b')], width);
      const [one, other] = all('.side').map(side => side.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      expect(other.left >= one.right).to.equal(beside);
      expect(other.top >= one.bottom).to.equal(!beside);
      expect(other.width).to.be.closeTo(one.width, 1);
      expect((root.host as HTMLElement).scrollWidth).to.be.at.most(width);
    });

  it('has sides that look the same', () => {
    const {all} = show([so('a'), no('b'), also('c')]);
    for (const selector of ['.side', '.side-title', '.side .quotation', '.side .note']) {
      const looks = all(selector).map(one => {
        const {color, backgroundColor, borderColor, fontWeight, fontSize, borderWidth} =
          getComputedStyle(one);
        return [color, backgroundColor, borderColor, fontWeight, fontSize, borderWidth].join();
      });
      expect(looks, selector).to.have.length(3);
      expect(new Set(looks).size, selector).to.equal(1);
    }
  });
});

import {expect} from '@open-wc/testing';
import type {CitedTimeline} from '../element/cited-timeline.ts';
import {findAll, put, settled, until} from '../element/fixture.ts';
import {citer, later, reader} from '../element/later.ts';

/** What an author's text may begin and end with: nothing, and what turns all that follows unless it is held. */
const GUISES: readonly (readonly [about: string, before: string, after: string])[] = [
  ['as it is', '', ''],
  ['overridden, and opening isolates', '\u202e\u2067\u2066', ''],
  ['closing what is not its own', '\u2069\u202c\u2069\u202c', '\u2069\u202c\u2069'],
];

const NAMES = {
  he: ['פסגה', 'חתימה!', 'רכבת ראשונה (2025)', 'העיתון', 'המשורר', 'הסכם', 'מכס', 'הערה', 'עמ׳ 12'],
  en: [
    'Summit',
    'Signing!',
    'First train (2025)',
    'The Paper',
    'A. Poet',
    'Treaty',
    'Toll',
    'Note',
    'p. 12',
  ],
};

/** Eight entries, all of whose texts are of one language and in one guise. */
function makeTimeline(tongue: 'he' | 'en', before: string, after: string): object {
  const [title, second, third, paper, author, group, tag, note, page] = NAMES[tongue].map(
    name => before + name + after,
  ) as [string, string, string, string, string, string, string, string, string];
  const citation = (n: number, more = {}) => ({
    source: `s${n}`,
    quote: second,
    note,
    locator: page,
    ...more,
  });
  return {
    title: third,
    description: note,
    sources: {
      s0: {
        title,
        publisher: paper,
        author,
        url: 'https://a.example/',
        published: '2025-10',
        accessed: '2025-11-02',
      },
      s1: {
        title: second,
        author,
        type: 'book',
        publisher: paper,
        volume: page,
        archive: {url: 'https://b.example/'},
      },
      s2: {
        title: third,
        container: paper,
        'publisher-place': group,
        unsafe: note,
        url: 'javascript:1',
      },
    },
    groups: {g: {label: group}, h: {label: tag}},
    events: Array.from({length: 9}, (_, i) => ({
      ...{
        id: `e${i}`,
        date: `2025-0${i + 1}-08`,
        title: [title, second, third][i % 3],
        summary: `${note} ${title}`,
      },
      ...{
        group: i % 2 ? 'g' : 'h',
        tags: [tag, group, author],
        ...(i === 4 && {displayDate: page, status: 'expected'}),
      },
      citations: [
        citation(0),
        citation(1, {stance: 'disputes'}),
        citation(2, {stance: 'mentions'}),
      ],
      corrections: [
        {date: '2025-10-02', note},
        {date: note, note: title},
      ],
      media: [{src: 'none.json', title, credit: paper}],
    })),
  };
}

interface Piece {
  readonly text: string;
  readonly rect: DOMRect;
}

/** The nearest element in which text is put into lines. */
function blockOf(node: Node): Element {
  let element = node.parentElement as Element;
  while (/^(inline|contents)$/.test(getComputedStyle(element).display))
    element = element.parentElement as Element;
  return element;
}

/** Where the first letter of an element's text stands, or the last. */
function placeOf(element: Element, at: number): DOMRect {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node: Node | null = walker.nextNode();
  while (node && !/\S/.test(node.textContent ?? '')) node = walker.nextNode();
  const text = node?.textContent ?? '';
  const index = at < 0 ? text.replace(/[\s\u202c\u2069]+$/, '').length + at : at;
  const range = document.createRange();
  range.setStart(node as Node, index);
  range.setEnd(node as Node, index + 1);
  return range.getBoundingClientRect();
}

/** Texts that do not stand where the lines of the page have them: after what comes before, in its direction. */
function strays(timeline: CitedTimeline, isRtl: boolean): string[] {
  const root = timeline.shadowRoot as ShadowRoot;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines = new Map<Element, Piece[]>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!/\S/.test(node.textContent ?? '') || !parent?.checkVisibility?.({checkOpacity: true}))
      continue;
    if (parent.closest('.hidden, .axis, svg, style, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({width}) => width > 1);
    // What is broken into lines has more than one place.
    const [rect] = rects;
    if (!rect || rects.some(({top}) => Math.abs(top - rect.top) > 2)) continue;
    const left = Math.min(...rects.map(one => one.left));
    const right = Math.max(...rects.map(one => one.right));
    const block = blockOf(node);
    const pieces = lines.get(block) ?? [];
    lines.set(block, pieces);
    pieces.push({
      text: node.textContent ?? '',
      rect: new DOMRect(left, rect.top, right - left, rect.height),
    });
  }
  const found: string[] = [];
  for (const [block, pieces] of lines)
    pieces.forEach((piece, i) => {
      const before = pieces[i - 1];
      if (!before || Math.abs(before.rect.bottom - piece.rect.bottom) > 6) return;
      const gap = isRtl ? before.rect.left - piece.rect.right : piece.rect.left - before.rect.right;
      if (gap < -1)
        found.push(
          `${block.className || block.localName}: “${before.text}” “${piece.text}” ${gap}`,
        );
    });
  return found;
}

for (const [lang, tongue] of [
  ['en', 'he'],
  ['he', 'en'],
] as const)
  describe(`texts in ${tongue} in a page in ${lang}`, () => {
    const isRtl = lang === 'he';
    before(() => Promise.all([later.load(), reader.load(), citer.load()]));

    async function show(
      guise: readonly string[],
      more: Partial<CitedTimeline> = {},
      width = 1280,
    ): Promise<CitedTimeline> {
      const [, before = '', after = ''] = guise;
      const timeline = put({timeline: makeTimeline(tongue, before, after), ...more}, {width});
      const box = timeline.parentElement as HTMLElement;
      Object.assign(box, {lang, dir: isRtl ? 'rtl' : 'ltr'});
      await settled(timeline);
      const word = lang === 'he' ? /[א-ת]/ : /[a-z]/;
      await until(
        () => word.test(timeline.shadowRoot?.querySelector('.sources-title')?.textContent ?? ''),
        'words',
      );
      await settled(timeline);
      return timeline;
    }

    for (const guise of GUISES) {
      it(`stand in the order of the page, ${guise[0]}`, async () => {
        const timeline = await show(guise);
        expect(strays(timeline, isRtl)).to.deep.equal([]);
        for (const uses of findAll(timeline, '.uses'))
          expect(uses.querySelectorAll('a').length).to.be.above(2);
      });

      it(`have their own signs in their own order, ${guise[0]}`, async () => {
        const timeline = await show(guise);
        const signs = findAll(timeline, '.title').filter(title => title.textContent?.includes('!'));
        expect(signs.length).to.be.above(1);
        // But for what an author overrides, the sign stands after the word, as that is read.
        if (guise[1] && guise[0] !== 'closing what is not its own') return;
        for (const title of signs) {
          const [first, last] = [0, -1].map(at => placeOf(title, at));
          if (tongue === 'he') expect(last?.left).to.be.below(first?.left ?? NaN);
          else expect(last?.left).to.be.above(first?.left ?? NaN);
        }
        // On the side of the page.
        const card = findAll(timeline, '.card')[0]?.getBoundingClientRect() ?? new DOMRect();
        const title = findAll(timeline, '.card .title')[0] as Element;
        const {left, right} = placeOf(title, (tongue === 'he') === isRtl ? 0 : -1);
        if (isRtl) expect(right).to.be.closeTo(card.right, 24);
        else expect(left).to.be.closeTo(card.left, 24);
      });

      it(`so they do in an entry that is open, ${guise[0]}`, async () => {
        const timeline = await show(guise, {selected: 'e4'});
        await until(() => findAll(timeline, '#detail').length, 'opened');
        expect(strays(timeline, isRtl)).to.deep.equal([]);
      });

      it(`so they do in a table and filters, ${guise[0]}`, async () => {
        const timeline = await show(guise, {layout: 'table', query: 'e'});
        for (const button of findAll(timeline, '.tools button'))
          if (button.hasAttribute('aria-expanded')) button.click();
        await until(
          () => findAll(timeline, '.filters li').length && findAll(timeline, 'td').length,
          'table',
        );
        await settled(timeline);
        expect(strays(timeline, isRtl)).to.deep.equal([]);
      });

      it(`so they do down the page, in lanes and by numbers, ${guise[0]}`, async () => {
        for (const more of [
          {layout: 'vertical'},
          {groupBy: 'group', citations: 'numbered'},
        ] as const) {
          const timeline = await show(guise, more);
          expect(strays(timeline, isRtl)).to.deep.equal([]);
        }
      });
    }
  });

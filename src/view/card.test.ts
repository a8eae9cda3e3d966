import {expect} from '@open-wc/testing';
import {find, findAll, settled, show, textOf} from '../element/fixture.ts';

const SOURCE = 'https://a.example';
/** The address of an image of this size, px. */
const picture = (width: number, height: number): string =>
  Object.assign(document.createElement('canvas'), {width, height}).toDataURL();

describe('a card', () => {
  type Case = [about: string, event: object, text: RegExp, opens: boolean];
  const cases: Case[] = [
    ['date, title and source', {}, /^1991 Title a\.example$/, false],
    ['a summary', {summary: 'Short.'}, /^1991 Title Short\. a\.example$/, false],
    ['a long summary', {summary: 'Long. '.repeat(30)}, /^1991 Title Long\. .* a\.example/, true],
    ['a correction', {corrections: [{note: 'Was wrong'}]}, /^1991 Title a\.example More$/, true],
    [
      'a quotation',
      {source: undefined, citations: [{url: SOURCE, quote: 'Word for word'}]},
      /^1991 Title a\.example More$/,
      true,
    ],
    [
      'a locator alone',
      {source: undefined, citations: [{url: SOURCE, locator: 'p. 4'}]},
      /^1991 Title a\.example More$/,
      true,
    ],
    ['a recording', {media: 'speech.mp3'}, /^1991 Title a\.example More$/, true],
    [
      'a source that disagrees without a word',
      {source: undefined, citations: [{url: SOURCE, stance: 'disputes'}]},
      /Sources differ a\.example More$/,
      true,
    ],
  ];
  for (const [about, event, text, opens] of cases) {
    it(`shows ${about}`, async () => {
      const timeline = await show({
        timeline: [{date: '1991', title: 'Title', source: SOURCE, ...event}],
      });
      const card = find(timeline, '.card');
      expect(textOf(card)).to.match(text);
      expect(!!card.querySelector('.more')).to.equal(opens);
    });
  }

  it('shows its image with its words, at its size from the start', async () => {
    const image = {
      src: picture(12, 8),
      alt: 'A red field',
      credit: 'Ann',
      width: 1200,
      height: 800,
    };
    const timeline = await show({timeline: [{date: '1991', title: 'A', image}]}, {width: 900});
    const shown = find(timeline, 'img') as HTMLImageElement;
    expect([shown.alt, textOf(find(timeline, '.image figcaption'))]).to.deep.equal([
      'A red field',
      'Ann',
    ]);
    const {width, height} = shown.getBoundingClientRect();
    expect(width).to.be.within(100, find(timeline, '.card').clientWidth);
    expect(width / height).to.be.closeTo(1.5, 0.02);
  });

  it('makes room for an image whose size nobody told', async () => {
    const timeline = await show({
      timeline: [
        {date: '1991', title: 'A', image: {src: picture(120, 300), alt: ''}},
        {date: '1991-06', title: 'B'},
      ],
    });
    const image = find(timeline, 'img') as HTMLImageElement;
    await image.decode();
    await settled(timeline);
    expect(image.offsetHeight).to.equal(300);
    const [a, b] = findAll(timeline, '.card').map(card => card.getBoundingClientRect());
    const axis = find(timeline, '.axis').getBoundingClientRect();
    if (!a || !b) throw new Error('no cards');
    expect(a.right <= b.left || a.bottom <= b.top).to.equal(true);
    expect(Math.max(a.bottom, b.bottom)).to.be.below(axis.top);
  });

  it('keeps the paragraphs of its texts apart', async () => {
    const timeline = await show(
      {},
      {inside: '<ol><li><b>A</b> <time>1991</time><p>One.</p><p>Two.</p></ol>'},
    );
    const summary = find(timeline, '.card .summary');
    const range = document.createRange();
    range.selectNodeContents(summary);
    const tops = new Set(
      [...range.getClientRects()].filter(box => box.width).map(box => Math.round(box.top)),
    );
    expect(tops.size).to.equal(2);
  });
});

import {expect} from '@open-wc/testing';
import {type Colour, fainter, hex, lay, readColour, rgb} from './colour.ts';

describe('colours', () => {
  const cases: readonly (readonly [text: string, colour: Colour | undefined])[] = [
    ['rgb(150, 42, 20)', [150, 42, 20, 1]],
    ['rgba(150, 42, 20, 0.35)', [150, 42, 20, 0.35]],
    ['rgb(150 42 20 / 35%)', [150, 42, 20, 0.35]],
    ['rgb(149.6, 42.4, 300)', [150, 42, 255, 1]],
    ['transparent', [0, 0, 0, 0]],
    ['color(srgb 1 0.5 0)', [255, 128, 0, 1]],
    ['color(srgb 0.588 0.165 none / 0.14)', [150, 42, 0, 0.14]],
    ['color(srgb 1.2 -0.1 0 / 2)', [255, 0, 0, 1]],
    ['oklch(0.5 0.1 30)', undefined],
    ['url(#a)', undefined],
    ['', undefined],
  ];
  for (const [text, colour] of cases) {
    it(`are read as they are computed: ${text || 'none'}`, () => {
      expect(readColour(text)).to.deep.equal(colour);
    });
  }

  it('are read as this browser computes them, also those that are mixed or chosen', () => {
    const element = document.createElement('p');
    element.style.colorScheme = 'dark';
    document.body.append(element);
    const computed = (colour: string) => {
      element.style.color = colour;
      return readColour(getComputedStyle(element).color);
    };
    expect(computed('light-dark(#fff, #962a14)')).to.deep.equal([150, 42, 20, 1]);
    expect(computed('color-mix(in srgb, #962a14 14%, transparent)')).to.deep.equal([
      ...[150, 42, 20, 0.14],
    ]);
    expect(computed('CanvasText')).to.have.length(4);
    element.remove();
  });

  it('are written as drawing programs and canvases read them', () => {
    expect(hex([150, 2, 20, 0.5])).to.equal('#960214');
    expect(rgb([150, 2, 20, 1 / 3])).to.equal('rgb(150 2 20 / 0.333)');
  });

  it('are fainter, and lie on one another', () => {
    expect(fainter([1, 2, 3, 0.5], 0.5)).to.deep.equal([1, 2, 3, 0.25]);
    const cases: readonly (readonly [Colour, Colour, Colour])[] = [
      [
        [0, 0, 0, 1],
        [255, 255, 255, 1],
        [0, 0, 0, 1],
      ],
      [
        [0, 0, 0, 0],
        [255, 255, 255, 1],
        [255, 255, 255, 1],
      ],
      [
        [0, 100, 200, 0.25],
        [200, 100, 0, 1],
        [150, 100, 50, 1],
      ],
    ];
    for (const [over, under, both] of cases) expect(lay(over, under)).to.deep.equal(both);
  });
});

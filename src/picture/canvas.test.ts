import {expect} from '@open-wc/testing';
import {densityOf, paintPng} from './canvas.ts';
import type {Drawing, Mark} from './drawing.ts';
import {writeSvg} from './svg.ts';

const frame = {left: 10, top: 20, right: 60, bottom: 40};
const red = [255, 0, 0, 1] as const;
const ground = [255, 254, 250, 1] as const;

const drawing = (...marks: readonly Mark[]): Drawing => ({
  ...{width: 200, height: 100, ground, marks},
  ...{title: 'A', description: 'B', lang: 'en'},
});

/** What tells the colour at a place of the page, px, of a picture that is decoded. */
async function decode(blob: Blob): Promise<(x: number, y: number) => number[]> {
  const image = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const density = image.width / 200;
  return (x, y) => [...context.getImageData(x * density, y * density, 1, 1).data];
}

const near = (a: readonly number[], b: readonly number[]) =>
  a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= 3);

describe('a drawing as PNG', () => {
  it('has two px for one of the page, unless they would be too many', () => {
    const cases: readonly (readonly [width: number, height: number, density: number])[] = [
      [1280, 1000, 2],
      [360, 8000, 2],
      [360, 16_384, 1],
      [100, 32_768, 0.5],
      [4096, 4096, 1],
      [2048, 2048, 2],
    ];
    for (const [width, height, density] of cases) {
      expect(densityOf(width, height), `${width} × ${height}`).to.equal(density);
    }
  });

  const clip = {left: 0, top: 0, right: 30, bottom: 30};
  const lines = {radius: 0, stroke: red, width: 4} as const;
  const cases: readonly (readonly [
    what: string,
    mark: Mark,
    colours: readonly (readonly [x: number, y: number, colour: readonly number[]])[],
  ])[] = [
    [
      'a box',
      {kind: 'box', frame, radius: 0, fill: red},
      [
        [11, 21, red],
        [59, 39, red],
        [9, 30, ground],
        [61, 30, ground],
      ],
    ],
    [
      'a pale box, round',
      {kind: 'box', frame, radius: 10, fill: [255, 0, 0, 0.5]},
      [
        [35, 30, [255, 127, 125]],
        [10, 20, ground],
      ],
    ],
    [
      'what is seen through a window',
      {kind: 'box', frame, radius: 0, fill: red, clip},
      [
        [20, 25, red],
        [32, 25, ground],
        [20, 32, ground],
      ],
    ],
    [
      'a border of dashes',
      {kind: 'border', frame, ...lines, dash: [10, 10]},
      [
        [15, 20, red],
        [25, 20, ground],
        [35, 30, ground],
      ],
    ],
    [
      'a line',
      {kind: 'line', frame: {...frame, right: 10}, ...lines, dash: []},
      [
        [9, 30, red],
        [11, 30, red],
        [13, 30, ground],
      ],
    ],
    [
      'a shape, mirrored',
      {kind: 'shape', d: 'M0 0h20v20h-20z', x: 100, y: 20, isMirrored: true, fill: red},
      [
        [90, 30, red],
        [110, 30, ground],
      ],
    ],
    [
      'what fades',
      {kind: 'box', frame, radius: 0, fill: red, fade: {from: 10, to: 60}},
      [
        [10, 30, ground],
        [59.5, 30, red],
        [35, 30, [255, 127, 125]],
      ],
    ],
  ];
  for (const [what, mark, colours] of cases) {
    it(`has ${what}, as the SVG has it`, async () => {
      const svg = new Image();
      const address = URL.createObjectURL(
        new Blob([writeSvg(drawing(mark))], {type: 'image/svg+xml'}),
      );
      svg.src = address;
      await svg.decode();
      const canvas = document.createElement('canvas');
      canvas.width = 200;
      canvas.height = 100;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(svg, 0, 0);
      URL.revokeObjectURL(address);
      const blob = await new Promise<Blob | null>(give => canvas.toBlob(give));
      for (const picture of [await paintPng(drawing(mark)), blob as Blob]) {
        expect(picture.type).to.equal('image/png');
        const colourAt = await decode(picture);
        for (const [x, y, colour] of colours) {
          const got = colourAt(x, y);
          const want = [...colour.slice(0, 3), 255];
          expect(near(got, want), `${x}, ${y}: ${got}, not ${want}`).to.equal(true);
        }
      }
    });
  }

  it('has texts as wide as they are to be', async () => {
    const font = {
      ...{family: 'sans-serif', size: 20, weight: '700'},
      ...{style: 'normal', spacing: 0, numeric: 'normal'},
    };
    for (const [text, isRtl] of [
      ['HHHH', false],
      ['ההה', true],
    ] as const) {
      const mark: Mark = {
        ...{kind: 'text', text, frame, baseline: 38, isRtl, font, fill: red, lang: 'en'},
      };
      const colourAt = await decode(await paintPng(drawing(mark)));
      const inked = [];
      for (let x = 0; x < 200; x += 0.5) {
        const column = Array.from({length: 40}, (_, i) => colourAt(x, 15 + i));
        if (column.some(([, green = 255]) => green < 128)) inked.push(x);
      }
      expect(inked[0], text).to.be.within(9.5, 15);
      expect(inked.at(-1), text).to.be.within(54, 60.5);
    }
  });
});

import {expect} from '@open-wc/testing';
import type {Drawing, Mark} from './drawing.ts';
import {writeSvg} from './svg.ts';

const frame = {left: 10, top: 20, right: 60, bottom: 40};
const red = [255, 0, 0, 1] as const;
const font = {
  ...{family: '"A & B", serif', size: 16, weight: '400'},
  ...{style: 'normal', spacing: 0, numeric: 'normal'},
};

const text = (more: object = {}): Mark => ({
  ...{kind: 'text', text: 'one', frame, baseline: 35, isRtl: false, font, fill: red, lang: 'en'},
  ...more,
});

const drawing = (...marks: readonly Mark[]): Drawing => ({
  ...{width: 200, height: 100, ground: [255, 254, 250, 1], marks},
  ...{title: 'A <title> & more\u0000', description: 'One\nTwo', lang: 'en'},
});

function read(of: Drawing, fonts?: string): Document {
  const page = new DOMParser().parseFromString(writeSvg(of, fonts), 'image/svg+xml');
  expect(page.querySelector('parsererror')?.textContent).to.equal(undefined);
  return page;
}

/** The attributes of what is drawn after the ground. */
function drawn(mark: Mark): Record<string, string> {
  const [, element] = read(drawing(mark)).querySelectorAll(':is(rect, line, path, text, image)');
  return Object.fromEntries([...(element?.attributes ?? [])].map(({name, value}) => [name, value]));
}

describe('a drawing as SVG', () => {
  it('is an image with a name and a description, on an opaque ground', () => {
    const page = read(drawing());
    const root = page.documentElement;
    expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(root.getAttribute('viewBox')).to.equal('0 0 200 100');
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.getAttribute('xml:lang')).to.equal('en');
    const named = (name: string) => page.getElementById(root.getAttribute(name) ?? '')?.textContent;
    expect(named('aria-labelledby')).to.equal('A <title> & more\ufffd');
    expect(named('aria-describedby')).to.equal('One\nTwo');
    const ground = page.querySelector('rect');
    expect(ground?.getAttribute('fill')).to.equal('#fffefa');
    expect(ground?.getAttribute('width')).to.equal('200');
    expect(page.querySelector('foreignObject')).to.equal(null);
  });

  const place = {x: '10', y: '20', width: '50', height: '20'};
  const letters = {
    ...{'font-family': '"A & B", serif', 'font-size': '16', fill: '#ff0000'},
    ...{textLength: '50', lengthAdjust: 'spacingAndGlyphs'},
  };
  const cases: readonly (readonly [what: string, mark: Mark, attributes: object])[] = [
    ['a box', {kind: 'box', frame, radius: 0, fill: red}, {...place, fill: '#ff0000'}],
    [
      'a pale box with round corners',
      {kind: 'box', frame, radius: 3, fill: [0, 0, 255, 0.35]},
      {...place, rx: '3', fill: '#0000ff', 'fill-opacity': '0.35'},
    ],
    [
      'a border of dashes',
      {kind: 'border', frame, radius: 2, stroke: red, width: 1, dash: [3, 2.995]},
      {
        ...{...place, rx: '2', fill: 'none', stroke: '#ff0000'},
        ...{'stroke-width': '1', 'stroke-dasharray': '3 3'},
      },
    ],
    [
      'a line',
      {kind: 'line', frame: {...frame, bottom: 20}, radius: 0, stroke: red, width: 2, dash: []},
      {...{x1: '10', y1: '20', x2: '60', y2: '20'}, stroke: '#ff0000', 'stroke-width': '2'},
    ],
    [
      'a shape, mirrored',
      {kind: 'shape', d: 'M0 0h5', x: 100, y: 7, isMirrored: true, fill: red},
      {d: 'M0 0h5', transform: 'translate(100 7) scale(-1 1)', fill: '#ff0000'},
    ],
    ['a text', text(), {...letters, x: '10', y: '35'}],
    [
      'a text from right to left, in another language',
      text({text: 'שלום', isRtl: true, lang: 'he'}),
      {
        ...{...letters, x: '60', y: '35', direction: 'rtl', 'unicode-bidi': 'bidi-override'},
        'xml:lang': 'he',
      },
    ],
    [
      'letters of their own kind',
      text({
        font: {...font, weight: '700', style: 'italic', spacing: 1.5, numeric: 'tabular-nums'},
      }),
      {
        ...{...letters, x: '10', y: '35', 'font-weight': '700', 'font-style': 'italic'},
        ...{'letter-spacing': '1.5', style: 'font-variant-numeric: tabular-nums'},
      },
    ],
  ];
  for (const [what, mark, attributes] of cases) {
    it(`has ${what}`, () => {
      expect(drawn(mark)).to.deep.equal(attributes);
    });
  }

  it('has texts as they are, whatever stands in them', () => {
    const said = 'a < b & "c" > \u{1f600} \u0007 \ud800';
    const page = read(drawing(text({text: said})));
    expect(page.querySelector('text')?.textContent).to.equal(
      'a < b & "c" > \u{1f600} \ufffd \ufffd',
    );
  });

  it('shows what is seen through a window there only, and says the window once', () => {
    const clip = {left: 0, top: 0, right: 30, bottom: 30};
    const page = read(drawing(text({clip}), text({clip}), text()));
    expect(page.querySelectorAll('clipPath')).to.have.length(1);
    const id = page.querySelector('clipPath')?.id;
    expect(page.querySelectorAll(`[clip-path="url(#${id})"] > text`)).to.have.length(2);
    expect(page.querySelectorAll('text')).to.have.length(3);
  });

  it('fades where something is open', () => {
    const fill = [255, 0, 0, 0.5] as const;
    const page = read(drawing({kind: 'box', frame, radius: 0, fill, fade: {from: 60, to: 12}}));
    const gradient = page.querySelector('linearGradient');
    expect(gradient?.getAttribute('x1')).to.equal('60');
    expect(gradient?.getAttribute('x2')).to.equal('12');
    const stops = [...(gradient?.children ?? [])].map(stop => stop.getAttribute('stop-opacity'));
    expect(stops).to.deep.equal(['0', '0.5']);
    expect(page.querySelector(`[fill="url(#${gradient?.id})"]`)).to.not.equal(null);
  });

  it('brings fonts along', () => {
    const rule = '@font-face{font-family:"A & B";src:url(data:font/woff2;base64,YWJj)}';
    expect(read(drawing(), rule).querySelector('style')?.textContent).to.equal(rule);
    expect(read(drawing()).querySelector('style')).to.equal(null);
  });
});

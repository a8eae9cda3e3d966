import {expect} from '@open-wc/testing';
import {instead} from '../view/fixture.ts';
import type {Text} from './drawing.ts';
import {coversAny, embedFonts, familiesOf} from './fonts.ts';

const text = (text: string, family: string, weight = '400', style = 'normal'): Text => ({
  ...{kind: 'text', text, baseline: 0, isRtl: false, fill: [0, 0, 0, 1], lang: 'en'},
  frame: {left: 0, top: 0, right: 0, bottom: 0},
  font: {family, size: 16, weight, style, spacing: 0, numeric: 'normal'},
});

describe('fonts of the page', () => {
  it('are named in lists', () => {
    const cases: readonly (readonly [list: string, families: readonly string[]])[] = [
      ['serif', ['serif']],
      ['"A, B", \'C D\', e', ['a, b', 'c d', 'e']],
      ['', []],
    ];
    for (const [list, families] of cases) expect(familiesOf(list)).to.deep.equal(families);
  });

  it('have the letters of a range', () => {
    const cases: readonly (readonly [range: string, letters: string, does: boolean])[] = [
      ['', 'a', true],
      ['U+0-FF', 'я', false],
      ['U+0-FF', 'яa', true],
      ['U+0000-00FF, U+0400-04FF', 'я', true],
      ['U+4??', 'я', true],
      ['U+4??', 'a', false],
      ['u+1f600', '😀', true],
    ];
    for (const [range, letters, does] of cases) {
      expect(coversAny(range, letters), range).to.equal(does);
    }
  });

  /** What is embedded, by the addresses of what is asked for, with these rules on the page. */
  async function embed(css: string, ...texts: readonly Text[]): Promise<[string, string[]]> {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    const asked: string[] = [];
    const fetch = async (url: URL) => {
      asked.push(url.pathname);
      if (url.pathname.includes('gone')) return new Response('', {status: 404});
      if (url.pathname.includes('refused')) throw new TypeError('refused');
      return new Response(new Blob(['abc'], {type: 'font/woff2'}));
    };
    try {
      return await instead(window, {fetch}, async () => [await embedFonts(texts), asked]);
    } finally {
      style.remove();
    }
  }

  const face = (family: string, file: string, more = '') =>
    `@font-face { font-family: ${family}; src: url("/${file}.woff2") format("woff2"); ${more} }`;

  it('stand in the picture where they are used', async () => {
    const css = face('"My Font"', 'a', 'font-weight: 700') + face('Other', 'b');
    const [rules, asked] = await embed(css, text('a', '"My Font", serif', '700'));
    expect(asked).to.deep.equal(['/a.woff2']);
    expect(rules).to.match(
      /^@font-face\{font-family:"?My Font"?;.*font-weight:(700|bold);.*src:url\(data:font\/woff2;base64,YWJj\)\}$/,
    );
  });

  it('are chosen by weight, slant and letters, as the page has chosen them', async () => {
    const css = [
      face('F', 'normal', 'font-weight: 400'),
      face('F', 'bold', 'font-weight: 700'),
      face('F', 'italic', 'font-style: italic'),
      face('F', 'cyrillic', 'font-weight: 400; unicode-range: U+400-4FF'),
      `@media not all { ${face('F', 'never')} }`,
      `@media all { ${face('G', 'medium', 'font-weight: 300 600')} }`,
    ].join('\n');
    const used = async (...texts: readonly Text[]) => (await embed(css, ...texts))[1];
    expect(await used(text('a', 'F'))).to.deep.equal(['/normal.woff2']);
    expect(await used(text('a', 'F', '600'))).to.deep.equal(['/bold.woff2']);
    expect(await used(text('a', 'F', '400', 'italic'))).to.deep.equal(['/italic.woff2']);
    expect(await used(text('я', 'F'))).to.deep.equal(['/normal.woff2', '/cyrillic.woff2']);
    expect(await used(text('a', 'g', '500'))).to.deep.equal(['/medium.woff2']);
    expect(await used(text('a', 'serif'))).to.deep.equal([]);
  });

  it('are left out where they cannot be had', async () => {
    const css = face('F', 'gone') + face('G', 'refused') + face('H', 'h');
    const [rules] = await embed(css, text('a', 'F'), text('a', 'G'), text('a', 'H'));
    expect(rules.match(/@font-face/g)).to.have.length(1);
  });
});

import {expect} from '@open-wc/testing';
import type {ReferencePart} from '../reference.ts';
import {addressesOf, referenceHtml, referenceText} from './notes.ts';

const BASE = 'https://news.example/2026/page.html?a=1#b';
const text = (text: string): ReferencePart => ({kind: 'text', text});
const link = (text: string, href: string, more: object = {}): ReferencePart => ({
  kind: 'link',
  text,
  href,
  ...more,
});

/** By what it is about: the parts, the line, and the paragraph without its tag. */
const CASES: readonly (readonly [
  about: string,
  parts: readonly ReferencePart[],
  line: string,
  html: string,
])[] = [
  ['nothing', [], '', ''],
  ['a text', [text('A. B, 2020.')], 'A. B, 2020.', 'A. B, 2020.'],
  [
    'a title that is a link',
    [text('A, “'), link('T', 'https://x.example/a'), text(',” 2020.')],
    'A, “T,” 2020. https://x.example/a',
    'A, “<a href="https://x.example/a">T</a>,” 2020.',
  ],
  [
    'an address that says itself',
    [link('https://x.example/a', 'https://x.example/a'), text('.')],
    'https://x.example/a.',
    '<a href="https://x.example/a">https://x.example/a</a>.',
  ],
  [
    'a source and its archive',
    [link('T', 'https://x.example/a'), text('. '), link('Archived', 'https://y.example/a')],
    'T. Archived https://x.example/a https://y.example/a',
    '<a href="https://x.example/a">T</a>. <a href="https://y.example/a">Archived</a>',
  ],
  [
    'one address twice',
    [link('T', '/a'), link('U', '/a')],
    'TU https://news.example/a',
    '<a href="https://news.example/a">T</a><a href="https://news.example/a">U</a>',
  ],
  [
    'a relative address',
    [link('T', 'b c?d')],
    'T https://news.example/2026/b%20c?d',
    '<a href="https://news.example/2026/b%20c?d">T</a>',
  ],
  [
    'a bare DOI as address',
    [link('T', '10.1000/a<b')],
    'T https://doi.org/10.1000/a%3Cb',
    '<a href="https://doi.org/10.1000/a%3Cb">T</a>',
  ],
  ['an address that must not be linked', [link('T', 'javascript:alert(1)')], 'T', 'T'],
  ['one that hides it', [link('T', 'java\nscript:alert(1)')], 'T', 'T'],
  ['data', [link('T', 'data:text/html,<b>')], 'T', 'T'],
  ['one that cannot be parsed', [link('T', 'http://[')], 'T', 'T'],
  [
    'signs of HTML',
    [text('<b>&amp; "a" \'b\''), link('</a>', 'https://x.example/?a="&b=<i>')],
    '<b>&amp; "a" \'b\'</a> https://x.example/?a=%22&b=%3Ci%3E',
    '&lt;b&gt;&amp;amp; &quot;a&quot; \'b\'<a href="https://x.example/?a=%22&amp;b=%3Ci%3E">&lt;/a&gt;</a>',
  ],
  [
    'a whole work',
    [{kind: 'title', text: 'W', work: true}, text(', 1999.')],
    'W, 1999.',
    '<i>W</i>, 1999.',
  ],
  [
    'a whole work that is a link',
    [link('W', 'https://x.example/', {work: true})],
    'W https://x.example/',
    '<a href="https://x.example/"><i>W</i></a>',
  ],
  [
    'another language',
    [{kind: 'title', text: 'Գնացք', lang: 'hy'}, text('.')],
    'Գնացք.',
    '<span lang="hy">Գնացք</span>.',
  ],
  [
    'a language that would break out',
    [{kind: 'title', text: 'T', lang: '"><b>'}],
    'T',
    '<span lang="&quot;&gt;&lt;b&gt;">T</span>',
  ],
  ['line ends', [text('a\nb\r\n\tc\u2028d\0e')], 'a b c d e', 'a b c d e'],
  ['half a letter', [text('a \ud83d b')], 'a \ufffd b', 'a \ufffd b'],
];

describe('a reference to take along', () => {
  for (const [about, parts, line, html] of CASES) {
    it(`of ${about}, as text`, () => expect(referenceText(parts, BASE)).to.equal(line));

    it(`of ${about}, as HTML`, () => {
      const written = referenceHtml(parts, 'en-GB', BASE);
      expect(written).to.equal(`<p lang="en-GB">${html}</p>`);
    });

    it(`of ${about}, as HTML that says what the text says, and no more`, () => {
      const {body} = new DOMParser().parseFromString(referenceHtml(parts, 'en', BASE), 'text/html');
      expect([...body.querySelectorAll(':not(p, a, span, i)')]).to.deep.equal([]);
      expect(body.children).to.have.length(1);
      for (const {protocol} of body.querySelectorAll('a')) expect(protocol).to.equal('https:');
      const said = [body.textContent, ...addressesOf(parts, BASE)].join(' ').trim();
      expect(said).to.equal(line);
    });
  }

  for (const [lang, parts, html] of [
    [
      'en',
      [text('A, “'), link('قطار', 'https://x.example/', {lang: 'ar'}), text(',” '), text('ب')],
      '<p lang="en" dir="ltr">A, “<a href="https://x.example/" lang="ar" dir="rtl">قطار</a>,” <span dir="auto">ب</span></p>',
    ],
    [
      'ar',
      [text('أ، '), link('T', 'https://x.example/'), text('.')],
      '<p lang="ar" dir="rtl"><span dir="auto">أ، </span><a href="https://x.example/" dir="auto">T</a>.</p>',
    ],
  ] as const) {
    it(`keeps directions apart, as HTML in ${lang}`, () => {
      expect(referenceHtml(parts, lang)).to.equal(html);
    });
  }

  it('leaves out relative addresses that begin nowhere', () => {
    expect(referenceText([link('T', '/a')])).to.equal('T');
    expect(referenceHtml([link('T', '/a')], 'en')).to.equal('<p lang="en">T</p>');
  });

  it('writes the language of the reader as text', () => {
    expect(referenceHtml([], '"><b>')).to.equal('<p lang="&quot;&gt;&lt;b&gt;"></p>');
  });
});

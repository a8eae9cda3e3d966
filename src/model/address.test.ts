import {expect} from '@open-wc/testing';
import {doiUrl, isAddress, safeImage, safeSrcset, safeUrl} from './address.ts';

describe('safeUrl', () => {
  const cases: [written: string, url: string | undefined][] = [
    ['https://example.org', 'https://example.org'],
    ['HTTP://EXAMPLE.ORG/', 'HTTP://EXAMPLE.ORG/'],
    ['  https://example.org/a b#c:d\n', 'https://example.org/a b#c:d'],
    ['https://пример.рф/статья', 'https://пример.рф/статья'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['www.example.org:8080/a', 'https://www.example.org:8080/a'],
    ['//example.org/a', '//example.org/a'],
    ['/a', '/a'],
    ['../a', '../a'],
    ['a/b.html', 'a/b.html'],
    ['a.html?b=c:d', 'a.html?b=c:d'],
    ['?a:b', '?a:b'],
    ['#a:b', '#a:b'],
    ['a/b:c', 'a/b:c'],
    ['10.1000/182', 'https://doi.org/10.1000/182'],
    ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
    ['DOI 10.1000/182', 'https://doi.org/10.1000/182'],
    ['http://dx.doi.org/10.1000/182', 'https://doi.org/10.1000/182'],

    ['', undefined],
    [' ', undefined],
    ['javascript:alert(1)', undefined],
    ['JaVaScRiPt:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    ['java\rscript:alert(1)', undefined],
    ['javascript\n:alert(1)', undefined],
    ['java script:alert(1)', undefined],
    ['java\u200bscript:alert(1)', undefined],
    ['\u200bjavascript:alert(1)', undefined],
    ['javascript: //example.org/%0aalert(1)', undefined],
    ['view-source:javascript:alert(1)', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['vbscript:msgbox(1)', undefined],
    ['file:///etc/passwd', undefined],
    ['blob:https://example.org/1', undefined],
    ['ftp://example.org/a', undefined],
    ['urn:isbn:0451450523', undefined],
    ['https:', undefined],
    ['https://', undefined],
    ['https:example.org', undefined],
    ['https:\\\\example.org', undefined],
    ['https:///example.org', undefined],
    ['https://example.org/\u0000', undefined],
    ['https://example.org/\u0085a', undefined],
    ['mailto:', undefined],
    ['doi:11.1000/182', undefined],
  ];
  for (const [written, url] of cases)
    it(`${JSON.stringify(written)}: ${url}`, () => {
      expect(safeUrl(written)).to.equal(url);
    });

  it('lets through nothing that a browser takes for another scheme', () => {
    const pieces = [
      'javascript',
      'JAVA',
      'data',
      ':',
      ' ',
      '\t',
      '\n',
      '\u0000',
      '\\',
      '/',
      '?',
      'x',
    ];
    const link = document.createElement('a');
    let linked = 0;
    for (const a of pieces)
      for (const b of pieces)
        for (const c of pieces)
          for (const d of pieces) {
            const url = safeUrl(a + b + c + d);
            if (url === undefined) continue;
            linked++;
            link.href = url;
            expect(link.protocol, JSON.stringify(url)).to.match(/^(?:https?)?:$/);
          }
    expect(linked).to.be.above(1000);
  });
});

describe('doiUrl', () => {
  const cases: [written: string, url: string | undefined][] = [
    ['10.1000/182', 'https://doi.org/10.1000/182'],
    [' doi: 10.1000/182 ', 'https://doi.org/10.1000/182'],
    ['https://www.doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
    [
      '10.1002/(SICI)1(1998)49:8<6::AID>3.0;2-O',
      'https://doi.org/10.1002/(SICI)1(1998)49:8%3C6::AID%3E3.0;2-O',
    ],
    ['10.1000/a%b?c#d', 'https://doi.org/10.1000/a%25b%3Fc%23d'],
    ['https://doi.org/10.1000/a%25b', 'https://doi.org/10.1000/a%25b'],
    ['10.1000/Ä', 'https://doi.org/10.1000/Ä'],
    ['10.1/182', undefined],
    ['10.1000/', undefined],
    ['10.1000/1 2', undefined],
    ['https://example.org/10.1000/182', undefined],
    ['182', undefined],
  ];
  for (const [written, url] of cases)
    it(`${written}: ${url}`, () => {
      expect(doiUrl(written)).to.equal(url);
    });
});

describe('safeImage', () => {
  const cases: [written: string, safe: boolean][] = [
    ['https://example.org/a.png', true],
    ['a.png', true],
    ['//example.org/a.png', true],
    ['data:image/png;base64,iVBORw0KGgo=', true],
    ['data:image/jpeg,a', true],
    ['DATA:IMAGE/GIF;base64,R0lGOD', true],
    ['data:image/webp;base64,a', true],
    ['data:image/avif;base64,a', true],
    ['data:image/svg+xml,<svg/>', false],
    ['data:image/png+xml,a', false],
    ['data:text/html,a', false],
    ['data:image/png', false],
    ['mailto:desk@example.org', false],
    ['javascript:alert(1)', false],
    ['', false],
  ];
  for (const [written, safe] of cases)
    it(`${written}: ${safe}`, () => {
      expect(safeImage(written)).to.equal(safe ? written : undefined);
    });
});

describe('safeSrcset', () => {
  const cases: [written: string, safe: boolean][] = [
    ['a.jpg', true],
    ['a.jpg 2x', true],
    ['a.jpg, b.jpg 1.5x', true],
    [' https://example.org/a.jpg 480w,\n/b.jpg 960w ', true],
    ['a.jpg 480w,b.jpg 960w', true],
    ['a,b.jpg 2x', true],
    ['data:image/png;base64,iVBORw0KGgo= 2x, a.jpg', true],
    ['a.jpg 2x,', true],

    ['javascript:0 2x', false],
    ['a.jpg, javascript:0 2x', false],
    ['a.jpg 1x,javascript:0 2x', false],
    ['a.jpg 1x/,javascript:0 2x', false],
    ['a.jpg (/,javascript:0', false],
    ['a.jpg 1x b.jpg 2x', false],
    ['a.jpg ,,javascript:0', false],
    ['data:image/svg+xml,<svg/> 2x', false],
    ['data:text/html,a, a.jpg', false],
    ['a.jpg -1x', false],
    ['a.jpg 2', false],
    ['mailto:a@example.org', false],
    [', a.jpg', false],
  ];
  for (const [written, safe] of cases)
    it(`${JSON.stringify(written)}: ${safe}`, () => {
      expect(safeSrcset(written)).to.equal(safe ? written : undefined);
    });

  it('is decided soon, however long the text', () => {
    const long = 'a'.repeat(1e6);
    for (const text of [`${long} ${long}`, `a${' '.repeat(1e6)}b c`, `${long},`.repeat(2)])
      expect(safeSrcset(text)).to.satisfy(
        (found: unknown) => found === undefined || found === text,
      );
  });
});

describe('isAddress', () => {
  const cases: [written: string, is: boolean][] = [
    ['https://example.org', true],
    ['javascript:alert(1)', true],
    [' www.example.org', true],
    ['10.1000/182', true],
    ['doi: 10.1000/182', true],
    ['/a', true],
    ['./a', true],
    ['../a', true],
    ['//example.org', true],
    ['oc-media', false],
    ['Letters, box 3', false],
    ['Interview: a train', false],
    ['10.5 tonnes', false],
    ['.', false],
    ['', false],
  ];
  for (const [written, is] of cases)
    it(`${JSON.stringify(written)}: ${is}`, () => {
      expect(isAddress(written)).to.equal(is);
    });
});

import {expect} from '@open-wc/testing';
import type {Citation, Source} from '../model/types.ts';
import {linkToPassage} from './passage.ts';
import {addressOf} from './reference.ts';

const PAGE = 'https://example.org/a';
const LONG =
  'The first train from Baku, with grain and timber on it, crossed the border at noon and was met by nobody but two customs officers.';

/** The link to a citation's passage, its fragment readable. */
function link(citation: Partial<Citation>, source: Partial<Source> = {url: PAGE}) {
  const cited: Source = {id: 'a', authors: [], raw: undefined, ...source};
  const url = linkToPassage(cited, {source: cited, stance: 'supports', ...citation});
  return url && decodeURIComponent(url);
}

describe('a text directive', () => {
  const cases: [about: string, citation: Partial<Citation>, directive: string | undefined][] = [
    ['a short quotation', {quote: 'the train left'}, 'the train left'],
    [
      'both ends of a long one',
      {quote: LONG},
      'The first train from Baku, with,by nobody but two customs officers',
    ],
    ['no signs around it', {quote: ' “‘The train left!’”,'}, 'The train left'],
    ['no guillemets', {quote: '« Le train est parti. »'}, 'Le train est parti'],
    ['no corner brackets', {quote: '「列車が出た。」'}, '列車が出た'],
    ['signs that belong to words', {quote: '“$5 and 100% in C++”'}, '$5 and 100% in C++'],
    ['one space for each gap', {quote: 'the \t train\u00a0left'}, 'the train left'],
    ['no soft hyphens', {quote: 'the trans\u00adport left'}, 'the transport left'],
    [
      'both sides of an ellipsis',
      {quote: 'the train left … at nine in the morning'},
      'the train left,at nine in the morning',
    ],
    ['of three dots', {quote: 'the train left... we all saw it'}, 'the train left,we all saw it'],
    [
      'in brackets',
      {quote: 'the train left [. . .] we all saw it'},
      'the train left,we all saw it',
    ],
    ['in round ones', {quote: 'the train left (…) we all saw it'}, 'the train left,we all saw it'],
    ['none at the ends', {quote: '… the train left …'}, 'the train left'],
    ['none at the ends, in brackets', {quote: '[...] the train left. [...]'}, 'the train left'],
    ['not what was put in', {quote: 'he [Pak] said that it left'}, 'said that it left'],
    ['what is around it', {quote: 'as he told me [Pak] it had left'}, 'as he told me,it had left'],
    [
      'no word in part',
      {quote: 'he says that they walk[ed] all the way'},
      'he says that they,all the way',
    ],
    // To the letter within, as Firefox looks for it; at its end, parsing may have closed them.
    [
      'controls of direction within',
      {quote: '“the \u2067train\u2069 has left”'},
      'the \u2067train\u2069 has left',
    ],
    ['none around it', {quote: '\u202bthe train \u2067left\u2069\u202c'}, 'the train \u2067left'],
    ['a capital put in', {quote: '[T]he train left'}, 'The train left'],
    ['no brackets alone', {quote: '[sic]'}, undefined],
    [
      'lines that may be of two blocks',
      {quote: 'It was late.\n\nThe train left.'},
      'It was late,The train left',
    ],
    ['no verse of a word', {quote: 'Yes.\nThe train left.'}, 'The train left'],
    [
      'its neighbours',
      {quote: 'left', prefix: 'the train', suffix: 'at nine'},
      'the train-,left,-at nine',
    ],
    [
      'signs beside neighbours',
      {quote: '¿left!', prefix: 'said: “', suffix: '” he'},
      'said: “-,¿left!,-” he',
    ],
    [
      'few words of them',
      {quote: 'X', prefix: 'one two three four five six seven', suffix: 'a b c d e f g h'},
      'two three four five six seven-,X,-a b c d e f',
    ],
    [
      'no word of them that a tool has cut',
      {
        quote: 'X',
        prefix: 'ternational train having crossed',
        suffix: 'into the country in an internat',
      },
      'train having crossed-,X,-into the country in an',
    ],
    ['one neighbour', {quote: 'left', suffix: 'at nine'}, 'left,-at nine'],
    ['none that is elsewhere', {quote: '… left …', prefix: 'a', suffix: 'b'}, 'left'],
    ['nothing of nothing', {}, undefined],
    ['nothing of neighbours alone', {prefix: 'a', suffix: 'b'}, undefined],
    ['nothing of signs', {quote: '“… — !?”'}, undefined],
    ['nothing of half a letter', {quote: '\ud83d'}, undefined],
    ['the rest of it', {quote: 'the \ud83d train'}, 'the train'],
  ];
  for (const [about, citation, directive] of cases)
    it(`has ${about}`, () => {
      expect(link(citation)).to.equal(directive && `${PAGE}#:~:text=${directive}`);
    });

  it('encodes what its syntax uses, and all that is no letter, digit or plain sign', () => {
    const source: Source = {id: 'a', authors: [], raw: undefined, url: PAGE};
    const quote = 'well-known, “A&B” – é = 5%';
    expect(linkToPassage(source, {source, stance: 'supports', quote})).to.equal(
      `${PAGE}#:~:text=well%2Dknown%2C%20%E2%80%9CA%26B%E2%80%9D%20%E2%80%93%20%C3%A9%20%3D%205%25`,
    );
  });

  it('is in the language of the source', () => {
    const quote = {en: 'the train', ru: 'поезд ушёл'};
    expect(link({quote}, {url: PAGE, lang: 'ru'})).to.match(/=поезд ушёл$/);
    expect(link({quote}, {url: PAGE})).to.match(/=the train$/);
    expect(link({quote: {en: 'the train', und: 'поезд'}})).to.match(/=поезд$/);
    expect(link({quote: 'the train'}, {url: PAGE, lang: 'no_SUCH-tag'})).to.match(/=the train$/);
  });

  it('takes no long time for anything', () => {
    for (const text of ['a', '[', '[a', '!', '.', '. ', '…', '\n', 'a!', '[a]b', '“', '-', '('])
      for (const quote of [text.repeat(20_000), `${text.repeat(20_000)}z`])
        link({quote, prefix: quote, suffix: quote, locator: quote});
  });
});

describe('a link to a passage', () => {
  const quote = 'the train';
  const TEXT = ':~:text=the train';
  const cases: [url: string, citation: Partial<Citation>, link: string | undefined][] = [
    ['https://example.org', {quote}, `https://example.org#${TEXT}`],
    ['https://example.org/a?b=c#', {quote}, `https://example.org/a?b=c#${TEXT}`],
    ['https://example.org/a#id', {quote}, `https://example.org/a#id${TEXT}`],
    ['https://example.org/a#x#y', {quote}, `https://example.org/a#x#y${TEXT}`],
    ['https://example.org/a#:~:text=own', {quote}, 'https://example.org/a#:~:text=own'],
    ['https://example.org/a#id:~:text=own', {}, 'https://example.org/a#id:~:text=own'],
    ['https://example.org/a#/route', {quote}, undefined],
    ['https://example.org/a#!/route', {quote}, undefined],
    ['../a b.html', {quote}, `../a b.html#${TEXT}`],
    ['https://գիտություն.հայ/', {quote}, `https://գիտություն.հայ/#${TEXT}`],
    ['https://doi.org/10.1000/182', {quote}, `https://doi.org/10.1000/182#${TEXT}`],
    [
      'https://web.archive.org/web/2020/http://a.org/',
      {quote},
      `https://web.archive.org/web/2020/http://a.org/#${TEXT}`,
    ],
    ['https://[no/', {quote}, undefined],
    ['mailto:a@example.org', {quote}, undefined],
    ['https://example.org/a.docx', {quote}, undefined],
    ['https://example.org/a.JPG?b', {quote}, undefined],
    ['https://example.org/a.txt', {quote}, `https://example.org/a.txt#${TEXT}`],
    ['https://x.com/a/status/1', {quote}, undefined],
    ['https://www.facebook.com/a', {quote}, undefined],
    ['https://netflix.com/a', {quote}, `https://netflix.com/a#${TEXT}`],
    ['https://example.org/a.pdf', {quote}, undefined],
    [
      'https://example.org/a.PDF?b=c',
      {quote, locator: 'p. 4'},
      'https://example.org/a.PDF?b=c#page=4',
    ],
    ['https://example.org/a.pdf#page=7', {locator: 'p. 4'}, 'https://example.org/a.pdf#page=7'],
    [
      'https://arxiv.org/pdf/2401.00001v2',
      {locator: 'page 12'},
      'https://arxiv.org/pdf/2401.00001v2#page=12',
    ],
    ['a.mp4', {quote, locator: '1:02:03'}, 'a.mp4#t=3723'],
    ['a.mp3', {quote, locator: 'from 12:34 to 13:00'}, 'a.mp3#t=754'],
    ['a.mp3#t=5', {locator: '12:34'}, 'a.mp3#t=5'],
    ['a.mp3', {quote}, undefined],
    ['a.webm', {quote, locator: 'p. 4'}, undefined],
    [
      'https://www.youtube.com/watch?v=a',
      {locator: '2:03'},
      'https://www.youtube.com/watch?v=a&t=123',
    ],
    ['https://youtu.be/a#b', {locator: '0:00'}, 'https://youtu.be/a?t=0#b'],
    ['https://youtu.be/a?t=5', {locator: '2:03'}, 'https://youtu.be/a?t=5'],
    ['https://youtu.be/a', {quote}, undefined],
    ['https://example.org/a', {locator: 'p. 4'}, undefined],
  ];
  for (const [url, citation, expected] of cases)
    it(`of ${url} by ${JSON.stringify(citation)}`, () => {
      expect(link(citation, {url})).to.equal(expected);
    });

  const pages: [locator: string, page: number | undefined][] = [
    ['4', 4],
    ['p4', 4],
    ['p. 4', 4],
    ['Page 4', 4],
    ['pp. 14–16', 14],
    ['pp 4, 6', 4],
    ['S. 4', 4],
    ['Seite 4', 4],
    ['с. 4', 4],
    ['Стр. 4', 4],
    ['էջ 4', 4],
    ['pág. 4', 4],
    ['ch. 4', undefined],
    ['§ 4', undefined],
    ['fig. 4', undefined],
    ['4.2', undefined],
    ['42:15', undefined],
    ['12r', undefined],
    ['page four', undefined],
    ['iv', undefined],
    ['', undefined],
  ];
  for (const [locator, page] of pages)
    it(`leads to page ${page} of a PDF by “${locator}”`, () => {
      expect(link({locator}, {url: 'a.pdf'})).to.equal(page && `a.pdf#page=${page}`);
    });

  it('leads to the archive where the original is gone', () => {
    const archive = {url: 'https://archive.example/a'};
    const cited: Source = {id: 'a', authors: [], raw: undefined, url: PAGE, archive};
    const gone: Source = {...cited, gone: true};
    expect(addressOf(cited)).to.equal(PAGE);
    expect(addressOf(gone)).to.equal(archive.url);
    expect(addressOf({...gone, archive: undefined})).to.equal(undefined);
    expect(link({quote}, gone)).to.equal(`${archive.url}#${TEXT}`);
    expect(link({quote}, {...gone, archive: undefined})).to.equal(undefined);
    const citation: Citation = {source: cited, stance: 'supports', quote};
    expect(decodeURIComponent(linkToPassage(cited, citation, archive.url) ?? '')).to.equal(
      `${archive.url}#${TEXT}`,
    );
  });

  it('is none without an address, or with one that is not linked', () => {
    expect(link({quote, locator: '4'}, {})).to.equal(undefined);
    expect(link({quote}, {unsafeUrl: 'javascript:alert(1)'})).to.equal(undefined);
    expect(link({quote}, {url: 'javascript:alert(1)'})).to.equal(undefined);
  });
});

import {expect} from '@open-wc/testing';
import {parseDate} from '../model/date/index.ts';
import type {DateSpan, Name, Source} from '../model/types.ts';
import {en} from '../words/en.ts';
import type {Words} from '../words/words.ts';
import {type ReferencePart, shortReference} from './reference.ts';
import {wordReference} from './wording.ts';

function make(fields: Partial<Source>): Source {
  return {id: 'the-id', authors: [], raw: undefined, ...fields};
}

const date = (text: string) => parseDate(text) as DateSpan;
const people = (...families: string[]): Name[] => families.map(family => ({family}));
const formatDate = ({text}: DateSpan) => `(${text})`;
const CONTEXT = {lang: 'en', words: en, formatDate};

/** With links as `[text](address)` and bare titles as `*text*`. */
function show(parts: readonly ReferencePart[]): string {
  return parts
    .map(part =>
      part.kind === 'link'
        ? `[${part.text}](${part.href})`
        : part.kind === 'title'
          ? `*${part.text}*`
          : part.text,
    )
    .join('');
}

describe('short reference', () => {
  const cases: [about: string, fields: Partial<Source>, text: string][] = [
    ['its publisher', {publisher: 'OC Media', authors: people('Pak'), title: 'T'}, 'OC Media'],
    ['the larger work first', {container: 'The Times', publisher: 'News UK'}, 'The Times'],
    ['the author of a book', {type: 'book', publisher: 'P', authors: people('de Waal')}, 'de Waal'],
    ['the publisher of a book by nobody', {type: 'book', publisher: 'Penguin'}, 'Penguin'],
    ['an author', {authors: people('Pak'), url: 'https://orda.kz/a'}, 'Pak'],
    ['two authors', {authors: people('Pak', 'Lee')}, 'Pak and Lee'],
    ['three authors', {authors: people('Pak', 'Lee', 'Kim')}, 'Pak et al.'],
    ['a body', {authors: [{literal: 'World Bank'}]}, 'World Bank'],
    ['a first name', {authors: [{given: 'Plato'}]}, 'Plato'],
    ['no blank author', {authors: [{family: ' '}, {}], title: 'T'}, 'T'],
    ['a short title', {url: 'https://www.oc-media.org/a?b#c', title: 'The Archive'}, 'The Archive'],
    [
      'a host rather than a long title',
      {url: 'https://www.oc-media.org/a?b#c', title: 'Azerbaijan lifts its limits on freight'},
      'oc-media.org',
    ],
    ['a host without its port', {url: 'http://Example.org:8080/'}, 'Example.org'],
    ['the host that is meant', {url: 'https://oc-media.org@evil.example/'}, 'evil.example'],
    ['the host before a backslash', {url: 'https://evil.example\\@oc-media.org/'}, 'evil.example'],
    ['no host of a DOI', {url: 'https://doi.org/10.1/x', title: 'T'}, 'T'],
    ['a DOI', {url: 'https://doi.org/10.1/x'}, 'https://doi.org/10.1/x'],
    ['a relative address', {url: '../a.html'}, '../a.html'],
    ['mail', {url: 'mailto:a@example.org'}, 'mailto:a@example.org'],
    ['an address that is not linked', {unsafeUrl: 'javascript:alert(1)'}, 'javascript:alert(1)'],
    ['its id', {}, 'the-id'],
    ['no id that was made up', {id: 'source-3'}, 'Untitled'],
    ['one of 200 authors', {authors: people(...Array(200).fill('Pak'))}, 'Pak et al.'],
    ['all of 80 letters', {title: 'a'.repeat(80)}, 'a'.repeat(80)],
    ['some of a long word', {title: 'a'.repeat(81)}, `${'a'.repeat(78)}…`],
    ['no half of a letter', {title: '🚂'.repeat(81)}, `${'🚂'.repeat(78)}…`],
    [
      'whole words of a title of 5,000 letters',
      {title: 'Freight '.repeat(625)},
      `${'Freight '.repeat(8)}Freight…`,
    ],
    ['that nothing is known', {missing: true}, 'the-id (not described)'],
    ['no blank publisher', {publisher: ' \n ', title: 'T'}, 'T'],
    ['one line', {publisher: ' OC\n  Media '}, 'OC Media'],
    ['markup as text', {publisher: '<b>OC</b>'}, '<b>OC</b>'],
  ];
  for (const [about, fields, text] of cases) {
    it(`gives ${about}: ${text}`, () =>
      expect(shortReference(make(fields), 'en', en).text).to.equal(text));
  }

  it('speaks the reader’s language where it can, and says which where it cannot', () => {
    const source = make({publisher: {ru: 'Орда', en: 'Orda'}});
    expect(shortReference(source, 'en', en)).to.deep.equal({text: 'Orda'});
    expect(shortReference(source, 'hy', en)).to.deep.equal({text: 'Орда', lang: 'ru'});
  });
});

describe('the sentences of a reference', () => {
  const article = {
    title: 'Title',
    url: 'https://orda.kz/a',
    publisher: 'Orda.kz',
    published: date('2025-10'),
  };
  const cases: [about: string, fields: Partial<Source>, text: string][] = [
    [
      'a newspaper’s article',
      {...article, accessed: date('2026-11-21')},
      'Orda.kz, “[Title](https://orda.kz/a),” (2025-10). Accessed (2026-11-21).',
    ],
    [
      'an article with its author',
      {...article, authors: [{literal: 'Alina Pak'}]},
      'Alina Pak, “[Title](https://orda.kz/a),” Orda.kz, (2025-10).',
    ],
    [
      'a chapter',
      {
        title: 'Chapter',
        container: 'Book',
        publisher: 'Press',
        authors: [
          {given: 'Ann', family: 'Lee'},
          {given: 'Bo', family: 'Kim'},
        ],
        published: date('1999'),
      },
      'Ann Lee and Bo Kim, “*Chapter*,” Book, Press, (1999).',
    ],
    [
      'a DOI beside its title',
      {title: 'T', authors: people('Lee'), url: 'https://doi.org/10.1/x'},
      'Lee, “[T](https://doi.org/10.1/x),” [https://doi.org/10.1/x](https://doi.org/10.1/x).',
    ],
    [
      'an archive’s copy',
      {...article, archive: {url: 'https://web.archive.org/x', date: date('2025-11-01')}},
      'Orda.kz, “[Title](https://orda.kz/a),” (2025-10). [Archived (2025-11-01)](https://web.archive.org/x).',
    ],
    [
      'an archive’s copy of unknown day',
      {title: 'T', archive: {url: 'https://web.archive.org/x'}},
      '“*T*.” [Archived](https://web.archive.org/x).',
    ],
    [
      'an original that is gone',
      {...article, gone: true, archive: {url: 'https://web.archive.org/x'}},
      'Orda.kz, “[Title](https://web.archive.org/x),” (2025-10). [Archived](https://web.archive.org/x).',
    ],
    [
      'an original that is gone without a copy',
      {...article, gone: true},
      'Orda.kz, “*Title*,” (2025-10), https://orda.kz/a.',
    ],
    ['a publisher that is the larger work too', {container: 'OC', publisher: 'OC'}, 'OC.'],
    ['only an address', {url: 'https://a.org/b'}, '[https://a.org/b](https://a.org/b).'],
    ['only a title', {title: 'Title'}, '“*Title*.”'],
    ['only a title and a day', {title: 'Title', published: date('2025')}, '“*Title*,” (2025).'],
    ['only a publisher', {publisher: 'OC Media'}, 'OC Media.'],
    ['only an author', {authors: people('Pak')}, 'Pak.'],
    ['only when it came out', {published: date('2025')}, '(2025).'],
    ['only when it was read', {accessed: date('2025')}, 'the-id. Accessed (2025).'],
    [
      'dates that cannot be read',
      {title: 'T', unreadPublished: 'Spring, early', unreadAccessed: 'just now'},
      '“*T*,” Spring, early. Accessed just now.',
    ],
    ['nothing', {}, 'the-id.'],
    ['an unknown id', {missing: true}, 'the-id (not described).'],
    [
      'an unsafe address',
      {title: 'T', unsafeUrl: 'javascript:alert(1)'},
      '“*T*,” javascript:alert(1).',
    ],
    ['a question', {...article, title: 'Who?'}, 'Orda.kz, “[Who?](https://orda.kz/a)” (2025-10).'],
    ['an abbreviated publisher', {publisher: 'Orda Inc.'}, 'Orda Inc.'],
    ['an author with a full stop', {authors: people('Sr.'), title: 'T.'}, 'Sr., “*T.*”'],
    ['blank texts', {title: ' ', publisher: '', authors: [{}, {given: ' '}]}, 'the-id.'],
    ['texts of several lines', {title: ' a\n\tb '}, '“*a b*.”'],
    ['markup', {title: '<img src=x onerror=alert(1)>'}, '“*<img src=x onerror=alert(1)>*.”'],
    ['patterns', {title: '$& $1', publisher: '$`'}, '$`, “*$& $1*.”'],
  ];
  for (const [about, fields, text] of cases) {
    it(`words ${about}`, () => expect(show(wordReference(make(fields), CONTEXT))).to.equal(text));
  }

  it('leaves no stray punctuation, whatever is missing', () => {
    const whole: Required<Pick<Source, 'title' | 'authors' | 'publisher' | 'container' | 'url'>> &
      Partial<Source> = {
      title: 'Title',
      authors: people('Pak'),
      publisher: 'Orda',
      container: 'Daily',
      url: 'https://a.org/b',
      published: date('2025-10'),
      accessed: date('2026'),
      archive: {url: 'https://b.org/c'},
    };
    const names = Object.keys(whole) as (keyof Source)[];
    for (let bits = 0; bits < 2 ** names.length; bits++) {
      const kept = names.filter((_, i) => bits & (1 << i)).map(name => [name, whole[name]]);
      const parts = wordReference(make(Object.fromEntries(kept)), CONTEXT);
      const text = parts.map(part => part.text).join('');
      expect(text).to.match(/^[^\s,.].*[^\s,][.”]$/);
      expect(text).not.to.match(/\s[,.]|[,.]{2}|“”|\s\s|undefined|[,.]”[,.]/);
      expect(parts.every(part => part.text)).to.equal(true);
    }
  });

  it('marks what is in another language', () => {
    const parts = (fields: Partial<Source>) =>
      wordReference(make(fields), CONTEXT).filter(({lang}) => lang);
    expect(parts({title: 'Վագոն', lang: 'hy'})).to.deep.equal([
      {kind: 'title', text: 'Վագոն', lang: 'hy'},
    ]);
    expect(parts({title: {hy: 'Վագոն', en: 'Train'}, lang: 'hy'})).to.deep.equal([]);
    expect(parts({title: 'T', publisher: {ru: 'Орда'}})).to.deep.equal([
      {kind: 'text', text: 'Орда', lang: 'ru'},
    ]);
  });

  it('takes its marks and sentences from the words', () => {
    const words: Words = {...en, quotes: ['«', '»'], accessed: day => `Вилучено ${day}`};
    const source = make({title: 'Т', publisher: 'О', accessed: date('2026')});
    expect(show(wordReference(source, {lang: 'uk', words, formatDate}))).to.equal(
      'О, «*Т*». Вилучено (2026).',
    );
  });

  it('changes nothing in the source', () => {
    const source = make({title: 'T', authors: people('B', 'A')});
    const before = JSON.stringify(source);
    wordReference(Object.freeze(source), CONTEXT);
    expect(JSON.stringify(source)).to.equal(before);
  });
});

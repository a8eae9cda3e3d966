import {expect} from '@open-wc/testing';
import type {WordingHook} from '../cite/wording.ts';
import {barriers} from '../view/fixture.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  find,
  findAll,
  makeBox,
  makeDocument,
  makeEvents,
  put,
  settled,
  show,
  showMany,
  textOf,
  until,
} from './fixture.ts';

/** A timeline of one entry that cites these, in a page of that language. */
async function cite(
  citations: readonly unknown[],
  more: Partial<CitedTimeline> = {},
  lang = 'en-GB',
): Promise<CitedTimeline> {
  const events = [{date: '2025-11-05', title: 'First train', citations}];
  const timeline = Object.assign(document.createElement('cited-timeline'), {
    timeline: {events},
    ...more,
  });
  timeline.lang = lang;
  makeBox(600).append(timeline);
  await settled(timeline);
  return timeline;
}

const line = (timeline: CitedTimeline): HTMLElement => find(timeline, '.card .citations');
const lineOf = (timeline: CitedTimeline): string => textOf(line(timeline));
const listOf = (timeline: CitedTimeline): string[] =>
  findAll(timeline, '.sources cite').map(textOf);

describe('a reference on a card', () => {
  const oc = {publisher: 'OC Media', published: '2025-10'};
  const orda = {publisher: 'Orda.kz', published: '2025-10-07'};
  const cases: [about: string, citations: readonly unknown[], said: string, lang?: string][] = [
    ['its month', [oc], 'OC Media, Oct 2025'],
    ['the month of its day', [orda], 'Orda.kz, Oct 2025'],
    ['its year alone', [{...oc, published: '1999'}], 'OC Media, 1999'],
    ['no more than is known', [{...oc, published: '199X~'}], 'OC Media, about the 1990s'],
    ['its era', [{...oc, published: '-0043-03'}], 'OC Media, Mar 44 BC'],
    ['its name alone', [{publisher: 'OC Media', published: 'of late'}], 'OC Media'],
    ['its month in the reader’s language', [oc], 'OC Media, oct. 2025', 'fr'],
    ['its month in Japanese', [oc], 'OC Media、2025年10月', 'ja'],
    ['each of several', [oc, orda], '2 sources OC Media, Oct 2025; Orda.kz, Oct 2025'],
    [
      'how many there are once each',
      [{id: 'a', title: 'A'}, 'a', {id: 'b', title: 'B'}, {id: 'c', title: 'C'}],
      '3 sources A; B; C',
    ],
    ['none that nothing describes', [oc, 'unknown'], 'OC Media, Oct 2025; unknown (not described)'],
    ['that they differ', [{...oc, stance: 'disputes'}], 'Sources differ OC Media, Oct 2025'],
    [
      'that they differ, and how many there are',
      [{...oc, stance: 'disputes'}, orda],
      'Sources differ 2 sources OC Media, Oct 2025; Orda.kz, Oct 2025',
    ],
    ['that there is none', [], 'No source given'],
  ];
  for (const [about, citations, said, lang] of cases)
    it(`says ${about}`, async () => expect(lineOf(await cite(citations, {}, lang))).to.equal(said));

  it('says how many there are beside their numbers', async () => {
    const timeline = await cite(
      ['a', 'b'].map(title => ({title})),
      {citations: 'numbered'},
    );
    expect(lineOf(timeline)).to.equal('2 sources 1 2');
  });

  it('counts all of them in the table, where some are named', async () => {
    const citations = Array.from({length: 9}, (_, i) => ({title: `T${i}`}));
    const timeline = await cite(citations, {layout: 'table'});
    await until(() => findAll(timeline, 'td .citations').length, 'no table');
    expect(textOf(find(timeline, 'td .citations'))).to.match(/^9 sources T0; T1;/);
  });

  it('keeps a name in its own language and direction', async () => {
    const timeline = await cite([
      {publisher: {ar: 'الجزيرة'}, url: '/a', published: '2025-10'},
      {publisher: {hy: 'Արմենպրես'}},
      {publisher: 'معاريف'},
    ]);
    const names = [...line(timeline).querySelectorAll('bdi')];
    expect(names.map(({lang, dir}) => [lang, dir])).to.deep.equal([
      ['ar', 'rtl'],
      ['hy', 'ltr'],
      ['', 'auto'],
    ]);
    expect(line(timeline).querySelector('a')?.dir).to.equal('ltr');
    expect(textOf(line(timeline).querySelector('a'))).to.equal('الجزيرة, Oct 2025');
  });
});

describe('a reference in the list of sources', () => {
  it('is worded by its type, in the reader’s language', async () => {
    const source = {
      ...{type: 'book', title: 'Границы', lang: 'ru', author: 'Ann Lee', publisher: 'Press'},
      ...{published: '1999-05', accessed: '2026-11-21', edition: 2},
    };
    const timeline = await cite([source], {}, 'de');
    expect(listOf(timeline)).to.deep.equal([
      'Ann Lee, Границы, 2. Aufl., Press, Mai 1999 (Russisch). Abgerufen am 21. November 2026.',
    ]);
    const title = find(timeline, '.sources cite bdi');
    expect([title.lang, title.dir, textOf(title.querySelector('i'))]).to.deep.equal([
      ...['ru', 'ltr', 'Границы'],
    ]);
    expect(getComputedStyle(title.querySelector('i') as Element).fontStyle).to.equal('italic');
  });

  it('has titles in lines that run as their language does, and upright where it has no italics', async () => {
    const titles = [
      {type: 'book', title: 'كتاب: «القطار»!', lang: 'ar', url: '/a'},
      {type: 'book', title: '国境', lang: 'ja'},
      {title: 'מי?'},
    ];
    const timeline = await cite(titles);
    const [link, japanese, hebrew] = findAll(timeline, '.sources cite :is(a, bdi)');
    expect([link?.lang, link?.dir]).to.deep.equal(['ar', 'rtl']);
    expect([japanese?.lang, japanese?.dir]).to.deep.equal(['ja', 'ltr']);
    expect([hebrew?.lang, hebrew?.dir]).to.deep.equal(['', 'auto']);
    expect(findAll(timeline, '.sources cite i')).to.have.length(0);
    for (const [element, direction] of [
      ...([
        [link, 'rtl'],
        [japanese, 'ltr'],
        [hebrew, 'rtl'],
      ] as const),
    ]) {
      const style = getComputedStyle(element as Element);
      expect([style.direction, style.unicodeBidi]).to.deep.equal([direction, 'isolate']);
    }
  });

  it('runs from the right where the reader’s language does', async () => {
    const timeline = await cite([{title: 'Train', publisher: 'OC', url: '/a'}], {}, 'ar');
    expect(find(timeline, '.sources cite').dir).to.equal('rtl');
    expect(findAll(timeline, '.sources cite > *').map(({dir}) => dir)).to.deep.equal([
      'auto',
      'auto',
    ]);
  });

  it('is of a section of notes', async () => {
    const section = find(await cite(['https://a.example']), '.sources');
    expect(section.getAttribute('role')).to.equal('doc-endnotes');
  });
});

describe('a site’s own wording', () => {
  const citations = [{id: 'a', title: 'A', url: '/a'}];

  it('stands in the list, and nothing of it is markup', async () => {
    const wording: WordingHook = ({id}, {lang, words}) => [
      {kind: 'text', text: `<b>${id}</b> ${lang} ${words.lang} `},
      {kind: 'link', text: 'there', href: '/b'},
      {kind: 'link', text: 'not there', href: 'javascript:alert(1)'},
    ];
    const timeline = await cite(citations, {wording});
    expect(listOf(timeline)).to.deep.equal(['<b>a</b> en-GB en therenot there']);
    const links = findAll(timeline, '.sources cite a');
    expect(links.map(link => link.getAttribute('href'))).to.deep.equal(['/b']);
    expect(findAll(timeline, '.sources b')).to.have.length(0);
  });

  it('is drawn anew when it changes, and goes when it does', async () => {
    const timeline = await cite(citations);
    const said = async (wording: WordingHook | null) => {
      timeline.wording = wording;
      await settled(timeline);
      return listOf(timeline);
    };
    expect(await said(() => [{kind: 'text', text: 'One'}])).to.deep.equal(['One']);
    expect(await said(() => [{kind: 'text', text: 'Two'}])).to.deep.equal(['Two']);
    expect(await said(null)).to.deep.equal(['“A.”']);
    expect(timeline.getAttribute('wording')).to.equal(null);
  });

  it('never breaks the page', async () => {
    const {error} = console;
    console.error = () => {};
    const odd = [
      ...[() => Promise.resolve([]), () => 5, () => [null], () => [], () => [{kind: 'text'}]],
      ...[() => [{kind: 'text', text: Symbol('a')}], 'no function', 5],
      () => {
        throw new Error('no style');
      },
    ];
    for (const wording of odd) {
      const timeline = await cite(citations, {wording: wording as unknown as WordingHook});
      expect(listOf(timeline)).to.deep.equal(['“A.”']);
    }
    console.error = error;
  });
});

describe('links that may rot', () => {
  const url = 'https://a.example/b?c#d';
  const archive = {url: 'https://archive.example/1', date: '2025-11-01'};
  const sayOf = (link: Element) => [
    link.getAttribute('href'),
    ...['originalurl', 'versionurl', 'versiondate'].map(name => link.getAttribute(`data-${name}`)),
  ];
  const whole = [url, archive.url, archive.date];
  type Case = [about: string, source: object, card: unknown[], list: unknown[][]];
  const cases: Case[] = [
    [
      'both',
      {archive},
      [url, ...whole],
      [
        [url, ...whole],
        [archive.url, ...whole],
      ],
    ],
    [
      'the copy of what is gone',
      {archive, gone: true},
      [archive.url, ...whole],
      [
        [archive.url, ...whole],
        [archive.url, ...whole],
      ],
    ],
    ['no copy', {}, [url, null, null, null], [[url, null, null, null]]],
    [
      'a copy of a moment by its day',
      {archive: {...archive, date: '2025-11-01T23:30:00Z'}},
      [url, ...whole],
      [
        [url, ...whole],
        [archive.url, ...whole],
      ],
    ],
    ...['2025-11', '~2025-11-01', undefined].map((date): Case => {
      const said = [url, archive.url, null];
      return [
        `a copy of ${date ?? 'an unknown day'} without a day`,
        {archive: {url: archive.url, ...(date && {date})}},
        [url, ...said],
        [
          [url, ...said],
          [archive.url, ...said],
        ],
      ];
    }),
  ];
  for (const [about, source, card, list] of cases)
    it(`tell of ${about}`, async () => {
      const timeline = await cite([{title: 'A', url, ...source}]);
      expect(sayOf(line(timeline).querySelector('a') as Element)).to.deep.equal(card);
      expect(findAll(timeline, '.sources cite a').map(sayOf)).to.deep.equal(list);
    });

  it('are none where all is gone', async () => {
    const timeline = await cite([{title: 'A', url, gone: true}]);
    expect([...line(timeline).querySelectorAll('a')]).to.have.length(0);
    expect(findAll(timeline, '.sources cite a')).to.have.length(0);
    expect(listOf(timeline)).to.deep.equal([`“A,” ${url}.`]);
  });

  it('lead from a quotation to its passage in both', async () => {
    const timeline = await cite([
      {title: 'A', url: 'https://a.example/b', archive, quote: 'A train'},
    ]);
    find(timeline, '.more').click();
    await until(() => findAll(timeline, '.quotation').length, 'not open');
    const passage = '#:~:text=A%20train';
    expect(findAll(timeline, '.quotation figcaption a').map(sayOf)).to.deep.equal([
      [`https://a.example/b${passage}`, 'https://a.example/b', archive.url, archive.date],
      [`${archive.url}${passage}`, 'https://a.example/b', archive.url, archive.date],
    ]);
  });

  it('do not tell tools of a link that is a site’s own', async () => {
    const wording: WordingHook = () => [{kind: 'link', text: 'B', href: '/b'}];
    const timeline = await cite([{title: 'A', url, archive}], {wording});
    expect(findAll(timeline, '.sources cite a').map(sayOf)).to.deep.equal([
      ['/b', null, null, null],
    ]);
  });
});

describe('the latest correction', () => {
  const corrections = [
    {date: '2025-11-07', note: 'Was a day later'},
    {date: '2025-10-01', note: 'A name'},
  ];
  const states = (timeline: CitedTimeline) => findAll(timeline, '.state').map(textOf);

  it('is told with the sources', async () => {
    const events = [
      {title: 'A', source: '/a', corrections},
      {title: 'B', source: '/b'},
    ];
    expect(states(await show({timeline: {lang: 'en-GB', events}}))[1]).to.match(
      /^Last corrected (7 November|November 7,) 2025\.$/,
    );
    expect(states(await show({timeline: events.slice(1)}))).to.have.length(1);
  });

  it('is told where there are no sources', async () => {
    const timeline = await show({timeline: [{title: 'A', corrections}]});
    expect(states(timeline).join(' ')).to.match(/^1 entry, without a source\. Last corrected /);
    expect(findAll(timeline, '.sources ol')).to.have.length(0);
  });

  it('is that of all entries, of many', async () => {
    const events = makeEvents(2000).map((event, i) =>
      i % 500 ? event : {...event, corrections: {date: `20${10 + i / 500}-05`, note: 'n'}},
    );
    const timeline = await showMany({timeline: makeDocument(events)});
    expect(states(timeline)[1]).to.equal('Last corrected May 2013.');
  });
});

describe('references of whatever an author writes', () => {
  const long = 'Freight '.repeat(625).trim();
  const authors = Array.from({length: 200}, (_, i) => ({family: `F${i}`, given: 'G'}));
  type Case = [about: string, source: unknown, card: string, list: string, links: number];
  const cases: Case[] = [
    ['an address', 'https://a.example/b', 'a.example', 'https://a.example/b.', 1],
    ['a title', {title: 'A'}, 'A', '“A.”', 0],
    ['nothing', {}, 'Untitled', 'Untitled.', 0],
    [
      '200 authors',
      {author: authors},
      'F0 et al.',
      'G F0, G F1, G F2, G F3, G F4, G F5, G F6 et al.',
      0,
    ],
    ['5,000 letters', {title: long}, `${'Freight '.repeat(8)}Freight…`, `“${long}.”`, 0],
    [
      'an address with spaces',
      {url: 'https://a.example/b c'},
      'a.example',
      'https://a.example/b c.',
      1,
    ],
    ['another script', {url: 'https://пример.рф/'}, 'пример.рф', 'https://пример.рф/.', 1],
    ['javascript:', {url: 'javascript:alert(1)'}, 'javascript:alert(1)', 'javascript:alert(1).', 0],
    [
      'a DOI',
      {doi: '10.1000/182'},
      'https://doi.org/10.1000/182',
      'https://doi.org/10.1000/182.',
      1,
    ],
    ['a quotation of signs', {title: 'A', url: '/a', quote: '… — !'}, 'A', '“A.”', 1],
  ];
  for (const [about, source, card, list, links] of cases)
    it(`can be read and checked: ${about}`, async () => {
      const timeline = await cite([source]);
      expect([lineOf(timeline), listOf(timeline)]).to.deep.equal([card, [list]]);
      expect(findAll(timeline, '.sources cite a')).to.have.length(links);
      expect([...line(timeline).querySelectorAll('a')]).to.have.length(links);
    });

  it('quotes signs, and links them to the source', async () => {
    const timeline = await cite([{title: 'A', url: '/a', quote: '… — !'}]);
    find(timeline, '.more').click();
    await until(() => findAll(timeline, '.quotation').length, 'not open');
    expect(textOf(find(timeline, '.quotation blockquote'))).to.equal('… — !');
    expect(find(timeline, '.quotation a').getAttribute('href')).to.equal('/a');
  });

  it('has a very long title scroll, by the keyboard too, so that the list stays one', async () => {
    const timeline = await cite([{title: long}, {title: 'A'}]);
    const [vast, plain] = findAll(timeline, '.sources cite');
    expect(vast?.scrollHeight).to.be.greaterThan(vast?.clientHeight as number);
    expect(vast?.clientHeight).to.be.lessThan(400);
    expect([vast?.tabIndex, plain?.tabIndex]).to.deep.equal([0, -1]);
  });

  it('stands in no reader’s way', async () => {
    const citations = [
      ...cases.map(([, source]) => source),
      {type: 'book', title: 'كتاب', lang: 'ar', url: '/b', archive: {url: '/c', date: '2025'}},
    ];
    for (const [citation, theme] of [
      ['inline', 'light'],
      ['numbered', 'dark'],
    ] as const) {
      const timeline = await cite(citations, {citations: citation, theme});
      expect(await barriers(timeline.shadowRoot as ShadowRoot)).to.deep.equal([]);
    }
  });

  it('fits a page of 360 px', async () => {
    const events = [{date: '2025', title: 'A', citations: cases.map(([, source]) => source)}];
    const timeline = put({timeline: {events}}, {width: 360});
    await settled(timeline);
    for (const element of findAll(timeline, '.sources cite, .citations'))
      expect(element.scrollWidth).to.be.at.most(360);
  });
});

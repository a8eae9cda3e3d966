import {expect} from '@open-wc/testing';
import {findAll, show, textOf, titlesOf} from './fixture.ts';

const GOOD = {date: '2000', title: 'Good', source: 'https://a.example/good'};

describe('bad input', () => {
  type Case = [about: string, event: unknown, code: string, path: string, shown: RegExp];
  const cases: Case[] = [
    [
      'an unknown source id',
      {date: '1991', title: 'Bad', source: 'nowhere'},
      'source-unknown',
      'events[1].source',
      /^1991 Bad nowhere \(not described\)$/,
    ],
    [
      'a duplicate id',
      {id: 'good', date: '1991', title: 'Bad', source: 'https://b.example'},
      'id-duplicate',
      'events[1].id',
      /^1991 Bad b\.example$/,
    ],
    [
      'a day that is none',
      {date: '2021-02-29', title: 'Bad', source: 'https://b.example'},
      'date-unreadable',
      'events[1].date',
      /^2021-02-29 Bad b\.example$/,
    ],
    [
      'a month that is none',
      {date: '2016-13', title: 'Bad', source: 'https://b.example'},
      'date-unreadable',
      'events[1].date',
      /^2016-13 Bad b\.example$/,
    ],
    [
      'an end before its start',
      {date: '1994', end: '1988', title: 'Bad', source: 'https://b.example'},
      'end-before-start',
      'events[1].end',
      /1994.*Bad/,
    ],
    [
      'no title',
      {date: '1991', summary: 'Bad', source: 'https://b.example'},
      'title-missing',
      'events[1]',
      /^1991 Untitled Bad b\.example$/,
    ],
    [
      'no date',
      {title: 'Bad', source: 'https://b.example'},
      'date-missing',
      'events[1]',
      /^Bad b\.example$/,
    ],
    [
      'no source',
      {date: '1991', title: 'Bad'},
      'citation-missing',
      'events[1]',
      /^1991 Bad No source given$/,
    ],
    ['a number as an event', 42, 'event-not-object', 'events[1]', /^42 No source given$/],
    [
      'a javascript: address',
      {date: '1991', title: 'Bad', source: {title: 'Work', url: 'javascript:alert(1)'}},
      'address-unsafe',
      'events[1].source.url',
      /^1991 Bad Work$/,
    ],
  ];
  for (const [about, event, code, path, shown] of cases) {
    it(`says where there is ${about}, and shows all that can be read`, async () => {
      const timeline = await show({timeline: [{id: 'good', ...GOOD}, event]});
      const problem = timeline.problems.find(one => one.code === code);
      expect(problem?.path).to.equal(path);
      expect(problem?.message).to.match(/\S/);
      expect(problem?.hint).to.match(/\S/);
      expect(titlesOf(timeline)).to.include('Good');
      expect(findAll(timeline, '.card')).to.have.length(2);
      const card = findAll(timeline, '.card').find(one => !textOf(one).includes('Good'));
      expect(textOf(card)).to.match(shown);
      expect(card?.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }

  it('keeps apart what has the same id', async () => {
    const same = {...GOOD, id: 'same'};
    const timeline = await show({timeline: [same, {...same, title: 'Other'}]});
    const ids = findAll(timeline, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(titlesOf(timeline)).to.have.members(['Good', 'Other']);
  });

  it('never links an address that could run', async () => {
    const unsafe = ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)'].concat(
      'data:text/html,<script>alert(1)</script>',
      'vbscript:alert(1)',
    );
    const timeline = await show({
      timeline: unsafe.flatMap((url, i) => [
        {date: '1991', title: `A${i}`, source: url},
        {date: '1992', title: `B${i}`, citations: [{title: 'Work', url, quote: 'Words'}]},
        {date: '1993', title: `C${i}`, source: {title: 'Work', archive: {url}}},
        {date: '1994', title: `D${i}`, image: {src: url, alt: `Picture ${i}`}, source: {doi: url}},
      ]),
    });
    expect(findAll(timeline, '.card')).to.have.length(4 * unsafe.length);
    for (const link of findAll(timeline, 'a, img, [href], [src]')) {
      const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      expect(address, link.outerHTML).to.match(/^($|#)/);
    }
    expect(textOf(findAll(timeline, '.sources')[0])).to.contain('javascript:alert(1)');
  });

  it('shows markup as the text that it is', async () => {
    const markup = '<img src=x onerror="window.hit=1"><b>bold</b><script>hit=1</script>&amp;';
    const text = (about: string) => `${about} ${markup}`;
    const source = {
      title: text('Work'),
      author: text('Author'),
      publisher: text('Publisher'),
      published: text('in'),
      url: 'https://a.example',
      archive: {url: 'https://b.example'},
    };
    const timeline = await show({
      heading: text('Heading'),
      selected: 'event-1',
      timeline: {
        title: 'Title',
        description: text('Description'),
        events: [
          {
            date: '1991',
            displayDate: text('Date'),
            title: text('Title'),
            summary: text('Summary'),
            image: {src: '/none.png', alt: text('Alt'), credit: text('Credit')},
            citations: [{...source, quote: text('Quote'), note: text('Note'), locator: text('p.')}],
            corrections: [{date: text('when'), note: text('Correction')}],
          },
        ],
      },
    });
    expect(
      findAll(timeline, 'section b:not(:is(.correction, .instead) > b), script'),
    ).to.have.length(0);
    // On the card, and opened.
    const alts = findAll(timeline, 'img').map(image => image.getAttribute('alt'));
    expect(alts).to.deep.equal([text('Alt'), text('Alt')]);
    const shown = (timeline.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
    for (const about of [
      'Heading',
      'Description',
      'Date',
      'Title',
      'Summary',
      'Credit',
      'Quote',
      'Note',
      'p.',
      'Correction',
      'when',
      'Work',
      'Author',
      'Publisher',
      'in',
    ])
      expect(shown).to.contain(text(about));
    expect((window as {hit?: number}).hit).to.equal(undefined);
  });
});

describe('a timeline of nothing but mistakes', () => {
  it('shows every entry', async () => {
    const events = [
      {},
      {title: 'A', date: {}, source: 42},
      {title: 'B', date: true, citations: [null, {}, {source: {}}], corrections: [{}]},
      [],
      'text',
      {title: ['x'], summary: 42, image: 42, tags: 42, group: {}, status: 'maybe'},
      {title: 'C', date: '1990/1980', displayDate: {fr: 'Date'}, image: {alt: 'Alt', credit: 'By'}},
    ];
    const timeline = await show({timeline: {title: 42, sources: [], groups: 7, lang: {}, events}});
    expect(findAll(timeline, '.card')).to.have.length(events.length);
    expect(timeline.problems.length).to.be.greaterThan(events.length);
    const shown = textOf(findAll(timeline, '.stage')[0]);
    for (const words of ['A', 'B', 'text', '42', 'C', 'Date', 'Alt', 'By'])
      expect(shown).to.contain(words);
  });
});

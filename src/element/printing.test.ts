import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  focused,
  levelOf,
  makeDocument,
  makeEvents,
  next,
  press,
  put,
  settled,
  show,
  showMany,
  textOf,
  until,
} from './fixture.ts';

/** What the browser says before it takes the picture, and after. */
const print = (type: 'beforeprint' | 'afterprint'): boolean => dispatchEvent(new Event(type));
afterEach(() => print('afterprint'));

/** What is printed of a timeline; `undefined` where nothing is. */
function paperOf(timeline: CitedTimeline): ShadowRoot | undefined {
  const papers = findAll(timeline, '.paper');
  expect(papers.length).to.be.lessThan(2);
  return papers[0]?.shadowRoot ?? undefined;
}

/** Prints, and reads what is on the paper: elements that fit, in order. */
function printed(timeline: CitedTimeline): (selector: string) => HTMLElement[] {
  print('beforeprint');
  return selector => [...(paperOf(timeline)?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

const texts = (elements: readonly Element[]): string[] => elements.map(textOf);

const SOURCES = {
  report: {
    title: 'A report',
    publisher: 'The Paper',
    url: 'https://example.org/report',
    published: '2025-10',
    archive: {url: 'https://archive.example/1/report', date: '2025-11-01'},
  },
  near: {title: 'Near', url: '/near?a=1'},
  gone: {
    title: 'Gone',
    url: 'https://example.org/gone',
    gone: true,
    archive: {url: 'https://archive.example/2'},
  },
  bare: {url: 'https://example.org/bare'},
  unsafe: {title: 'Unsafe', url: 'javascript:alert(1)'},
};

const TOLD = {
  title: 'On paper',
  description: 'What is told',
  sources: SOURCES,
  groups: {a: {label: 'Trade'}},
  events: [
    {
      id: 'last',
      date: '2025-11-05',
      title: 'Last',
      summary: `Long. ${'All of it is told. '.repeat(40)}The end.`,
      group: 'a',
      tags: ['rail', 'grain'],
      citations: [
        {source: 'report', quote: 'to the letter', locator: 'p. 4'},
        {source: 'near', quote: '“in marks” already', stance: 'disputes', note: 'Says no'},
        'gone',
        'bare',
        'unsafe',
      ],
      corrections: [{date: '2025-11-07', note: 'Was wrong'}],
      image: {src: '/image.png', alt: 'A train', credit: 'Photo: X'},
      media: [
        {type: 'audio', src: 'https://example.org/a.mp3', title: 'A recording', credit: 'Radio'},
        {type: 'image', src: '/b.png', alt: 'A bridge'},
      ],
    },
    {id: 'first', date: '1988~', title: 'First'},
    {
      id: 'soon',
      title: 'Soon',
      status: 'expected',
      displayDate: 'expected soon',
      source: 'https://example.org/report',
    },
    ...Array.from({length: 9}, (_, i) => ({
      id: `e${i}`,
      date: `2025-1${i % 2}-0${1 + i}`,
      title: `Event ${i}`,
      citations: ['report'],
    })),
  ],
};

const ORDER = [
  'First',
  ...['Event 0', 'Event 2', 'Event 4', 'Event 6', 'Event 8'],
  ...['Event 1', 'Event 3', 'Last', 'Event 5', 'Event 7', 'Soon'],
];

describe('paper', () => {
  it('has all of an entry', async () => {
    const on = printed(await show({timeline: TOLD}));
    const [card] = on('.card').filter(card => textOf(card).includes('The end.'));
    const all = (selector: string) => texts([...(card?.querySelectorAll(selector) ?? [])]);
    expect(all('.title, .date, .group')).to.deep.equal(['Trade', 'November 5, 2025', 'Last']);
    expect(all('.summary')[0]).to.match(/^Long\. .*The end\.$/);
    expect(getComputedStyle(card?.querySelector('.summary') as Element).display).not.to.equal(
      'none',
    );
    expect(all('.agreement .badge')).to.deep.equal(['Sources differ']);
    expect(all('li')).to.deep.equal([
      'The Paper, Oct 2025, p. 4 to the letter',
      'Near disputes “in marks” already Says no',
      'Gone',
      'example.org',
      'Unsafe',
    ]);
    expect([...(card?.querySelectorAll('li') ?? [])].map(li => li.dataset.number)).to.deep.equal(
      texts(on('.sources cite'))
        .map((_, i) => `${i + 1}`)
        .slice(0, 5),
    );
    expect(all('q')).to.deep.equal(['to the letter']);
    expect(all('.citations').slice(1)).to.deep.equal([
      'Corrected November 7, 2025 Was wrong',
      'A recording Radio https://example.org/a.mp3',
      '#rail #grain',
    ]);
    const images = [...(card?.querySelectorAll('img') ?? [])];
    expect(images.map(({alt}) => alt)).to.deep.equal(['A train', 'A bridge']);
    expect(all('figcaption')).to.deep.equal(['Photo: X']);
  });

  it('says what has no source, what is expected, and how long nothing happens', async () => {
    const on = printed(await show({timeline: TOLD}));
    const [first] = on('.card');
    expect(texts(on('.unsourced'))).to.deep.equal(['No source given']);
    expect(first?.querySelector('.unsourced')).to.exist;
    expect(texts(on('.pass'))[0]).to.match(/^3\d years pass$/);
    expect(texts(on('.undated .badge'))).to.deep.equal(['Expected']);
    expect(texts(on('.undated-title'))).to.deep.equal(['Announced, no date given']);
  });

  it('writes the addresses of all sources out, once each', async () => {
    const on = printed(await show({timeline: TOLD}));
    const items = on('.sources li').map(li => [
      textOf(li.querySelector('cite')).replace(/,.*/, ''),
      texts([...li.querySelectorAll('.said')]),
      // Where it is written already.
      textOf(li.querySelector('cite')).match(/(?:https?|javascript):\S+[^.\s]/)?.[0],
    ]);
    expect(items).to.have.deep.members([
      ['The Paper', ['https://example.org/report', 'https://archive.example/1/report'], undefined],
      ['“Near.”', [`${location.origin}/near?a=1`], undefined],
      ['“Gone.” Archived.', ['https://archive.example/2'], undefined],
      ['https://example.org/bare.', [], 'https://example.org/bare'],
      ['“Unsafe', [], 'javascript:alert(1)'],
    ]);
    expect(on('.state').map(textOf)[0]).to.match(/^12 entries, 11 sourced/);
    expect(on('.state').map(textOf)[1]).to.equal('Last corrected November 7, 2025.');
  });

  const states: [
    name: string,
    properties: Partial<CitedTimeline>,
    act?: ((timeline: CitedTimeline) => unknown) | undefined,
    width?: number,
  ][] = [
    ['as it comes', {}],
    ['down the page', {}, undefined, 360],
    ['zoomed in', {}, timeline => press(timeline, 'Zoom in')],
    ['from a date to another', {from: '2025-10-01', to: '2025-10-09'}],
    ['searched', {query: 'Event 3'}],
    ['searched, others gone', {query: 'Event 3', unmatched: 'leave'}],
    ['filtered', {filters: {groups: ['a']}, unmatched: 'leave'}],
    ['with nothing found', {query: 'nowhere', unmatched: 'leave'}],
    ['as a table', {layout: 'table'}],
    ['as a table turned round', {layout: 'table', sort: '-title'}],
    ['with an entry open', {selected: 'e3'}],
    ['with an entry open down the page', {selected: 'e3', layout: 'vertical'}],
    ['with a form to cite', {}, timeline => press(timeline, 'Cite')],
    ['with numbers for sources', {citations: 'numbered'}],
    ['without controls', {controls: 'none'}],
    ['in lanes', {groupBy: 'group'}],
    ['in a dark theme', {theme: 'dark'}],
  ];
  for (const [name, properties, act, width = 1000] of states) {
    it(`is the same: ${name}`, async () => {
      const timeline = await show({timeline: TOLD, ...properties}, {width});
      act?.(timeline);
      await settled(timeline);
      const before = findAll(timeline, '*');
      const on = printed(timeline);
      expect(texts(on('.title'))).to.deep.equal(ORDER);
      expect(on('.sources li').length).to.equal(5);
      expect(texts(on('.heading, .description'))).to.deep.equal(['On paper', 'What is told']);
      // Nothing that can be pressed, found or closed; and nothing of it recedes or stands out.
      expect(
        on('button, input, select, summary, .controls, .detail, .out, .selected'),
      ).to.deep.equal([]);
      print('afterprint');
      expect(findAll(timeline, '*')).to.deep.equal(before);
    });
  }

  it('leaves focus, place and what is drawn as they are', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const card = findAll(timeline, '.card')[2] as HTMLElement;
    card.focus();
    await settled(timeline);
    const before = find(timeline, 'section').innerHTML;
    const boxes = () =>
      findAll(timeline, '.card').map(card => card.getBoundingClientRect().toJSON());
    const places = boxes();
    for (let times = 0; times < 2; times++) {
      print('beforeprint');
      expect(paperOf(timeline)).to.exist;
      expect(getComputedStyle(find(timeline, '.paper')).display).to.equal('none');
      expect(focused(timeline)).to.equal(card);
      await settled(timeline);
      expect(boxes()).to.deep.equal(places);
      print('afterprint');
      expect(paperOf(timeline)).to.equal(undefined);
    }
    expect(focused(timeline)).to.equal(card);
    expect(find(timeline, 'section').innerHTML).to.equal(before);
  });

  it('is of what there is by then', async () => {
    const timeline = await show({timeline: TOLD});
    expect(texts(printed(timeline)('.title')).length).to.equal(12);
    timeline.timeline = [{date: '1900', title: 'Another', source: 'https://example.org/'}];
    await settled(timeline);
    expect(texts(printed(timeline)('.title'))).to.deep.equal(['Another']);
    timeline.heading = 'By another name';
    await settled(timeline);
    expect(texts(printed(timeline)('.heading'))).to.deep.equal(['By another name']);
  });

  it('is no more where the timeline is gone', async () => {
    const timeline = await show({timeline: TOLD});
    const {parentElement} = timeline;
    print('beforeprint');
    timeline.remove();
    expect(paperOf(timeline)).to.equal(undefined);
    print('beforeprint');
    expect(paperOf(timeline)).to.equal(undefined);
    parentElement?.append(timeline);
    print('beforeprint');
    expect(paperOf(timeline)).to.exist;
  });

  it('is each timeline’s own', async () => {
    const one = await show({timeline: TOLD});
    const other = await show({timeline: [{date: '1900', title: 'Other'}]});
    print('beforeprint');
    const titles = (timeline: CitedTimeline) =>
      texts([...(paperOf(timeline)?.querySelectorAll('.title') ?? [])]);
    expect(titles(one)).to.deep.equal(ORDER);
    expect(titles(other)).to.deep.equal(['Other']);
  });

  it('is none before there are data, nor where they do not come: what stands in the page is printed', async () => {
    const timeline = put({src: '/nowhere.json'}, {inside: '<ol><li>1990: A</li></ol>'});
    print('beforeprint');
    expect(paperOf(timeline)).to.equal(undefined);
    await until(() => findAll(timeline, '[role="alert"]').length, 'no failure');
    print('beforeprint');
    expect(paperOf(timeline)).to.equal(undefined);
    expect(findAll(timeline, 'slot').length).to.equal(1);
  });

  it('leaves out what has no source, if that is asked for', async () => {
    const timeline = await show({timeline: TOLD, requireCitations: true});
    expect(texts(printed(timeline)('.title'))).to.deep.equal(ORDER.slice(1));
  });

  it('says that there is nothing', async () => {
    expect(texts(printed(await show({timeline: []}))('.notice'))).to.deep.equal(['No entries yet']);
  });

  it('has the real timeline, in the page’s language and direction', async () => {
    const timeline = put({src: FIRST_TRAIN});
    timeline.lang = 'ar';
    timeline.dir = 'rtl';
    await next(timeline, 'timeline-load');
    await settled(timeline);
    const on = printed(timeline);
    expect(on('.card').length).to.equal(15);
    expect(texts(on('.sources-title'))).to.deep.equal(texts(findAll(timeline, '.sources-title')));
    const [address] = on('.sources .said');
    expect(getComputedStyle(address as Element).direction).to.equal('ltr');
    expect(getComputedStyle(on('section')[0] as Element).direction).to.equal('rtl');
    const date = (roots: HTMLElement[]) => texts(roots);
    expect(date(on('.track .date'))).to.deep.equal(date(findAll(timeline, '.track .date')));
  });

  describe('of many entries', () => {
    const byTime = (events: readonly {date: string; title: string}[]) =>
      events.map(({title}) => title);

    it('has each, however they are seen', async () => {
      const events = Array.from({length: 1000}, (_, i) => ({
        date: `${1000 + i}`,
        title: `Event ${i}`,
        citations: [`s${i % 50}`],
      }));
      const sources = Object.fromEntries(
        Array.from({length: 50}, (_, i) => [
          `s${i}`,
          {title: `S${i}`, url: `https://example.org/${i}`},
        ]),
      );
      const timeline = await showMany({timeline: {sources, events}});
      expect(levelOf(timeline)).not.to.equal('cards');
      const on = printed(timeline);
      expect(texts(on('.title'))).to.deep.equal(byTime(events));
      expect(texts(on('.sources .said'))).to.deep.equal(Object.values(sources).map(({url}) => url));
      expect(on('.notice, button')).to.deep.equal([]);
      print('afterprint');
      timeline.query = 'Event 77';
      timeline.unmatched = 'leave';
      await settled(timeline);
      expect(printed(timeline)('.title').length).to.equal(1000);
    });

    it('has as many as fit, says how many do not, and has the sources of those that do', async () => {
      const events = makeEvents(2300);
      const timeline = await showMany({
        timeline: {
          ...makeDocument([]),
          events: events.map((event, i) => ({...event, citations: [`https://example.org/${i}`]})),
        },
      });
      const on = printed(timeline);
      const cards = on('.card');
      expect(cards.length).to.equal(2000);
      expect(texts(on('.notice'))).to.deep.equal(['300 more entries are not printed']);
      const listed = new Set(on('.sources li').map(li => li.dataset.number));
      const cited = new Set(on('.card li').map(li => li.dataset.number));
      expect(listed).to.deep.equal(cited);
      expect(listed.size).to.equal(2000);
    });
  });

  it('is black on white, and nothing else of the timeline is, by the style sheet', async () => {
    // What the sheet says of paper is made to hold on the screen.
    const timeline = await show({timeline: TOLD, theme: 'dark'});
    print('beforeprint');
    const {adoptedStyleSheets} = timeline.shadowRoot as ShadowRoot;
    const sheets = adoptedStyleSheets.map(sheet => {
      const copy = new CSSStyleSheet();
      const rules = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
      copy.replaceSync(
        rules
          .replaceAll('@media not print', '@media not all')
          .replaceAll('@media print', '@media all'),
      );
      return copy;
    });
    for (const root of [timeline.shadowRoot as ShadowRoot, paperOf(timeline) as ShadowRoot])
      root.adoptedStyleSheets = sheets;
    expect(getComputedStyle(find(timeline, 'section')).display).to.equal('none');
    const colours = new Set<string>();
    const grounds = new Set<string>();
    for (const element of paperOf(timeline)?.querySelectorAll('*') ?? []) {
      const {color, backgroundColor, display} = getComputedStyle(element);
      if (display === 'none') continue;
      colours.add(color);
      grounds.add(backgroundColor.replace('rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'));
    }
    expect([...colours]).to.deep.equal(['rgb(0, 0, 0)']);
    expect([...grounds]).to.deep.equal(['rgb(255, 255, 255)']);
  });
});

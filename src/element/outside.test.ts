import {expect} from '@open-wc/testing';
import {CitedTimeline} from './cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, makeBox, put, settled, show, textOf} from './fixture.ts';

/** Data in which everything that can be set makes a difference. */
const DOCUMENT = {
  title: 'A title',
  lang: 'en',
  sources: {paper: {title: 'The Paper', url: 'https://paper.example/1'}},
  groups: {law: {label: 'Law'}, war: {label: 'War'}},
  events: [
    ['1990-05-04', 'War begins', 'war'],
    ['1990-05-05T23:30Z', 'Ale is short', 'war'],
    ['1991', 'Vote', 'law'],
    ['1992', 'Ale again', 'law'],
    ['2010', 'Treaty', 'law'],
    ['2011', 'Zeal', 'war'],
    ['2012', 'Peace', 'law'],
    ['2013', 'Thaw', 'law'],
    ['2014', 'Bread', 'law'],
  ].map(([date, title, group], i) => ({
    ...{id: `e${i}`, date, title, group},
    citations: i < 8 ? ['paper'] : [],
  })),
};

type Name = Exclude<keyof typeof CitedTimeline.prototype & string, keyof HTMLElement>;

/** What can be set, with a value other than its default and what a reader has of it. */
interface Case {
  readonly name: Name;
  /** Its attribute; some have none. */
  readonly attribute?: string;
  readonly byDefault: unknown;
  readonly value: unknown;
  /** What else is set, before and after. */
  readonly others?: Partial<CitedTimeline>;
  /** Differs for the value and the default. */
  probe(timeline: CitedTimeline): unknown;
}

const count = (selector: string) => (timeline: CitedTimeline) => findAll(timeline, selector).length;
const told = (selector: string) => (timeline: CitedTimeline) =>
  findAll(timeline, selector).map(textOf);

const CASES: readonly Case[] = [
  {name: 'src', attribute: 'src', byDefault: null, value: '/none.json', probe: ({src}) => src},
  {
    ...{name: 'heading', attribute: 'heading', byDefault: null, value: 'My own'},
    probe: told('[part="heading"]'),
  },
  {
    ...{name: 'headingLevel', attribute: 'heading-level', byDefault: 2, value: 4},
    probe: timeline => find(timeline, '#heading').tagName + find(timeline, '#heading').ariaLevel,
  },
  {
    ...{name: 'layout', attribute: 'layout', byDefault: 'auto', value: 'vertical'},
    probe: count('section.vertical'),
  },
  {
    ...{name: 'layout', attribute: 'layout', byDefault: 'auto', value: 'table'},
    probe: count('.table'),
  },
  {
    ...{name: 'spacing', attribute: 'spacing', byDefault: 'auto', value: 'proportional'},
    probe: timeline => findAll(timeline, '.card').map(one => one.getBoundingClientRect().left | 0),
  },
  {
    ...{name: 'groupBy', attribute: 'group-by', byDefault: null, value: 'group'},
    probe: count('[part="lane"]'),
  },
  {
    ...{name: 'from', attribute: 'from', byDefault: null, value: '2010'},
    probe: timeline => findAll(timeline, '[part="overview"]').length,
  },
  {
    ...{name: 'to', attribute: 'to', byDefault: null, value: '1992'},
    probe: timeline => findAll(timeline, '[part="overview"]').length,
  },
  {
    ...{name: 'citations', attribute: 'citations', byDefault: 'inline', value: 'numbered'},
    probe: told('.card [part="citation"]'),
  },
  {
    ...{name: 'requireCitations', attribute: 'require-citations', byDefault: false, value: true},
    probe: count('.card'),
  },
  {
    ...{name: 'wording', byDefault: null, value: () => [{kind: 'text', text: 'In our words'}]},
    probe: told('.sources cite'),
  },
  {
    ...{name: 'words', byDefault: null, value: {main: {sources: 'Where it is from'}}},
    probe: told('#sources'),
  },
  {
    ...{name: 'calendar', attribute: 'calendar', byDefault: null, value: 'buddhist'},
    probe: told('[part="date"]'),
  },
  {
    ...{name: 'metadata', attribute: 'metadata', byDefault: null, value: 'json-ld'},
    probe: timeline => timeline.querySelectorAll('script').length,
  },
  {
    ...{name: 'theme', attribute: 'theme', byDefault: 'auto', value: 'dark'},
    probe: timeline => timeline.matches('[theme="dark"]'),
  },
  {
    ...{name: 'timeZone', attribute: 'time-zone', byDefault: null, value: 'Asia/Yerevan'},
    probe: timeline => told('[part="date"]')(timeline)[1],
  },
  {
    ...{name: 'selected', attribute: 'selected', byDefault: null, value: 'e2'},
    probe: told('#detail h3, #detail [role="heading"]'),
  },
  {
    ...{name: 'query', attribute: 'query', byDefault: '', value: 'ale'},
    probe: timeline => textOf(find(timeline, 'section')).includes('2 of 9 entries'),
  },
  {
    ...{name: 'filters', byDefault: {}, value: {groups: ['war']}},
    probe: timeline => textOf(find(timeline, 'section')).includes('3 of 9 entries'),
  },
  {
    ...{name: 'unmatched', attribute: 'unmatched', byDefault: 'recede', value: 'leave'},
    ...{others: {query: 'ale'}, probe: count('.card')},
  },
  {
    ...{name: 'sort', attribute: 'sort', byDefault: 'date', value: '-title'},
    ...{others: {layout: 'table'}, probe: told('.open')},
  },
  {
    ...{name: 'controls', attribute: 'controls', byDefault: null, value: 'zoom'},
    probe: count('.controls button'),
  },
  {
    ...{name: 'deepLink', attribute: 'deep-link', byDefault: null, value: 'outside'},
    others: {selected: 'e1'},
    probe: timeline => textOf(find(timeline, '#detail')).includes('Copy link'),
  },
  {
    ...{name: 'refresh', attribute: 'refresh', byDefault: null, value: 60},
    probe: ({refresh}) => refresh,
  },
];

const {href} = location;
afterEach(() => history.replaceState(null, '', href));

describe('what is set from outside', () => {
  it('is all of it tried here', () => {
    const names = [...CitedTimeline.elementProperties.keys()].filter(name => name !== 'timeline');
    expect([...new Set(CASES.map(({name}) => name))].sort()).to.deep.equal(names.sort());
  });

  for (const {name, attribute, byDefault, value, others = {}, probe} of CASES) {
    const about = `${name}, ${JSON.stringify(value)}`;
    // What has a `src` has its data from the property all the same.
    const base = {timeline: DOCUMENT, ...others};

    it(`counts before and after the data, by property and attribute: ${about}`, async () => {
      const plain = await show(base);
      expect(plain[name]).to.deep.equal(byDefault);
      const without = probe(plain);
      const seen: Record<string, unknown> = {};
      const note = async (how: string, timeline: CitedTimeline) => {
        await settled(timeline);
        expect(timeline[name], how).to.deep.equal(value);
        seen[how] = probe(timeline);
        timeline.parentElement?.remove();
      };

      await note('property before', put({...base, [name]: value}));
      const late = put({...others, [name]: value});
      await settled(late);
      late.timeline = DOCUMENT;
      await note('data after', late);
      if (attribute) {
        const box = makeBox(1280, `<cited-timeline ${attribute}="${value}"></cited-timeline>`);
        const written = box.firstElementChild as CitedTimeline;
        Object.assign(written, base);
        await note('attribute before', written);
        plain.setAttribute(attribute, `${value}`);
        await settled(plain);
        seen['attribute after'] = probe(plain);
        plain.removeAttribute(attribute);
        await settled(plain);
      } else {
        Object.assign(plain, {[name]: value});
        await settled(plain);
        Object.assign(plain, {[name]: byDefault});
        await settled(plain);
      }
      expect(probe(plain), 'without it again').to.deep.equal(without);
      Object.assign(plain, {[name]: value});
      await note('property after', plain);
      for (const [how, what] of Object.entries(seen)) {
        expect(what, how).to.deep.equal(seen['property before']);
        expect(what, how).not.to.deep.equal(without);
      }
    });
  }

  for (const [i, {name, byDefault, value, others = {}, probe}] of CASES.entries()) {
    it(`counts where the element is defined only later: ${name}, ${value}`, async () => {
      const tag = `late-timeline-${i}`;
      const timeline = document.createElement(tag) as CitedTimeline;
      makeBox().append(timeline);
      Object.assign(timeline, {timeline: DOCUMENT, ...others, [name]: value});
      expect(timeline.shadowRoot).to.equal(null);
      customElements.define(tag, class extends CitedTimeline {});
      await settled(timeline);
      expect(timeline[name]).to.deep.equal(value);
      const seen = probe(timeline);
      Object.assign(timeline, {[name]: byDefault});
      await settled(timeline);
      expect(timeline[name]).to.deep.equal(byDefault);
      expect(probe(timeline)).not.to.deep.equal(seen);
    });
  }

  it('is on the element as it was set, and reflected only as the theme', async () => {
    const timeline = await show({timeline: DOCUMENT});
    for (const {name, value} of CASES) Object.assign(timeline, {[name]: value});
    await settled(timeline);
    expect(timeline.getAttributeNames()).to.deep.equal(['theme']);
    for (const {name, value} of CASES.slice(5)) expect(timeline[name], name).to.deep.equal(value);
  });
});

describe('methods', () => {
  const METHODS: readonly [name: string, call: (timeline: CitedTimeline) => void][] = [
    ['select', timeline => timeline.select('e3')],
    ['select nothing', timeline => timeline.select(null)],
    ['select what is not there', timeline => timeline.select('none')],
    ['next', timeline => timeline.next()],
    ['previous', timeline => timeline.previous()],
    ['showRange', timeline => timeline.showRange('1991', '1992')],
    ['fit', timeline => timeline.fit()],
    ['reload', timeline => timeline.reload()],
  ];
  /** In which states an element may be called, and how it comes to have data then. */
  const STATES: readonly [about: string, make: () => Promise<CitedTimeline> | CitedTimeline][] = [
    ['that was never on a page', () => document.createElement('cited-timeline')],
    ['without data', () => show({})],
    ['before its first update', () => put({})],
    ['whose data are on their way', () => put({src: FIRST_TRAIN})],
    ['whose data cannot be had', () => show({src: '/none.json'})],
    ['without entries', () => show({timeline: []})],
    [
      'that was taken off the page',
      async () => {
        const timeline = await show({timeline: DOCUMENT});
        timeline.remove();
        return timeline;
      },
    ],
  ];
  const broken: unknown[] = [];
  const note = (event: Event): void => {
    broken.push((event as PromiseRejectionEvent).reason ?? (event as ErrorEvent).error);
  };
  beforeEach(() => {
    broken.length = 0;
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  for (const [about, make] of STATES) {
    for (const [name, call] of METHODS) {
      it(`do no harm to an element ${about}: ${name}`, async () => {
        const timeline = await make();
        call(timeline);
        // What is on no page has nothing to wait for.
        if (timeline.isConnected) await settled(timeline);
        else await new Promise(resolve => setTimeout(resolve));
        makeBox().append(timeline);
        timeline.timeline = DOCUMENT;
        await settled(timeline);
        expect(findAll(timeline, '.card')).to.have.length(9);
        expect(broken).to.deep.equal([]);
        // It goes on to do what it is asked for.
        timeline.select('e4');
        await settled(timeline);
        expect(textOf(find(timeline, '#detail'))).to.include('Treaty');
        timeline.select(null);
        await settled(timeline);
        expect(findAll(timeline, '#detail')).to.have.length(0);
      });
    }
  }

  it('open an entry that comes with the data', async () => {
    for (const timeline of [put({}), await show({})]) {
      timeline.select('e4');
      await settled(timeline);
      timeline.timeline = DOCUMENT;
      await settled(timeline);
      expect(timeline.selected).to.equal('e4');
      expect(textOf(find(timeline, '#detail'))).to.include('Treaty');
    }
  });

  it('lead through all entries and no further', async () => {
    const timeline = await show({timeline: DOCUMENT});
    const ids = [];
    for (let i = 0; i < 10; i++) {
      timeline.next();
      await settled(timeline);
      ids.push(timeline.selected);
    }
    expect(ids).to.deep.equal([...DOCUMENT.events.map(({id}) => id), 'e8']);
    timeline.select(null);
    timeline.previous();
    expect(timeline.selected).to.equal('e8');
    timeline.previous();
    expect(timeline.selected).to.equal('e7');
  });

  it('throw only for what is no range', async () => {
    const timeline = await show({timeline: DOCUMENT});
    for (const [from, to] of [
      ['2000', '1990'],
      ['soon', '1990'],
      [Number.NaN, 0],
      [0, Infinity],
    ] as const)
      expect(() => timeline.showRange(from, to)).to.throw(TypeError);
  });
});

import {expect} from '@open-wc/testing';
import {ADVICE} from '../cite/advice.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import type {TimelineProblemEvent} from './events.ts';
import {
  FIRST_TRAIN,
  type MadeEvent,
  makeDocument,
  makeEvents,
  next,
  put,
  show,
  showMany,
  until,
} from './fixture.ts';

const long = 'word '.repeat(61);
const BAD = {
  sources: {
    a: {title: 'A', publisher: 'P', published: '2025-11-06', accessed: '2025-11-05'},
    b: {title: 'A', publisher: 'P', published: '2025-11-06'},
    c: {title: 'C', publisher: 'P'},
    d: 'Hearsay',
    e: {title: 'E', url: 'https://example.org/e', type: 'webpage'},
  },
  events: [
    {date: '2025', title: 'T', citations: [{source: 'a', quote: long}, 'b', 'e']},
    {date: '2025', title: 'T', citations: ['d']},
    {date: '2025-13', title: 'T', source: 'a'},
  ],
};
const CODES = [
  'date-unreadable events[2].date',
  'quote-long events[0]',
  'sources-thin events[1]',
  'accessed-early sources.a',
  'source-twice sources.b',
  'source-uncited sources.c',
  'accessed-missing sources.e',
];

const ADVISED = [{date: '2025', title: 'T', source: {title: 'Hearsay'}}];

const codesOf = ({problems}: Pick<CitedTimeline, 'problems'>): string[] =>
  problems.map(({code, path}) => `${code} ${path}`);

/** What the console is told while something is done. */
async function toldWhile(act: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (text: string) => told.push(text);
  await act();
  console.warn = warn;
  return told;
}

/** The first event that has advice. */
async function nextAdvice(timeline: CitedTimeline): Promise<TimelineProblemEvent> {
  for (;;) {
    const event = await next(timeline, 'timeline-problem');
    if (event.problems.some(({code}) => code in ADVICE)) return event;
  }
}

describe('advice on few entries', () => {
  it('follows the problems once all is drawn, with all there is', async () => {
    const timeline = put({timeline: BAD});
    const heard: string[][] = [];
    timeline.addEventListener('timeline-problem', event => heard.push(codesOf(event)));
    const event = await nextAdvice(timeline);
    expect(heard).to.deep.equal([CODES.slice(0, 1), CODES]);
    expect(event.problems).to.equal(timeline.problems);
    expect(event.problems.slice(1).every(({severity}) => severity === 'warning')).to.equal(true);
  });

  it('is told in the console', async () => {
    const [, text = '', ...others] = await toldWhile(() => nextAdvice(put({timeline: BAD})));
    expect(others).to.deep.equal([]);
    expect(text).to.contain('events[0]: “word word word word word word word word …” has 61 words.');
  });

  const silent: [about: string, data: Partial<CitedTimeline>][] = [
    ['the real example', {src: FIRST_TRAIN}],
    [
      'the smallest thing that works',
      {timeline: [{date: '2025-08-08', title: 'A', source: 'https://a.org/b'}]},
    ],
    [
      'twenty of it',
      {
        timeline: Array.from({length: 20}, (_, i) => ({
          date: `19${i + 10}`,
          title: 'A',
          source: `https://a.org/${i}`,
        })),
      },
    ],
  ];
  for (const [about, data] of silent)
    it(`has nothing to say of ${about}`, async () => {
      const told = await toldWhile(async () => {
        const timeline = await show(data);
        // What is advised after it, is told.
        await nextAdvice(put({timeline: ADVISED}));
        expect(codesOf(timeline)).to.deep.equal([]);
      });
      expect(told).to.have.length(1);
    });

  it('is short in the console, however much there is of it', async () => {
    const events = Array.from({length: 20}, (_, i) => ({
      ...{date: `19${i + 10}`, title: 'A', source: {title: `T ${i}`, url: `https://a.org/${i}`}},
    }));
    const [text = ''] = await toldWhile(() => nextAdvice(put({timeline: events})));
    expect(text.split('\n')).to.have.length(5);
    expect(text).to.contain('… and 17 more like these');
  });

  it('looks at what is hidden, too', async () => {
    const events = [{date: '2025', title: 'T', citations: []}, ...BAD.events];
    const timeline = put({timeline: {...BAD, events}, requireCitations: true});
    expect(codesOf(await nextAdvice(timeline))).to.include.members([
      'citation-required events[0]',
      'sources-thin events[2]',
    ]);
  });
});

describe('advice on what takes longer', () => {
  const many = makeEvents(300);
  const fine = {
    ...makeDocument(many),
    sources: Object.fromEntries(
      Array.from({length: 50}, (_, i) => [`s${i}`, {title: `${i}`, publisher: 'P'}]),
    ),
  };
  const thin = {
    ...fine,
    events: many.with(5, {...(many[5] as MadeEvent), citations: ['t']}),
    sources: {...fine.sources, t: 'Hearsay'},
  };
  const both = {...thin, events: thin.events.with(7, {...(many[7] as MadeEvent), date: '2025-13'})};

  it('follows once all is shown, in a further event with all there is', async () => {
    const timeline = put({timeline: both});
    const heard: string[][] = [];
    timeline.addEventListener('timeline-problem', event => heard.push(codesOf(event)));
    await next(timeline, 'timeline-load');
    const first = ['date-unreadable events[7].date'];
    expect(codesOf(timeline)).to.deep.equal(first);
    await until(() => heard.length > 1, 'no advice');
    expect(heard).to.deep.equal([first, [...first, 'sources-thin events[5]']]);
    expect(codesOf(timeline)).to.deep.equal(heard[1]);
  });

  it('is told in the console apart from what was told', async () => {
    const told = await toldWhile(async () => {
      const timeline = put({timeline: both});
      await next(timeline, 'timeline-problem');
      await next(timeline, 'timeline-problem');
    });
    expect(told).to.have.length(2);
    expect(told[1]).to.match(/^cited-timeline: 1 problem\nevents\[5\]: .* cannot be found/);
  });

  it('is not told where there is none', async () => {
    const timeline = put({timeline: fine});
    let told = 0;
    timeline.addEventListener('timeline-problem', () => told++);
    await next(timeline, 'timeline-load');
    // What is thin comes after it, and is told.
    const after = put({timeline: thin});
    await next(after, 'timeline-problem');
    expect([told, timeline.problems.length]).to.deep.equal([0, 0]);
  });

  it('is given up when other data come', async () => {
    const timeline = await showMany({timeline: thin});
    const heard: string[][] = [];
    timeline.addEventListener('timeline-problem', event => heard.push(codesOf(event)));
    const loaded = next(timeline, 'timeline-load');
    timeline.timeline = [{date: '2025-13', title: 'T', source: 'https://a.org'}];
    await loaded;
    const after = put({timeline: thin});
    await next(after, 'timeline-problem');
    expect(heard).to.deep.equal([['date-unreadable events[0].date']]);
    expect(codesOf(timeline)).to.deep.equal(['date-unreadable events[0].date']);
  });

  it('is on few entries of very many sources, too', async () => {
    const sources = Object.fromEntries(
      Array.from({length: 1200}, (_, i) => [`s${i}`, {title: `${i}`, publisher: 'P'}]),
    );
    const timeline = put({timeline: {sources, events: [{date: '2025', title: 'T', source: 's3'}]}});
    await next(timeline, 'timeline-load');
    const {problems} = await next(timeline, 'timeline-problem');
    expect(problems).to.have.length(1001);
    expect(problems.at(-1)?.message).to.equal('199 more like the others of “source-uncited”');
  });
});

import {expect} from '@open-wc/testing';
import {TimelineLoadEvent, TimelineProblemEvent} from './events.ts';
import {
  FIRST_TRAIN,
  find,
  findAll,
  makeBox,
  next,
  put,
  settled,
  show,
  textOf,
  titlesOf,
} from './fixture.ts';

const original = window.fetch;
const answer = (body: string, init?: ResponseInit) => {
  window.fetch = async () => new Response(body, init);
};
const unreachable = () => {
  window.fetch = () => Promise.reject(new TypeError('Failed'));
};

describe('states', () => {
  afterEach(() => {
    window.fetch = original;
  });

  it('say that the data are on their way', async () => {
    window.fetch = () => new Promise(() => {});
    const timeline = put({src: 'data.json'});
    await timeline.updateComplete;
    const notice = find(timeline, '[role="status"]');
    expect(textOf(notice)).to.equal('Loading the timeline…');
    expect(notice.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(timeline.problems).to.deep.equal([]);
  });

  for (const [about, timeline] of [
    ['no entries', {title: 'Title', events: []}],
    ['no list of entries', {title: 'Title'}],
  ] as const) {
    it(`say that there are ${about}, and to the author why`, async () => {
      const element = await show({timeline});
      expect(textOf(find(element, 'section'))).to.equal('Title No entries yet');
      expect(element.problems).to.have.length(1);
      expect(element.problems[0]?.path).to.equal('events');
    });
  }

  it('say nothing where nothing was given yet', async () => {
    const timeline = await show({});
    expect(textOf(timeline.shadowRoot?.firstElementChild)).to.equal('');
    expect(timeline.problems).to.deep.equal([]);
  });

  type Failure = [about: string, prepare: () => void, code: string, words: RegExp];
  const failures: Failure[] = [
    [
      'broken JSON',
      () => answer('[\n  {"date": "1991",}\n]'),
      'json-broken',
      /Broken JSON at line 2, column 19/,
    ],
    ['a page', () => answer('<!doctype html><p>Hello'), 'json-html', /HTML/],
    ['no file', () => answer('Gone', {status: 404}), 'load-http', /404/],
    ['no network', unreachable, 'load-network', /No answer from data\.json/],
    ['nothing', () => answer(''), 'json-empty', /empty/],
    ['a number', () => answer('42'), 'not-a-timeline', /42/],
    ['a text', () => answer('"events"'), 'not-a-timeline', /events/],
    ['null', () => answer('null'), 'not-a-timeline', /null/],
  ];
  for (const [about, prepare, code, words] of failures) {
    it(`say what is wrong with ${about}, and try again`, async () => {
      prepare();
      const timeline = put({src: 'data.json'});
      let loads = 0;
      timeline.addEventListener('timeline-load', () => loads++);
      const {problems} = await next(timeline, 'timeline-problem');
      const alert = find(timeline, '[role="alert"]');
      expect(textOf(alert)).to.match(words);
      expect(alert.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({code, severity: 'error', path: ''});
      expect(textOf(alert)).to.contain(problems[0]?.message).and.to.contain(problems[0]?.hint);
      expect(timeline.problems).to.equal(problems);
      expect(loads).to.equal(0);

      answer('[{"date": "1991", "title": "A"}]');
      find(timeline, '[role="alert"] button').click();
      await next(timeline, 'timeline-load');
      expect(titlesOf(timeline)).to.deep.equal(['A']);
      expect(findAll(timeline, '[role="alert"]')).to.have.length(0);
    });
  }

  it('say again what is wrong, as often as it is tried', async () => {
    unreachable();
    const timeline = put({src: 'data.json'});
    for (let tries = 0; tries < 3; tries++) {
      const {problems} = await next(timeline, 'timeline-problem');
      expect(problems).to.have.length(1);
      find(timeline, 'button').click();
    }
  });

  it('say what is wrong with a number in the property and a broken script', async () => {
    expect(textOf(find(await show({timeline: 42}), '[role="alert"]'))).to.contain('42');
    const inside = '<script type="application/json">[\n1,]</script>';
    const timeline = await show({}, {inside});
    expect(textOf(find(timeline, '[role="alert"]'))).to.contain('line 2, column 3');
    const script = timeline.querySelector('script') as HTMLScriptElement;
    script.textContent = '[{"date": "1991", "title": "A"}]';
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['A']);
  });
});

describe('events', () => {
  it('tell that the data have been drawn, beyond the shadow roots around', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const timeline = document.createElement('cited-timeline');
    host.attachShadow({mode: 'open'}).append(timeline);
    timeline.src = FIRST_TRAIN;
    const event = await next(document.body, 'timeline-load');
    expect(event).to.be.instanceOf(TimelineLoadEvent);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    expect(event.timeline.events.length).to.equal(findAll(timeline, '.card').length);
    expect(event.problems).to.equal(timeline.problems);
    expect(find(timeline, '.viewport').style.getPropertyValue('--_axis')).to.match(/^[1-9]/);
    host.remove();
  });

  it('tell of problems after the load, once', async () => {
    const timeline = put({timeline: [{date: '2016-13', title: 'A'}]});
    const heard: Event[] = [];
    for (const type of ['timeline-load', 'timeline-problem'])
      timeline.addEventListener(type, event => heard.push(event));
    await settled(timeline);
    expect(heard.map(({type}) => type)).to.deep.equal(['timeline-load', 'timeline-problem']);
    const problem = heard[1] as TimelineProblemEvent;
    expect(problem).to.be.instanceOf(TimelineProblemEvent);
    expect([problem.bubbles, problem.composed]).to.deep.equal([true, true]);
    expect(problem.problems).to.equal(timeline.problems);
    expect(problem.problems).to.have.length(2);
    timeline.heading = 'Drawn again';
    await settled(timeline);
    expect(heard).to.have.length(2);
  });

  it('tell problems in the console too, unless the page has taken that on', async () => {
    const {warn} = console;
    const told: string[] = [];
    console.warn = text => told.push(text);
    const quiet = document.createElement('cited-timeline');
    quiet.addEventListener('timeline-problem', event => event.preventDefault());
    quiet.timeline = [{date: '2016-13', title: 'A'}];
    makeBox().append(quiet);
    await settled(quiet);
    expect(told).to.deep.equal([]);
    await show({timeline: [{date: '2016-13', title: 'A'}]});
    console.warn = warn;
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('events[0].date: “2016-13” is no date: months run from 01 to 12');
  });

  it('tell of no problem where there is none', async () => {
    const timeline = put({src: FIRST_TRAIN});
    let told = 0;
    timeline.addEventListener('timeline-problem', () => told++);
    await settled(timeline);
    expect([titlesOf(timeline).length > 13, told]).to.deep.equal([true, 0]);
  });
});

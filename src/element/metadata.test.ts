import {expect} from '@open-wc/testing';
import {parseTimeline} from '../model/parse.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {
  countElements,
  find,
  findAll,
  makeBox,
  makeDocument,
  makeEvents,
  next,
  put,
  settled,
  show,
  showMany,
  titlesOf,
  until,
} from './fixture.ts';
import {MOST} from './metadata.ts';

const SCRIPTS = 'script[type="application/ld+json"]';
const SPANS = 'span.Z3988';

/** What a machine finds that looks through the document. */
const scripts = (): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>(SCRIPTS),
];
const spans = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(SPANS)];
const listOf = (script = scripts()[0]) =>
  JSON.parse(script?.textContent ?? '{"itemListElement": []}');
const namesOf = (script = scripts()[0]): string[] =>
  listOf(script).itemListElement.map(({item}: {item: {name: string}}) => item.name);
const titles = (): (string | null)[] =>
  spans().map(({title}) => {
    const pairs = new URLSearchParams(title);
    return pairs.get('rft.title') ?? pairs.get('rft.btitle');
  });

/** A timeline, once machines find something of it. */
async function tell(...what: Parameters<typeof put>): Promise<CitedTimeline> {
  const timeline = await show(...what);
  await until(() => timeline.querySelector(`${SCRIPTS}, ${SPANS}`), 'nothing told');
  return timeline;
}

const BRIDGE = {
  title: 'The bridge',
  sources: {
    mercury: {title: 'A bridge at last', publisher: 'Mercury', url: 'bridge.html'},
    history: {type: 'book', title: 'A history', author: 'A. Historian'},
  },
  events: [
    {date: '1931-04', title: 'It is opened', citations: ['mercury', 'nobody']},
    {date: '1930~', title: 'It is built', source: 'history'},
    {title: 'A second one', source: 'mercury'},
  ],
};
const LIST = `<h2>The bridge</h2>
  <ol><li data-date="1931"><b>Opened</b> <cite>A paper</cite></li></ol>`;

describe('what machines read', () => {
  const TOKENS: readonly (readonly [metadata: string | null, scripts: number, spans: number])[] = [
    ['json-ld', 1, 0],
    ['coins', 0, 2],
    ['json-ld coins', 1, 2],
    [' coins  json-ld ', 1, 2],
    ['coins coins', 0, 2],
    ['json-ld rdf', 1, 0],
    ['rdf', 0, 0],
    ['', 0, 0],
    [null, 0, 0],
  ];
  it('is what is asked for', async () => {
    const timeline = await tell({timeline: BRIDGE, metadata: 'json-ld coins'});
    for (const [metadata, ...counts] of TOKENS) {
      timeline.metadata = metadata;
      await settled(timeline);
      expect([scripts().length, spans().length], `${metadata}`).to.deep.equal(counts);
      expect(timeline.childElementCount, `${metadata}`).to.equal(Math.sign(counts[0] + counts[1]));
    }
  });

  it('is asked for by an attribute, not by default', async () => {
    const timeline = await show({timeline: BRIDGE});
    expect([timeline.metadata, timeline.childNodes.length]).to.deep.equal([null, 0]);
    timeline.setAttribute('metadata', 'json-ld');
    await until(() => scripts().length, 'nothing told');
    timeline.removeAttribute('metadata');
    await settled(timeline);
    expect([timeline.metadata, timeline.childNodes.length]).to.deep.equal([null, 0]);
  });

  it('is a list of events in the order of time, with absolute addresses', async () => {
    await tell({timeline: BRIDGE, metadata: 'json-ld'});
    const {'@context': context, '@type': type, name, numberOfItems, itemListElement} = listOf();
    expect([context, type, name, numberOfItems]).to.deep.equal([
      ...['https://schema.org', 'ItemList', 'The bridge', 3],
    ]);
    const [built, opened] = itemListElement.map(({item}: {item: object}) => item);
    expect(namesOf()).to.deep.equal(['It is built', 'It is opened', 'A second one']);
    // A date that is not plain is left out.
    expect([built.startDate, opened.startDate]).to.deep.equal([undefined, '1931-04']);
    expect(opened.subjectOf).to.deep.equal([
      {
        '@type': 'WebPage',
        '@id': '_:source2',
        name: 'A bridge at last',
        publisher: {'@type': 'Organization', name: 'Mercury'},
        url: new URL('bridge.html', document.baseURI).href,
      },
    ]);
  });

  it('is each source that is described, once', async () => {
    await tell({timeline: BRIDGE, metadata: 'coins'});
    expect(titles()).to.deep.equal(['A history', 'A bridge at last']);
    const address = new URLSearchParams(spans()[1]?.title).get('rft_id');
    expect(address).to.equal(new URL('bridge.html', document.baseURI).href);
  });

  it('has the heading for its name, and the page’s language', async () => {
    const timeline = await tell({
      timeline: [{title: {en: 'Train', hy: 'Գնացք'}}],
      metadata: 'json-ld',
    });
    timeline.heading = 'Ours';
    timeline.lang = 'hy';
    timeline.requestUpdate();
    await settled(timeline);
    expect([listOf().name, ...namesOf()]).to.deep.equal(['Ours', 'Գնացք']);
  });

  it('follows the data, and goes with them', async () => {
    const timeline = await tell({timeline: BRIDGE, metadata: 'json-ld coins'});
    timeline.timeline = [{title: 'Another', source: {title: 'Its source'}}];
    await settled(timeline);
    expect([...namesOf(), ...titles()]).to.deep.equal(['Another', 'Its source']);
    timeline.timeline = 42;
    await settled(timeline);
    expect(find(timeline, '[role="alert"]').offsetHeight).to.be.greaterThan(0);
    expect(timeline.childNodes).to.have.length(0);
    timeline.timeline = [{title: 'A third'}];
    await settled(timeline);
    expect(namesOf()).to.deep.equal(['A third']);
    timeline.timeline = undefined;
    await settled(timeline);
    expect(timeline.childNodes).to.have.length(0);
  });

  it('tells of all, whatever is searched for', async () => {
    const timeline = await tell({timeline: BRIDGE, metadata: 'json-ld', unmatched: 'leave'});
    timeline.query = 'opened';
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['It is opened']);
    expect(namesOf()).to.have.length(3);
  });

  it('tells of nothing that readers are not shown', async () => {
    const events = [...BRIDGE.events, {title: 'It is said'}];
    const timeline = await tell({timeline: {...BRIDGE, events}, metadata: 'json-ld'});
    expect(namesOf()).to.include('It is said');
    timeline.requireCitations = true;
    await until(() => namesOf().length === 3, 'told all the same');
    expect([...namesOf()].sort()).to.deep.equal(titlesOf(timeline).sort());
  });

  it('is not written again where nothing of it has changed', async () => {
    const timeline = await tell({timeline: BRIDGE, metadata: 'json-ld coins'});
    const [script] = scripts();
    timeline.theme = 'dark';
    await settled(timeline);
    timeline.timeline = structuredClone(BRIDGE);
    await settled(timeline);
    timeline.select('event-1');
    await settled(timeline);
    expect(scripts()).to.deep.equal([script]);
  });

  it('goes with the element, and comes back with it', async () => {
    const timeline = await tell({timeline: BRIDGE, metadata: 'json-ld coins'});
    timeline.remove();
    expect([scripts().length, spans().length]).to.deep.equal([0, 0]);
    timeline.timeline = [{title: 'Meanwhile', source: {title: 'Another'}}];
    makeBox().append(timeline);
    await settled(timeline);
    expect([...namesOf(), ...titles()]).to.deep.equal(['Meanwhile', 'Another']);
  });

  it('is put back where a page has emptied the element', async () => {
    const timeline = await tell({timeline: BRIDGE, metadata: 'json-ld'});
    timeline.replaceChildren();
    timeline.requestUpdate();
    await settled(timeline);
    expect(namesOf()).to.have.length(3);
  });

  it('is there once in a copy of the element, and in one of its markup', async () => {
    const timeline = put({timeline: BRIDGE});
    timeline.setAttribute('metadata', 'json-ld coins');
    await until(() => scripts().length, 'nothing told');
    const copy = timeline.cloneNode(true) as CitedTimeline;
    copy.timeline = [{title: 'Copied', source: {title: 'Of it'}}];
    timeline.replaceWith(copy);
    await until(() => namesOf()[0] === 'Copied', 'the copy is not told of');
    expect([scripts().length, ...titles()]).to.deep.equal([1, 'Of it']);
    const markup = makeBox();
    markup.innerHTML = copy.outerHTML;
    copy.remove();
    const other = markup.firstElementChild as CitedTimeline;
    other.timeline = [{title: 'Written', source: {title: 'From it'}}];
    await until(() => namesOf()[0] === 'Written', 'the other is not told of');
    expect([scripts().length, ...titles()]).to.deep.equal([1, 'From it']);
  });

  it('cannot be broken out of', async () => {
    const title = '</script><img src=x onerror="alert(1)"><!--<script>&quot;"';
    const timeline = await tell({
      timeline: {title, events: [{title, source: {title}}]},
      metadata: 'json-ld coins',
    });
    const page = new DOMParser().parseFromString(timeline.outerHTML, 'text/html');
    expect(page.querySelectorAll('img').length).to.equal(0);
    expect(page.querySelectorAll('body *').length).to.equal(4);
    expect(namesOf(page.querySelector('script') as HTMLScriptElement)).to.deep.equal([title]);
    const [span] = page.querySelectorAll<HTMLElement>(SPANS);
    expect(new URLSearchParams(span?.title).get('rft.title')).to.equal(title);
  });

  it('tells those who look again that there is something', async () => {
    let calls = 0;
    const hear = () => calls++;
    document.addEventListener('ZoteroItemUpdated', hear);
    const timeline = await tell({timeline: BRIDGE, metadata: 'coins'});
    expect(calls).to.equal(1);
    timeline.theme = 'dark';
    await settled(timeline);
    expect(calls).to.equal(1);
    document.removeEventListener('ZoteroItemUpdated', hear);
  });
});

describe('what machines read, for people', () => {
  /** A style sheet that shows what it can. */
  function loudly(): void {
    const style = document.createElement('style');
    style.textContent = `cited-timeline * { display: block !important; visibility: visible !important;
      min-height: 9px !important; min-width: 9px !important; }`;
    makeBox().append(style);
  }

  for (const [when, timeline] of [
    ['beside the data', BRIDGE],
    ['where they fail and the page’s own list is shown', 42],
  ] as const) {
    it(`is not drawn ${when}`, async () => {
      const element = await tell({timeline: BRIDGE, metadata: 'json-ld coins'}, {inside: LIST});
      // Kept from going with the data.
      const box = element.querySelector(SPANS)?.parentElement as HTMLElement;
      loudly();
      element.timeline = timeline;
      await settled(element);
      element.append(box);
      await settled(element);
      expect(box.assignedSlot).to.equal(null);
      for (const one of [box, ...box.children]) {
        expect(one.getClientRects().length).to.equal(0);
        expect(one.checkVisibility()).to.equal(false);
      }
    });
  }

  it('is hidden where there is no script', async () => {
    const timeline = await tell({timeline: BRIDGE, metadata: 'json-ld coins'});
    const page = makeBox(900, timeline.outerHTML.replaceAll('cited-timeline', 'section'));
    expect(page.querySelectorAll(SPANS).length).to.equal(2);
    for (const one of page.querySelectorAll(`${SPANS}, ${SCRIPTS}`)) {
      expect(one.getClientRects().length).to.equal(0);
    }
    expect(page.innerText.trim()).to.equal('');
  });
});

describe('what machines read, beside what stands inside', () => {
  const INSIDE: readonly (readonly [what: string, inside: string, title: string])[] = [
    ['a list', LIST, 'Opened'],
    [
      'a script',
      '<script type="application/json">[{"date": "1931", "title": "Opened"}]</script>',
      'Opened',
    ],
    [
      'a list and markup of the page’s own',
      `<script type="application/ld+json">{}</script>${LIST}`,
      'Opened',
    ],
  ];
  for (const [what, inside, title] of INSIDE) {
    it(`is not taken for data: ${what}`, async () => {
      const timeline = put({}, {inside});
      const own = [...timeline.childNodes];
      const markup = timeline.innerHTML;
      let loads = 0;
      timeline.addEventListener('timeline-load', () => loads++);
      await next(timeline, 'timeline-load');
      timeline.metadata = 'json-ld coins';
      await until(() => timeline.childNodes.length > own.length, 'nothing told');
      for (let i = 0; i < 5; i++) await settled(timeline);
      expect(loads).to.equal(1);
      expect(
        namesOf(timeline.querySelector(`[slot] ${SCRIPTS}`) as HTMLScriptElement),
      ).to.deep.equal([title]);
      expect([...timeline.childNodes].slice(0, -1)).to.deep.equal(own);
      timeline.metadata = null;
      await settled(timeline);
      expect([timeline.innerHTML, loads]).to.deep.equal([markup, 1]);
      timeline.reload();
      await settled(timeline);
      expect(titlesOf(timeline)).to.deep.equal([title]);
    });
  }

  it('follows what is changed there, once', async () => {
    const timeline = await tell({metadata: 'json-ld coins'}, {inside: LIST});
    let loads = 0;
    timeline.addEventListener('timeline-load', () => loads++);
    timeline.querySelector('ol')?.insertAdjacentHTML('beforeend', '<li><b>Closed</b> 1999');
    await until(() => namesOf().length === 2, 'not followed');
    for (let i = 0; i < 5; i++) await settled(timeline);
    expect(namesOf()).to.deep.equal(['Opened', 'Closed']);
    expect([loads, scripts().length]).to.deep.equal([1, 1]);
  });

  it('misses nothing that a page changes meanwhile', async () => {
    const timeline = await tell({metadata: 'json-ld'}, {inside: LIST});
    timeline.metadata = 'json-ld coins';
    // Seen only when the metadata have been written.
    timeline.querySelector('ol')?.insertAdjacentHTML('beforeend', '<li><b>Closed</b> 1999');
    await until(() => namesOf().length === 2, 'missed');
    expect(titlesOf(timeline)).to.deep.equal(['Opened', 'Closed']);
  });
});

describe('what machines read, of many', () => {
  for (const count of [1000, 100_000]) {
    it(`is no more than a page can carry: ${count}`, async () => {
      const events = makeEvents(count);
      const timeline = await showMany({timeline: makeDocument(events), metadata: 'json-ld coins'});
      await until(() => scripts().length, 'nothing told');
      const {numberOfItems, itemListElement} = listOf();
      expect([numberOfItems, itemListElement.length]).to.deep.equal([count, MOST]);
      expect(spans().length).to.equal(50);
      expect(scripts()[0]?.textContent?.length).to.be.below(2 ** 20);
      expect(countElements(timeline) + timeline.querySelectorAll('*').length).to.be.below(1500);
    });
  }

  it('has no more sources than entries', async () => {
    const sources = Object.fromEntries(
      Array.from({length: 3 * MOST}, (_, i) => [`s${i}`, {title: `Work ${i}`}]),
    );
    const data = {sources, events: [{title: 'All', citations: Object.keys(sources)}]};
    await tell({timeline: data, metadata: 'json-ld coins'});
    expect(spans().length).to.equal(MOST);
    expect(listOf().itemListElement[0].item.subjectOf.length).to.equal(MOST);
    expect(Object.keys(parseTimeline(data).timeline.sources).length).to.equal(3 * MOST);
  });

  it('of several timelines is each their own', async () => {
    const one = await tell({timeline: [{title: 'One'}], metadata: 'json-ld'});
    const two = await tell({timeline: [{title: 'Two'}], metadata: 'json-ld'});
    expect(scripts().map(script => namesOf(script))).to.deep.equal([['One'], ['Two']]);
    one.metadata = null;
    await settled(one);
    expect(scripts().map(script => namesOf(script))).to.deep.equal([['Two']]);
    expect(findAll(two, '.card').length).to.equal(1);
  });
});

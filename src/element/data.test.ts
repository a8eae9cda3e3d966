import {expect} from '@open-wc/testing';
import {FIRST_TRAIN, findAll, makeBox, next, put, settled, show, titlesOf} from './fixture.ts';

const list = (...titles: string[]): string =>
  `<ol>${titles.map(title => `<li><time>1991</time> <b>${title}</b></li>`).join('')}</ol>`;
const script = (title: string): string =>
  `<script type="application/json">[{"date": "1991", "title": "${title}"}]</script>`;
const property = (title: string) => [{date: '1991', title}];

/** The slot shows what the page itself has inside the element. */
function isPageShown(timeline: HTMLElement): boolean {
  const child = timeline.querySelector('ol');
  const {width, height} = child?.getBoundingClientRect() ?? {width: 0, height: 0};
  return !!child?.assignedSlot && width > 0 && height > 0;
}

describe('where the data come from', () => {
  const original = window.fetch;
  afterEach(() => {
    window.fetch = original;
  });

  const cases: [about: string, Parameters<typeof put>, titles: string[]][] = [
    ['the property', [{timeline: property('A')}], ['A']],
    ['a document in the property', [{timeline: {events: property('A')}}], ['A']],
    ['a script', [{}, {inside: script('S')}], ['S']],
    ['the list', [{}, {inside: list('L', 'M')}], ['L', 'M']],
    [
      'the property before all else',
      [{timeline: property('A'), src: FIRST_TRAIN}, {inside: script('S') + list('L')}],
      ['A'],
    ],
    ['the script before the list', [{}, {inside: list('L') + script('S')}], ['S']],
    ['the property, once it is null, no longer', [{timeline: null}, {inside: list('L')}], ['L']],
    ['no address where it is blank', [{src: ' '}, {inside: list('L')}], ['L']],
    ['a script of its own, not one further in', [{}, {inside: `<p>${script('S')}</p>`}], []],
  ];
  for (const [about, what, titles] of cases) {
    it(`is ${about}`, async () => expect(titlesOf(await show(...what))).to.deep.equal(titles));
  }

  it('is the address, before what stands inside', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {inside: script('S') + list('L')});
    const {events} = await (await fetch(FIRST_TRAIN)).json();
    expect(titlesOf(timeline)).to.have.members(events.map((event: {title: string}) => event.title));
  });

  it('is the property that was set before the element was defined', async () => {
    const timeline = document.createElement('cited-timeline-to-be');
    Object.assign(timeline, {timeline: property('A')});
    makeBox().append(timeline);
    const {CitedTimeline} = await import('./cited-timeline.ts');
    customElements.define('cited-timeline-to-be', class extends CitedTimeline {});
    await settled(timeline as InstanceType<typeof CitedTimeline>);
    expect(timeline.shadowRoot?.querySelectorAll('.card').length).to.equal(1);
  });

  it('is what was set right after the element was put on the page', async () => {
    const timeline = put({});
    timeline.timeline = property('A');
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['A']);
    const other = put({});
    other.src = FIRST_TRAIN;
    await settled(other);
    expect(titlesOf(other).length).to.be.greaterThan(13);
  });

  it('is never changed, not even where it is frozen', async () => {
    const data = Object.freeze([Object.freeze({date: '1991', title: 'A'})]);
    expect(titlesOf(await show({timeline: data}))).to.deep.equal(['A']);
  });

  it('follows children that are added, changed and removed', async () => {
    const timeline = await show({});
    timeline.innerHTML = list('L');
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['L']);
    timeline.querySelector('ol')?.insertAdjacentHTML('beforeend', '<li><b>M</b> 1992');
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['L', 'M']);
    const words = timeline.querySelector('b')?.firstChild as Text;
    words.data = 'N';
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['N', 'M']);
    timeline.insertAdjacentHTML('beforeend', script('S'));
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['S']);
  });

  it('leaves children alone where there are better data', async () => {
    const timeline = await show({timeline: property('A')});
    let loads = 0;
    timeline.addEventListener('timeline-load', () => loads++);
    timeline.innerHTML = list('L');
    await settled(timeline);
    expect([titlesOf(timeline), loads]).to.deep.equal([['A'], 0]);
  });

  it('shows the page’s own list until the data are there, and not beside them', async () => {
    let answer = (_: Response) => {};
    window.fetch = () => new Promise(resolve => (answer = resolve));
    const timeline = put({src: 'later.json'}, {inside: list('L')});
    await timeline.updateComplete;
    expect(isPageShown(timeline)).to.equal(true);
    expect(findAll(timeline, '[role="status"]')).to.have.length(1);
    answer(new Response(JSON.stringify(property('A'))));
    await next(timeline, 'timeline-load');
    expect(isPageShown(timeline)).to.equal(false);
    expect(titlesOf(timeline)).to.deep.equal(['A']);
  });

  it('leaves the page’s own list where the data fail', async () => {
    const timeline = await show({src: '/no-such-file.json'}, {inside: list('L')});
    expect(findAll(timeline, '[role="alert"]')).to.have.length(1);
    expect(isPageShown(timeline)).to.equal(true);
  });

  it('reads again what was changed in place, when told to', async () => {
    const data = property('A');
    const timeline = await show({timeline: data});
    data.push({date: '1992', title: 'B'});
    timeline.reload();
    await settled(timeline);
    expect(titlesOf(timeline)).to.deep.equal(['A', 'B']);
  });
});

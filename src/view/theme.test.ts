import {expect} from '@open-wc/testing';
import type {CitedTimeline} from '../element/cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, makeBox, settled, show, showMany} from '../element/fixture.ts';

/** The names that the class documents. */
const PARTS = [
  'header',
  'heading',
  'controls',
  'search',
  'viewport',
  'axis',
  'tick',
  'break',
  'entry',
  'card',
  'date',
  'title',
  'summary',
  'citation',
  'detail',
  'sources',
];

/** A colour as the browser writes it. */
function colour(written: string): string {
  const box = makeBox(10);
  box.style.color = written;
  return getComputedStyle(box).color;
}

const styleOf = (timeline: CitedTimeline, selector: string): CSSStyleDeclaration =>
  getComputedStyle(findAll(timeline, selector)[0] ?? timeline);

describe('custom properties', () => {
  const colours: [name: string, where: string, what: keyof CSSStyleDeclaration][] = [
    ['background', 'host', 'backgroundColor'],
    ['ink', 'host', 'color'],
    ['ink', '.axis', 'borderTopColor'],
    ['muted', '.citations', 'color'],
    ['accent', '.date', 'color'],
    ['accent', '.dot', 'backgroundColor'],
    ['rule', 'header', 'borderBottomColor'],
    ['panel', '.undated', 'backgroundColor'],
  ];
  for (const [name, where, what] of colours) {
    it(`--timeline-${name} colours ${where}, in every theme`, async () => {
      const timeline = await show({src: FIRST_TRAIN});
      for (const theme of ['light', 'dark'] as const) {
        timeline.theme = theme;
        timeline.style.removeProperty(`--timeline-${name}`);
        await timeline.updateComplete;
        expect(styleOf(timeline, where)[what]).not.to.equal('rgb(1, 2, 3)');
        timeline.style.setProperty(`--timeline-${name}`, 'rgb(1, 2, 3)');
        expect(styleOf(timeline, where)[what]).to.equal('rgb(1, 2, 3)');
      }
    });
  }

  it('set the fonts', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    timeline.style.setProperty('--timeline-font', 'Ours');
    timeline.style.setProperty('--timeline-label-font', 'Theirs');
    expect(styleOf(timeline, '.title').fontFamily).to.equal('Ours');
    for (const where of ['.date', '.tick', '.citations', '.more'])
      expect(styleOf(timeline, where).fontFamily, where).to.equal('Theirs');
  });

  it('leave the page’s own font where there is none', async () => {
    const box = makeBox(900);
    box.style.fontFamily = 'Pages';
    const timeline = await show({src: FIRST_TRAIN});
    box.append(timeline);
    expect(styleOf(timeline, '.title').fontFamily).to.equal('Pages');
  });

  it('set the width of cards, and all is laid out anew', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 900});
    const last = () => findAll(timeline, '.track .card').at(-1)?.getBoundingClientRect().left;
    const drawn = last();
    timeline.style.setProperty('--timeline-card-width', '300px');
    await settled(timeline);
    expect(findAll(timeline, '.track .card').map(card => card.offsetWidth)).to.satisfy(
      (widths: number[]) => widths.every(width => width === 300),
    );
    expect(last()).to.be.greaterThan(drawn as number);
  });

  it('set the room around', async () => {
    const timeline = await show({src: FIRST_TRAIN}, {width: 900});
    timeline.style.setProperty('--timeline-padding', '33px');
    await settled(timeline);
    expect(getComputedStyle(timeline).padding).to.equal('33px');
    expect(find(timeline, 'header').offsetWidth).to.equal(900 - 66);
  });
});

describe('themes', () => {
  const ground = (timeline: CitedTimeline) => getComputedStyle(timeline).backgroundColor;

  it('are chosen by attribute and by property', async () => {
    const timeline = await show({timeline: []});
    timeline.setAttribute('theme', 'dark');
    await timeline.updateComplete;
    expect(ground(timeline)).to.equal(colour('#191917'));
    timeline.theme = 'light';
    await timeline.updateComplete;
    expect(ground(timeline)).to.equal(colour('#fffefa'));
    expect(timeline.getAttribute('theme')).to.equal('light');
    timeline.removeAttribute('theme');
    await timeline.updateComplete;
    expect(timeline.theme).to.equal('auto');
  });

  it('follow the reader’s system, whatever the page does', async () => {
    const timeline = await show({timeline: []});
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    expect(ground(timeline)).to.equal(colour(dark ? '#191917' : '#fffefa'));
    expect(timeline.hasAttribute('theme')).to.equal(false);
  });

  it('give links, buttons and details their own contrast', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const timeline = await show({src: FIRST_TRAIN, theme}, {width: 700});
      const text = styleOf(timeline, 'section').color;
      expect(styleOf(timeline, '.title').color).to.equal(text);
      expect(styleOf(timeline, 'button:not([aria-disabled="true"])').color).to.equal(text);
      expect(styleOf(timeline, '.sources a').color).not.to.equal(ground(timeline));
    }
  });
});

describe('parts', () => {
  it('can each be reached from the page', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = PARTS.map(part => `cited-timeline::part(${part}) {--seen: ${part}}`).join(
      '',
    );
    document.head.append(sheet);
    const timeline = await show({src: FIRST_TRAIN, selected: 'first-train'}, {width: 700});
    const seen = new Map(
      findAll(timeline, '[part]').map(element => [
        element.part[0],
        getComputedStyle(element).getPropertyValue('--seen').trim(),
      ]),
    );
    for (const part of PARTS) expect(seen.get(part), part).to.equal(part);
    sheet.remove();
  });

  it('are on every entry', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const count = (part: string) => findAll(timeline, `[part~="${part}"]`).length;
    for (const part of ['entry', 'card', 'date', 'title']) expect(count(part), part).to.equal(15);
    expect(count('citation')).to.be.at.least(15);
  });

  it('tell the states of an entry', async () => {
    const timeline = await show({src: FIRST_TRAIN, selected: 'summit', query: 'wheat'});
    const states = findAll(timeline, '[part~="entry"]').map(({part}) => [...part].slice(1));
    expect(states.filter(([state]) => state === undefined)).not.to.have.length(0);
    for (const [state, count] of [
      ['selected', 1],
      ['announced', 3],
      ['out', 12],
    ] as const)
      expect(
        states.filter(all => all.includes(state)),
        state,
      ).to.have.length(count);
    const vague = {date: '1988~', title: 'About', source: 'https://example.org'};
    const other = await show({timeline: [vague]});
    expect(find(other, '[part~="entry"]').part.contains('vague')).to.equal(true);
    const crowd = await showMany({
      timeline: [
        ...Array.from({length: 60}, (_, i) => ({...vague, date: `${1900 + i * 2}~`})),
        {...vague, id: 'open', date: '2030', status: 'expected'},
      ],
      selected: 'open',
      from: '2015',
    });
    const stops = findAll(crowd, '[part~="entry"]').map(({part}) => [...part].slice(1).join());
    expect(stops.at(-1)).to.equal('announced,selected');
    expect(new Set(stops.slice(0, -1))).to.deep.equal(new Set(['vague']));
  });
});

import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {FIRST_TRAIN, find, findAll, settled, show, until} from './fixture.ts';
import {files, lacking, NAMES, STATES, style} from './themes-fixture.ts';

for (const name of NAMES) {
  describe(`the theme ${name}`, () => {
    beforeEach(() => style(files.get(name) as string));

    it('has no card that holds less than its text, and no overlap', async () => {
      const timeline = await show({src: FIRST_TRAIN});
      const boxes = findAll(timeline, '.track .card').map(card => {
        expect(card.scrollWidth, card.textContent ?? '').to.be.at.most(card.clientWidth);
        return card.getBoundingClientRect();
      });
      const axis = find(timeline, '.axis').getBoundingClientRect();
      for (const [i, one] of boxes.entries()) {
        expect(one.bottom).to.be.at.most(axis.top);
        for (const other of boxes.slice(i + 1)) {
          const isApart =
            one.right <= other.left + 0.5 ||
            other.right <= one.left + 0.5 ||
            one.bottom <= other.top + 0.5 ||
            other.bottom <= one.top + 0.5;
          expect(isApart, `${i}: ${JSON.stringify([one, other])}`).to.equal(true);
        }
      }
    });

    it('fits a narrow page', async () => {
      const timeline = await show({src: FIRST_TRAIN}, {width: 320});
      const tooWide = findAll(timeline, '*:not(.hidden, .ruler *)').filter(
        element => element.getBoundingClientRect().right > timeline.getBoundingClientRect().right,
      );
      expect(tooWide.map(({className}) => className)).to.deep.equal([]);
    });
  });
}

/** What is seen of all elements of a timeline, told apart by these. */
const LOOKS = [
  ...['color', 'backgroundColor', 'fontFamily', 'fontSize', 'fontWeight', 'borderTopColor'],
  ...['borderTopWidth', 'borderTopStyle', 'borderTopLeftRadius', 'paddingTop', 'paddingLeft'],
  ...['marginTop', 'marginLeft', 'width', 'height', 'borderLeftWidth', 'borderLeftColor'],
] as const;

const looksOf = (timeline: CitedTimeline): string[] =>
  [timeline, ...findAll(timeline, '*')].map(element => {
    const look = getComputedStyle(element) as unknown as Readonly<Record<string, string>>;
    return `${element.className} ${LOOKS.map(name => look[name]).join(', ')}`;
  });

describe('theme files', () => {
  const put = (theme: 'light' | 'dark') => show({src: FIRST_TRAIN, theme, selected: 'first-train'});

  for (const theme of ['light', 'dark'] as const) {
    it(`say of the default what is there without it, ${theme}`, async () => {
      const plain = looksOf(await put(theme));
      style(files.get('default') as string);
      expect(looksOf(await put(theme))).to.deep.equal(plain);
      style(files.get('civic') as string);
      expect(looksOf(await put(theme))).not.to.deep.equal(plain);
    });
  }

  it('differ from each other in type, weight, lines, radius, width and room', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const seen = new Map<string, Set<string>>();
    for (const name of NAMES) {
      style(files.get(name) as string);
      const looks = {
        heading: getComputedStyle(find(timeline, '.heading')),
        title: getComputedStyle(findAll(timeline, '.title')[0] as Element),
        date: getComputedStyle(findAll(timeline, '.date')[0] as Element),
        line: getComputedStyle(findAll(timeline, '.line')[0] as Element),
        header: getComputedStyle(find(timeline, 'header')),
        button: getComputedStyle(findAll(timeline, 'button')[0] as Element),
      };
      const features = {
        ground: getComputedStyle(timeline).backgroundColor,
        headings: looks.heading.fontFamily,
        labels: looks.date.fontFamily,
        size: `${looks.title.fontSize} ${looks.title.fontWeight}`,
        line: looks.line.borderTopWidth,
        rule: `${looks.header.borderBottomWidth} ${looks.header.borderBottomStyle}`,
        radius: looks.button.borderTopLeftRadius,
        room: looks.header.paddingBottom,
      };
      for (const [feature, value] of Object.entries(features))
        seen.set(feature, (seen.get(feature) ?? new Set()).add(value));
    }
    const kinds = Object.fromEntries([...seen].map(([feature, {size}]) => [feature, size]));
    const six = {ground: 5, headings: 5, labels: 6, size: 5, line: 3, rule: 4, radius: 5, room: 4};
    for (const [feature, least] of Object.entries(six))
      expect(
        kinds[feature],
        `${feature}: ${[...(seen.get(feature) ?? [])].join('; ')}`,
      ).to.be.at.least(least);
  });

  it('stand beside each other on a page, by classes', async () => {
    for (const name of NAMES) style(files.get(name) as string);
    const timelines: CitedTimeline[] = [];
    for (const name of NAMES) {
      const timeline = await show({timeline: [], theme: 'light'});
      timeline.className = name;
      timelines.push(timeline);
    }
    const alone = await show({timeline: [], theme: 'light'});
    const looks = timelines.map(timeline => getComputedStyle(timeline).backgroundColor);
    expect(new Set(looks)).to.have.property('size', 5);
    expect(looks[3], 'civic').to.equal(looks[5]);
    const last = getComputedStyle(alone).backgroundColor;
    expect(last, 'without a class: the last one’s').to.equal(looks.at(-1));
  });

  it('yield to the page’s own rules, wherever these stand', async () => {
    style('cited-timeline {--timeline-background: rgb(1, 2, 3)}');
    style(files.get('museum') as string);
    const timeline = await show({timeline: []});
    expect(getComputedStyle(timeline).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('leave night dark, whatever the theme', async () => {
    style(files.get('night') as string);
    for (const theme of ['auto', 'light', 'dark'] as const) {
      const timeline = await show({timeline: [], theme});
      expect(getComputedStyle(timeline).colorScheme).to.equal('dark');
      expect(getComputedStyle(timeline).backgroundColor).to.equal('rgb(8, 14, 32)');
    }
  });

  it('change what is laid out when they come late', async () => {
    const timeline = await show({src: FIRST_TRAIN});
    const width = () => findAll(timeline, '.track .card')[0]?.offsetWidth;
    expect(width()).to.equal(160);
    style(files.get('civic') as string);
    await until(() => width() === 176, 'wider cards');
    await settled(timeline);
    const heights = findAll(timeline, '.track .card').map(card => card.offsetHeight);
    const fresh = await show({src: FIRST_TRAIN});
    expect(findAll(fresh, '.track .card').map(card => card.offsetHeight)).to.deep.equal(heights);
  });
});

/** The rules that the guide gives for a page whose own colours are to be taken. */
const OWN = 'cited-timeline {--timeline-background: transparent; --timeline-ink: currentColor}';

describe('on the page’s own ground, in its own ink', () => {
  const pages: [name: string, ground: string, ink: string, scheme: string, accent: string][] = [
    ['dark', '#10243a', '#f1f5f9', 'dark', '#ffb8a3'],
    ['light', '#fdf6e3', '#1c1b18', 'light', '#7c2410'],
    ['black', '#000', '#fff', 'dark', 'initial'],
    ['white', '#fff', '#000', 'normal', 'currentColor'],
  ];
  for (const [name, ground, ink, scheme, accent] of pages) {
    for (const [state, put] of Object.entries(STATES).slice(0, 4)) {
      it(`has 7:1 for text and 3:1 for marks on a ${name} page: ${state}`, async () => {
        style(OWN);
        style(`body {background: ${ground}; color: ${ink}; color-scheme: ${scheme}}`);
        style(`cited-timeline {--timeline-accent: ${accent}}`);
        const timeline = await put({});
        expect(getComputedStyle(timeline).backgroundColor).to.match(/, 0\)$|transparent/);
        expect(getComputedStyle(timeline).color).to.equal(getComputedStyle(document.body).color);
        expect(lacking(timeline)).to.deep.equal([]);
      }).timeout(20_000);
    }
  }

  it('draws dots of the size that they have with a ring', async () => {
    style(OWN);
    const timeline = await show({src: FIRST_TRAIN});
    const dot = getComputedStyle(findAll(timeline, '.dot')[0] as Element);
    expect(dot.backgroundClip).to.equal('padding-box');
    expect(dot.borderTopWidth).to.equal('2px');
  });
});

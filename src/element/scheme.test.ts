import {expect} from '@open-wc/testing';
import type {CitedTimeline} from './cited-timeline.ts';
import {makeBox, settled, show, until} from './fixture.ts';

const DARK = 'rgb(25, 25, 23)';
const LIGHT = 'rgb(255, 254, 250)';
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
const SYSTEM = isDark ? DARK : LIGHT;
const OTHER = isDark ? 'light' : 'dark';
const OTHERS = isDark ? LIGHT : DARK;

const ground = (timeline: CitedTimeline): string => getComputedStyle(timeline).backgroundColor;
const root = document.documentElement;

/** Where custom states can be styled. */
const states = CSS.supports('selector(:state(--stated))');

async function showIn(scheme: string): Promise<CitedTimeline> {
  const timeline = await show({timeline: []});
  const box = makeBox();
  box.style.colorScheme = scheme;
  box.append(timeline);
  await settled(timeline);
  return timeline;
}

describe('light or dark', () => {
  let meta: HTMLMetaElement | undefined;
  afterEach(() => {
    root.removeAttribute('style');
    meta?.remove();
  });
  const putMeta = (content: string): void => {
    meta = Object.assign(document.createElement('meta'), {name: 'color-scheme', content});
    document.head.append(meta);
  };

  it('is tried in engines that can follow the page', () => expect(states).to.equal(true));

  const stated: [scheme: string, seen: string][] = [
    ['dark', DARK],
    ['light', LIGHT],
    ['only light', LIGHT],
    ['light dark', SYSTEM],
    ['normal', SYSTEM],
  ];
  for (const [scheme, seen] of stated) {
    it(`is what the page states where the element stands: ${scheme}`, async () => {
      expect(ground(await showIn(scheme))).to.equal(seen);
    });
  }

  it('is what the page states for all of it, and goes with it', async () => {
    const timeline = await show({timeline: []});
    expect(ground(timeline)).to.equal(SYSTEM);
    for (const [scheme, seen] of [...stated, ...stated]) {
      root.style.colorScheme = scheme;
      await until(() => ground(timeline) === seen, scheme);
    }
  });

  it('goes with a class of the body', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `body.other {color-scheme: ${OTHER}}`;
    document.head.append(sheet);
    const timeline = await show({timeline: []});
    document.body.className = 'other';
    await until(() => ground(timeline) === OTHERS, 'the body’s');
    document.body.className = '';
    await until(() => ground(timeline) === SYSTEM, 'the system’s');
    sheet.remove();
  });

  it('goes with the place where the element is put', async () => {
    const timeline = await showIn(OTHER);
    expect(ground(timeline)).to.equal(OTHERS);
    makeBox().append(timeline);
    await settled(timeline);
    expect(ground(timeline)).to.equal(SYSTEM);
  });

  it('is what the page states by a meta element', async () => {
    putMeta(OTHER);
    expect(ground(await show({timeline: []}))).to.equal(OTHERS);
  });

  it('is what a rule for the element says', async () => {
    const timeline = await showIn('normal');
    timeline.style.colorScheme = OTHER;
    expect(ground(timeline)).to.equal(OTHERS);
  });

  it('is the theme’s, if one is named, whatever the page states', async () => {
    const timeline = await showIn('dark');
    timeline.theme = 'light';
    await settled(timeline);
    expect(ground(timeline)).to.equal(LIGHT);
    timeline.theme = 'auto';
    await settled(timeline);
    expect(ground(timeline)).to.equal(DARK);
  });

  it('is told by no attribute', async () => {
    const timeline = await showIn('dark');
    expect(timeline.getAttributeNames()).to.deep.equal([]);
  });
});

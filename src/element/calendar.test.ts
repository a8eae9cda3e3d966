import {expect, waitUntil} from '@open-wc/testing';
import '../define.ts';
import type {CitedTimeline} from './cited-timeline.ts';
import {later} from './later.ts';

const EVENTS = [
  {
    ...{id: 'day', date: '2026-03-04', title: 'A day'},
    corrections: [{date: '2026-03-05', note: 'Corrected'}],
    source: {
      ...{
        title: 'A work',
        publisher: 'A paper',
        url: 'https://example.org/',
        published: '2026-03-04',
      },
      ...{accessed: '2026-03-06', archive: {url: 'https://example.org/old', date: '2026-03-07'}},
    },
  },
  {date: '2026', title: 'A year'},
  {date: '2026-03-20/2026-03-22', title: 'A range'},
];

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[–—] ?/g, '–')
    .trim();

const boxes: HTMLElement[] = [];
afterEach(() => {
  for (const box of boxes.splice(0)) box.remove();
});

/** A timeline, and each date that any of it has ever shown. */
function put(properties: Partial<CitedTimeline>): {timeline: CitedTimeline; drawn: Set<string>} {
  const timeline = Object.assign(document.createElement('cited-timeline'), {timeline: EVENTS});
  Object.assign(timeline, properties);
  const drawn = new Set<string>();
  const box = document.createElement('div');
  box.lang = 'en-GB';
  box.style.width = '1000px';
  box.append(timeline);
  document.body.append(box);
  boxes.push(box);
  const root = timeline.shadowRoot ?? timeline.renderRoot;
  new MutationObserver(() => {
    for (const text of datesOf(timeline)) drawn.add(text);
  }).observe(root ?? timeline, {subtree: true, childList: true, characterData: true});
  return {timeline, drawn};
}

const all = (timeline: CitedTimeline, selector: string): HTMLElement[] => [
  ...(timeline.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const datesOf = (timeline: CitedTimeline): string[] =>
  all(timeline, '.date > :first-child').map(({firstElementChild, textContent}) =>
    plain(firstElementChild?.textContent ?? textContent),
  );
const shows = (timeline: CitedTimeline, date: string): Promise<void> =>
  waitUntil(() => datesOf(timeline).includes(date), date, {timeout: 20_000});

const DAY = '13 Esfand 1404 AP (4 March 2026)';

describe('a timeline in another calendar', () => {
  // It comes first: what is loaded on first use stays loaded.
  it('is not drawn before its dates can be worded', async () => {
    expect(later.module).to.equal(undefined);
    const {timeline, drawn} = put({calendar: 'persian'});
    await shows(timeline, DAY);
    expect([...drawn].filter(text => text && !/AP \(/.test(text))).to.deep.equal([]);
  });

  it('has each date of entries and sources in it, and those on citations in short', async () => {
    const {timeline} = put({calendar: 'persian', selected: 'day'});
    await shows(timeline, DAY);
    await waitUntil(() => all(timeline, '#detail').length, 'opened', {timeout: 20_000});
    expect(datesOf(timeline)).to.include.members([
      '1404–1405 AP (2026)',
      '29 Esfand 1404–2 Farvardin 1405 AP (20–22 March 2026)',
    ]);
    const told = plain(timeline.shadowRoot?.textContent);
    for (const date of [
      'Corrected 14 Esfand 1404 AP (5 March 2026)',
      'Last corrected 14 Esfand 1404 AP (5 March 2026).',
      'Accessed 15 Esfand 1404 AP (6 March 2026).',
      'Archived 16 Esfand 1404 AP (7 March 2026)',
    ])
      expect(told).to.include(date);
    expect(plain(all(timeline, '.card .citations a')[0]?.textContent)).to.equal(
      'A paper, Mar 2026',
    );
    expect(all(timeline, 'time').map(time => time.getAttribute('datetime'))).to.include(
      '2026-03-04',
    );
    // The axis keeps to one calendar.
    expect(plain(all(timeline, '.axis')[0]?.textContent)).not.to.match(/AP|Esfand/);
  });

  it('changes with the attribute', async () => {
    const {timeline} = put({});
    await shows(timeline, '4 March 2026');
    timeline.setAttribute('calendar', 'Persian');
    await shows(timeline, DAY);
    timeline.calendar = 'buddhist';
    await shows(timeline, '4 March 2569 BE (4 March 2026)');
    for (const none of ['gregorian', 'gregory', null]) {
      timeline.calendar = 'persian';
      await shows(timeline, DAY);
      timeline.calendar = none;
      await shows(timeline, '4 March 2026');
    }
  });

  it('keeps the cards apart when dates get longer', async () => {
    const {timeline} = put({});
    await shows(timeline, '4 March 2026');
    timeline.calendar = 'julian';
    await shows(timeline, '19 February 2026 (Julian calendar; Gregorian: 4 March 2026)');
    const overlaps = (): boolean => {
      const boxes = all(timeline, '.track .card').map(card => card.getBoundingClientRect());
      return boxes.some((a, i) =>
        boxes.some(
          (b, j) =>
            i !== j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
      );
    };
    await waitUntil(() => !overlaps(), 'cards overlap', {timeout: 20_000});
  });

  it('tells the author once of a calendar that is unknown', async () => {
    const {warn} = console;
    const heard: string[] = [];
    console.warn = (text: string) => heard.push(text);
    try {
      const {timeline} = put({calendar: 'klingon', timeline: [{date: '2026', title: 'A'}]});
      await shows(timeline, '2026');
      put({calendar: 'klingon'});
      timeline.calendar = 'persian';
      await shows(timeline, '1404–1405 AP (2026)');
      timeline.calendar = 'klingon';
      await shows(timeline, '2026');
    } finally {
      console.warn = warn;
    }
    const told = heard.filter(text => text.includes('klingon'));
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/calendar: “klingon” is no calendar .+persian/s);
  });
});

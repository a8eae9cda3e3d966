import type {CitedTimeline} from '../../src/element/cited-timeline.ts';
import {type Entry, GROUPS, SOURCES} from '../entries.ts';
import type {Adapter} from './adapter.ts';

/** The element itself is in the script tag's file, which stands beside this module in the page. */
export const adapter: Adapter<object> = {
  convert: entries => {
    const cited = new Set(entries.flatMap(({sources}) => sources));
    return {
      sources: Object.fromEntries(
        SOURCES.flatMap((source, i) => (cited.has(i) ? [[`s${i}`, source]] : [])),
      ),
      groups: Object.fromEntries(GROUPS.map((label, i) => [`g${i}`, {label}])),
      events: entries.map(toEvent),
    };
  },

  load: (container, data) =>
    new Promise(resolve => {
      const element = document.createElement('cited-timeline');
      element.addEventListener('timeline-load', () => resolve(), {once: true});
      element.timeline = data;
      container.append(element);
    }),

  target: container =>
    container.firstElementChild?.shadowRoot?.querySelector('[part~="viewport"]') ?? null,

  // On a card a mouse selects text.
  isFree: (target, x, y) => {
    const hit = (target.getRootNode() as ShadowRoot).elementFromPoint(x, y);
    return !!hit && target.contains(hit) && !hit.closest('.card');
  },
};

const toEvent = ({id, date, title, group, sources}: Entry) => ({
  id,
  date,
  title,
  group: `g${group}`,
  citations: sources.map(source => `s${source}`),
});

export type {CitedTimeline};

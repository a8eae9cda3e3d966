import '@knight-lab/timelinejs/dist/css/timeline.css';
import type {Entry} from '../entries.ts';
import type {Adapter} from './adapter.ts';

/** From the script tag's file. */
declare const TL: {
  Timeline: new (
    container: HTMLElement,
    data: object,
    options: object,
  ) => {on(type: 'loaded', listener: () => void): void};
};

interface Slides {
  events: {
    unique_id: string;
    start_date: TimelineDate;
    end_date?: TimelineDate;
    text: {headline: string};
  }[];
}

interface TimelineDate {
  year: number;
  month: number;
  day: number;
}

export const adapter: Adapter<Slides> = {
  convert: entries => ({events: entries.map(toSlide)}),

  load: (container, data) =>
    new Promise(resolve => {
      const timeline = new TL.Timeline(container, data, {font: '', script_path: location.href});
      timeline.on('loaded', () => resolve());
    }),

  target: container => container.querySelector('.tl-timenav'),
};

const toSlide = ({id, start, end, title}: Entry) => ({
  unique_id: id,
  start_date: toDate(start),
  ...(end !== undefined && {end_date: toDate(end)}),
  text: {headline: title},
});

function toDate(time: number): TimelineDate {
  const date = new Date(time);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

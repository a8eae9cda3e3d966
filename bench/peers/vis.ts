import {DataSet} from 'vis-data/esnext';
import {Timeline, type TimelineOptions} from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type {Adapter} from './adapter.ts';

interface Item {
  id: string;
  content: string;
  start: number;
  end?: number;
}

/** With more options than the common ones. */
export const withOptions = (options: TimelineOptions): Adapter<Item[]> => ({
  convert: entries =>
    entries.map(({id, title, start, end}) => ({
      id,
      content: title,
      start,
      ...(end !== undefined && {end}),
    })),

  load: (container, data) =>
    new Promise(resolve => {
      const timeline = new Timeline(container, new DataSet(data), {
        height: container.clientHeight,
        showCurrentTime: false,
        onInitialDrawComplete: () => {
          if (!options.cluster) return resolve();
          // With clusters, what is drawn by now is this week; the whole would come after a second.
          timeline.on('changed', () => resolve());
          timeline.redraw();
        },
        ...options,
      });
    }),

  target: container => container.querySelector('.vis-panel.vis-center'),
});

export const adapter = withOptions({});

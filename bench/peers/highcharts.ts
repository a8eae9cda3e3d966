import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/timeline.js';
import 'highcharts/esm/modules/mouse-wheel-zoom.js';
import type {Adapter} from './adapter.ts';

interface Point {
  x: number;
  name: string;
  label: string;
}

export const adapter: Adapter<Point[]> = {
  convert: entries => entries.map(({start, date, title}) => ({x: start, name: date, label: title})),

  load: (container, data) =>
    new Promise(resolve => {
      Highcharts.chart(container, {
        chart: {
          type: 'timeline',
          animation: false,
          panning: {enabled: true, type: 'x'},
          zooming: {mouseWheel: {enabled: true, type: 'x'}},
          events: {load: () => resolve()},
        },
        title: {text: ''},
        xAxis: {type: 'datetime', visible: true},
        yAxis: {visible: false},
        accessibility: {enabled: false},
        series: [{type: 'timeline', animation: false, data}],
      });
    }),
};

import {ScatterChart} from 'echarts/charts';
import {DataZoomInsideComponent, GridComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import type {Adapter} from './adapter.ts';

use([ScatterChart, GridComponent, DataZoomInsideComponent, CanvasRenderer]);

/** A dot's time and its height: its group's lane, and a place within the lane. */
type Dot = [number, number];

export const adapter: Adapter<Dot[]> = {
  convert: entries =>
    entries.map(({start, group}, i) => [start, group + 0.1 + 0.8 * ((i * 0.618) % 1)]),

  load: (container, data) =>
    new Promise(resolve => {
      const chart = init(container, null, {renderer: 'canvas'});
      chart.on('finished', () => resolve());
      chart.setOption({
        animation: false,
        xAxis: {type: 'time'},
        yAxis: {type: 'value', min: 0, max: 4},
        // Without a throttle every step is drawn, as at the others.
        dataZoom: [{type: 'inside', xAxisIndex: 0, throttle: 0}],
        series: [{type: 'scatter', large: true, symbolSize: 4, data}],
      });
    }),
};

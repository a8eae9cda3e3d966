import type {LanePicture} from './crowd-picture.ts';
import type {TimeWindow} from './grid.ts';
import type {LaneMeasures, Lanes} from './lanes.ts';
import type {Packed} from './levels.ts';
import {placeTitles, type TitleMeasures} from './titles.ts';

/** What titles and pills stand in each lane. `seen` as for `placeTitles`. */
export const paintTitles = (
  packed: readonly Packed[],
  groups: readonly LanePicture['groups'][],
  {lanes, rows}: Lanes,
  {label, row}: LaneMeasures,
  window: TimeWindow,
  measures: TitleMeasures,
  seen: number,
): LanePicture[] =>
  lanes.map((lane, i) => {
    const {columns, rowOf} = packed[i] as Packed;
    const {boxes, beyond} = placeTitles(columns, rowOf, rows, window, measures, seen);
    const numberOf = (rank: number): number => columns.order[rank] as number;
    return {
      ...lane,
      groups: groups[i] as LanePicture['groups'],
      boxes: boxes.map(box => {
        const y = lane.y + label + box.row * row;
        const {x0, x1} = box;
        if (box.kind === 'entry') {
          const {title, room} = box;
          return {kind: 'entry', number: numberOf(box.rank), y, x0, x1, title, room};
        }
        const {start, end} = box;
        const numbers = Uint32Array.from(box.ranks, numberOf);
        return {kind: 'heap', numbers, x0, x1, y, height: row, start, end};
      }),
      beyond: Uint32Array.from(beyond, numberOf),
      beyondCount: beyond.length,
      shape: '',
    };
  });

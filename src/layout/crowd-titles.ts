import type {LanePicture} from './crowd-picture.ts';
import type {LaneMeasures, Lanes} from './lanes.ts';
import type {Packed} from './levels.ts';
import type {Titles} from './titles.ts';

/** What titles and pills stand in each lane, as `place` says. */
export const paintTitles = (
  packed: readonly Packed[],
  groups: readonly LanePicture['groups'][],
  {lanes}: Lanes,
  {label, row}: LaneMeasures,
  place: (lane: Packed) => Titles,
): LanePicture[] =>
  packed.map((one, i) => {
    const lane = lanes[i] as Lanes['lanes'][number];
    const {boxes, beyond} = place(one);
    const numberOf = (rank: number): number => one.columns.order[rank] as number;
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

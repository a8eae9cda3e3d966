/** How a user moves in a peer: what its steps of panning and of zooming are. */
export type Gesture =
  | {readonly by: 'drag'}
  | {readonly by: 'wheel'; readonly ctrl: boolean}
  /** A press of this button; `steps` is how many presses it takes before the end is reached. */
  | {readonly by: 'button'; readonly selector: string; readonly steps?: number};

export interface Peer {
  /** Names its module in this folder, and it in `--peers`. */
  readonly id: string;
  readonly name: string;
  /** Whose versions the table names; none is this package. */
  readonly packages: readonly string[];
  /** The file that its users load by a script tag, in its package; others are bundled. */
  readonly tag?: string;
  /** Whether its entries carry their titles, in a crowd as well. */
  readonly showsText: boolean;
  /** Absent where it has nothing like it. */
  readonly pan?: Gesture;
  readonly zoom?: Gesture;
  /** Whether the README names its figures. */
  readonly inEssence?: boolean;
  /** What is to know about its figures. */
  readonly note: string;
}

export const OURS = 'ours';

export const PEERS: readonly Peer[] = [
  {
    id: OURS,
    name: 'cited-timeline',
    packages: [],
    showsText: true,
    pan: {by: 'drag'},
    zoom: {by: 'wheel', ctrl: true},
    inEssence: true,
    note: 'the script tag’s file as built, all attributes at their defaults; zoomed by Ctrl + wheel, since a plain wheel scrolls the page.',
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS',
    packages: ['@knight-lab/timelinejs'],
    tag: '@knight-lab/timelinejs/dist/js/timeline.js',
    showsText: true,
    pan: {by: 'drag'},
    zoom: {by: 'button', selector: '.tl-menubar-button:has(.tl-icon-zoom-in)', steps: 8},
    inEssence: true,
    note: 'without its web fonts. It has no zoom by wheel: a step of zooming is a press of its button, of which there are eight until the closest view. It is panned by dragging its navigation strip. Both count its animations. Its picture is counted from its event `loaded`, when its strip has yet to fade in.',
  },
  {
    id: 'vis',
    name: 'vis-timeline',
    packages: ['vis-timeline', 'vis-data'],
    showsText: true,
    pan: {by: 'drag'},
    zoom: {by: 'wheel', ctrl: false},
    inEssence: true,
    note: 'the build for bundlers, all options at their defaults but for the height.',
  },
  {
    id: 'vis-cluster',
    name: 'vis-timeline, clustered',
    packages: ['vis-timeline', 'vis-data'],
    showsText: false,
    pan: {by: 'drag'},
    zoom: {by: 'wheel', ctrl: false},
    note: 'the same with its option `cluster`: a crowd is one box with a number, without titles.',
  },
  {
    id: 'chrono',
    name: 'react-chrono',
    packages: ['react-chrono', 'react', 'react-dom'],
    showsText: true,
    pan: {by: 'button', selector: 'button[aria-label="Next"]'},
    note: 'mode `HORIZONTAL`, with React, without its web font. It is no scale of time: it has no zoom and cannot be dragged. A step of panning is a press of its button to the next entry.',
  },
  {
    id: 'highcharts',
    name: 'Highcharts timeline',
    packages: ['highcharts'],
    showsText: true,
    pan: {by: 'drag'},
    zoom: {by: 'wheel', ctrl: false},
    inEssence: true,
    note: 'the modules `timeline` and `mouse-wheel-zoom`, without animation. It has no ranges: each stands at its beginning.',
  },
  {
    id: 'echarts',
    name: 'ECharts scatter',
    packages: ['echarts'],
    showsText: false,
    pan: {by: 'drag'},
    zoom: {by: 'wheel', ctrl: false},
    inEssence: true,
    note: 'dots without text, on canvas, in `large` mode, drawn in parts as it does by default, without animation, only the parts that are used. It has no ranges: each stands at its beginning.',
  },
];

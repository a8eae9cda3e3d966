import type {Handle, Overview} from '../view/overview.ts';
import type {Navigation} from './navigation.ts';
import type {Track} from './track.ts';

/** Into how many parts the overview divides time. */
const PARTS = 160;

/** How far a key moves a handle, as a share of the window. */
const STEP = 0.1;
const FAR = 0.8;

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: STEP,
  ArrowUp: STEP,
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  PageUp: FAR,
  PageDown: -FAR,
  Home: -Infinity,
  End: Infinity,
};

/** Moves one end of the window, or all of it, by a share of the strip, and tells whether anything moved. */
function moveHandle(track: Track, handle: Handle, by: number): boolean {
  const {start, end} = track.shares;
  if (handle === 'window') return track.showFrom(start + by);
  return handle === 'start'
    ? track.showShares(Math.min(start + by, end), end)
    : track.showShares(start, Math.max(end + by, start));
}

/** How far along the strip a key moves a handle; `undefined` for a key that does not. */
function handleByKey(track: Track, key: string, isRtl: boolean): number | undefined {
  const {start, end} = track.shares;
  const along = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (along === undefined) return undefined;
  const turned = isRtl && /Left|Right/.test(key) ? -along : along;
  return Number.isFinite(turned) ? turned * (end - start) : Math.sign(turned);
}

/** Follows a pointer that has taken hold of a handle, until it lets go. */
function dragHandle(
  event: PointerEvent,
  isRtl: boolean,
  onMove: (by: number) => void,
  onEnd: () => void,
): void {
  const grip = event.currentTarget as HTMLElement;
  const strip = grip.closest('.overview') as HTMLElement;
  const {width} = strip.getBoundingClientRect();
  const end = new AbortController();
  const {signal} = end;
  let last = event.clientX;
  const move = ({clientX}: PointerEvent): void => {
    onMove(((clientX - last) / width) * (isRtl ? -1 : 1));
    last = clientX;
  };
  const stop = (): void => {
    end.abort();
    onEnd();
  };
  grip.setPointerCapture(event.pointerId);
  grip.addEventListener('pointermove', move, {signal});
  grip.addEventListener('lostpointercapture', stop, {signal});
}

/** The strip that shows all of time and the window on it, as it last came to rest. */
export function overviewOf(navigation: Navigation): Overview | undefined {
  const {track, window, host} = navigation;
  const grasp = (handle: Handle, event: PointerEvent): void => {
    if (event.button) return;
    event.stopPropagation();
    const strip = event.currentTarget as HTMLElement;
    // A press beside the window brings its middle there.
    if (strip.matches('.overview')) {
      const {left, width} = strip.getBoundingClientRect();
      const at = (event.clientX - left) / width;
      const {start, end} = track.shares;
      navigation.shift(track.showFrom((host.isRtl ? 1 - at : at) - (end - start) / 2), false);
    }
    const move = (by: number) => navigation.shift(moveHandle(track, handle, by), false);
    dragHandle(event, host.isRtl, move, () => navigation.settle());
  };
  const press = (handle: Handle, event: KeyboardEvent): void => {
    const by = handleByKey(track, event.key, host.isRtl);
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    navigation.shift(moveHandle(track, handle, by));
  };
  const density = densityOf(track);
  return window && {density, ...track.shares, window, onGrasp: grasp, onHandleKey: press};
}

/** By what the strip shows: it changes only with the data and the width. */
const densities = new WeakMap<object, readonly number[]>();

/** How many entries start in each of so many equal parts of the strip. */
function densityOf(track: Track): readonly number[] {
  const {strip, story} = track;
  const known = strip && densities.get(strip);
  if (known || !strip || !story) return known ?? [];
  const {crowd, places} = story;
  const times = Array.from({length: PARTS + 1}, (_, i) => track.timeAt(i / PARTS));
  const isIn = (time: number, i: number): boolean =>
    time >= (times[i] as number) && time < (times[i + 1] as number);
  const density =
    crowd?.density(times) ??
    times.slice(1).map((_, i) => places.filter(({start}) => isIn(start, i)).length);
  densities.set(strip, density);
  return density;
}

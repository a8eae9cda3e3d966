import type {Frame, World} from '../layout/world.ts';
import type {Handle, Overview} from '../view/overview.ts';
import type {Navigation} from './navigation.ts';
import type {Story} from './story.ts';
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
  const {start, end} = sharesOf(track);
  if (handle === 'window') return showFrom(track, start + by);
  return handle === 'start'
    ? showShares(track, Math.min(start + by, end), end)
    : showShares(track, start, Math.max(end + by, start));
}

/** How far along the strip a key moves a handle; `undefined` for a key that does not. */
function handleByKey(track: Track, key: string, isRtl: boolean): number | undefined {
  const {start, end} = sharesOf(track);
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
      const {start, end} = sharesOf(track);
      navigation.shift(showFrom(track, (host.isRtl ? 1 - at : at) - (end - start) / 2), false);
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
  const {density = []} = wholeOf(track) ?? {};
  return window && {density, ...sharesOf(track), window, onGrasp: grasp, onHandleKey: press};
}

/** All of time as the strip shows it, from afar, and how many entries start in each part of that. */
interface Whole {
  readonly frame: Frame;
  readonly density: readonly number[];
}

/** By the world: it is another one when the data or the width are others. */
const wholes = new WeakMap<World, Whole>();

function wholeOf(track: Track): Whole | undefined {
  const {world, story, width} = track;
  if (!world || !story) return undefined;
  let whole = wholes.get(world);
  if (!whole) {
    const frame = world.ground(world.fit, width);
    whole = {frame, density: densityOf(frame, story)};
    wholes.set(world, whole);
  }
  return whole;
}

function densityOf(frame: Frame, {crowd, places}: Story): readonly number[] {
  const times = Array.from({length: PARTS + 1}, (_, i) => timeAt(frame, i / PARTS));
  const isIn = (time: number, i: number): boolean =>
    time >= (times[i] as number) && time < (times[i + 1] as number);
  return (
    crowd?.density(times) ??
    times.slice(1).map((_, i) => places.filter(({start}) => isIn(start, i)).length)
  );
}

const clamp = (share: number): number => Math.min(Math.max(share, 0), 1);

/** The time at a share of the strip's length, 0 to 1. */
const timeAt = ({scale, least, most}: Frame, share: number): number =>
  scale.invert(least + clamp(share) * (most - least));

/** Where the window stands on the strip, as shares of its length. */
function sharesOf(track: Track): {readonly start: number; readonly end: number} {
  const whole = wholeOf(track);
  if (!whole) return {start: 0, end: 1};
  const {scale, least, most} = whole.frame;
  const [start, end] = (track.window ?? [0, 0]).map(time =>
    clamp((scale(time) - least) / (most - least)),
  ) as [number, number];
  return {start, end};
}

/** Moves the window to begin at a share of the strip. */
function showFrom(track: Track, start: number): boolean {
  const {frame} = wholeOf(track) ?? {};
  if (!frame) return false;
  const view = {...track.seen, from: timeAt(frame, start)};
  return track.change(world => world.pan(view, 0, track.width));
}

/** Shows what lies between two shares of the strip. */
function showShares(track: Track, start: number, end: number): boolean {
  const {frame} = wholeOf(track) ?? {};
  return !!frame && track.showRange(timeAt(frame, start), timeAt(frame, end));
}

/** Beside the strip, for the handles; and the window on it at the least: 24 for a finger, and borders. Px. */
const SIDES = 48;
const LEAST = 28;

/** Moves the window on the strip to where the window is. */
export function movePane({style}: HTMLElement, track: Track, isRtl: boolean): void {
  const {start, end} = sharesOf(track);
  const width = track.width - SIDES;
  const size = Math.max(LEAST, (end - start) * width);
  const at = Math.min(start * width, width - size);
  // Browsers move a layer without looking at anything else, so that is all that panning does.
  style.setProperty('inline-size', `${size}px`);
  style.setProperty('transform', `translateX(${isRtl ? -at : at}px)`);
}

/** What a turn of the wheel asks for. */
export type WheelIntent =
  /** More than 1 is closer. */
  | {readonly zoom: number}
  /** In px of the screen: positive to the right. */
  | {readonly pan: number};

/** Height, in px, of one line, for wheels that turn by lines. */
const LINE = 16;
/** The pinch of a trackpad arrives as a turn by 100 px for each factor of e. */
const PINCH = 100;
/** One notch of a mouse turns by about 100 px; more than this at once is too much to follow. */
const MOST = 40;

/**
 * What the wheel asks for, or `undefined` where the page is to scroll, as it does for every plain
 * vertical turn. Browsers tell of a pinch on a trackpad by a wheel with Ctrl.
 *
 * @param page Width of what is in view, in px, for wheels that turn by pages.
 */
export function readWheel(
  // Firefox tells lines only to those that ask for the mode before the deltas.
  {deltaMode, deltaX, deltaY, ctrlKey, metaKey, shiftKey}: WheelEvent,
  page: number,
): WheelIntent | undefined {
  const unit = [1, LINE, page][deltaMode] ?? 1;
  if (ctrlKey || metaKey) {
    const turn = Math.min(Math.max(deltaY * unit, -MOST), MOST);
    return {zoom: Math.exp(-turn / PINCH)};
  }
  // Some systems turn Shift with a vertical wheel into a horizontal one by themselves.
  const isAcross = Math.abs(deltaX) > Math.abs(deltaY);
  const delta = isAcross ? deltaX : shiftKey ? deltaY : 0;
  return delta ? {pan: delta * unit} : undefined;
}

/** What a key asks of the view. */
export type KeyIntent =
  /** About the middle; more than 1 is closer. */
  | {readonly zoom: number}
  /** By this share of what is in view; positive towards later. */
  | {readonly pan: number}
  /** All of it. */
  | {readonly fit: true};

/** What one press changes, of a key or of a button. */
export const CLOSER = 2;
const STEP = 0.1;

/**
 * What a key asks of the view, or `undefined` where it asks for nothing or is meant for a field.
 * With Alt, Ctrl or ⌘ these keys are the browser's: they zoom the page, go back and forth, change
 * tabs and desktops.
 *
 * @param rtl Time runs from right to left.
 */
export function viewByKey(
  event: Pick<
    KeyboardEvent,
    'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'defaultPrevented' | 'composedPath'
  >,
  rtl: boolean,
): KeyIntent | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return undefined;
  const [target] = event.composedPath();
  if ((target as Element | undefined)?.closest('input, select, textarea')) return undefined;
  const right = rtl ? -STEP : STEP;
  const intents = new Map<string, KeyIntent>([
    ['+', {zoom: CLOSER}],
    ['=', {zoom: CLOSER}],
    ['-', {zoom: 1 / CLOSER}],
    ['0', {fit: true}],
    ['ShiftArrowRight', {pan: right}],
    ['ShiftArrowLeft', {pan: -right}],
  ]);
  // Signs and digits are what they are, with whatever Shift a keyboard needs for them.
  return intents.get(event.shiftKey && event.key.length > 1 ? `Shift${event.key}` : event.key);
}

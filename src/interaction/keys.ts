/** No key is held that would make it another press: for the browser, or for another tab. */
export const isPlain = ({
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<MouseEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): boolean =>
  !(altKey || ctrlKey || metaKey || shiftKey);

/**
 * Which entry a key leads to, as an index into `count` entries in order, or `undefined` for
 * a key that leads nowhere.
 *
 * @param rtl Time runs from right to left.
 */
export function moveByKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  index: number,
  count: number,
  rtl: boolean,
): number | undefined {
  if (!isPlain(event)) return undefined;
  const to = {
    ArrowRight: index + (rtl ? -1 : 1),
    ArrowLeft: index + (rtl ? 1 : -1),
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  }[event.key];
  // Not what every object has, such as `toString`.
  return typeof to === 'number' ? Math.min(Math.max(to, 0), count - 1) : undefined;
}

/**
 * Puts a text on the clipboard, and if given the same as HTML. To be called while a press is handled,
 * as browsers allow it only then; the text may come later. Where HTML is not taken, the text alone is.
 *
 * @returns what it is there as: `undefined` where it must not be there, or cannot.
 * @throws what the text is rejected with.
 */
export async function copyText(
  text: Promise<string>,
  html?: Promise<string>,
): Promise<'text' | 'html' | undefined> {
  // Pages that are not secure have no clipboard.
  const {clipboard} = navigator as {readonly clipboard?: Clipboard};
  const blob = (type: string, text: Promise<string>) => ({
    [type]: text.then(text => new Blob([text], {type})),
  });
  try {
    if (typeof ClipboardItem === 'function') {
      const types = {...blob('text/plain', text), ...(html && blob('text/html', html))};
      await clipboard?.write([new ClipboardItem(types)]);
      return clipboard && (html ? 'html' : 'text');
    }
  } catch {
    // Perhaps it takes no promises, or no HTML.
  }
  const written = await text;
  try {
    await clipboard?.writeText(written);
    return clipboard && 'text';
  } catch {
    return undefined;
  }
}

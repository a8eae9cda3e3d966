/**
 * Keeps what a text says of the direction of its letters within that text: embeddings, overrides and
 * isolates (Unicode Standard Annex 9, section 2) are closed at its end, and what closes none that is
 * open goes. A page sets other words beside the text, which it would turn around otherwise: in
 * Chromium, U+2069 even closes the element that the text stands in.
 */

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Closes an embedding or an override. */
const POP = '\u202c';
/** Closes an isolate, with all that is open in it. */
const POP_ISOLATE = '\u2069';

/** The text as it is if all in it is closed; white space, letters and marks are never changed. */
export function contain(text: string): string {
  if (text.search(CONTROLS) < 0) return text;
  /** What would close each that is open. */
  const open: string[] = [];
  const closed = text.replace(CONTROLS, sign => {
    if (sign !== POP && sign !== POP_ISOLATE) {
      open.push(sign < '\u2060' ? POP : POP_ISOLATE);
      return sign;
    }
    const at = open.lastIndexOf(sign);
    // Of an isolate, nothing within closes what was open before.
    if (at < 0 || (sign === POP && at < open.length - 1)) return '';
    open.length = at;
    return sign;
  });
  return closed + open.reverse().join('');
}

/** An address in which they are encoded, as a browser does before it asks for it. */
export const encodeControls = (address: string): string =>
  address.replace(CONTROLS, encodeURIComponent);

import type {Frame} from './drawing.ts';

/** What is seen as one letter, and where it stands, px in the browser's window. */
export interface Letter {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Letters of one direction on one line, in the order in which they are read. */
export interface Run {
  readonly letters: readonly Letter[];
  readonly frame: Frame;
  readonly isRtl: boolean;
}

/** Letters that run from right to left. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Says which way to run, and is not seen; a soft hyphen is, where a line ends. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACE = /^\s*$/;

/** What is seen as one letter each. */
export function lettersOf(text: string): readonly string[] {
  if (!('Segmenter' in Intl)) return [...text];
  return Array.from(new Intl.Segmenter().segment(text), ({segment}) => segment);
}

/**
 * The runs of a text as the browser has laid them out: it makes a rectangle for each, and of each
 * letter tells where it stands.
 *
 * @param isRtl What neither letters nor their places tell.
 */
export function runsOf(node: Text, isRtl: boolean): Run[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const frames = [...range.getClientRects()];
  const runs: {letters: Letter[]; frame: DOMRect}[] = [];
  let at = 0;
  for (const text of frames.length ? lettersOf(node.data) : []) {
    range.setStart(node, at);
    at += text.length;
    range.setEnd(node, at);
    const rects = range.getClientRects();
    // Of a letter at which a line is broken there may be two, one of them without width.
    const rect = [...rects].find(({width}) => width) ?? rects[0];
    if (!rect || (SPACE.test(text) && !rect.width)) continue;
    const frame = frameOf(rect, frames);
    if (!frame) continue;
    const last = runs.at(-1);
    const letter = {text, left: rect.left, right: rect.right};
    if (last?.frame === frame) last.letters.push(letter);
    else runs.push({letters: [letter], frame});
  }
  return runs.flatMap(({letters, frame}) => makeRun(letters, frame, isRtl) ?? []);
}

/** That of its line: lines may be so near to each other that they overlap. */
function frameOf({left, right, top}: DOMRect, frames: readonly DOMRect[]): DOMRect | undefined {
  const middle = (left + right) / 2;
  let best: DOMRect | undefined;
  for (const frame of frames) {
    const isBeside = middle < frame.left || middle > frame.right;
    if (isBeside || (best && Math.abs(best.top - top) <= Math.abs(frame.top - top))) continue;
    best = frame;
  }
  return best;
}

/** Without the space at its ends; nothing, if that is all. */
export function makeRun(
  all: readonly Letter[],
  {top, bottom}: Pick<Frame, 'top' | 'bottom'>,
  isRtl: boolean,
): Run | undefined {
  const from = all.findIndex(({text}) => !SPACE.test(text));
  const to = all.findLastIndex(({text}) => !SPACE.test(text));
  if (from < 0) return undefined;
  const letters = all.slice(from, to + 1);
  const left = Math.min(...letters.map(({left}) => left));
  const right = Math.max(...letters.map(({right}) => right));
  return {letters, frame: {left, top, right, bottom}, isRtl: runsRtl(letters, isRtl)};
}

function runsRtl(letters: readonly Letter[], isRtl: boolean): boolean {
  const first = letters[0] as Letter;
  const last = letters.at(-1) as Letter;
  if (first.left !== last.left) return last.left < first.left;
  if (RTL.test(first.text)) return true;
  return /[\p{L}\p{N}]/u.test(first.text) ? false : isRtl;
}

/** What is seen of it, as it would be written. */
export function wordRun({letters}: Run): string {
  const text = letters.map(({text}) => text).join('');
  return text
    .replace(/\u00ad$/, '-')
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ');
}

/**
 * Cut where it would reach beyond the box that it stands in, as the browser shows it: with three dots.
 *
 * @param dots How wide these are, px.
 * @param isCut More follows, so that they are there however short it is.
 */
export function cutRun(run: Run, box: Frame, dots: number, isCut: boolean): Run {
  const {letters, frame, isRtl} = run;
  if (!isCut && frame.right <= box.right + 0.5 && frame.left >= box.left - 0.5) return run;
  const fits = ({left, right}: Letter) =>
    isRtl ? left >= box.left + dots : right <= box.right - dots;
  const beyond = letters.findIndex(letter => !fits(letter));
  const kept = beyond < 0 ? letters : letters.slice(0, beyond);
  const {left: start, right: end} = frame;
  const side = isRtl
    ? Math.min(end, ...kept.map(({left}) => left))
    : Math.max(start, ...kept.map(({right}) => right));
  const more: Letter = isRtl
    ? {text: '…', left: side - dots, right: side}
    : {text: '…', left: side, right: side + dots};
  const all = [...kept, more];
  const left = Math.min(...all.map(({left}) => left));
  const right = Math.max(...all.map(({right}) => right));
  return {letters: all, frame: {...frame, left, right}, isRtl};
}

import {boxMarks} from './boxes.ts';
import {fainter, readColour} from './colour.ts';
import {type Frame, intersect, isSeen, isWhole, type Mark} from './drawing.ts';
import {Letters, readFont} from './letters.ts';
import {isReadable} from './photos.ts';
import {cutRun, type Run, runsOf, wordRun} from './runs.ts';

/** What is not seen in a picture, or could not be used there. */
const CONTROLS =
  '.controls, .strip, .pager, .detail, .pointed, .ruler, input, button:not(.stop), style, script, template';

/** What holds for all that stands in an element. Frames are in px of the picture. */
interface Surroundings {
  readonly clip: Frame;
  readonly opacity: number;
  /** The line under all text, and how far below where letters stand, px. */
  readonly line: {readonly stroke: string; readonly offset: string} | undefined;
}

/** Reads what the browser has laid out and draws, element by element. */
export class Walker {
  readonly marks: Mark[] = [];
  readonly #letters: Letters;
  /** What texts were made of. */
  readonly #runs = new Map<Mark, Run>();
  readonly #origin: {readonly x: number; readonly y: number; readonly scale: number};
  readonly #lang: string;

  /**
   * @param host Its top left corner is the picture's.
   * @param section What is read stands in it.
   * @param lang Of what names no language, BCP 47.
   */
  constructor(host: HTMLElement, section: Element, lang: string) {
    this.#letters = new Letters(section);
    const {left: x, top: y, width} = host.getBoundingClientRect();
    // A page may show it larger or smaller than it is.
    this.#origin = {x, y, scale: host.offsetWidth ? width / host.offsetWidth : 1};
    this.#lang = lang;
  }

  /** Where something stands in the picture. */
  frameOf(rect: Frame): Frame {
    const {x, y, scale} = this.#origin;
    return {
      left: (rect.left - x) / scale,
      top: (rect.top - y) / scale,
      right: (rect.right - x) / scale,
      bottom: (rect.bottom - y) / scale,
    };
  }

  /** An element with all that stands in it. */
  read(element: Element, around: Partial<Surroundings> = {}): void {
    const everywhere = Number.POSITIVE_INFINITY;
    const clip = {left: -everywhere, top: -everywhere, right: everywhere, bottom: everywhere};
    this.#read(element, {clip, opacity: 1, line: undefined, ...around});
  }

  #read(element: Element, around: Surroundings): void {
    if (element.matches(CONTROLS)) return;
    const style = getComputedStyle(element);
    const opacity = around.opacity * Number.parseFloat(style.opacity);
    // What is for screen readers only is cut to nothing.
    if (style.display === 'none' || style.clipPath !== 'none' || !opacity) return;
    const frame = this.frameOf(element.getBoundingClientRect());
    const isVisible = style.visibility === 'visible';
    if (element instanceof SVGElement) {
      this.#readShapes(element, frame, around.clip, opacity);
      return;
    }
    if (isVisible && style.display !== 'inline') {
      this.#add(boxMarks(style, frame, opacity), around.clip);
    } else if (isVisible) {
      for (const rect of element.getClientRects()) {
        this.#add(boxMarks(style, this.frameOf(rect), opacity), around.clip);
      }
    }
    const isCut = style.textOverflow === 'ellipsis' || isClamped(style);
    const inner = {
      clip: isCut ? around.clip : clipOf(style, frame, around.clip),
      opacity,
      line: lineOf(style) ?? (/^inline$|^block$/.test(style.display) ? around.line : undefined),
    };
    if (element instanceof HTMLImageElement) {
      if (isVisible && isReadable(element))
        this.#add([{kind: 'photo', frame, image: element, opacity}], inner.clip);
      return;
    }
    this.#readBeside(element, '::before', frame, inner);
    const begin = this.marks.length;
    const children = [...element.childNodes].map(node => [node, layerOf(node)] as const);
    // What lies above comes later, else all in the order of the tree.
    for (const [node] of children.sort(([, a], [, b]) => a - b)) {
      if (node instanceof Element) this.#read(node, inner);
      else if (node instanceof Text && isVisible) this.#readText(node, element, style, inner);
    }
    if (isCut) this.#cut(begin, style, frame);
    this.#readBeside(element, '::after', frame, inner);
  }

  /** What the style sheet has drawn in an element by itself, if it has a place there of its own. */
  #readBeside(element: Element, name: string, frame: Frame, around: Surroundings): void {
    const style = getComputedStyle(element, name);
    const {content, display, position} = style;
    if (content === 'none' || content === 'normal' || display === 'none') return;
    const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name));
    if (position !== 'absolute' || Number.isNaN(px('left')) || Number.isNaN(px('width'))) return;
    const left = frame.left + element.clientLeft + px('left');
    const top = frame.top + element.clientTop + px('top');
    const box = {left, top, right: left + px('width'), bottom: top + px('height')};
    this.#add(boxMarks(style, box, around.opacity * px('opacity')), around.clip);
  }

  #readShapes(element: SVGElement, frame: Frame, clip: Frame, opacity: number): void {
    const isMirrored = getComputedStyle(element).transform.startsWith('matrix(-1');
    for (const path of element.querySelectorAll('path')) {
      const {fill, opacity: own} = getComputedStyle(path);
      const colour = readColour(fill);
      const d = path.getAttribute('d');
      if (!colour || !d) continue;
      const x = isMirrored ? frame.right : frame.left;
      const faint = fainter(colour, opacity * Number.parseFloat(own));
      // Not as wide as what it holds.
      this.marks.push({kind: 'shape', d, x, y: frame.top, isMirrored, fill: faint, clip});
    }
  }

  #readText(node: Text, parent: Element, style: CSSStyleDeclaration, around: Surroundings): void {
    if (!node.data.trim()) return;
    const colour = readColour(style.color);
    if (!colour) return;
    const font = readFont(style);
    const lang = parent.closest<HTMLElement>('[lang]')?.lang || this.#lang;
    for (const screen of runsOf(node, style.direction === 'rtl')) {
      const run = {
        ...screen,
        letters: screen.letters.map((letter, i, all) => {
          const {left, right} = this.frameOf({...screen.frame, ...letter});
          const text = transform(letter.text, style.textTransform, lang, all[i - 1]?.text);
          return {text, left, right};
        }),
        frame: this.frameOf(screen.frame),
      };
      const baseline = run.frame.top + this.#letters.ascent(font, lang);
      const fill = fainter(colour, around.opacity);
      const text = {kind: 'text', frame: run.frame, baseline, font, fill, lang} as const;
      const before = this.marks.length;
      this.#add([{...text, text: wordRun(run), isRtl: run.isRtl}], around.clip);
      if (this.marks.length > before) this.#runs.set(this.marks.at(-1) as Mark, run);
      if (around.line) this.#underline(run.frame, baseline, font.size, around);
    }
  }

  #underline(frame: Frame, baseline: number, size: number, {line, opacity, clip}: Surroundings) {
    const colour = readColour(line?.stroke ?? '');
    if (!line || !colour) return;
    const width = Math.max(1, Math.round(size / 16));
    const away = Number.parseFloat(line.offset) || size / 9;
    const top = Math.round(baseline + away);
    const box = {left: frame.left, right: frame.right, top, bottom: top + width};
    const fill = fainter(colour, opacity);
    this.#add([{kind: 'box', frame: box, radius: 0, fill}], clip);
  }

  /** Where a text is longer than its box, it ends there with three dots, as on the screen. */
  #cut(begin: number, style: CSSStyleDeclaration, frame: Frame): void {
    const texts = this.marks.splice(begin);
    const seen = texts.filter(mark => mark.kind !== 'text' || mark.baseline <= frame.bottom);
    const last = seen.findLastIndex(({kind}) => kind === 'text');
    const isCut = isClamped(style) && seen.length < texts.length;
    const padding = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`));
    const box = {
      ...frame,
      left: frame.left + padding('left'),
      right: frame.right - padding('right'),
    };
    for (const [i, mark] of seen.entries()) {
      const run = this.#runs.get(mark);
      if (!run || mark.kind !== 'text') {
        this.marks.push(mark);
        continue;
      }
      const dots = this.#letters.width('…', mark.font);
      const cut = cutRun(run, box, dots, isCut && i === last);
      const isOther = cut !== run;
      this.marks.push(
        isOther ? {...mark, text: wordRun(cut), frame: cut.frame, clip: undefined} : mark,
      );
    }
  }

  /** Of what is seen through a window, only that. */
  #add(marks: readonly Mark[], clip: Frame): void {
    for (const mark of marks) {
      if (mark.kind === 'shape' || !isSeen(mark.frame, clip)) continue;
      this.marks.push(isWhole(mark.frame, clip) ? mark : {...mark, clip});
    }
  }
}

const isClamped = (style: CSSStyleDeclaration): boolean =>
  /^\d/.test(style.getPropertyValue('-webkit-line-clamp'));

const layerOf = (node: Node): number =>
  node instanceof Element ? Number.parseInt(getComputedStyle(node).zIndex, 10) || 0 : 0;

/** What is seen of what stands in an element. */
function clipOf(style: CSSStyleDeclaration, frame: Frame, clip: Frame): Frame {
  const {overflowX, overflowY} = style;
  const isClip = overflowX === 'clip' && overflowY === 'clip';
  const margin = isClip
    ? Number.parseFloat(style.getPropertyValue('overflow-clip-margin')) || 0
    : 0;
  const isOpenX = overflowX === 'visible';
  const isOpenY = overflowY === 'visible';
  if (isOpenX && isOpenY) return clip;
  return intersect(clip, {
    left: isOpenX ? clip.left : frame.left - margin,
    top: isOpenY ? clip.top : frame.top - margin,
    right: isOpenX ? clip.right : frame.right + margin,
    bottom: isOpenY ? clip.bottom : frame.bottom + margin,
  });
}

const lineOf = (style: CSSStyleDeclaration): Surroundings['line'] =>
  style.textDecorationLine.includes('underline')
    ? {stroke: style.textDecorationColor, offset: style.textUnderlineOffset}
    : undefined;

/** As CSS has it, but for letters that depend on those after them. @param before The one before it. */
function transform(text: string, how: string, lang: string, before = ' '): string {
  const isFirst = how === 'capitalize' && !/[\p{L}\p{N}'’]/u.test(before);
  if (isFirst || how === 'uppercase') return text.toLocaleUpperCase(lang);
  return how === 'lowercase' ? text.toLocaleLowerCase(lang) : text;
}

import type {Font} from './drawing.ts';

/** As a canvas takes it. */
export const fontOf = ({style, weight, size, family}: Font): string =>
  `${style} ${weight} ${size}px ${family}`;

/** The font of an element. */
export const readFont = (style: CSSStyleDeclaration): Font => ({
  family: style.fontFamily,
  size: Number.parseFloat(style.fontSize),
  weight: style.fontWeight,
  style: style.fontStyle,
  spacing: Number.parseFloat(style.letterSpacing) || 0,
  numeric: style.fontVariantNumeric,
});

/** Measures letters as the browser sets them. */
export class Letters {
  readonly #context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  readonly #ascents = new Map<string, number>();
  readonly #place: Element;

  /** @param place Where what is measured may stand for a moment. */
  constructor(place: Element) {
    this.#place = place;
  }

  /** How wide a text is, px. */
  width(text: string, font: Font): number {
    this.#context.font = fontOf(font);
    return this.#context.measureText(text).width + font.spacing * text.length;
  }

  /**
   * From the top of what the browser takes a line of letters to fill down to where they stand, px. Which
   * font it is that `serif` names may depend on the language.
   */
  ascent(font: Font, lang: string): number {
    const key = `${fontOf(font)} ${lang}`;
    const ascent = this.#ascents.get(key) ?? this.#measure(font, lang);
    this.#ascents.set(key, ascent);
    return ascent;
  }

  #measure(font: Font, lang: string): number {
    const line = document.createElement('div');
    line.className = 'measured';
    line.lang = lang;
    line.style.font = fontOf(font);
    const letter = document.createTextNode('x');
    const foot = document.createElement('span');
    line.append(letter, foot);
    this.#place.append(line);
    const range = document.createRange();
    range.selectNodeContents(letter);
    const {top} = range.getBoundingClientRect();
    const {bottom} = foot.getBoundingClientRect();
    // The page may show it larger or smaller than it is.
    const scale = line.getBoundingClientRect().width / line.offsetWidth || 1;
    line.remove();
    return (bottom - top) / scale;
  }
}

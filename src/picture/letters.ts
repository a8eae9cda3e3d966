import type {Font} from './drawing.ts';

/** How high letters stand above the line, and how deep below it, px. */
interface Measures {
  readonly ascent: number;
  readonly descent: number;
}

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

/** Measures letters, with a canvas of its own. */
export class Letters {
  readonly #context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  readonly #measures = new Map<string, Measures>();

  /** How wide a text is, px. */
  width(text: string, font: Font): number {
    this.#context.font = fontOf(font);
    return this.#context.measureText(text).width + font.spacing * text.length;
  }

  /** From the top of what a browser takes a line of letters to fill down to where they stand, px. */
  ascent(height: number, font: Font): number {
    const {ascent, descent} = this.#measure(font);
    // Browsers round both by themselves, if not all do.
    const rounded = Math.round(ascent);
    if (Math.abs(rounded + Math.round(descent) - height) < 0.1) return rounded;
    return (height * ascent) / (ascent + descent || 1);
  }

  #measure(font: Font): Measures {
    const css = fontOf(font);
    const known = this.#measures.get(css);
    if (known) return known;
    this.#context.font = css;
    const {fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent} =
      this.#context.measureText('x');
    const measures = {ascent, descent};
    this.#measures.set(css, measures);
    return measures;
  }
}

/** A colour of sRGB: red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const CLEAR: Colour = [0, 0, 0, 0];

/**
 * Reads a colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`.
 *
 * @returns `undefined` for what is written in another way.
 * @see https://www.w3.org/TR/css-color-4/#serializing-color-values
 */
export function readColour(text: string): Colour | undefined {
  if (text === 'transparent') return CLEAR;
  const [, space, inner = ''] = /^(rgba?\(|color\(srgb )(.*)\)$/.exec(text) ?? [];
  if (!space) return undefined;
  const parts = inner.split(/[\s,/]+/).filter(Boolean);
  const share = (part = '1') => (part.endsWith('%') ? Number.parseFloat(part) / 100 : read(part));
  const most = space === 'color(srgb ' ? 255 : 1;
  const value = (part = ''): number => {
    const of = part.endsWith('%') ? 255 * share(part) : most * read(part);
    return Math.round(Math.min(255, Math.max(0, of)));
  };
  return [value(parts[0]), value(parts[1]), value(parts[2]), Math.min(1, share(parts[3]))];
}

/** What is `none` counts as nothing. */
const read = (part: string): number => Number.parseFloat(part) || 0;

/** The same, so much of it. @param opacity From 0 to 1. */
export const fainter = ([red, green, blue, alpha]: Colour, opacity: number): Colour => [
  ...([red, green, blue] as const),
  alpha * opacity,
];

/** A colour as it looks on an opaque ground. */
export function lay([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour {
  const mix = (over: number, under: number) => Math.round(over * alpha + under * (1 - alpha));
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** `#962a14`, without how opaque it is. */
export const hex = ([red, green, blue]: Colour): string =>
  `#${[red, green, blue].map(value => value.toString(16).padStart(2, '0')).join('')}`;

/** `rgb(150 42 20 / 0.35)`. */
export const rgb = ([red, green, blue, alpha]: Colour): string =>
  `rgb(${red} ${green} ${blue} / ${round(alpha)})`;

const round = (alpha: number): number => Math.round(alpha * 1000) / 1000;

import {type Colour, fainter, readColour} from './colour.ts';
import type {Box, Frame, Mark, Rule} from './drawing.ts';

/** From a side that is inside out to its opposite, px. */
const FADE = 48;
/** Of stripes, px: so much is drawn, and so much each takes. */
const STRIPE = {width: 5, step: 8};

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** In whole px, as the screen has it, so that edges are sharp. */
const snap = ({left, top, right, bottom}: Frame): Frame => ({
  left: Math.round(left),
  top: Math.round(top),
  right: Math.round(right),
  bottom: Math.round(bottom),
});

const inset = ({left, top, right, bottom}: Frame, by: number): Frame => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});

/**
 * What is drawn of a box before what stands in it: its ground, stripes and borders.
 *
 * @param style As computed, of an element or of what stands before or after its content.
 * @param opacity Of it and all that it stands in, 0 to 1.
 */
export function boxMarks(style: CSSStyleDeclaration, exact: Frame, opacity: number): Mark[] {
  const frame = snap(exact);
  const radius = radiusOf(style, frame);
  const fade = fadeOf(style, frame);
  const paint = (text: string): Colour | undefined => {
    const colour = readColour(text);
    return colour?.[3] ? fainter(colour, opacity) : undefined;
  };
  const rules = borders(style, frame, radius, paint);
  // No more of it than what lies within the middle of a border that hides it: it would shine through.
  const [first] = rules;
  const hides = first?.kind === 'border' && first.stroke[3] === 1 && !first.dash.length;
  const hidden = hides ? first.width / 2 : 0;
  const cover = inset(frame, hidden);
  const box = (fill: Colour, of: Frame, radius: number): Box => ({
    ...{kind: 'box', frame: of, radius, fill, fade},
  });
  const ground = paint(style.backgroundColor);
  const stripe = paint(stripeOf(style.backgroundImage));
  return [
    ...(ground ? [box(ground, cover, Math.max(0, radius - hidden))] : []),
    ...(stripe ? stripes(frame).map(of => box(stripe, of, 0)) : []),
    ...rules.map(rule => ({...rule, fade})),
  ];
}

/** The first colour of `repeating-linear-gradient(90deg, …)`; an empty text without. */
const stripeOf = (image: string): string =>
  /^repeating-linear-gradient\(90deg, ((?:rgba?|color)\(.*?\))/.exec(image)?.[1] ?? '';

function stripes({left, top, right, bottom}: Frame): Frame[] {
  const count = Math.ceil((right - left) / STRIPE.step);
  return Array.from({length: count}, (_, i) => {
    const from = left + i * STRIPE.step;
    return {left: from, top, right: Math.min(from + STRIPE.width, right), bottom};
  });
}

/** A share is of its width. Corners are all alike, as far as there are any. */
function radiusOf({borderTopLeftRadius: text}: CSSStyleDeclaration, frame: Frame): number {
  const most = Math.min(frame.right - frame.left, frame.bottom - frame.top) / 2;
  const value = Number.parseFloat(text) || 0;
  return Math.min(most, text.includes('%') ? (value / 50) * most : value);
}

/** An open end is a mask from nothing to black, or from black to nothing. */
function fadeOf({maskImage}: CSSStyleDeclaration, {left, right}: Frame): Mark['fade'] {
  const [, side] = /^linear-gradient\(to (left|right)/.exec(maskImage) ?? [];
  if (!side) return undefined;
  const isStart = /(?:rgba\(0, 0, 0, 0\)|transparent)[^,]*, /.test(maskImage);
  const length = Math.min(FADE, right - left);
  // Where it is not seen at all is the beginning of an open start, and the end of an open end.
  return (side === 'right') === isStart
    ? {from: left, to: left + length}
    : {from: right, to: right - length};
}

function borders(
  style: CSSStyleDeclaration,
  frame: Frame,
  radius: number,
  paint: (text: string) => Colour | undefined,
): Rule[] {
  const sides = SIDES.map(side => {
    const look = style.getPropertyValue(`border-${side}-style`);
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const colour = style.getPropertyValue(`border-${side}-color`);
    const stroke = width > 0 && !/none|hidden/.test(look) ? paint(colour) : undefined;
    return {side, look, width, stroke, key: `${look} ${width} ${colour}`};
  });
  const [first] = sides;
  if (first?.stroke && sides.every(({key}) => key === first.key)) {
    const {width, look, stroke} = first;
    const half = width / 2;
    return [
      {
        ...{kind: 'border', frame: inset(frame, half), radius: Math.max(0, radius - half)},
        ...{
          stroke,
          width,
          dash: close(dashOf(look, width), around(inset(frame, half), radius - half)),
        },
      },
    ];
  }
  return sides.flatMap(({side, look, width, stroke}): Rule[] => {
    if (!stroke) return [];
    const {left, top, right, bottom} = frame;
    const third = Math.round(width / 3);
    // From the edge to the middle of each line, and how wide that is.
    const lines =
      look === 'double' && third
        ? ([third / 2, width - third / 2] as const).map(middle => [middle, third] as const)
        : [[width / 2, width] as const];
    return lines.map(([middle, width]) => {
      const line = {
        top: {left, right, top: top + middle, bottom: top + middle},
        bottom: {left, right, top: bottom - middle, bottom: bottom - middle},
        left: {left: left + middle, right: left + middle, top, bottom},
        right: {left: right - middle, right: right - middle, top, bottom},
      }[side];
      return {kind: 'line', frame: line, radius: 0, stroke, width, dash: dashOf(look, width)};
    });
  });
}

/** How long the way around it is, px. */
function around({left, top, right, bottom}: Frame, radius: number): number {
  const corner = Math.max(0, radius);
  return 2 * (right - left + bottom - top) - (8 - 2 * Math.PI) * corner;
}

/** As many as there is room for on a way of that length, px, so that it closes. */
function close(dash: readonly number[], length: number): number[] {
  const [one = 0, other = 0] = dash;
  const count = Math.max(1, Math.round(length / (one + other)));
  return dash.map(part => (part * length) / (one + other) / count);
}

const dashOf = (look: string, width: number): number[] => {
  const length = {dashed: width < 2 ? 3 : 2, dotted: 1}[look];
  return length ? [length * width, length * width] : [];
};

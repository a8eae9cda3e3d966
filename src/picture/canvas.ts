import {type Colour, rgb} from './colour.ts';
import type {Box, Drawing, Frame, Mark, Shape, Text} from './drawing.ts';
import {fontOf} from './letters.ts';
import {DENSITY} from './photos.ts';

/** No side of a canvas is longer everywhere, px, and it has no more px in all. */
const LONGEST = 16_384;
const MOST = 4096 ** 2;

/** How many px of the picture are one of the page. */
export function densityOf(width: number, height: number): number {
  const longest = Math.max(width, height);
  return Math.min(DENSITY, LONGEST / longest, Math.sqrt(MOST / (width * height)));
}

/** A drawing as an image of px. @throws Error where the browser cannot make one of that size. */
export async function paintPng(drawing: Drawing): Promise<Blob> {
  const {width, height, ground, marks} = drawing;
  const density = densityOf(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * density);
  canvas.height = Math.floor(height * density);
  canvas.lang = drawing.lang;
  const context = canvas.getContext('2d', {alpha: false}) as CanvasRenderingContext2D;
  context.scale(canvas.width / width, canvas.height / height);
  context.fillStyle = rgb(ground);
  context.fillRect(0, 0, width, height);
  for (const mark of marks) {
    context.save();
    if (mark.clip) {
      context.beginPath();
      trace(context, mark.clip, 0);
      context.clip();
    }
    paint(context, mark);
    context.restore();
  }
  const blob = await new Promise<Blob | null>(give => canvas.toBlob(give, 'image/png'));
  if (!blob) throw new Error(`${canvas.width} × ${canvas.height} px are too many`);
  return blob;
}

function trace(
  context: CanvasRenderingContext2D,
  {left, top, right, bottom}: Frame,
  radius: number,
): void {
  context.roundRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top), radius);
}

function paint(context: CanvasRenderingContext2D, mark: Mark): void {
  const {fade} = mark;
  const colour = (of: Colour): string | CanvasGradient => {
    if (!fade) return rgb(of);
    const gradient = context.createLinearGradient(fade.from, 0, fade.to, 0);
    const [red, green, blue] = of;
    gradient.addColorStop(0, rgb([red, green, blue, 0]));
    gradient.addColorStop(1, rgb(of));
    return gradient;
  };
  if (mark.kind === 'photo') {
    const {left, top, right, bottom} = mark.frame;
    context.globalAlpha = mark.opacity;
    context.drawImage(mark.image, left, top, right - left, bottom - top);
    return;
  }
  if (mark.kind === 'text' || mark.kind === 'shape' || mark.kind === 'box') {
    context.fillStyle = colour(mark.fill);
    fill(context, mark);
    return;
  }
  context.strokeStyle = colour(mark.stroke);
  context.lineWidth = mark.width;
  context.setLineDash([...mark.dash]);
  context.beginPath();
  const {left, top, right, bottom} = mark.frame;
  if (mark.kind === 'border') trace(context, mark.frame, mark.radius);
  else {
    context.moveTo(left, top);
    context.lineTo(right, bottom);
  }
  context.stroke();
}

function fill(context: CanvasRenderingContext2D, mark: Text | Shape | Box): void {
  if (mark.kind === 'text') {
    write(context, mark);
  } else if (mark.kind === 'shape') {
    context.translate(mark.x, mark.y);
    context.scale(mark.isMirrored ? -1 : 1, 1);
    context.fill(new Path2D(mark.d));
  } else {
    context.beginPath();
    trace(context, mark.frame, mark.radius);
    context.fill();
  }
}

/** Between two marks all runs from right to left, whatever it is. */
const OVERRIDE = ['\u202e', '\u202c'] as const;

/** As wide as on the screen, whatever the canvas makes of its font. */
function write(context: CanvasRenderingContext2D, mark: Text): void {
  const {text, frame, baseline, isRtl, font} = mark;
  context.font = fontOf(font);
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  // Not every browser knows it: then letters are set a little wider.
  if (font.spacing && 'letterSpacing' in context) context.letterSpacing = `${font.spacing}px`;
  const [before, after] = isRtl ? OVERRIDE : ['', ''];
  const directed = before + text + after;
  const {width} = context.measureText(directed);
  const stretch = width ? (frame.right - frame.left) / width : 1;
  context.translate(frame.left, baseline);
  context.scale(stretch, 1);
  context.fillText(directed, 0, 0);
}

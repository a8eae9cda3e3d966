import {type Colour, lay, readColour} from './colour.ts';
import type {Drawing, Frame} from './drawing.ts';
import {isReadable} from './photos.ts';
import {styles} from './styles.ts';
import {Walker} from './walk.ts';

/** Room around all of it where the element has none, px. */
const LEAST_MARGIN = 16;

/**
 * Lays out what is to be seen in the element itself, reads it, and leaves everything as it was, all
 * before the browser draws again.
 *
 * @param make What stands below, once it is known what is in view.
 * @param lang The reader's, BCP 47.
 */
export function drawStage(
  root: ShadowRoot,
  lang: string,
  make: (isSeen: (element: Element) => boolean) => HTMLElement,
): Pick<Drawing, 'width' | 'height' | 'ground' | 'marks'> {
  const host = root.host as HTMLElement;
  const section = root.querySelector('section') as HTMLElement;
  const sheet = new CSSStyleSheet();
  // The page does not become shorter, lest it be scrolled.
  sheet.replaceSync(`:host { min-block-size: ${host.offsetHeight}px !important }`);
  const sheets = [...root.adoptedStyleSheets];
  const added: HTMLElement[] = [];
  const add = (element: HTMLElement, place: (element: HTMLElement) => void): void => {
    added.push(element);
    place(element);
  };
  try {
    root.adoptedStyleSheets = [...sheets, ...own(), sheet];
    for (const image of section.querySelectorAll<HTMLImageElement>('.stage img')) {
      if (!isReadable(image)) add(standIn(image), element => image.after(element));
    }
    const walker = new Walker(host, section, lang);
    const window = section.querySelector('.viewport')?.getBoundingClientRect();
    const sees = (element: Element): boolean => {
      const {left, right} = element.getBoundingClientRect();
      return (
        !window || !element.closest('.viewport') || (left < window.right && right > window.left)
      );
    };
    const below = make(sees);
    add(below, element => section.append(element));
    const beyond = document.createElement('div');
    beyond.className = 'beyond';
    add(beyond, element => section.append(element));
    for (const part of section.children) {
      if (part.matches('header, .stage, .notice, .pictured')) walker.read(part);
    }
    const {bottom} = walker.frameOf(below.getBoundingClientRect());
    const padding = getComputedStyle(host);
    const sides = (['Left', 'Top', 'Right', 'Bottom'] as const).map(side =>
      Number.parseFloat(padding[`padding${side}`]),
    ) as [number, number, number, number];
    const ground = groundOf(host, beyond);
    return frame(walker, host.offsetWidth, bottom, sides, ground);
  } finally {
    for (const element of added) element.remove();
    root.adoptedStyleSheets = sheets;
  }
}

/** Lit's, or in the script tag's files the sheet itself. */
function own(): readonly CSSStyleSheet[] {
  const sheet = styles instanceof CSSStyleSheet ? styles : styles.styleSheet;
  return sheet ? [sheet] : [];
}

/** With enough room around it. */
function frame(
  {marks}: Walker,
  width: number,
  bottom: number,
  padding: readonly [left: number, top: number, right: number, bottom: number],
  ground: Colour,
) {
  const [left, top, right, under] = padding.map(side => Math.max(0, LEAST_MARGIN - side)) as [
    number,
    number,
    number,
    number,
  ];
  const move = ({left: x0, top: y0, right: x1, bottom: y1}: Frame): Frame => ({
    ...{left: x0 + left, right: x1 + left},
    ...{top: y0 + top, bottom: y1 + top},
  });
  const moved = marks.map(mark => ({
    ...mark,
    ...('frame' in mark && {frame: move(mark.frame)}),
    ...(mark.clip && {clip: move(mark.clip)}),
    ...(mark.fade && {fade: {from: mark.fade.from + left, to: mark.fade.to + left}}),
    ...(mark.kind === 'text' && {baseline: mark.baseline + top}),
    ...(mark.kind === 'shape' && {x: mark.x + left, y: mark.y + top}),
  }));
  return {
    width: Math.ceil(left + width + right),
    height: Math.ceil(top + bottom + padding[3] + under),
    ground,
    marks: moved,
  };
}

/** What an image that may not be read says, in a frame of its size. */
function standIn(image: HTMLImageElement): HTMLElement {
  const element = document.createElement('div');
  element.className = 'unread';
  element.lang = image.lang;
  element.textContent = image.alt;
  const {offsetWidth, offsetHeight} = image;
  const {style} = element;
  style.setProperty('inline-size', `${offsetWidth}px`);
  style.setProperty('block-size', `${offsetHeight}px`);
  style.setProperty('margin-block-start', `${-offsetHeight}px`);
  return element;
}

/** What is behind it, down to what the browser has behind all pages. */
function groundOf(host: HTMLElement, beyond: HTMLElement): Colour {
  const colourOf = (element: Element): Colour =>
    readColour(getComputedStyle(element).backgroundColor) ?? [255, 255, 255, 0];
  const [red, green, blue] = colourOf(beyond);
  const behind: Colour[] = [];
  for (let element: Element | null = host; element; element = parentOf(element)) {
    behind.unshift(colourOf(element));
  }
  return behind.reduce<Colour>((ground, colour) => lay(colour, ground), [red, green, blue, 1]);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

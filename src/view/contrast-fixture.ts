/** Text as it stands on its ground, at the place where it can be read least. */
export interface Contrast {
  readonly text: string;
  /** What holds the text: `button.more`. */
  readonly where: string;
  /** What is seen of its colour, and what it stands on: `rgb(87 83 75)`. */
  readonly colour: string;
  readonly ground: string;
  /** As WCAG 2 has it, 1 to 21. */
  readonly ratio: number;
}

/** Red, green, blue, 0 to 255, and how much of it there is, 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** In the window, px. */
type Place = readonly [x: number, y: number];

const WHITE: Colour = [255, 255, 255, 1];

const read = new Map<string, Colour>();
let canvas: CanvasRenderingContext2D | null;

/** Any colour that a browser computes, by what it paints. */
function readColour(written: string): Colour {
  canvas ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext(
    '2d',
    {willReadFrequently: true},
  );
  if (!canvas) throw new Error('no canvas');
  const known = read.get(written);
  if (known) return known;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = written;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  read.set(written, colour);
  return colour;
}

const mix = (upper: Colour, lower: Colour, share: number): Colour => [
  lower[0] + (upper[0] - lower[0]) * share,
  lower[1] + (upper[1] - lower[1]) * share,
  lower[2] + (upper[2] - lower[2]) * share,
  1,
];

const over = (upper: Colour, lower: Colour): Colour => mix(upper, lower, upper[3]);

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: Colour): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const share = (colour[i] as number) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);

function ratioOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const write = ([red, green, blue]: Colour): string =>
  `rgb(${[red, green, blue].map(Math.round).join(' ')})`;

/** What holds an element, across the edges of shadow trees. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  ((element.getRootNode() as Partial<ShadowRoot>).host || null);

/** An element and all that holds it, the outermost first. */
function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.unshift(at);
  return chain;
}

/** All colours from the page to the last of a chain, with the opacity of each that holds others. */
function paint(chain: readonly Element[], last: Colour, under: Colour): [Colour, Colour] {
  const [element, ...inner] = chain;
  if (!element) return [over(last, under), under];
  const {backgroundColor, opacity} = getComputedStyle(element);
  const ground = over(readColour(backgroundColor), under);
  const [colour, below] = paint(inner, last, ground);
  return [mix(colour, under, Number(opacity)), mix(below, under, Number(opacity))];
}

/** What is painted between an element and the ground it stands on, where that is: the bar under a number. */
function layersAt(element: Element, chain: readonly Element[], x: number, y: number): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const stack = root.elementsFromPoint(x, y);
  const from = stack.indexOf(element);
  const isGround = (other: Element): boolean =>
    chain.includes(other) && readColour(getComputedStyle(other).backgroundColor)[3] === 1;
  if (from < 0 || isGround(element)) return [];
  const below = stack.slice(from + 1);
  const to = below.findIndex(isGround);
  return below.slice(0, to < 0 ? undefined : to).filter(other => !chain.includes(other));
}

/** The colour of text in an element, and what it stands on, at a place of the window. */
function seen(element: Element, written: string, at?: Place): Omit<Contrast, 'text'> {
  const chain = chainOf(element);
  const colour = readColour(written);
  let [painted, ground] = paint(chain, colour, WHITE);
  for (const layer of at ? layersAt(element, chain, ...at).reverse() : []) {
    const {fill, backgroundColor, opacity} = getComputedStyle(layer);
    const between = readColour(layer instanceof SVGGeometryElement ? fill : backgroundColor);
    ground = mix(between, ground, between[3] * Number(opacity));
    painted = over(colour, ground);
  }
  return {
    ...{where: nameOf(element), colour: write(painted), ground: write(ground)},
    ratio: ratioOf(painted, ground),
  };
}

const nameOf = (element: Element): string =>
  [element.localName, ...element.classList].join('.') + (element.id ? `#${element.id}` : '');

/** Nothing of it is seen: it is only read aloud, or is not drawn at all. */
const isUnseen = (element: Element): boolean =>
  !element.getClientRects().length ||
  getComputedStyle(element).visibility !== 'visible' ||
  chainOf(element).some(
    held => getComputedStyle(held).clipPath.startsWith('inset(50%') || held.localName === 'svg',
  );

/**
 * All text that is seen in an element or its shadow tree, each with its contrast: also what stands in
 * fields and what style sheets write. Where something else is painted under it (a bar, a mark), at the
 * worst of three places.
 */
export function contrasts(root: Element | ShadowRoot): Contrast[] {
  const tree = root instanceof Element ? (root.shadowRoot ?? root) : root;
  const sheet = new CSSStyleSheet();
  // So that what lets pointers through is found under them.
  sheet.replaceSync('* {pointer-events: auto !important}');
  const all = tree instanceof ShadowRoot ? tree : document;
  all.adoptedStyleSheets = [...all.adoptedStyleSheets, sheet];
  const found = [...tree.querySelectorAll('*')].flatMap(textsOf);
  all.adoptedStyleSheets = all.adoptedStyleSheets.filter(one => one !== sheet);
  return found;
}

function textsOf(element: Element): Contrast[] {
  if (element.localName === 'style' || isUnseen(element)) return [];
  const {color} = getComputedStyle(element);
  const written = [...element.childNodes].flatMap(node => {
    const text = node instanceof Text ? node.data.replace(/\s+/g, ' ').trim() : '';
    if (!text) return [];
    const [first, ...others] = placesOf(node).map(place => seen(element, color, place));
    const worst = others.reduce((a, b) => (a && b.ratio > a.ratio ? a : b), first);
    return [{...(worst ?? seen(element, color)), text}];
  });
  const {placeholder = '', value = ''} = element as Partial<HTMLInputElement>;
  const isField = element.matches('textarea, input:not([type=checkbox], [type=radio])');
  const others = [
    ['::placeholder', placeholder],
    ...['::before', '::after'].map(
      name => [name, /^"[^"]|quote$/.test(contentOf(element, name)) ? name : ''] as const,
    ),
  ] as const;
  for (const [name, text] of others)
    if (text) written.push({...seen(element, getComputedStyle(element, name).color), text});
  return isField && value ? [...written, {...seen(element, color), text: value}] : written;
}

const contentOf = (element: Element, pseudo: string): string =>
  getComputedStyle(element, pseudo).content;

/** Where a text begins, is half said, and ends, in the window, which is scrolled there. */
function placesOf(node: Node): Place[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const [first] = range.getClientRects();
  if (!first) return [];
  const isIn = ({left, right, top, bottom}: DOMRect): boolean =>
    left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  if (!isIn(first)) node.parentElement?.scrollIntoView({block: 'center', inline: 'center'});
  const {left, width, top, height} = range.getClientRects()[0] ?? first;
  const y = top + height / 2;
  return [0.02, 0.5, 0.98].map(share => [left + share * width, y] as const);
}

/**
 * The contrast of what is no text with what is around it: a border, a fill, a mark (WCAG 2.2, 1.4.11).
 *
 * @param written Its colour, as computed.
 */
export function contrastOf(element: Element, written: string): number {
  const chain = chainOf(element);
  const {opacity} = getComputedStyle(element);
  const [, around] = paint(chain.slice(0, -1), WHITE, WHITE);
  const colour = readColour(written);
  return ratioOf(mix(colour, around, colour[3] * Number(opacity)), around);
}

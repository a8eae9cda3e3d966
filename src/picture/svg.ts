import {hex} from './colour.ts';
import type {Drawing, Frame, Mark, Text} from './drawing.ts';
import {imageAddress} from './photos.ts';

const MARKUP: Readonly<Record<string, string>> = {
  ...{'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'},
};

/** What is no character in XML is none here either. @see https://www.w3.org/TR/xml/#charsets */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, sign => MARKUP[sign] as string);

/** A hundredth of a px is seen by nobody. */
const num = (value: number): string => String(Math.round(value * 100) / 100);

type Values = Readonly<Record<string, string | number | undefined | false>>;

function tag(name: string, values: Values, content?: string): string {
  const attributes = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === false
      ? []
      : ` ${name}="${typeof value === 'number' ? num(value) : escapeXml(value)}"`,
  );
  const start = `<${name}${attributes.join('')}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

const place = ({left, top, right, bottom}: Frame): Values => ({
  ...{x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top)},
});

/** What is said once and meant by many: windows, and colours that fade. */
class Definitions {
  readonly #ids = new Map<string, string>();
  readonly #written: string[] = [];

  /** The address of one, e.g. `url(#d1)`. */
  address(name: string, values: Values, content: string): string {
    const key = name + JSON.stringify(values) + content;
    let id = this.#ids.get(key);
    if (!id) {
      id = `d${this.#ids.size + 1}`;
      this.#ids.set(key, id);
      this.#written.push(tag(name, {id, ...values}, content));
    }
    return `url(#${id})`;
  }

  toString(): string {
    return this.#written.length ? tag('defs', {}, this.#written.join('\n')) : '';
  }
}

/**
 * A drawing as a document of its own: shapes and texts only, no HTML in it, so that drawing programs can
 * read and change it.
 *
 * @param fonts Rules of a style sheet.
 * @see https://www.w3.org/TR/SVG2/
 */
export function writeSvg(drawing: Drawing, fonts = ''): string {
  const {width, height, ground, title, description, lang, marks} = drawing;
  const definitions = new Definitions();
  const body = marks.map(mark => {
    const text = markup(mark, definitions, lang);
    return mark.clip
      ? tag(
          'g',
          {'clip-path': definitions.address('clipPath', {}, tag('rect', place(mark.clip)))},
          text,
        )
      : text;
  });
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...{width, height, viewBox: `0 0 ${num(width)} ${num(height)}`},
    ...{role: 'img', 'aria-labelledby': 'title', 'aria-describedby': 'desc', 'xml:lang': lang},
  };
  const content = [
    tag('title', {id: 'title'}, escapeXml(title)),
    tag('desc', {id: 'desc'}, escapeXml(description)),
    ...(fonts ? [tag('style', {}, escapeXml(fonts))] : []),
    `${definitions}`,
    tag('rect', {width, height, fill: hex(ground)}),
    ...body,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', root, `\n${content.filter(Boolean).join('\n')}\n`)}\n`;
}

function markup(mark: Mark, definitions: Definitions, lang: string): string {
  switch (mark.kind) {
    case 'box':
      return tag('rect', {
        ...place(mark.frame),
        rx: mark.radius || undefined,
        ...paint('fill', mark.fill, mark, definitions),
      });
    case 'border':
      return tag('rect', {
        ...place(mark.frame),
        rx: mark.radius || undefined,
        fill: 'none',
        ...stroke(mark, definitions),
      });
    case 'line': {
      const {left, top, right, bottom} = mark.frame;
      return tag('line', {x1: left, y1: top, x2: right, y2: bottom, ...stroke(mark, definitions)});
    }
    case 'shape':
      return tag('path', {
        d: mark.d,
        transform: `translate(${num(mark.x)} ${num(mark.y)})${mark.isMirrored ? ' scale(-1 1)' : ''}`,
        ...paint('fill', mark.fill, mark, definitions),
      });
    case 'photo':
      return tag('image', {
        ...place(mark.frame),
        preserveAspectRatio: 'none',
        opacity: mark.opacity < 1 ? mark.opacity : undefined,
        href: imageAddress(mark.image, mark.frame.right - mark.frame.left),
      });
    default:
      return words(mark, lang, definitions);
  }
}

/** As wide as on the screen, also where its font is not to be had. */
function words(mark: Text, lang: string, definitions: Definitions): string {
  const {text, frame, baseline, isRtl, font, fill} = mark;
  const {left, right} = frame;
  const values: Values = {
    ...{x: isRtl ? right : left, y: baseline},
    ...(isRtl && {direction: 'rtl', 'unicode-bidi': 'bidi-override'}),
    'xml:lang': mark.lang !== lang && mark.lang,
    'font-family': font.family,
    'font-size': font.size,
    'font-weight': font.weight !== '400' && font.weight,
    'font-style': font.style !== 'normal' && font.style,
    'letter-spacing': font.spacing || undefined,
    style: font.numeric !== 'normal' && `font-variant-numeric: ${font.numeric}`,
    textLength: right - left,
    lengthAdjust: 'spacingAndGlyphs',
    ...paint('fill', fill, mark, definitions),
  };
  return tag('text', values, escapeXml(text));
}

function stroke(mark: Extract<Mark, {kind: 'border' | 'line'}>, definitions: Definitions): Values {
  const {width, dash, stroke} = mark;
  return {
    ...paint('stroke', stroke, mark, definitions),
    'stroke-width': width,
    'stroke-dasharray': dash.length > 0 && dash.map(num).join(' '),
  };
}

function paint(
  name: 'fill' | 'stroke',
  colour: Drawing['ground'],
  {fade}: Mark,
  definitions: Definitions,
): Values {
  const [, , , alpha] = colour;
  const opacity = alpha < 1 ? Math.round(alpha * 1000) / 1000 : undefined;
  if (!fade) return {[name]: hex(colour), [`${name}-opacity`]: opacity?.toString()};
  const stop = (offset: number, opacity: number) =>
    tag('stop', {offset, 'stop-color': hex(colour), 'stop-opacity': `${opacity}`});
  const line = {gradientUnits: 'userSpaceOnUse', x1: fade.from, x2: fade.to, y1: 0, y2: 0};
  const stops = stop(0, 0) + stop(1, opacity ?? 1);
  return {[name]: definitions.address('linearGradient', line, stops)};
}

type Fields = Record<string, unknown>;
/** A text, or the same by its language where the markup names one. */
type Wording = string | Record<string, string>;

const HEADING = 'h1, h2, h3, h4, h5, h6';
/** How the names of elements begin that stand on lines of their own. */
const BLOCK = /^(P|BR|DIV|[UOD]L|LI|D[DT]|H\d|BLOCK|FIG|SEC|ART)/;
/** Stands in a text where something was taken out of it (U+FFFC, object replacement). */
const TAKEN = '\ufffc';
/** What was taken, with the punctuation that only served to join it. */
const SEAM = /[\s([,;:–—-]*\ufffc[\ufffc\s)\],;:–—-]*/g;

/**
 * Reads the first list inside an element as a document of the format: each `<li>` an event, a
 * heading and texts outside the list its title and description. Words stay as they are, white
 * space is collapsed. `undefined` where there is no list. Nothing in the page changes.
 */
export function readList(host: Element): Fields | undefined {
  // In a document of its own nothing is fetched, run or upgraded.
  const copy = document.implementation.createHTMLDocument().importNode(host, true);
  const list = copy.querySelector('ol, ul');
  if (!list) return undefined;
  for (const element of copy.querySelectorAll('script, style, template')) element.remove();
  const lang = read(list.closest('[lang]'), 'lang');
  list.remove();
  const title = take(copy.querySelector(HEADING));
  return {lang, title, description: readText(copy), events: Array.from(list.children, readEvent)};
}

function readEvent(item: Element): Fields {
  const citations = readCitations(item);
  const image = item.querySelector('img');
  const time = item.querySelector('[data-date], time');
  const written = readData(item, 'date') ?? read(time, 'datetime');
  const data = {
    end: readData(item, 'end'),
    calendar: readData(item, 'calendar'),
    status: readData(item, 'status'),
    group: readData(item, 'group'),
  };
  const shown = time ? readText(time) : '';
  const displayDate = take(time);
  const title = take(item.querySelector(HEADING) ?? item.querySelector('strong, b'));
  const [first = '', ...others] = readText(item).split('\n');
  return {
    id: read(item, 'id'),
    date: written ?? (shown || undefined),
    displayDate: written && written !== shown ? displayDate : undefined,
    ...data,
    title: title ?? mark(first, item),
    summary: mark((title ? [first, ...others] : others).join('\n'), item),
    image: image
      ? {
          src: read(image, 'src'),
          alt: image.getAttribute('alt') ?? undefined,
          width: Number(read(image, 'width')) || undefined,
          height: Number(read(image, 'height')) || undefined,
        }
      : undefined,
    citations,
  };
}

/** Takes each `<cite>` out of an item, with its link and the quotation before it. */
function readCitations(item: Element): Fields[] {
  const citations: Fields[] = [];
  let quotation: Element | null = null;
  for (const element of item.querySelectorAll('q, blockquote, cite')) {
    if (element.localName !== 'cite') {
      if (!quotation?.contains(element)) quotation = element;
      continue;
    }
    const {nextSibling, nextElementSibling: next} = element;
    const wordless = next === nextSibling || !/[\p{L}\p{N}]/u.test(`${nextSibling?.textContent}`);
    const after = next?.localName === 'a' && wordless ? next : null;
    const around = element.closest('a');
    const link = element.querySelector('a') ?? around ?? after;
    const citation: Fields & {publisher?: unknown; quote?: unknown} = {
      title: readText(element),
      lang: languageOf(element),
      url: read(link, 'href') ?? read(quotation, 'cite'),
      stance: readData(element, 'stance'),
      note: readData(element, 'note'),
      locator: readData(element, 'locator'),
    };
    (around ?? element).replaceWith(TAKEN);
    if (link === after) citation.publisher = take(after);
    // Last, as the cite may stand inside its quotation.
    citation.quote = take(quotation);
    quotation = null;
    citations.push(citation);
  }
  // A link that is no `<cite>` proves nothing, but leads somewhere.
  for (const link of item.querySelectorAll('a[href]:not([href^="#"])')) {
    citations.push({title: readText(link), url: read(link, 'href'), stance: 'mentions'});
  }
  return citations;
}

/** An attribute that says something. */
function read(element: Element | null, name: string): string | undefined {
  return element?.getAttribute(name)?.trim() || undefined;
}

/** A `data-` attribute of an element or of the first inside it that has one. */
function readData(element: Element, name: string): string | undefined {
  const key = `data-${name}`;
  return read(element, key) ?? read(element.querySelector(`[${key}]`), key);
}

/** An element's text, out of its place. */
function take(element: Element | null): Wording | undefined {
  const text = element ? mark(readText(element), element) : undefined;
  element?.replaceWith(TAKEN);
  return text;
}

/** An element's text, a line a paragraph, without the seams where something was taken out. */
function readText(element: Element): string {
  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return `${node.nodeValue}`.replace(/\s+/g, ' ');
    const text = Array.from(node.childNodes, write).join('');
    // Browsers make the marks of a `<q>`; they are not in its text.
    return node.nodeName === 'Q' ? `“${text}”` : BLOCK.test(node.nodeName) ? `\n${text}\n` : text;
  };
  return Array.from(element.childNodes, write)
    .join('')
    .split('\n')
    .map(line =>
      line
        .replace(SEAM, TAKEN)
        .replace(/^\ufffc[.?!]*|\ufffc(?=[.?!])/g, '')
        .replace(/[\s\ufffc]+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

function languageOf(element: Element): string | undefined {
  return read(element.closest('li[lang], li [lang]'), 'lang');
}

function mark(text: string, element: Element): Wording | undefined {
  const lang = languageOf(element);
  return text && lang ? {[lang]: text} : text || undefined;
}

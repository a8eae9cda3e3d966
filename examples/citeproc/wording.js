import {cslItem} from 'cited-timeline/cite';

// Noncharacters of Unicode, which no text has: around italics, around links, after a link's address,
// and what stands for nothing, as citeproc does not take nothing for an answer.
const [ITALIC, UPRIGHT, LINK, TEXT, END, NOTHING] = '\ufdd0\ufdd1\ufdd2\ufdd3\ufdd4\ufdd5';
const MARKS = /[\ufdd0-\ufdd5]/g;

/**
 * For the property `wording` of a timeline: references as citeproc-js words them.
 *
 * @param CSL citeproc-js: `import CSL from 'citeproc'`
 * @param {string} style a style of the Citation Style Language, its XML
 * @param {Record<string, string>} locales the language's terms by its tag, their XML; at least `en-US`
 * @returns {import('cited-timeline/cite').WordingHook}
 */
export function wordByCiteproc(CSL, style, locales) {
  CSL.Output.Formats.parts ??= makeFormat(CSL.Output.Formats.text);
  // Names in scripts that it does not know (Armenian, Georgian, …) would lose the space in them.
  CSL.ROMANESQUE_REGEXP = /[-\p{N}]|(?!\p{sc=Han}|\p{sc=Hang}|\p{sc=Hira}|\p{sc=Kana})\p{L}/u;

  let item;
  const sys = {
    retrieveItem: () => item,
    retrieveLocale: tag => locales[tag] ?? locales['en-US'],
  };
  const engines = new Map();
  const known = new Map();

  function word(source, lang) {
    if (!engines.has(lang)) engines.set(lang, new CSL.Engine(sys, style, lang, true));
    const engine = engines.get(lang);
    engine.setOutputFormat('parts');
    engine.opt.development_extensions.wrap_url_and_doi = true;
    item = cslItem(source, lang);
    // Styles print a title whatever else they lack. Without one, the timeline words it by itself.
    if (!item.title) return undefined;
    // Styles print it as it is. Below there is a link.
    if (item.archive_location === source.archive?.url) delete item.archive_location;
    engine.updateItems([]);
    engine.updateItems([item.id]);
    const [, [entry]] = engine.makeBibliography();
    // A title that names no language is in its source's, which voices have to know.
    const isForeign = typeof source.title === 'string' && item.language && item.language !== lang;
    return isForeign ? nameLanguage(readParts(entry), item) : readParts(entry);
  }

  // Asked whenever the timeline is drawn, and citeproc takes its time.
  return (source, context) => {
    const {lang} = context;
    if (!known.has(lang)) known.set(lang, new WeakMap());
    const worded = known.get(lang);
    if (!worded.has(source)) worded.set(source, word(source, lang));
    return worded.get(source)?.concat(tellMore(source, context));
  };
}

/** What styles have no place for: where in the source, and its archived copy. */
function tellMore({archive, gone}, {locator, words, formatDate}) {
  const parts = locator ? [{kind: 'text', text: ` (${locator})`}] : [];
  if (!archive || gone) return parts;
  const text = words.archived(archive.date && formatDate(archive.date));
  return [...parts, {kind: 'text', text: ' '}, {kind: 'link', text, href: archive.url}];
}

/** What citeproc writes: text with marks, and no HTML, which would have to be parsed again. */
const makeFormat = text => ({
  ...text,
  text_escape: written => (written ?? '').replace(MARKS, ''),
  '@font-style/italic': (_, written) => ITALIC + written + UPRIGHT,
  '@font-style/oblique': (_, written) => ITALIC + written + UPRIGHT,
  '@font-style/normal': (_, written) => UPRIGHT + written + ITALIC,
  // Of addresses, too.
  '@DOI/true': (_, written) =>
    LINK + (/^https?:/.test(written) ? '' : 'https://doi.org/') + written + TEXT + written + END,
  '@bibliography/entry': (_, written) => written,
  // A number before the source. The timeline's list has its own.
  '@display/left-margin': () => NOTHING,
  '@display/right-inline': (_, written) => written,
});

/** Parts of a reference, of text with marks. */
function readParts(entry) {
  const parts = [];
  let italics = 0;
  let href;
  for (const piece of entry.split(/(\ufdd2[^\ufdd3]*\ufdd3|[\ufdd0-\ufdd5])/)) {
    if (piece === ITALIC) italics++;
    else if (piece === UPRIGHT) italics--;
    else if (piece === END) href = undefined;
    else if (piece.startsWith(LINK)) href = piece.slice(1, -1);
    else if (!piece || piece === NOTHING) continue;
    else if (href) parts.push({kind: 'link', text: piece, href});
    // Some styles have the number of a volume in italics.
    else if (italics && /\p{L}/u.test(piece)) parts.push({kind: 'title', text: piece, work: true});
    else parts.push({kind: 'text', text: piece});
  }
  return parts;
}

/** Parts the title from what stands around it, and tells its language. */
function nameLanguage(parts, {title, language: lang}) {
  return parts.flatMap(part => {
    const at = part.text.indexOf(title);
    if (at < 0) return [part];
    const before = {...part, text: part.text.slice(0, at)};
    const after = {...part, text: part.text.slice(at + title.length)};
    return [before, {...part, text: title, lang}, after].filter(({text}) => text);
  });
}

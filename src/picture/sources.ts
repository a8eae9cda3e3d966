import {addressesOf} from '../cite/export/notes.ts';
import {type ReferencePart, standsApart} from '../cite/reference.ts';
import {directionOf} from '../words/intl.ts';

/** A reference of the list below the picture. */
export interface Reference {
  /** In the list of sources. */
  readonly number: string;
  readonly parts: readonly ReferencePart[];
}

/** What stands below the picture. */
export interface Imprint {
  readonly heading: string;
  /** What is said of all sources: how well it is sourced, when it was last corrected. */
  readonly state: readonly string[];
  readonly references: readonly Reference[];
  /** How many more there are, in words. */
  readonly rest: string | undefined;
  /** The timeline itself, with its address and the day. */
  readonly itself: readonly ReferencePart[];
  /** BCP 47. */
  readonly lang: string;
}

function make(name: string, classes: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  if (classes) element.className = classes;
  element.append(...children);
  return element;
}

/** The list of sources as the element has it, but with addresses to be read. */
export function imprint(text: Imprint): HTMLElement {
  const {heading, state, references, rest, itself, lang} = text;
  const items = references.map(({number, parts}) =>
    make('li', '', make('span', 'number', number), ' ', cite(parts, lang)),
  );
  const more = rest ? [make('li', '', rest)] : [];
  const list = references.length ? [make('ol', '', ...items, ...more)] : [];
  const left = make(
    'div',
    '',
    ...(references.length ? [make('h3', 'sources-title', heading)] : []),
    ...state.map(line => make('p', 'state', line)),
  );
  return make('div', 'sources pictured', left, ...list, make('p', 'itself', cite(itself, lang)));
}

function cite(parts: readonly ReferencePart[], lang: string): HTMLElement {
  const addresses = addressesOf(parts, document.baseURI).flatMap(address => {
    const bdi = make('bdi', '', address);
    bdi.dir = 'ltr';
    return [' ', bdi];
  });
  const element = make('cite', '', ...parts.map(part => phrase(part, lang)), ...addresses);
  element.dir = directionOf(lang);
  return element;
}

/** As in the list of sources, but that nothing is a link. */
function phrase({text, lang: tongue, work}: ReferencePart, lang: string): Node | string {
  const content = work ? make('i', '', text) : text;
  if (!tongue && !standsApart(text, lang)) return content;
  const element = make('bdi', '', content);
  if (tongue) element.lang = tongue;
  element.dir = directionOf(tongue);
  return element;
}

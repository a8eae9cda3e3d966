import {lookUp} from '../model/text.ts';
import {en} from '../words/en.ts';
import {readLocale} from '../words/intl.ts';
import {complete, type PartialLanguage, type Spoken} from '../words/language.ts';
import type {Words} from '../words/words.ts';
import type {Host} from './host.ts';
import {Part} from './later.ts';
import type {Properties} from './properties.ts';

/** What gets the words of a language. */
export type GetLanguage = () => Promise<PartialLanguage>;

const parts = new Map<GetLanguage, Part<PartialLanguage>>();

/** How often words were made of others, in any element. */
let made = 0;

/** The element and, of each tree that it stands in, the host of that. */
function* hostsOf(element: Element): Generator<Element, void> {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host)
    yield at;
}

/** Follows the reader's language, and gets the words that there are in it. */
export class Speaking {
  /** The language that all is in, BCP 47. */
  lang = 'en';
  /** What there is in it, and the page's own. */
  language: Spoken = [];
  /** Of that, what all pages show; `undefined` before any words are there. */
  words: Words | undefined;
  /** Another one for other words. */
  key = 0;
  readonly #host: Host;
  readonly #observer: MutationObserver;

  constructor(host: Host) {
    this.#host = host;
    // What runs the other way has to be measured.
    this.#observer = new MutationObserver(() => host.measuring.expire());
  }

  connect(): void {
    for (const host of hostsOf(this.#host.element))
      this.#observer.observe(host.getRootNode(), {attributeFilter: ['lang', 'dir'], subtree: true});
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  /**
   * Before anything is told of the data. Other words may be on their way: until then, what is shown
   * stays as it is.
   *
   * @returns whether these are the words that the reader wants.
   */
  update(): boolean {
    const {element, data, telling} = this.#host;
    let named: string | undefined;
    for (const host of hostsOf(element)) named ||= host.closest<HTMLElement>('[lang]')?.lang;
    const story = data.state.status === 'ready' ? data.state.story : telling.story;
    const lang = readLocale(named || story?.timeline.lang || navigator.language);
    const {languages} = element.constructor as typeof Properties;
    const get = languages[lookUp(Object.keys(languages), lang) ?? ''];
    const part = get && partOf(get);
    if (part && !part.module && !part.isMissing) {
      part.want(() => element.requestUpdate());
      return false;
    }
    this.lang = lang;
    const spoken = [part?.module, element.words];
    if (!this.words || spoken.some((one, i) => one !== this.language[i])) {
      this.language = spoken;
      this.words = complete(en, 'main', spoken);
      this.key = ++made;
    }
    return true;
  }
}

function partOf(get: GetLanguage): Part<PartialLanguage> {
  const part = parts.get(get) ?? new Part(async () => ({...(await get())}));
  parts.set(get, part);
  return part;
}

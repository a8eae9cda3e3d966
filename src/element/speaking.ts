import type {ReactiveController} from 'lit';
import {lookUp} from '../model/text.ts';
import {en} from '../words/en.ts';
import {readLocale} from '../words/intl.ts';
import {complete, type PartialLanguage} from '../words/language.ts';
import type {Words} from '../words/words.ts';
import type {Host} from './host.ts';
import {Part} from './later.ts';
import type {Properties} from './properties.ts';
import {warn} from './warn.ts';

/** What gets the words of a language. */
export type GetLanguage = () => Promise<PartialLanguage>;

/** English is what is missing. */
const ENGLISH: PartialLanguage = {};
const OBSERVED = {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true};

const parts = new Map<GetLanguage, Part<PartialLanguage>>();

/** The element and, of each tree that it stands in, the host of that. */
function* hostsOf(element: Element): Generator<Element, void> {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host)
    yield at;
}

/** Follows the reader's language, and gets the words that there are in it. */
export class Speaking implements ReactiveController {
  /** The language that all is in, BCP 47. */
  lang = 'en';
  /** Of that, the words of each part, with the page's own; what is missing is English. */
  language: PartialLanguage = ENGLISH;
  /** Those of what all pages show; `undefined` before any are there. */
  words: Words | undefined;
  /** This is the language that the reader wants; its words are not on their way any more. */
  isReady = false;
  readonly #host: Host;
  readonly #observer: MutationObserver;
  /** What it was made of. */
  #of: readonly unknown[] = [];

  constructor(host: Host) {
    this.#host = host;
    // What runs the other way has to be measured.
    this.#observer = new MutationObserver(() => host.measuring.expire());
    host.element.addController(this);
  }

  hostConnected(): void {
    for (const host of hostsOf(this.#host.element))
      this.#observer.observe(host.getRootNode(), OBSERVED);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Before anything is told of the data. What is shown stays as it is while other words are on their way. */
  update(): void {
    const {element} = this.#host;
    const {languages} = element.constructor as typeof Properties;
    const lang = this.#wanted;
    const get = languages[lookUp(Object.keys(languages), lang) ?? ''];
    const language = get ? this.#get(get) : ENGLISH;
    this.isReady = !!language;
    if (!language) return;
    this.lang = lang;
    const of = [language, element.words];
    if (this.words && of.every((one, i) => one === this.#of[i])) return;
    this.#of = of;
    this.language = merge(language, element.words);
    this.words = complete(en, this.language.main);
  }

  get #wanted(): string {
    const {element, data, telling} = this.#host;
    let named: string | undefined;
    for (const host of hostsOf(element)) named ||= host.closest<HTMLElement>('[lang]')?.lang;
    const story = data.state.status === 'ready' ? data.state.story : telling.story;
    return readLocale(named || story?.timeline.lang || navigator.language);
  }

  /** `undefined` while it is on its way; nothing of it where it cannot be had. */
  #get(get: GetLanguage): PartialLanguage | undefined {
    const part = parts.get(get) ?? new Part(async () => ({...(await get())}));
    parts.set(get, part);
    const {module, isMissing} = part;
    if (module || isMissing) return module ?? ENGLISH;
    const update = (): void => this.#host.element.requestUpdate();
    part.load().then(update, ({problem}) => {
      warn([problem]);
      update();
    });
    return undefined;
  }
}

/** A page's own words come before those of the language. */
function merge(language: PartialLanguage, own: PartialLanguage | null): PartialLanguage {
  if (!own) return language;
  const merged: Record<string, object> = {};
  for (const name of Object.keys({...language, ...own})) {
    const part = name as keyof PartialLanguage;
    merged[part] = {...language[part], ...own[part]};
  }
  return merged;
}

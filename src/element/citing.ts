import type {TemplateResult} from 'lit';
import {type CslItem, cslItem, type TimelineFacts, timelineSource} from '../cite/export/csl.ts';
import {type Format, type Found, writeEach, writeItems} from '../cite/export/formats.ts';
import {referenceHtml, referenceText} from '../cite/export/notes.ts';
import type {ReferencePart} from '../cite/reference.ts';
import {runSliced} from '../model/slices.ts';
import type {Entry, Source} from '../model/types.ts';
import {citePanel, type PictureType} from '../view/cite-panel.ts';
import {copyText} from '../view/clipboard.ts';
import type {ViewContext} from '../view/context.ts';
import {fileName, giveFile} from '../view/file.ts';
import type {Scene} from '../view/timeline.ts';
import {type CitingWords, citingWords} from '../words/citing.ts';
import type {Words} from '../words/words.ts';
import type {FocusKeeper} from './focus.ts';
import type {Properties} from './properties.ts';
import type {Story} from './story.ts';

/** What the element lends. */
export interface CitingHost {
  readonly element: Properties;
  readonly focus: FocusKeeper;
  /** All there is. */
  readonly story: Story | undefined;
  /** What was last drawn. */
  readonly scene: Scene | undefined;
}

/** A source, and where in it. */
interface Cited {
  readonly source: Source;
  readonly locator?: string | undefined;
}

/** What the reader has asked to cite: one entry, or all of it. */
interface Wish {
  readonly id: string | undefined;
  /** The address that leads to the entry, where links are wanted. */
  readonly link: string | undefined;
  /** The sources are cited, rather than what names them. */
  readonly isSources: boolean;
}

/** As many references are shown before they are taken along. */
const SHOWN = 4;
/** What is longer than this, in characters, takes too long to be shown as a text. */
const LONGEST = 500_000;
/** So many of many sources are looked at between two yields: about a millisecond's work. */
const PACE = 1024;

/** Cites entries and the timeline, and what they are known from. */
export class Citing {
  readonly #host: CitingHost;
  #wish: Wish | undefined;
  #said = '';
  #byHand: string | undefined;
  /** What can be cited of all sources, or the first few of it, and of which story. */
  #first: readonly [of: Story, sources: readonly Cited[]] | undefined;
  /** With which was last drawn. */
  #context: ViewContext | undefined;

  constructor(host: CitingHost) {
    this.#host = host;
  }

  get #words(): CitingWords {
    return citingWords(this.#context as ViewContext);
  }

  /** Whether it cites an entry, or all of it. */
  isOpen(entry?: Entry): boolean {
    return !!this.#wish && this.#wish.id === entry?.id;
  }

  /** The entry that is cited, if that is not all. */
  get #entry(): Entry | undefined {
    const {story} = this.#host;
    const {id} = this.#wish ?? {};
    const number = id === undefined ? -1 : (story?.find(id) ?? -1);
    return number < 0 ? undefined : story?.entryAt(number);
  }

  /**
   * Cite was pressed: it opens, or closes if it is open.
   *
   * @param entry One that is open; all of it, if none is given.
   * @param link The address that leads there, where links are wanted.
   */
  press(entry?: Entry, link?: string): void {
    const {element, focus} = this.#host;
    if (this.isOpen(entry)) {
      this.#close();
      return;
    }
    this.#wish = {id: entry?.id, link, isSources: true};
    this.#say('');
    // It may have been on its way for long.
    const {activeElement} = element.renderRoot as ShadowRoot;
    if (!activeElement || activeElement.matches('.cite')) focus.goal = '#cite-title';
  }

  /** What cites an entry that is open, or all of it, if that is asked for. */
  view(context: ViewContext, entry?: Entry): TemplateResult | undefined {
    this.#context = context;
    const {element, story} = this.#host;
    if (this.#wish?.id !== undefined && this.#wish.id !== element.selected) this.#wish = undefined;
    if (!story || !this.#wish || !this.isOpen(entry)) return undefined;
    if (this.#first?.[0] !== story) this.#first = [story, firstSources(story)];
    const sources = entry ? sourcesOf(entry, context.words) : this.#first[1];
    const count = entry || !story.crowd ? sources.length : story.sources.size;
    const isSources = this.#wish.isSources && sources.length > 0;
    const cited = isSources ? sources.slice(0, SHOWN) : [this.#itself()];
    return citePanel(
      {
        ...{isEntry: !!entry, sources: count, isSources, said: this.#said, byHand: this.#byHand},
        references: cited.map(one => this.#word(one)),
        rest: isSources ? count - cited.length : 0,
        onChoose: isSources => {
          if (this.#wish) this.#wish = {...this.#wish, isSources};
          this.#say('');
        },
        onCopy: asHtml => this.#copy(asHtml, isSources),
        onDownload: format => this.#download(format, isSources),
        onPicture: entry || this.#isTable ? undefined : type => this.#give(type),
        onClose: () => this.#close(),
      },
      context,
      this.#words,
    );
  }

  #close(): void {
    this.#host.focus.goal = this.#wish?.id === undefined ? '.tools .cite' : '.ways .cite';
    this.#wish = undefined;
    this.#host.element.requestUpdate();
  }

  #say(said: string, byHand?: string): void {
    this.#said = said;
    this.#byHand = byHand;
    if (byHand !== undefined) this.#host.focus.goal = '#cite-text';
    this.#host.element.requestUpdate();
  }

  async #copy(asHtml: boolean, isSources: boolean): Promise<void> {
    const {element} = this.#host;
    const wish = this.#wish;
    const {lang} = this.#context as ViewContext;
    const {baseURI} = document;
    const writing = runSliced(
      writeEach(this.#cited(isSources), cited => {
        const parts = this.#word(cited);
        const html = asHtml ? referenceHtml(parts, lang, baseURI) : '';
        return [referenceText(parts, baseURI), html] as const;
      }),
    );
    const joined = (i: 0 | 1) => writing.then(all => all.map(written => written[i]).join('\n'));
    const copying = copyText(joined(0), asHtml ? joined(1) : undefined);
    // The same is read aloud again only if it was gone.
    this.#say(this.#isLong(isSources) ? this.#words.writing : '');
    await element.updateComplete;
    const as = await copying;
    const {length} = await writing;
    if (this.#wish !== wish) return;
    if (!as) {
      const text = await joined(0);
      if (text.length > LONGEST) this.#say(this.#words.copyTooLong);
      else this.#say(this.#words.copyByHand, text);
    } else {
      const isLess = asHtml && as === 'text';
      this.#say(this.#words[isLess ? 'copiedAsText' : 'copied'](length, lang));
    }
  }

  async #download(format: Format, isSources: boolean): Promise<void> {
    const wish = this.#wish;
    const {pick, words, lang} = this.#context as ViewContext;
    const {title} = this.#facts();
    const name = [pick(title)?.text ?? words.timeline, ...(isSources ? [words.sources] : [])];
    this.#say(this.#isLong(isSources) ? this.#words.writing : '');
    const parts = await runSliced(writeItems(this.#items(isSources, lang), format));
    giveFile(parts, format.type, `${name.map(fileName).join('-')}.${format.extension}`);
    if (this.#wish === wish) this.#say('');
  }

  async #give(type: PictureType): Promise<void> {
    const wish = this.#wish;
    const {pick, words} = this.#context as ViewContext;
    const name = fileName(pick(this.#facts().title)?.text ?? words.timeline);
    this.#say(this.#words.writing);
    try {
      const picture = await this.toPicture(type);
      giveFile([picture], picture.type, `${name}.${type}`);
      if (this.#wish === wish) this.#say('');
    } catch {
      if (this.#wish === wish) this.#say(this.#words.pictureFailed);
    }
  }

  /**
   * What is in view, as a file.
   *
   * @throws TypeError for another type; Error where there is nothing to be seen but a table or a notice,
   *   or the browser cannot make it.
   */
  async toPicture(type: PictureType): Promise<Blob> {
    const {element, story} = this.#host;
    if (type !== 'svg' && type !== 'png') throw new TypeError(`invalid type: ${type}`);
    await element.updateComplete;
    const {scene} = this.#host;
    const context = this.#context;
    if (!story || !scene || !context || this.#isTable) throw new Error('no timeline is shown');
    const {makePicture} = await import('../picture.ts');
    const itself = this.#word({source: timelineSource(this.#facts(true))});
    const root = element.renderRoot as ShadowRoot;
    return makePicture(type, {...{root, scene, context, itself}, words: this.#words});
  }

  get #isTable(): boolean {
    return this.#host.element.layout === 'table';
  }

  /** What is to be written may be more than a moment's work. */
  #isLong(isSources: boolean): boolean {
    return isSources && !this.#entry && !!this.#host.story?.crowd;
  }

  *#items(isSources: boolean, lang: string): Found<CslItem> {
    for (const cited of this.#cited(isSources)) {
      yield cited && cslItem(cited.source, lang, document.baseURI);
    }
  }

  /** What is taken along, in its order. */
  #cited(isSources: boolean): Found<Cited> {
    const {story} = this.#host;
    const entry = this.#entry;
    if (!isSources) return [this.#itself()];
    return entry
      ? sourcesOf(entry, (this.#context as ViewContext).words)
      : allSources(story as Story);
  }

  #itself(): Cited {
    return {source: timelineSource(this.#facts())};
  }

  #word({source, locator}: Cited): readonly ReferencePart[] {
    return (this.#context as ViewContext).refer(source, locator);
  }

  /** The timeline, or the entry as a part of it, as seen on this page today. */
  #facts(isWhole = false): TimelineFacts {
    const {element, story} = this.#host;
    const {pick} = this.#context as ViewContext;
    const wish = isWhole ? undefined : this.#wish;
    const entry = wish && this.#entry;
    const {timeline} = story as Story;
    const whole = element.heading || timeline.title || document.title || undefined;
    const title = entry ? entry.title : whole;
    const page = pageAddress();
    return {
      id: fileName(pick(title)?.text ?? ''),
      title,
      container: entry && whole,
      publisher: page && new URL(page).hostname.replace(/^www\./, ''),
      url: wish?.link ?? page,
      accessed: today(),
      lang: timeline.lang,
    };
  }
}

/** The sources of an entry that are described, each once. */
function sourcesOf({citations}: Entry, {comma}: Words): readonly Cited[] {
  const known = citations.filter(({source}) => !source.missing);
  return [...new Set(known.map(({source}) => source))].map(source => {
    const uses = known.filter(one => one.source === source);
    const places = new Set(uses.flatMap(({locator}) => locator ?? []));
    return {source, locator: [...places].join(comma) || undefined};
  });
}

/** Those of all entries that are described, by their numbers; of many, the first few. */
function firstSources({sources, crowd}: Story): readonly Cited[] {
  return sources.page(0, crowd ? 4 * SHOWN : sources.size).filter(({source}) => !source.missing);
}

/** All of them, however many. */
function* allSources(story: Story): Generator<Cited | undefined, void, void> {
  const {timeline, sources, crowd} = story;
  if (!crowd) {
    yield* firstSources(story);
    return;
  }
  // Not by pages, as of many each of these makes the entries that cite it.
  const ordered: Source[] = [];
  let count = 0;
  for (const id in timeline.sources) {
    const source = timeline.sources[id] as Source;
    if (!source.missing) ordered[sources.numberOf(id) - 1] = source;
    if (++count % PACE === 0) yield;
  }
  for (const source of ordered) if (source) yield {source};
}

/** Where the page is to be read; `undefined` where that is nowhere that others can go to. */
function pageAddress(): string | undefined {
  const {href} = location;
  const address = (href.startsWith('about:') ? document.baseURI : href).replace(/#.*$/s, '');
  return /^https?:/.test(address) ? address : undefined;
}

/** The reader's day, `2026-11-22`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10);
}

import type {TemplateResult} from 'lit';
import type {Entry} from '../model/types.ts';
import {cardId} from '../view/card.ts';
import type {ViewContext} from '../view/context.ts';
import {type Detail, detailView} from '../view/detail.ts';
import {type ReaderWords, readerWords} from '../words/reader.ts';
import type {Changes} from './changes.ts';
import type {Citing} from './citing.ts';
import type {DataController} from './data.ts';
import {TimelineLayoutChangeEvent, TimelineSelectEvent} from './events.ts';
import {Finding} from './finding.ts';
import {type FocusKeeper, goTo} from './focus.ts';
import {Following} from './following.ts';
import type {Citer, Later, OnFirstUse} from './later.ts';
import type {Navigation} from './navigation.ts';
import {type Path, pathOf} from './path.ts';
import {Previewing} from './previewing.ts';
import type {Layout, Properties} from './properties.ts';
import type {Speaking} from './speaking.ts';
import type {Story} from './story.ts';
import {Tabling} from './tabling.ts';

/** What the element lends. */
export interface ReadingHost {
  readonly element: Properties;
  readonly data: Pick<DataController, 'input' | 'many' | 'renew' | 'parse'>;
  readonly navigation: Navigation;
  readonly focus: FocusKeeper;
  readonly isRtl: boolean;
  readonly speaking: Pick<Speaking, 'language' | 'lang'>;
  /** What is loaded for many entries. */
  readonly later: Later | undefined;
  /** What cites entries. */
  readonly citing: Pick<OnFirstUse<Citer, Citing>, 'made' | 'ask'>;
  /** All there is. */
  readonly story: Story | undefined;
  /** Moves the window, or turns the page, to where an entry stands. */
  show(entry: Entry): void;
}

/** What is drawn of it. */
export interface ReadingViews {
  readonly detail: unknown;
  readonly found: unknown;
  readonly table: unknown;
  readonly said: unknown;
  readonly preview: unknown;
}

/** What a reader does with entries: opens them one after the other, searches them, lists them. */
export class Reading {
  readonly finding: Finding;
  /** Ids of the entries that have come or changed since. */
  news: ReadonlySet<string> = new Set();
  readonly #host: ReadingHost;
  readonly #tabling: Tabling;
  readonly #following: Following;
  readonly #previewing: Previewing;
  /** What is said of an entry that was asked for and is not there. */
  #missing: 'openGone' | 'linkGone' | undefined;
  /** Id of the entry that was last seen open. */
  #seen: string | null = null;
  /** What is read aloud. */
  #said = '';
  /** Another entry was opened from the one that was open, whose panel stood so far down, px. */
  #steps: {readonly top: number | undefined; readonly isWithin: boolean} | undefined;
  /** Id of the entry where the window last was brought to. */
  #shownFor: string | null = null;
  /** The way through the story, and what it was found for. */
  #way: readonly [path: Path, of: readonly unknown[]] | undefined;
  /** With which was last drawn. */
  #context: ViewContext | undefined;
  /** The layout to go back to from the table. */
  #before: Layout = 'auto';

  constructor(host: ReadingHost) {
    this.#host = host;
    this.finding = new Finding(host, what => this.say(what));
    this.#tabling = new Tabling(host);
    this.#following = new Following(host, this);
    this.#previewing = new Previewing(host.element);
    // From what was pressed for it, too.
    host.element.addEventListener('keydown', event => {
      const [target] = event.composedPath();
      const isEscape = event.key === 'Escape' && !event.defaultPrevented && this.selected;
      if (isEscape && (target as Element).closest('.card, .stop, .open')) this.close();
    });
  }

  get #words(): ReaderWords {
    return readerWords(this.#host.speaking);
  }

  /** The entry that is open. */
  get selected(): Entry | undefined {
    const {story, element} = this.#host;
    const number = element.selected === null ? -1 : (story?.find(element.selected) ?? -1);
    return number < 0 ? undefined : story?.entryAt(number);
  }

  /** Before anything is drawn. */
  update(): void {
    this.#following.update();
    this.finding.update();
    const {layout} = this.#host.element;
    if (layout !== 'table') this.#before = layout;
    // What was open may be gone since.
    const {selected} = this;
    const id = this.#host.element.selected;
    if (this.#host.story && id !== null && !selected) this.miss(id);
    else if (this.#host.story) this.#seen = id;
  }

  /** After all has been drawn. */
  updated(): void {
    const {element, story} = this.#host;
    const root = element.renderRoot as ShadowRoot;
    // Selected from outside, or before there was anything to show.
    if (story && element.selected !== this.#shownFor) this.#show(this.selected);
    if (this.#steps) {
      const {top, isWithin} = this.#steps;
      this.#steps = undefined;
      // The ways on stay where they are, for one press after the other.
      const now = topOf(root);
      if (top !== undefined && now !== undefined) {
        window.scrollBy({top: now - top, behavior: 'instant'});
      }
      // A new account is read from its beginning.
      if (isWithin) goTo(root.querySelector<HTMLElement>(HEADING));
    }
    this.#following.follow();
    this.#previewing.updated();
  }

  disconnect(): void {
    this.finding.stop();
    this.#tabling.stop();
    this.#following.stop();
    this.#previewing.close();
  }

  views(context: ViewContext): ReadingViews {
    this.#context = context;
    return {
      detail: this.#detail(context),
      found: this.finding.view(context, this.#notice(context)),
      table: this.#tabling.view(context, this.finding.matches),
      said: this.#said,
      preview: this.#previewing.view(context, this.#words),
    };
  }

  select(id: string | null): void {
    const {element, story} = this.#host;
    if (element.selected === id) return;
    const isMissing = story && id !== null && story.find(id) < 0;
    element.selected = isMissing ? null : id;
    // It is shown when there is something to show.
    if (!story) return;
    const entry = this.selected;
    this.#missing = undefined;
    this.#said = '';
    // The address keeps where the window was before.
    this.#following.select(entry);
    this.#show(entry);
    element.dispatchEvent(new TimelineSelectEvent(entry));
    if (isMissing) this.miss(id);
  }

  /** Moves the window to where an entry stands, if it is among those that are shown. */
  #show(entry: Entry | undefined): void {
    const {story, show, element} = this.#host;
    this.#shownFor = element.selected;
    const {shown, matches} = this.finding;
    if (entry && (!shown || matches?.has((story as Story).find(entry.id)))) show(entry);
  }

  /** An entry was pressed: it opens, or closes if it is open. */
  press(entry: Entry): void {
    if (entry.id === this.#host.element.selected) this.close();
    else {
      this.select(entry.id);
      this.#host.focus.goal = HEADING;
    }
  }

  /** Opens the next entry of those that are found, or the one before; from none, the first or the last. */
  step(by: -1 | 1): void {
    const {earlier, later} = this.#path() ?? {};
    const entry = by > 0 ? later : earlier;
    if (entry) this.#walk(entry, false);
  }

  toggleTable(): void {
    const {element} = this.#host;
    const isTable = element.layout === 'table';
    if (!isTable) this.#before = element.layout;
    element.layout = isTable ? this.#before : 'table';
    element.dispatchEvent(new TimelineLayoutChangeEvent(element.layout));
  }

  /**
   * Opens another entry, of which it is told where in the story it stands.
   *
   * @param isWithin The reader does so in the panel of the one that is open.
   */
  #walk(entry: Entry, isWithin: boolean): void {
    const {element, focus} = this.#host;
    const root = element.renderRoot as ShadowRoot;
    const active = root.activeElement?.closest('#detail') && root.activeElement;
    const way = active?.closest('.ways button');
    const top = topOf(root);
    this.select(entry.id);
    this.#steps = {top: isWithin ? top : undefined, isWithin: isWithin && !way};
    if (active || isWithin) focus.goal = way ? `#detail .${way.className}` : HEADING;
  }

  close(): void {
    const {element, focus, later, navigation, story} = this.#host;
    const entry = this.selected;
    this.select(null);
    if (!entry || !story) return;
    const id = `#${cardId(entry)}`;
    const {renderRoot} = element;
    focus.goal = id;
    if (renderRoot.querySelector(`.listed ${id}`)) return;
    this.#show(entry);
    // What stands for many has the number of one of them.
    const number = story.crowd && later?.shownAs(navigation.track, story.find(entry.id));
    if (number !== undefined) focus.goal += `, .track [data-number="${number}"]`;
    // A row that is out of view stays while it has the focus.
    if (element.layout === 'table') goTo(renderRoot.querySelector<HTMLElement>(id));
  }

  #detail(context: ViewContext): TemplateResult | undefined {
    const entry = this.selected;
    const path = this.#path();
    if (!entry || !path) return undefined;
    const {rank, count, earlier, later} = path;
    const {citing} = this.#host;
    const link = this.#following.linkTo(entry);
    if (this.#steps && rank >= 0) {
      const title = context.pick(entry.title)?.text ?? context.words.untitled;
      this.#said = this.#words.placed(rank + 1, count, title, context.lang);
    }
    const detail: Detail = {
      ...{entry, earlier, later},
      place: rank + 1,
      all: count,
      isNew: this.news.has(entry.id),
      isRtl: this.#host.isRtl,
      link,
      citing: citing.made?.view(context, entry),
      onSelect: other => this.#walk(other, true),
      onClose: () => this.close(),
      onCopyLink: () => this.#copyLink(entry),
      onCite: () => citing.ask(citing => citing.press(entry, link)),
    };
    return detailView(detail, context, this.#words);
  }

  async #copyLink(entry: Entry): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#following.linkTo(entry) ?? '');
      this.say(this.#words.linkCopied);
    } catch {
      this.say(this.#words.linkNotCopied);
    }
  }

  /** An entry is asked for that is not there, or not any more: all others are shown. */
  miss(id: string): void {
    const missing = this.#seen === id ? 'openGone' : 'linkGone';
    const {element, focus} = this.#host;
    // What had the focus is gone: it goes to where the tab key begins.
    const {activeElement} = element.renderRoot as ShadowRoot;
    if (activeElement?.closest('#detail')) focus.goal = '#detail';
    if (element.selected === id) this.select(null);
    this.#missing = missing;
    this.say(this.#words[missing]);
  }

  /** Other data have come. @param idNow The id in them of an entry; `undefined` if it is gone. */
  tellChanges({added, changed, removed}: Changes, idNow: (id: string) => string | undefined): void {
    const {element} = this.#host;
    const marked = [...this.news].flatMap(id => idNow(id) ?? []);
    this.news = new Set([...marked, ...added, ...changed]);
    const {selected} = element;
    const now = selected === null ? null : idNow(selected);
    const {lang, words} = this.#context as ViewContext;
    let text = this.#words.changes(added.length, changed.length, removed, lang);
    if (now === undefined) {
      this.miss(selected as string);
      text = this.#words.openGone + words.semicolon + text;
    } else {
      // It is where it was.
      element.selected = now;
      this.#seen = now;
      this.#shownFor = now;
    }
    if (text) this.say(text);
  }

  /** Has something read aloud. */
  say(what: string): void {
    // The same is said again only if it is not the same.
    this.#said = what && what === this.#said ? `${what}\u00a0` : what;
    this.#host.element.requestUpdate();
  }

  /** That what was asked for is not there, or that what is shown is old. */
  #notice({lang}: ViewContext): string | undefined {
    const {stale} = this.#following;
    if (this.#missing) return this.#words[this.#missing];
    return stale && this.#words.stale(Date.now() - stale.lastGood, lang);
  }

  /** The way through the entries that are found, in the order of time. */
  #path(): Path | undefined {
    const {story} = this.#host;
    const {matches} = this.finding;
    const of = [story, matches, this.#host.element.selected];
    if (story && !this.#way?.[1].every((what, i) => what === of[i])) {
      this.#way = [pathOf(story, matches, this.selected), of];
    }
    return story && this.#way?.[0];
  }
}

const HEADING = '#detail [tabindex="-1"]';

/** How far down the window the panel begins, px. */
const topOf = (root: ShadowRoot): number | undefined =>
  root.querySelector('#detail')?.getBoundingClientRect().top;

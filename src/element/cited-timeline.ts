import {adoptStyles, html, type PropertyValues, type TemplateResult} from 'lit';
import {moveByKey} from '../interaction/keys.ts';
import type {CrowdPicture} from '../layout/crowd.ts';
import type {CardPicture} from '../layout/hang.ts';
import type {Entry, Problem} from '../model/types.ts';
import {tickRoom} from '../time/wording.ts';
import {cardId} from '../view/card.ts';
import {sourceId} from '../view/citations.ts';
import type {ViewContext} from '../view/context.ts';
import type {Tools} from '../view/controls.ts';
import type {CrowdBox} from '../view/crowd.ts';
import {failure, progress} from '../view/notices.ts';
import {styles} from '../view/styles/index.ts';
import {type Scene, timelineView} from '../view/timeline.ts';
import {en} from '../words/en.ts';
import {readLocale} from '../words/intl.ts';
import {contextOf} from './context.ts';
import {DataController, type DataState} from './data.ts';
import {TimelineLoadEvent, TimelineProblemEvent} from './events.ts';
import {FocusKeeper, goTo, selectorOf} from './focus.ts';
import {
  getLater,
  getReader,
  isAsked,
  isReaderAsked,
  type Later,
  loadLater,
  loadReader,
} from './later.ts';
import {Navigation} from './navigation.ts';
import {FEW_PAGE, Pages} from './pages.ts';
import {Properties} from './properties.ts';
import type {Reading, ReadingHost} from './reading.ts';
import {SizeWatcher} from './sizes.ts';
import type {Story, StoryCrowd} from './story.ts';
import {warn} from './warn.ts';

/** Narrower than this, in px, a timeline runs down the page. */
const NARROW = 480;
/** From so many entries on, there is a search, and an overview where not all is in view. */
const RICH = 8;
/** What changes no sizes. */
const CALM: ReadonlySet<PropertyKey> = new Set([
  ...['selected', 'query', 'filters', 'unmatched', 'sort', 'deepLink', 'refresh'],
]);

/**
 * A horizontal timeline in which every entry carries its source.
 *
 * @summary Renders a JSON list of events as an accessible, themeable timeline with citations.
 *
 * @tag cited-timeline
 *
 * @slot - What is shown until the data have arrived, and stays if they do not: a list of events
 *   (`<ol>`), read as data where there are no others, or a JSON script.
 *
 * @event {TimelineLoadEvent} timeline-load - The data have arrived and been read.
 * @event {TimelineProblemEvent} timeline-problem - There is something the author should mend.
 * @event {TimelineViewChangeEvent} timeline-view-change - Another stretch of time is in view.
 * @event {TimelineSelectEvent} timeline-select - Another entry is open, or none any more.
 * @event {TimelineFilterChangeEvent} timeline-filter-change - Something else is searched for.
 * @event {TimelineLayoutChangeEvent} timeline-layout-change - The table is shown, or no longer.
 * @event {TimelineSortChangeEvent} timeline-sort-change - The table has another order.
 *
 * @csspart header - The heading, the description and the controls.
 * @csspart heading - The timeline's heading.
 * @csspart controls - The search field and the buttons.
 * @csspart search - The search field.
 * @csspart filters - What can be chosen by.
 * @csspart viewport - The window on the track.
 * @csspart axis - The line of time, with its marks.
 * @csspart tick - One tick of the axis and its label.
 * @csspart break - The mark where the axis leaves out an empty stretch.
 * @csspart entry - One entry: its leader and its card.
 * @csspart card - What an entry says.
 * @csspart date - An entry's date.
 * @csspart title - An entry's title.
 * @csspart summary - An entry's summary.
 * @csspart citation - One citation on a card.
 * @csspart detail - All of the entry that is open.
 * @csspart table - The entries as a table, with what copies and downloads it.
 * @csspart now - The mark of the present on the axis.
 * @csspart lane - The label of a lane.
 * @csspart overview - The strip that shows all of time and the window on it.
 * @csspart sources - The numbered list of sources.
 *
 * @cssproperty --timeline-background - The ground. Light: #fffefa, dark: #191917.
 * @cssproperty --timeline-ink - Text and axis.
 * @cssproperty --timeline-muted - What stands back: citations, leaders, notes.
 * @cssproperty --timeline-accent - Dates, dots and bars.
 * @cssproperty --timeline-rule - Thin lines.
 * @cssproperty --timeline-panel - The ground under what has no date.
 * @cssproperty --timeline-font - Headings and text; the page's own by default.
 * @cssproperty --timeline-label-font - Dates, ticks, citations and buttons.
 * @cssproperty --timeline-card-width - Width of a card on the track, 10rem by default.
 * @cssproperty --timeline-padding - Room around all of it, 1rem by default.
 */
export class CitedTimeline extends Properties {
  static override readonly styles = styles;

  static {
    // Only what has been drawn can be measured, so that some updates cause a second one.
    CitedTimeline.disableWarning?.('change-in-update');
  }

  readonly #data: DataController = new DataController(this);
  /** What was last drawn, and whether that has yet to be announced. */
  #state: DataState | undefined;
  #isNews = false;
  readonly #sizes = new SizeWatcher(() => this.#remeasure());
  readonly #navigation = new Navigation(this);
  /** Sizes may have changed since they were measured. */
  #isStale = true;
  #isVertical = false;
  /** Time runs from right to left. @internal */
  isRtl = false;
  /** All there is, and what is shown of it. */
  #whole: Story | undefined;
  #story: Story | undefined;
  /** Some of what is to be drawn is loaded on first use. */
  #needsMore = false;
  /** How many style sheets there are: what is loaded on first use brings its own. */
  #styled: number = styles.length;
  /** The entries whose cards are on the track or the list, in order, and what they were measured for. */
  #hung: readonly Entry[] = [];
  #measured: unknown;
  /** What is selected, searched for and so on, once what it takes is loaded. */
  #reading: Reading | undefined;
  /** What waits for that. */
  #asked: ((reading: Reading) => void)[] = [];
  /** The window is to show what the attributes ask for. */
  #startsAnew = true;
  /** Number of the entry at which the tab key stops. */
  #current = 0;
  /** What is pointed at among many entries. */
  #pointed: CrowdBox | undefined;
  #frame = 0;
  readonly #pages = new Pages(() => this.requestUpdate());
  /** Numbers of the entries that are listed apart, and the place of the first one on the page. */
  #listed: ArrayLike<number> | undefined;
  #listedFrom = 0;
  /** Selector of what was pressed for that. */
  #origin: string | undefined;
  readonly #focus = new FocusKeeper();

  /** What is wrong with the data, in the document's order; empty until they are read. */
  get problems(): readonly Problem[] {
    const {state} = this.#data;
    if (state.status === 'ready') return state.story.problems;
    return state.status === 'failed' ? state.problems : [];
  }

  /** Asks for the data again, or reads again what stands inside the element. */
  reload(): void {
    this.#data.read();
  }

  /**
   * Shows what lies between two times, as nearly as the cards allow; of dates, all of the first
   * to all of the last. Before there is anything to show it does nothing.
   *
   * @param from,to EDTF dates, or ms since 1970.
   * @throws TypeError for what is neither, and where the end lies before the start.
   */
  showRange(from: string | number, to: string | number): void {
    this.#navigation.showRange(from, to);
  }

  /** Shows all of time that there is. */
  fit(): void {
    this.#navigation.shift(this.#navigation.track.fit());
  }

  /** Opens an entry, all of it, and shows where it stands; `null` closes what is open. */
  select(id: string | null): void {
    this.#read(reading => reading.select(id));
  }

  /** Opens the entry after the one that is open, or else the first. */
  next(): void {
    this.#read(reading => reading.step(1));
  }

  /** Opens the entry before the one that is open, or else the last. */
  previous(): void {
    this.#read(reading => reading.step(-1));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#remeasure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.watch([]);
    this.#navigation.follow(null, undefined);
    this.#reading?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#adopt();
    for (const key of changed.keys()) this.#isStale ||= !CALM.has(key);
    if (this.#isStale) {
      // Asked only now, as what has been drawn would have to be laid out for each answer.
      const {layout, offsetWidth} = this;
      this.#isVertical = layout === 'vertical' || (layout !== 'horizontal' && offsetWidth < NARROW);
      this.isRtl = getComputedStyle(this).direction === 'rtl';
    }
    this.#focus.keep(this.shadowRoot);
    if (!this.hasUpdated || changed.has('timeline') || changed.has('src')) this.#data.read();
    else if (changed.has('groupBy')) this.#data.regroup();
    const {state} = this.#data;
    if (state !== this.#state) {
      this.#state = state;
      if (state.status !== 'loading') {
        this.#isNews = true;
        this.#whole = state.status === 'ready' ? state.story : undefined;
        this.#tell(this.#whole, changed.has('src'));
      }
    }
    this.#reading?.update();
    const shown = this.#reading?.shown ?? this.#whole;
    if (shown !== this.#story) this.#tell(shown, false);
  }

  /** Takes what has been loaded since. */
  #adopt(): void {
    const [later, reader] = [getLater(), getReader()];
    const loaded = [...styles, ...(later?.laterStyles ?? []), ...(reader?.readerStyles ?? [])];
    if (loaded.length === this.#styled) return;
    this.#styled = loaded.length;
    adoptStyles(this.renderRoot as ShadowRoot, loaded);
    if (!reader || this.#reading) return;
    this.#reading = new reader.Reading(this.#readingHost());
    for (const ask of this.#asked.splice(0)) ask(this.#reading);
  }

  #tell(story: Story | undefined, isOther: boolean): void {
    const before = this.#story;
    const current = before?.entryAt(this.#current);
    this.#story = story;
    this.#isStale = true;
    this.#pointed = undefined;
    this.#listed = undefined;
    this.#navigation.track.show(story, !isOther);
    this.#navigation.forget(isOther);
    if (isOther) {
      this.#pages.reset();
      this.#startsAnew = true;
    }
    if (!story) return;
    this.#pages.isMany = !!story.crowd;
    const same = current ? story.find(current.id) : -1;
    const [first] = story.read(0, 1);
    this.#current = same >= 0 ? same : first ? story.find(first.id) : 0;
  }

  protected override render(): TemplateResult {
    const {state} = this.#data;
    if (state.status === 'loading') return progress(en, state.share, () => this.#data.cancel());
    if (state.status === 'failed') return failure(state.problems, en, () => this.reload());
    const story = this.#story;
    if (!story) return html`<slot></slot>`;
    const context = this.#context(story);
    return timelineView(this.#scene(story, context), context);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('.track .card')];
    const rulers = this.renderRoot.querySelectorAll<HTMLElement>('.ruler, .ruler *');
    const viewport = this.renderRoot.querySelector<HTMLElement>('.viewport');
    const isTrack = !!viewport && !this.#isVertical;
    if (this.isConnected) this.#sizes.watch([...rulers, ...cards]);
    this.#navigation.follow(isTrack ? viewport : null, getLater()?.followGestures);
    this.#startsAnew ||= changed.has('from') || changed.has('to');
    if (isTrack) this.#measure(viewport, rulers, cards);
    if (this.isUpdatePending) return;
    this.#focus.seek(this.shadowRoot);
    // After the first picture, which it would hold up.
    if (this.#needsMore) this.#load();
    if (this.#wantsReading) this.#loadReader();
    this.#reading?.updated();
    if (this.#isNews) this.#announce();
  }

  /** Something was asked for by attributes or properties that takes more. */
  get #wantsReading(): boolean {
    const {selected, query, filters, layout, deepLink, refresh} = this;
    const isAsked =
      query || Object.keys(filters).length || layout === 'table' || refresh || deepLink !== null;
    return !this.#reading && !!this.#whole && (selected !== null || !!isAsked);
  }

  /** Says what came of the data, once it is drawn. */
  #announce(): void {
    this.#isNews = false;
    const {problems} = this;
    if (this.#whole) this.dispatchEvent(new TimelineLoadEvent(this.#whole.timeline, problems));
    if (problems.length && this.dispatchEvent(new TimelineProblemEvent(problems))) warn(problems);
  }

  #remeasure(): void {
    this.#isStale = true;
    this.requestUpdate();
  }

  #measure(
    viewport: HTMLElement,
    [ruler, cardRuler]: Iterable<HTMLElement>,
    cards: readonly HTMLElement[],
  ): void {
    const {track} = this.#navigation;
    if (this.#isStale) {
      const font = Number.parseFloat(getComputedStyle(ruler as HTMLElement).fontSize);
      const card = cardRuler?.offsetWidth ?? 0;
      const sizes = {width: viewport.clientWidth, card, font, tick: tickRoom(this.#lang, font)};
      if (track.setSizes(sizes, this.spacing)) this.requestUpdate();
    }
    // Only what has been drawn can be measured.
    if (this.#isStale || (this.#story?.crowd && track.picture !== this.#measured)) {
      const heights = cards.map((card, i) => [this.#hung[i] as Entry, card.offsetHeight] as const);
      if (track.setHeights(heights, this.#isStale)) this.requestUpdate();
      this.#measured = track.picture;
    }
    this.#isStale = false;
    if (this.#startsAnew && track.window) {
      this.#startsAnew = false;
      this.#navigation.showWanted(this.from, this.to);
    }
    this.#navigation.move();
    if (!this.#navigation.isMoving) this.#navigation.settle();
  }

  get #lang(): string {
    const named = this.closest<HTMLElement>('[lang]')?.lang;
    return readLocale(named || this.#story?.timeline.lang || navigator.language);
  }

  #readingHost(): ReadingHost {
    const self = this;
    return {
      element: this,
      data: this.#data,
      navigation: this.#navigation,
      focus: this.#focus,
      get story() {
        return self.#whole;
      },
      get isRtl() {
        return self.isRtl;
      },
      get later() {
        return getLater();
      },
      show: entry => this.#show(entry),
    };
  }

  #context(story: Story): ViewContext {
    const {citations, headingLevel, timeZone} = this;
    const {groups} = story.timeline;
    const matches = this.#reading?.receding;
    const current = story.entryAt(this.#current);
    const isDrawn = !story.crowd || this.#hung.some(({index}) => index === current.index);
    return contextOf(story, {
      lang: this.#lang,
      groups,
      citations,
      headingLevel,
      timeZone,
      byGroup: this.groupBy === 'group',
      current: isDrawn ? current : (this.#hung[0] ?? current),
      selected: this.#reading?.selected?.id ?? null,
      news: this.#reading?.news ?? NONE,
      matches,
      isOut: ({id}) => !!matches && !matches.has(story.find(id)),
      onSelect: entry => this.#read(reading => reading.press(entry)),
      onReach: entry => this.#reach(entry),
      onFollow: (event, target) => this.#follow(event, target),
    });
  }

  #scene(story: Story, context: ViewContext): Scene {
    const {timeline, crowd, read} = story;
    const vertical = this.#isVertical;
    const {track, controls, window} = this.#navigation;
    const views = this.#reading?.views(context);
    const picture = vertical || views?.table ? undefined : track.picture;
    const dated = this.#pages.show('dated', story.dated, read);
    const near = picture && drawnAsCards(picture);
    const isPart = !!picture && (controls.earlier || controls.later);
    const whole = this.#whole as Story;
    const isRich = whole.dated + whole.undated >= RICH;
    const hasStrip = isPart && isRich && this.#has('overview');
    const later = getLater();
    this.#needsMore = isPart || story.sources.size > FEW_PAGE;
    this.#hung = !crowd || vertical ? dated.items : (near ?? []);
    return {
      heading: this.heading || timeline.title,
      description: timeline.description,
      vertical,
      dated,
      cards: this.#hung,
      undated: this.#pages.show('undated', story.undated, (from, to) =>
        read(story.dated + from, story.dated + to),
      ),
      sources: this.#pages.show('sources', story.sources.size, story.sources.page),
      gaps: story.gaps,
      picture,
      depth: track.depth,
      current: this.#current,
      intents: {onPoint: box => this.#point(box), onPress: box => this.#press(box)},
      controls: picture && {...controls, canPan: this.#has('pan'), canZoom: this.#has('zoom')},
      tools: whole.dated + whole.undated ? this.#tools(isRich) : undefined,
      now: picture && track.now,
      ...views,
      hasStrip,
      overview: hasStrip ? later?.overviewOf(this.#navigation) : undefined,
      told:
        picture && window && (crowd || isPart)
          ? {window, all: story.dated, look: () => (later as Later).look(story, window)}
          : undefined,
      pointed: this.#pointed,
      sourcesOf: numbers => crowd?.tell(numbers).sources ?? 0,
      views: later,
      listed: this.#listed && {
        numbers: this.#listed,
        from: this.#listedFrom,
        entryAt: story.entryAt,
        onPage: from => {
          this.#listedFrom = from;
          this.requestUpdate();
        },
        onClose: () => this.#list(undefined),
      },
      entryAt: story.entryAt,
      onKey: event => this.#key(event),
      onEnter: () => this.#load(),
    };
  }

  /** Is a control wanted? */
  #has(control: string): boolean {
    return !this.controls || this.controls.split(/\s+/).includes(control);
  }

  #tools(isRich: boolean): Tools | undefined {
    const {query, layout} = this;
    const read = (ask: (reading: Reading) => void) => () => this.#read(ask);
    const wants = (control: string): boolean => isRich && this.#has(control);
    const onSearch = (text: string): void => this.#read(reading => reading.search(text));
    const tools: Tools = {
      query,
      hasFilters: !!this.#reading?.hasFilters,
      isTable: layout === 'table',
      onNear: read(() => {}),
      onSearch: wants('search') ? onSearch : undefined,
      onFilters: wants('filter') ? read(reading => reading.toggleFilters()) : undefined,
      onTable: this.#has('table') ? read(reading => reading.toggleTable()) : undefined,
    };
    return tools.onSearch || tools.onFilters || tools.onTable ? tools : undefined;
  }

  /** Asks for something that what is loaded on first use does. */
  #read(ask: (reading: Reading) => void): void {
    if (this.#reading) {
      ask(this.#reading);
      return;
    }
    this.#asked.push(ask);
    this.#loadReader();
  }

  #loadReader(): void {
    if (getReader()) this.requestUpdate();
    else if (!isReaderAsked()) this.#take(loadReader());
  }

  #take(part: Promise<unknown>): void {
    part.then(
      () => this.requestUpdate(),
      ({problem}) => warn([problem]),
    );
  }

  /** What is loaded on first use is used, or soon will be. */
  #load(): void {
    if (!isAsked()) this.#take(loadLater());
  }

  /** The focus is on an entry: it is where the tab key comes back to, and stays in view. */
  #reach(entry: Entry): void {
    this.#current = this.#story?.find(entry.id) ?? 0;
    this.requestUpdate();
    if (this.shadowRoot?.querySelector(':focus-visible')) this.#navigation.reveal(this.#current);
  }

  /** Told of once a frame: what moves under a pointer at rest is pointed at only when all is at rest. */
  #point(box: CrowdBox | undefined): void {
    if (this.#navigation.isMoving) return;
    this.#pointed = box;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.requestUpdate());
  }

  /** Comes closer to what a heap stands for, or lists it where that would not part it. */
  #press(box: CrowdBox): void {
    const numbers = box.kind === 'heap' ? box.numbers : [box.number];
    if (box.kind === 'entry') {
      const entry = (this.#story as Story).entryAt(box.number);
      this.#read(reading => reading.press(entry));
    } else if (box.kind === 'heap' && this.#navigation.enter(box)) {
      this.#current = numbers[0] as number;
      this.#focus.goal = '[tabindex="0"]:is(.stop, .card)';
    } else this.#list(numbers);
  }

  /** Lists entries apart; or nothing any more, and what was pressed for it has the focus again. */
  #list(numbers: ArrayLike<number> | undefined): void {
    const active = this.shadowRoot?.activeElement;
    if (numbers) this.#origin = active ? selectorOf(active) : undefined;
    this.#listed = numbers;
    this.#listedFrom = 0;
    this.#focus.goal = numbers ? '#listed' : this.#origin;
    this.requestUpdate();
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as Element;
    const isCrowd = !!this.#story?.crowd && !!target.closest('.horizontal .track');
    const selector = isCrowd ? '.track :is(.card, .stop)' : '.card, .stop';
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>(selector)];
    const index = stops.findIndex(stop => stop.contains(target));
    const to = index < 0 ? undefined : moveByKey(event, index, stops.length, this.isRtl);
    if (to !== undefined) {
      event.preventDefault();
      const isFar = /Home|End/.test(event.key);
      if (isCrowd && (isFar || to === index)) this.#goOn(stops[index], event);
      else goTo(stops[to]);
    } else if (!this.#isVertical && target.closest('.main, .controls')) {
      this.#navigation.press(event);
    }
  }

  /** Goes on to an entry that is not drawn, which the window has to be moved for. */
  #goOn(stop: Element | undefined, event: KeyboardEvent): void {
    const story = this.#story as Story;
    const {track} = this.#navigation;
    const {bring, entryBeyond, shownAs} = getLater() as Later;
    const number = entryBeyond(story, stop, this.#current, event, this.isRtl);
    if (number === undefined) return;
    this.#navigation.shift(bring(track, story.crowd as StoryCrowd, number));
    this.#current = shownAs(track, number);
    this.#focus.goal = '.track [tabindex="0"]';
    this.requestUpdate();
  }

  /** Links within a shadow root lead nowhere by themselves. */
  #follow(event: Event, target: Entry | number): void {
    event.preventDefault();
    if (typeof target === 'number') {
      this.#pages.turn('sources', target - 1);
      this.#focus.goal = `#${sourceId(target)}`;
    } else if ((this.#story as Story).find(target.id) < 0) {
      // What has left can be opened all the same.
      this.#read(reading => reading.press(target));
      return;
    } else this.#goTo(target);
    // What is drawn has the focus at once, as after any link.
    if (!this.#story?.crowd) this.#focus.seek(this.shadowRoot);
  }

  /** Shows an entry where it stands, and gives it the focus. */
  #goTo(entry: Entry): void {
    this.#focus.goal = `#${cardId(entry)}`;
    this.#show(entry, true);
  }

  /** Shows an entry where it stands; by itself, or among others. */
  #show(entry: Entry, isAlone = false): void {
    const story = this.#story as Story;
    const number = story.find(entry.id);
    const rank = story.rankOf(entry);
    this.#current = number;
    if (rank >= story.dated) this.#pages.turn('undated', rank - story.dated);
    else if (this.#isVertical) this.#pages.turn('dated', rank);
    else {
      const {track} = this.#navigation;
      const {approach, bring} = (getLater() as Later | undefined) ?? {};
      const isNear =
        !story.crowd ||
        (isAlone ? approach?.(track, story.crowd, number) : bring?.(track, story.crowd, number));
      this.#navigation.shift(true);
      this.#navigation.reveal(number);
      if (isAlone && !isNear) this.#list([number]);
    }
    this.requestUpdate();
  }
}

const NONE: ReadonlySet<string> = new Set();

/** The entries in the order in which their cards are drawn, if they are. */
const drawnAsCards = (picture: CardPicture | CrowdPicture): readonly Entry[] | undefined =>
  picture.level === 'cards'
    ? picture.lanes
        .flatMap(({picture}) => picture.cards)
        .sort((a, b) => a.x - b.x)
        .map(({entry}) => entry)
    : undefined;

declare global {
  interface HTMLElementTagNameMap {
    'cited-timeline': CitedTimeline;
  }
}

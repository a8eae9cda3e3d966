import {
  adoptStyles,
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {moveByKey} from '../interaction/keys.ts';
import type {Spacing} from '../layout/arrange.ts';
import type {CrowdPicture} from '../layout/crowd.ts';
import type {CardPicture} from '../layout/hang.ts';
import type {Entry, Problem} from '../model/types.ts';
import {tickRoom} from '../time/wording.ts';
import {cardId} from '../view/card.ts';
import {sourceId} from '../view/citations.ts';
import type {CitationStyle, ViewContext} from '../view/context.ts';
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
import {getLater, isAsked, type Later, loadLater} from './later.ts';
import {Navigation} from './navigation.ts';
import {FEW_PAGE, Pages} from './pages.ts';
import {SizeWatcher} from './sizes.ts';
import type {Story, StoryCrowd} from './story.ts';
import {warn} from './warn.ts';

/** Narrower than this, in px, a timeline runs down the page. */
const NARROW = 480;
/** From so many entries on, there is an overview where not all is in view. */
const RICH = 8;
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
 *
 * @csspart header - The heading, the description and the controls.
 * @csspart heading - The timeline's heading.
 * @csspart controls - The buttons that move the window and zoom.
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
 * @csspart detail - What opens on a card: quotations, notes and corrections.
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
export class CitedTimeline extends LitElement {
  static override readonly styles = styles;

  static override readonly properties: PropertyDeclarations = {
    timeline: {attribute: false},
    src: {},
    heading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    layout: {},
    spacing: {},
    groupBy: {attribute: 'group-by'},
    from: {},
    to: {},
    citations: {},
    theme: {reflect: true, useDefault: true},
    timeZone: {attribute: 'time-zone'},
  };

  /**
   * The data: a document of format version 1 or an array of events. Comes before `src` and
   * before what stands inside the element. Never changed by the element.
   */
  declare timeline: unknown;
  /** Address of the JSON data. */
  declare src: string | null;
  /** Heading, in place of the data's own title. */
  declare heading: string | null;
  /** Level of the heading, 1 to 5; entries come one below. 2 by default. */
  declare headingLevel: number;
  /**
   * `horizontal`, `vertical`, or `auto`: vertical where the element is narrower than 480 px.
   * @type {'auto' | 'horizontal' | 'vertical'}
   */
  declare layout: 'auto' | 'horizontal' | 'vertical';
  /**
   * How time becomes width: `auto` gives room where entries crowd and breaks the axis where
   * nothing happens for long; `proportional` keeps one pace; `even` gives every step the same.
   * @type {'auto' | 'proportional' | 'even'}
   */
  declare spacing: Spacing;
  /**
   * `group` gives each group of entries a lane of its own.
   * @type {'group' | null}
   */
  declare groupBy: string | null;
  /** What is in view at first begins with this date (EDTF); with the first entry by default. */
  declare from: string | null;
  /** What is in view at first ends with this date (EDTF); with the last entry by default. */
  declare to: string | null;
  /**
   * Sources on the cards by name, or by their number in the list.
   * @type {'inline' | 'numbered'}
   */
  declare citations: CitationStyle;
  /**
   * `auto` follows the reader's system.
   * @type {'auto' | 'light' | 'dark'}
   */
  declare theme: 'auto' | 'light' | 'dark';
  /** IANA name of the zone for clock times; without it each stays in the zone it was written in. */
  declare timeZone: string | null;

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
  #story: Story | undefined;
  /** Some of what is to be drawn is loaded on first use. */
  #needsMore = false;
  /** What is loaded on first use has brought its styles. */
  #isStyled = false;
  /** The entries whose cards are on the track or the list, in order, and what they were measured for. */
  #hung: readonly Entry[] = [];
  #measured: unknown;
  /** Ids of the entries whose cards are open. */
  readonly #opened = new Set<string>();
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

  constructor() {
    super();
    this.src = null;
    this.heading = null;
    this.headingLevel = 2;
    this.layout = 'auto';
    this.spacing = 'auto';
    this.groupBy = null;
    this.citations = 'inline';
    this.theme = 'auto';
    this.timeZone = null;
    this.from = null;
    this.to = null;
  }

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

  override connectedCallback(): void {
    super.connectedCallback();
    this.#remeasure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.watch([]);
    this.#navigation.follow(null, undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const later = getLater();
    if (later && !this.#isStyled) {
      this.#isStyled = true;
      adoptStyles(this.renderRoot as ShadowRoot, [...styles, ...later.laterStyles]);
    }
    this.#isStale ||= changed.size > 0;
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
    if (state === this.#state) return;
    this.#state = state;
    if (state.status === 'loading') return;
    this.#isNews = true;
    this.#tell(state.status === 'ready' ? state.story : undefined, changed.has('src'));
  }

  #tell(story: Story | undefined, isOther: boolean): void {
    const before = this.#story;
    const current = before?.entryAt(this.#current);
    this.#story = story;
    this.#isStale = true;
    this.#pointed = undefined;
    this.#listed = undefined;
    this.#navigation.track.show(story, !isOther);
    this.#navigation.forget();
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
    return timelineView(this.#scene(story), this.#context(story));
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
    if (this.#isNews) this.#announce();
  }

  /** Says what came of the data, once it is drawn. */
  #announce(): void {
    this.#isNews = false;
    const {problems} = this;
    if (this.#story) this.dispatchEvent(new TimelineLoadEvent(this.#story.timeline, problems));
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

  #context(story: Story): ViewContext {
    const {citations, headingLevel, timeZone} = this;
    const {groups} = story.timeline;
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
      opened: this.#opened,
      onToggle: ({id}, isOpen) => {
        this.#opened[isOpen ? 'add' : 'delete'](id);
        this.requestUpdate();
      },
      onReach: entry => this.#reach(entry),
      onFollow: (event, target) => this.#follow(event, target),
    });
  }

  #scene(story: Story): Scene {
    const {timeline, crowd, read} = story;
    const vertical = this.#isVertical;
    const {track, controls, window} = this.#navigation;
    const picture = vertical ? undefined : track.picture;
    const dated = this.#pages.show('dated', story.dated, read);
    const near = picture && drawnAsCards(picture);
    const isPart = !!picture && (controls.earlier || controls.later);
    const hasStrip = isPart && story.dated >= RICH;
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
      controls: picture && controls,
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

  /** What is loaded on first use is used, or soon will be. */
  #load(): void {
    if (isAsked()) return;
    loadLater().then(
      () => this.requestUpdate(),
      ({problem}) => warn([problem]),
    );
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
    if (box.kind === 'heap' && this.#navigation.enter(box)) {
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
    } else this.#goTo(target);
    // What is drawn has the focus at once, as after any link.
    if (!this.#story?.crowd) this.#focus.seek(this.shadowRoot);
  }

  /** Shows an entry where it stands, and gives it the focus. */
  #goTo(entry: Entry): void {
    const story = this.#story as Story;
    const number = story.find(entry.id);
    const rank = story.rankOf(entry);
    this.#current = number;
    this.#focus.goal = `#${cardId(entry)}`;
    if (rank >= story.dated) this.#pages.turn('undated', rank - story.dated);
    else if (this.#isVertical) this.#pages.turn('dated', rank);
    else {
      const {track} = this.#navigation;
      const isNear = !story.crowd || getLater()?.approach(track, story.crowd, number);
      this.#navigation.shift(true);
      this.#navigation.reveal(number);
      if (!isNear) this.#list([number]);
    }
    this.requestUpdate();
  }
}

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

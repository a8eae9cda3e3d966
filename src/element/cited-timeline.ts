import {
  html,
  LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {moveByKey} from '../interaction/keys.ts';
import type {Spacing} from '../layout/arrange.ts';
import type {Entry, Problem} from '../model/types.ts';
import {tickRoom} from '../time/wording.ts';
import type {CitationStyle, ViewContext} from '../view/context.ts';
import {failure, progress} from '../view/notices.ts';
import {styles} from '../view/styles/index.ts';
import {type Scene, timelineView} from '../view/timeline.ts';
import {en} from '../words/en.ts';
import {readLocale} from '../words/intl.ts';
import {contextOf} from './context.ts';
import {DataController, type DataState} from './data.ts';
import {TimelineLoadEvent, TimelineProblemEvent} from './events.ts';
import {Measurer} from './measure.ts';
import {goTo, isSameScroll, type Scroll, scrollOf, scrollPage} from './scroll.ts';
import {SizeWatcher} from './sizes.ts';
import {type Story, tell} from './story.ts';
import {warn} from './warn.ts';

/** Narrower than this, in px, a timeline runs down the page. */
const NARROW = 480;
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
 *
 * @csspart header - The heading, the description and the controls.
 * @csspart heading - The timeline's heading.
 * @csspart controls - The buttons that scroll the track.
 * @csspart viewport - The window on the track; it scrolls.
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
  readonly #measurer = new Measurer();
  readonly #sizes = new SizeWatcher(() => this.requestUpdate());
  #story: Story | undefined;
  #current: Entry | undefined;
  #scroll: Scroll | undefined;

  constructor() {
    super();
    this.src = null;
    this.heading = null;
    this.headingLevel = 2;
    this.layout = 'auto';
    this.spacing = 'auto';
    this.citations = 'inline';
    this.theme = 'auto';
    this.timeZone = null;
  }

  /** What is wrong with the data, in the document's order; empty until they are read. */
  get problems(): readonly Problem[] {
    const {state} = this.#data;
    return 'problems' in state ? state.problems : [];
  }

  /** Asks for the data again, or reads again what stands inside the element. */
  reload(): void {
    this.#data.read();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.watch([]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has('timeline') || changed.has('src')) this.#data.read();
    const {state} = this.#data;
    if (state === this.#state) return;
    this.#state = state;
    this.#isNews = true;
    const before = this.#story?.entries;
    this.#story = state.status === 'ready' ? tell(state.timeline) : undefined;
    const entries = this.#story?.entries;
    if (before && entries) this.#closeChanged(before, entries);
    if (entries) this.#current = entries.find(({id}) => id === this.#current?.id) ?? entries[0];
  }

  /** Cards are drawn again in their places: what was open was so for the entry that stood there. */
  #closeChanged(before: readonly Entry[], after: readonly Entry[]): void {
    this.renderRoot.querySelectorAll('.card').forEach((card, i) => {
      if (before[i]?.id !== after[i]?.id) card.querySelector('details')?.removeAttribute('open');
    });
  }

  protected override render(): TemplateResult {
    const {state} = this.#data;
    if (state.status === 'loading') return progress(en);
    if (state.status === 'failed') return failure(state.problems, en, () => this.reload());
    const story = this.#story;
    if (!story) return html`<slot></slot>`;
    return timelineView(this.#scene(story), this.#context(story));
  }

  protected override updated(): void {
    const viewport = this.#viewport;
    const cards = [...(viewport?.querySelectorAll<HTMLElement>('.card') ?? [])];
    if (this.isConnected) {
      this.#sizes.watch([...this.renderRoot.querySelectorAll('.ruler'), ...cards]);
    }
    if (viewport && this.#story) this.#measure(viewport, cards, this.#story);
    if (this.#isNews && !this.isUpdatePending) this.#announce();
  }

  /** Says what came of the data, once it is drawn. */
  #announce(): void {
    this.#isNews = false;
    const {state} = this.#data;
    if (state.status === 'ready') {
      this.dispatchEvent(new TimelineLoadEvent(state.timeline, state.problems));
    }
    const {problems} = this;
    if (problems.length && this.dispatchEvent(new TimelineProblemEvent(problems))) warn(problems);
  }

  get #isVertical(): boolean {
    const {layout} = this;
    return layout === 'vertical' || (layout !== 'horizontal' && this.offsetWidth < NARROW);
  }

  #measure(viewport: HTMLElement, cards: readonly HTMLElement[], {dated}: Story): void {
    const label = this.renderRoot.querySelector('.date') ?? this;
    const font = Number.parseFloat(getComputedStyle(label).fontSize);
    const room = tickRoom(this.#lang, font);
    const isNew =
      !this.#isVertical && this.#measurer.measure(viewport, dated, cards, this.spacing, room);
    if (isNew) this.requestUpdate();
    this.#followScroll();
  }

  get #lang(): string {
    const named = this.closest<HTMLElement>('[lang]')?.lang;
    return readLocale(named || this.#story?.timeline.lang || navigator.language);
  }

  get #isRtl(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  #context(story: Story): ViewContext {
    const {citations, headingLevel, timeZone} = this;
    return contextOf(story, {
      lang: this.#lang,
      citations,
      headingLevel,
      timeZone,
      current: this.#current,
      onReach: entry => this.#reach(entry),
      onFollow: event => this.#follow(event),
    });
  }

  #scene({timeline, dated, undated, gaps}: Story): Scene {
    return {
      heading: this.heading || timeline.title,
      description: timeline.description,
      dated,
      undated,
      gaps,
      vertical: this.#isVertical,
      picture: this.#isVertical ? undefined : this.#measurer.picture,
      scroll: this.#scroll,
      onScroll: () => this.#followScroll(),
      onPage: direction => this.#page(direction),
      onKey: event => this.#move(event),
    };
  }

  #reach(entry: Entry): void {
    this.#current = entry;
    this.requestUpdate();
  }

  #move(event: KeyboardEvent): void {
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('.card')];
    const index = cards.findIndex(card => card.contains(event.target as Node));
    if (index < 0) return;
    const to = moveByKey(event, index, cards.length, this.#isRtl);
    if (to === undefined) return;
    event.preventDefault();
    goTo(cards[to]);
  }

  /** Links within a shadow root lead nowhere by themselves. */
  #follow(event: Event): void {
    const id = (event.currentTarget as Element).getAttribute('href')?.slice(1);
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    if (!target) return;
    event.preventDefault();
    goTo(target);
  }

  get #viewport(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.viewport');
  }

  #page(direction: -1 | 1): void {
    if (this.#viewport) scrollPage(this.#viewport, direction, this.#isRtl);
  }

  #followScroll(): void {
    const scroll = this.#viewport ? scrollOf(this.#viewport) : undefined;
    if (isSameScroll(scroll, this.#scroll)) return;
    this.#scroll = scroll;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cited-timeline': CitedTimeline;
  }
}

import {adoptStyles, html, type PropertyValues, type TemplateResult} from 'lit';
import type {Problem} from '../model/types.ts';
import {failure, progress} from '../view/notices.ts';
import {styles} from '../view/styles/index.ts';
import {timelineView} from '../view/timeline.ts';
import {contextOf} from './context.ts';
import {Host} from './host.ts';
import {citer, later, loadedStyles} from './later.ts';
import {Properties} from './properties.ts';
import {needsLater, sceneOf} from './scene.ts';

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
 * @csspart selected - The entry that is open.
 * @csspart announced - An entry that is only expected.
 * @csspart vague - An entry whose date is approximate or uncertain.
 * @csspart out - An entry that is not among what is searched for.
 * @csspart card - What an entry says.
 * @csspart date - An entry's date.
 * @csspart title - An entry's title.
 * @csspart summary - An entry's summary.
 * @csspart citation - One citation on a card.
 * @csspart detail - All of the entry that is open.
 * @csspart citing - What cites an entry or the timeline.
 * @csspart table - The entries as a table, with what copies and downloads it.
 * @csspart now - The mark of the present on the axis.
 * @csspart lane - The label of a lane.
 * @csspart overview - The strip that shows all of time and the window on it.
 * @csspart sources - The numbered list of sources.
 *
 * @cssproperty [--timeline-scheme] - `dark` or `light`, for colours that are the same on every page: what the browser draws is to match them.
 * @cssproperty [--timeline-background=light-dark(#fffefa, #191917)] - The ground; `transparent` leaves the page's.
 * @cssproperty [--timeline-ink=light-dark(#1b1a17, #f2efe8)] - Text and axis; `currentColor` takes the page's.
 * @cssproperty [--timeline-muted=color-mix(in srgb, var(--timeline-ink) 76%, var(--timeline-background))] - What stands back: citations, leaders, notes.
 * @cssproperty [--timeline-accent=light-dark(#962a14, #ff967c)] - Dates, dots and bars.
 * @cssproperty [--timeline-rule=color-mix(in srgb, var(--timeline-ink) 17%, var(--timeline-background))] - Thin lines.
 * @cssproperty [--timeline-panel=color-mix(in srgb, var(--timeline-ink) 5%, var(--timeline-background))] - The ground under what stands apart: what has no date, an open form.
 * @cssproperty [--timeline-font] - Headings and text; the page's own by default.
 * @cssproperty [--timeline-heading-font] - Headings and titles, where theirs is not `--timeline-font`.
 * @cssproperty [--timeline-label-font=ui-sans-serif, system-ui, sans-serif] - Dates, ticks, citations and buttons.
 * @cssproperty [--timeline-heading-size=clamp(1.5rem, 1.1rem + 1.6cqi, 2rem)] - The heading; `cqi` is a hundredth of the timeline's width.
 * @cssproperty [--timeline-heading-weight=700] - How bold headings are.
 * @cssproperty [--timeline-title-size=0.9375rem] - Titles on cards and in the table.
 * @cssproperty [--timeline-title-weight=700] - How bold titles are.
 * @cssproperty [--timeline-text-size=0.8125rem] - Summaries, filters and notes.
 * @cssproperty [--timeline-label-size=0.75rem] - Dates, ticks, citations and buttons; 0.875rem at most.
 * @cssproperty [--timeline-label-weight=600] - How bold dates, ticks and badges are.
 * @cssproperty [--timeline-axis=var(--timeline-ink)] - The line of time: its colour.
 * @cssproperty [--timeline-axis-width=2px] - How thick the line of time is, and with it the dots; up to 5px.
 * @cssproperty [--timeline-rule-width=1px] - How thick thin lines, leaders and the edges of buttons are.
 * @cssproperty [--timeline-divider=var(--timeline-rule-width) solid var(--timeline-rule)] - The line below the header and above the sources, as `border` has it.
 * @cssproperty [--timeline-radius=4px] - Corners of buttons, fields and badges; at 0px dots are square, too.
 * @cssproperty [--timeline-card-width=10rem] - Width of a card on the track.
 * @cssproperty [--timeline-space=0.75rem] - Room between header, track and sources.
 * @cssproperty [--timeline-padding=1rem] - Room around all of it.
 */
export class CitedTimeline extends Properties {
  static override readonly styles = styles;

  static {
    // Only what has been drawn can be measured, so that some updates cause a second one.
    CitedTimeline.disableWarning?.('change-in-update');
  }

  readonly #host = new Host(this);
  /** How many style sheets there are: what is loaded on first use brings its own. */
  #styled: number = styles.length;

  /** Time runs from right to left. @internal */
  get isRtl(): boolean {
    return this.#host.measuring.isRtl;
  }

  /** What is wrong with the data, in the document's order, and then advice; empty until they are read. */
  get problems(): readonly Problem[] {
    return this.#host.telling.problems;
  }

  /** Asks for the data again, or reads again what stands inside the element. */
  reload(): void {
    this.#host.data.read();
  }

  /**
   * Shows what lies between two times, as nearly as the cards allow; of dates, all of the first
   * to all of the last. Before there is anything to show it does nothing.
   *
   * Dates that are not plain (`1980-21`, a season) take what is loaded on first use; then it does so once that is there.
   *
   * @param from,to EDTF dates, or ms since 1970.
   * @throws TypeError for what is neither, and where the end lies before the start.
   */
  showRange(from: string | number, to: string | number): void {
    this.#host.navigation.showRange(from, to);
  }

  /** Shows all of time that there is. */
  fit(): void {
    this.#host.navigation.shift(this.#host.navigation.track.fit());
  }

  /** Opens an entry, all of it, and shows where it stands; `null` closes what is open. */
  select(id: string | null): void {
    this.#host.reading.ask(reading => reading.select(id));
  }

  /** Opens the entry after the one that is open, or else the first. */
  next(): void {
    this.#host.reading.ask(reading => reading.step(1));
  }

  /** Opens the entry before the one that is open, or else the last. */
  previous(): void {
    this.#host.reading.ask(reading => reading.step(-1));
  }

  /**
   * A picture of what is in view, with its sources named below it.
   *
   * @param type `svg`, or `png` with two px for one of the page.
   * @throws TypeError for another type; Error where no timeline is shown, or it cannot be made.
   */
  async toPicture(type: 'svg' | 'png'): Promise<Blob> {
    await citer.load();
    return new Promise(give => this.#host.citing.ask(citing => give(citing.toPicture(type))));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#host.measuring.connect();
    this.#host.speaking.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#host.measuring.disconnect();
    this.#host.speaking.disconnect();
    this.#host.navigation.follow(null, undefined);
    this.#host.reading.made?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#adopt();
    this.#host.measuring.update(changed);
    this.#host.focus.keep(this.shadowRoot);
    this.#host.telling.update(changed);
  }

  /** Takes what has been loaded since. */
  #adopt(): void {
    const all = [...styles, ...loadedStyles()];
    if (all.length !== this.#styled) adoptStyles(this.renderRoot as ShadowRoot, all);
    this.#styled = all.length;
    this.#host.crowding.update();
    this.#host.reading.update();
    this.#host.citing.update();
    this.#host.metadata.update();
  }

  protected override render(): TemplateResult {
    const {state} = this.#host.data;
    const {words} = this.#host.speaking;
    if (state.status === 'loading' && words)
      return progress(words, state.share, () => this.#host.data.cancel());
    if (state.status === 'failed' && words)
      return failure(state.problems, words, () => this.reload());
    const story = this.#host.telling.shown;
    if (!story || !words) return html`<slot></slot>`;
    const context = contextOf(story, this.#host);
    this.#host.scene = sceneOf(story, this.#host, context);
    return timelineView(this.#host.scene, context);
  }

  protected override updated(): void {
    const viewport = this.#host.measuring.isVertical
      ? null
      : this.renderRoot.querySelector<HTMLElement>('.viewport');
    this.#host.navigation.follow(viewport, later.module?.followGestures);
    this.#host.measuring.updated(viewport);
    if (this.isUpdatePending) return;
    this.#host.focus.seek(this.shadowRoot);
    this.#host.roving.settle();
    // After the first picture, which it would hold up.
    const {scene} = this.#host;
    if (this.calendar || (scene && (needsLater(scene) || this.wording))) this.#host.crowding.load();
    if (this.#wantsReading) this.#host.reading.load();
    this.#host.reading.made?.updated();
    if (this.metadata) this.#host.metadata.load();
    this.#host.metadata.made?.updated();
    this.#host.telling.updated();
  }

  /** Something was asked for by attributes or properties that takes more. */
  get #wantsReading(): boolean {
    const {selected, query, filters, layout, deepLink, refresh, citations} = this;
    const isAsked =
      query ||
      Object.keys(filters).length ||
      layout === 'table' ||
      refresh ||
      deepLink !== null ||
      citations === 'numbered';
    return !!this.#host.telling.story && (selected !== null || !!isAsked);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cited-timeline': CitedTimeline;
  }
}

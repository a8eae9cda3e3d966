import {html, nothing, svg, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {CrowdEntry, CrowdHeap, CrowdPicture, LanePicture} from '../layout/crowd.ts';
import {placeOf} from '../layout/place.ts';
import type {Entry, Source} from '../model/types.ts';
import type {Tick} from '../time/ticks.ts';
import {formatTimes} from '../time/window.ts';
import {formatNumber} from '../words/intl.ts';
import {laterWords} from '../words/later.ts';
import {axisLine, marks} from './axis.ts';
import {cardId, nameOf} from './card.ts';
import type {ViewContext} from './context.ts';
import {laneName} from './lane.ts';
import {place} from './place.ts';

export type CrowdBox = CrowdEntry | CrowdHeap;

/** What readers do with the boxes of a crowd. */
export interface CrowdIntents {
  /** How many entries have a place in time, if they are many, and which of them one is, from 1. */
  readonly all: number;
  placeOf(number: number): number;
  /** The pointer or the focus is on a box, or on none any more. */
  onPoint(box: CrowdBox | undefined): void;
  onPress(box: CrowdBox): void;
  /** All entries that cite a source are wanted. */
  onUses(source: Source): void;
}

/** What can be pressed knows what it stands for, so that one listener serves them all. */
interface Stop extends HTMLElement {
  readonly box: CrowdBox;
}

/** A mark longer than this, px, is a bar. */
const LONG = 20;
/** The least width of what can be pressed, px. */
const TARGET = 24;

const numberOf = (box: CrowdBox): number =>
  box.kind === 'entry' ? box.number : (box.numbers[0] as number);

/**
 * Entries too many for cards: titles and pills, or counts, each a button, with their axis. It
 * belongs on the track, which is moved.
 *
 * @param current Number of the entry at which the tab key stops: it does so at the box that shows
 *   it, or whose first it is, or else at the first of all.
 */
export function crowdView(
  {level, lanes, ticks, axis}: CrowdPicture,
  entryAt: (number: number) => Entry,
  current: number | undefined,
  intents: CrowdIntents,
  context: ViewContext,
): TemplateResult {
  const {onPoint, onPress} = intents;
  const boxes = lanes.flatMap(({boxes}) => boxes);
  const stop = boxes.find(box => numberOf(box) === current) ?? boxes[0];
  const pace = paceOf(ticks);
  const boxOf = ({target}: Event): CrowdBox | undefined =>
    (target as Element).closest<Stop>('.stop')?.box;
  const point = (event: Event): void => onPoint(boxOf(event));
  const leave = (): void => onPoint(undefined);
  return html`<div
      class="crowd ${level}"
      @pointerover=${point}
      @pointerout=${leave}
      @focusin=${(event: Event) => {
        const box = boxOf(event);
        onPoint(box);
        if (box) context.onReach(entryAt(numberOf(box)));
      }}
      @focusout=${leave}
      @click=${(event: Event) => {
        const box = boxOf(event);
        if (box) onPress(box);
      }}
    >
      ${lanes.map(
        lane => html`${lane.shape ? shape(lane, context) : nothing}
          <ol role="list" aria-label=${laneName(lane.groups, context)?.text ?? nothing}>
            ${lane.boxes.map(box =>
              box.kind === 'entry'
                ? entryStop(box, entryAt(box.number), box === stop, intents, context)
                : heapStop(box, level, pace, box === stop, intents, context),
            )}
          </ol>`,
      )}
    </div>
    ${axisLine(axis, ticks, context)}`;
}

/** The counts as they are seen; what can be pressed lies over them. */
function shape(lane: LanePicture, {matches}: ViewContext): TemplateResult {
  const {y, height, shape} = lane;
  return html`<svg
    class=${matches ? 'shape out' : 'shape'}
    aria-hidden="true"
    ${place({'inset-block-start': y, 'block-size': height})}
  >
    ${svg`<path d=${shape} />`}
    ${guard([lane, matches], () => matches && svg`<path class="found" d=${lane.shapeOf?.(matches.has)} />`)}
  </svg>`;
}

function entryStop(
  box: CrowdEntry,
  entry: Entry,
  isCurrent: boolean,
  {all, placeOf}: CrowdIntents,
  context: ViewContext,
): TemplateResult {
  const {x0, x1, y, title, room} = box;
  const {words} = context;
  const {text, lang = nothing} = context.pick(entry.title) ?? {text: words.untitled};
  const width = Math.max(TARGET, x1 - x0, room && title + room - x0);
  const state = {
    announced: entry.status === 'expected',
    vague: entry.date?.approximate || entry.date?.uncertain,
    selected: entry.id === context.selected,
    out: context.isOut(entry),
  };
  return html`<li
    class=${marks({over: !!room && title < x1, ...state})}
    aria-posinset=${placeOf(box.number)}
    aria-setsize=${all}
    ${place({'inset-inline-start': x0, 'inset-block-start': y, 'inline-size': width})}
  >
    <button
      type="button"
      class="stop"
      part="entry ${marks(state)}"
      id=${cardId(entry)}
      data-number=${box.number}
      tabindex=${isCurrent ? 0 : -1}
      lang=${lang}
      aria-label=${nameOf(entry, context)}
      aria-describedby="told"
      .box=${box}
    >
      <i class=${look(entry, x1 - x0)} ${place({'--_w': x1 - x0})}></i>
      ${
        room
          ? html`<span
              part="title"
              ${place({'inset-inline-start': title - x0, 'inline-size': room})}
              >${text}</span
            >`
          : nothing
      }
    </button>
  </li>`;
}

/** As the same entry is marked where there are cards. */
function look(entry: Entry, width: number): string {
  const {approximate, uncertain} = entry.date ?? {};
  const flags = {approximate, uncertain, expected: entry.status === 'expected'};
  if (width <= LONG) return `dot ${marks(flags)}`;
  const {range, openStart, openEnd} = placeOf(entry) ?? {};
  return `bar ${marks({...flags, range, openStart, openEnd})}`;
}

function heapStop(
  box: CrowdHeap,
  level: CrowdPicture['level'],
  pace: number,
  isCurrent: boolean,
  {all, placeOf}: CrowdIntents,
  context: ViewContext,
): TemplateResult {
  const {words, lang, formatDate, matches} = context;
  const {numbers, x0, x1, y, height, start, end} = box;
  const count = numbers.length;
  const dates = formatTimes(start, end, (x1 - x0) * pace, words, formatDate);
  const width = Math.max(TARGET, x1 - x0);
  const found = matches ? matches.countIn(numbers) : count;
  const later = laterWords(context);
  const name = later.crowd(count, dates, lang);
  return html`<li
    class=${found ? '' : 'out'}
    aria-posinset=${placeOf(numbers[0] as number)}
    aria-setsize=${all}
    ${place({'inset-inline-start': x0, 'inset-block-start': y, 'inline-size': width, 'block-size': height})}
  >
    <button
      type="button"
      class="stop heap ${matches && found ? 'some' : ''}"
      data-number=${numbers[0] as number}
      tabindex=${isCurrent ? 0 : -1}
      aria-label=${found === count ? name : later.found(found, name, lang)}
      aria-describedby="told"
      .box=${box}
    >
      ${level === 'titles' ? formatNumber(found, lang) : nothing}
    </button>
  </li>`;
}

/** How much time a px is, ms; as good as none where that cannot be seen. */
function paceOf(ticks: readonly Tick[]): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  return first && last && last.x > first.x ? (last.time - first.time) / (last.x - first.x) : 0;
}

/** The way to those of a lane that have no box in it. */
export function beyondButton(
  lane: LanePicture,
  {onPress}: CrowdIntents,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const {y, beyondCount} = lane;
  if (!beyondCount) return nothing;
  // Found only when asked for. No zoom parts them.
  const list = (): void => {
    const numbers = lane.beyond;
    onPress({kind: 'heap', numbers, x0: 0, x1: 0, y, height: 0, start: 0, end: 0});
  };
  return html`<button type="button" @click=${list}>${laterWords(context).beyond(beyondCount, context.lang)}</button>`;
}

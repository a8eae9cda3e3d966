import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {type CardLane, type CardPicture, LABEL} from '../layout/hang.ts';
import type {HungCard} from '../layout/picture.ts';
import type {Entry} from '../model/types.ts';
import {axis, marks, pass} from './axis.ts';
import {card} from './card.ts';
import type {ViewContext} from './context.ts';
import {type Lengths, place} from './place.ts';
import type {Scene} from './timeline.ts';

/** Cards out of view stand no farther apart than this, px: a layer of any length is slow to draw. */
const FAR = 500;

/** The window on the track, or the same list down the page. */
export function track(scene: Scene, context: ViewContext): TemplateResult {
  const {picture, depth, entryAt, intents, current, views} = scene;
  const top = depth - (picture?.axis ?? 0);
  return html`<div
    class="viewport"
    part="viewport"
    @pointerenter=${scene.onEnter}
    ${place({'--_axis': depth, '--_top': top})}
  >
    ${lines(scene, top, context)}
    <div class="track">
      ${
        picture && picture.level !== 'cards'
          ? intents && views?.crowdView(picture, entryAt, current, intents, context)
          : cards(scene, picture, context)
      }
      ${scene.now === undefined ? nothing : nowMark(scene.now, picture?.axis ?? 0, context)}
    </div>
  </div>`;
}

/** What stays where it is while the track moves: each lane's label, and its axis line. */
function lines({picture, intents, views}: Scene, top: number, context: ViewContext): unknown {
  if (!picture) return nothing;
  const line = (y: number): TemplateResult =>
    html`<div class="line" ${place({'inset-block-start': top + y})}></div>`;
  return picture.level === 'cards'
    ? picture.lanes.map(({groups, y, picture: {axis}}) => [
        views?.laneLabel(groups, top + y - LABEL, context),
        line(y + axis),
      ])
    : [
        picture.lanes.map(lane =>
          views?.laneLabel(
            lane.groups,
            top + lane.y,
            context,
            intents && views.beyondButton(lane, intents, context),
          ),
        ),
        line(picture.axis),
      ];
}

function cards(scene: Scene, picture: CardPicture | undefined, context: ViewContext): unknown {
  const {gaps, detail, vertical, dated, intents} = scene;
  const next = vertical ? nextOf(scene) : undefined;
  const hung = new Map<Entry, readonly [HungCard, CardLane]>();
  for (const lane of picture?.lanes ?? []) {
    for (const card of lane.picture.cards) hung.set(card.entry, [card, lane]);
  }
  return html`<ol class="entries" role="list">
      ${scene.cards.map((entry, i, {length}) => {
        const [at, lane] = hung.get(entry) ?? [];
        const gap = gaps.get(entry);
        const before = [
          gap ? pass(gap, context) : nothing,
          entry === next ? html`<p class="pass now">${context.words.now}</p>` : nothing,
        ];
        const [from, to] = lane?.picture.around ?? [0, 0];
        return entryItem(
          entry,
          before,
          context,
          at &&
            lane && {
              'inset-inline-start': Math.min(
                Math.max(at.x, from - FAR * (length - i)),
                to + FAR * (i + 1),
              ),
              'inset-block-start': lane.y + at.y,
              '--_leader': at.leader,
            },
          vertical && detail,
          vertical
            ? [dated.from + i + 1, dated.count]
            : intents?.all
              ? [intents.placeOf(entry.index), intents.all]
              : undefined,
        );
      })}
    </ol>
    ${picture?.lanes.map((lane, i) => {
      const isLast = i === picture.lanes.length - 1;
      const {ticks, axis: y} = lane.picture;
      return axis({...lane.picture, axis: lane.y + y, ticks: isLast ? ticks : []}, context);
    })}`;
}

/** Where now is on the axis, `x` px along it and `y` down. The list tells dates. */
const nowMark = (x: number, y: number, {words}: ViewContext): TemplateResult =>
  html`<span class="now" part="now" aria-hidden="true" ${place({'inset-inline-start': x, 'inset-block-start': y})}
    ><i>${words.now}</i></span
  >`;

/** Down the page, the first entry that is yet to be; none before the first one. */
function nextOf({cards}: Scene): Entry | undefined {
  const now = Date.now();
  const place = cards.findIndex(({date}) => (date?.start ?? date?.end ?? now) > now);
  return place > 0 ? cards[place] : undefined;
}

/**
 * One entry of a list, with what is said before its card and, if it is open, what stands after it.
 *
 * @param rank Of a list that is not all there: which of all it is, from 1, and how many they are.
 */
export function entryItem(
  entry: Entry,
  before: unknown,
  context: ViewContext,
  at: Lengths = {},
  after: unknown,
  rank?: readonly [place: number, all: number],
): TemplateResult {
  const {status, date} = entry;
  const looks = marks({
    announced: status === 'expected',
    vague: date?.approximate || date?.uncertain,
    selected: entry.id === context.selected,
    out: context.isOut(entry),
  });
  const {manner, current, selected, news} = context;
  const isCurrent = entry.index === current?.index;
  const isSelected = entry.id === selected;
  return html`<li
    class=${looks}
    part="entry ${looks}"
    aria-posinset=${rank?.[0] ?? nothing}
    aria-setsize=${rank?.[1] ?? nothing}
    ${place(at)}
  >
    ${before}
    ${guard([...manner, entry, isCurrent, isSelected, news.has(entry.id)], () => card(entry, context))}
    ${isSelected && after ? after : nothing}
  </li>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {type CardLane, type CardPicture, LABEL} from '../layout/hang.ts';
import type {HungCard} from '../layout/picture.ts';
import type {Entry} from '../model/types.ts';
import {axis, pass} from './axis.ts';
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
          ? views?.crowdView(picture, entryAt, current, intents, context)
          : cards(scene, picture, context)
      }
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
            views.beyondButton(lane, intents, context),
          ),
        ),
        line(picture.axis),
      ];
}

function cards(scene: Scene, picture: CardPicture | undefined, context: ViewContext): unknown {
  const {gaps} = scene;
  const hung = new Map<Entry, readonly [HungCard, CardLane]>();
  for (const lane of picture?.lanes ?? []) {
    for (const card of lane.picture.cards) hung.set(card.entry, [card, lane]);
  }
  return html`<ol class="entries" role="list">
      ${scene.cards.map((entry, i, {length}) => {
        const [at, lane] = hung.get(entry) ?? [];
        const gap = gaps.get(entry);
        const before = gap ? pass(gap, context) : nothing;
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
        );
      })}
    </ol>
    ${picture?.lanes.map((lane, i) => {
      const isLast = i === picture.lanes.length - 1;
      const {ticks, axis: y} = lane.picture;
      return axis({...lane.picture, axis: lane.y + y, ticks: isLast ? ticks : []}, context);
    })}`;
}

/** One entry of a list, with what is said before its card. */
export function entryItem(
  entry: Entry,
  before: unknown,
  context: ViewContext,
  at: Lengths = {},
): TemplateResult {
  const {status, date} = entry;
  const looks = `${status === 'expected' ? 'announced' : ''} ${date?.approximate || date?.uncertain ? 'vague' : ''}`;
  const {manner, current, opened} = context;
  const isCurrent = entry.index === current?.index;
  return html`<li class=${looks} part="entry" ${place(at)}>
    ${before} ${guard([...manner, entry, isCurrent, opened.has(entry.id)], () => card(entry, context))}
  </li>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {PickedText} from '../model/text.ts';
import {laterWords} from '../words/later.ts';
import type {ViewContext} from './context.ts';
import {place} from './place.ts';

type Groups = readonly (string | undefined)[];

/** What a lane is called: by its group, if it has one of its own. Nothing where there are no lanes. */
export function laneName(lane: Groups, context: ViewContext): PickedText | undefined {
  const {groups, pick} = context;
  const [id] = lane;
  if (lane.length > 1) return {text: laterWords(context).otherGroups};
  if (id !== undefined) return pick(groups[id]?.label) ?? {text: id};
  return lane.length ? {text: laterWords(context).noGroup} : undefined;
}

/**
 * The label of a lane. It belongs beside the track: it stays where it is while that is moved.
 *
 * @param y Its top there, px.
 * @param more What else stands there.
 */
export function laneLabel(
  groups: Groups,
  y: number,
  context: ViewContext,
  more: unknown = nothing,
): TemplateResult | typeof nothing {
  const name = laneName(groups, context);
  if (!name && more === nothing) return nothing;
  return html`<div class="lane-label" part="lane" ${place({'inset-block-start': y})}>
    ${name ? html`<b lang=${name.lang ?? nothing}>${name.text}</b>` : nothing} ${more}
  </div>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Gap} from '../layout/gaps.ts';
import type {HungCard, Picture} from '../layout/picture.ts';
import type {Entry, LocalizedText} from '../model/types.ts';
import {axis, pass} from './axis.ts';
import {card} from './card.ts';
import type {ViewContext} from './context.ts';
import {heading} from './heading.ts';
import {place} from './place.ts';
import {sourceList} from './sources.ts';

/** What is to be shown, once it is known. */
export interface Scene {
  readonly heading: LocalizedText | undefined;
  readonly description: LocalizedText | undefined;
  /** Those with a place in time, in its order. */
  readonly dated: readonly Entry[];
  readonly undated: readonly Entry[];
  /** The long empty stretches, by the entry before which they end. */
  readonly gaps: ReadonlyMap<Entry, Gap>;
  readonly vertical: boolean;
  /** Where things stand on the track; not before the cards were measured, and not down the page. */
  readonly picture: Picture | undefined;
  /** Which ways the track can be scrolled; `undefined` where all of it is in view. */
  readonly scroll: {readonly earlier: boolean; readonly later: boolean} | undefined;
  onScroll(): void;
  /** By nearly a screen: -1 to what is earlier, 1 to what is later. */
  onPage(direction: -1 | 1): void;
  onKey(event: KeyboardEvent): void;
}

export function timelineView(scene: Scene, context: ViewContext): TemplateResult {
  const {dated, undated, vertical} = scene;
  return html`<section
    class=${vertical ? 'vertical' : 'horizontal'}
    aria-labelledby="heading"
    @keydown=${scene.onKey}
  >
    <div class="ruler"></div>
    ${header(scene, context)}
    ${
      dated.length || undated.length
        ? html`<div class="stage">
              ${dated.length ? track(scene, context) : nothing}
              ${undated.length ? undatedList(undated, context) : nothing}
            </div>
            ${sourceList(context)}`
        : html`<p class="notice">${context.words.empty}</p>`
    }
  </section>`;
}

function header(scene: Scene, context: ViewContext): TemplateResult {
  const {words} = context;
  const title = context.pick(scene.heading);
  const description = context.pick(scene.description);
  return html`<header part="header">
    <div>
      ${heading(context.headingLevel, title ? 'heading' : 'hidden', 'heading', title ?? {text: words.timeline})}
      ${
        description
          ? html`<p class="description" lang=${description.lang ?? nothing}>${description.text}</p>`
          : nothing
      }
    </div>
    ${scene.scroll ? controls(scene, scene.scroll, context) : nothing}
  </header>`;
}

function controls(
  {onPage}: Scene,
  {earlier, later}: {readonly earlier: boolean; readonly later: boolean},
  {words}: ViewContext,
): TemplateResult {
  return html`<div class="controls" part="controls">
    <button type="button" aria-disabled=${!earlier} @click=${() => onPage(-1)}>${words.earlier}</button>
    <button type="button" aria-disabled=${!later} @click=${() => onPage(1)}>${words.later}</button>
  </div>`;
}

function track(scene: Scene, context: ViewContext): TemplateResult {
  const {picture, gaps, dated} = scene;
  const hung = new Map<Entry, HungCard>(picture?.cards.map(card => [card.entry, card]));
  return html`<div class="viewport" part="viewport" @scroll=${scene.onScroll}>
    <div class="track" ${place({'--_width': picture?.width ?? 0, '--_axis': picture?.axis ?? 0})}>
      <ol class="entries" role="list">
        ${dated.map(entry => {
          const at = hung.get(entry);
          const gap = gaps.get(entry);
          return html`<li
            class=${looks(entry)}
            part="entry"
            ${place(at ? {'--_x': at.x, '--_y': at.y, '--_leader': at.leader} : {})}
          >
            ${gap ? pass(gap, context) : nothing} ${card(entry, context)}
          </li>`;
        })}
      </ol>
      ${picture ? axis(picture, context) : nothing}
    </div>
  </div>`;
}

/** Class names for what is to be seen of an entry at a glance. */
const looks = ({status, date}: Entry): string =>
  `${status === 'expected' ? 'announced' : ''} ${date?.approximate || date?.uncertain ? 'vague' : ''}`;

function undatedList(entries: readonly Entry[], context: ViewContext): TemplateResult {
  const {words} = context;
  const announced = (entry: Entry): boolean => entry.status === 'expected';
  const text = entries.every(announced) ? words.announced : words.undated;
  return html`<div class="undated">
    ${heading(context.headingLevel + 1, 'undated-title', 'undated', {text})}
    <ul role="list" aria-labelledby="undated">
      ${entries.map(
        entry => html`<li class=${looks(entry)} part="entry">
          ${card(entry, {...context, headingLevel: context.headingLevel + 1})}
        </li>`,
      )}
    </ul>
  </div>`;
}

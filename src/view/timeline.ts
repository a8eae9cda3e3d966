import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {NumberedSource} from '../cite/numbering.ts';
import type {CrowdPicture} from '../layout/crowd.ts';
import type {Gap} from '../layout/gaps.ts';
import type {CardPicture} from '../layout/hang.ts';
import type {Entry, LocalizedText} from '../model/types.ts';
import type {ViewContext} from './context.ts';
import {type Controls, controls, type Tools} from './controls.ts';
import type {CrowdBox, CrowdIntents} from './crowd.ts';
import {heading} from './heading.ts';
import type {LaterViews} from './later.ts';
import type {Listed} from './listed.ts';
import type {Overview} from './overview.ts';
import type {Page} from './pager.ts';
import {sourceList} from './sources.ts';
import type {Told} from './told.ts';
import {entryItem, track} from './track.ts';

/** What is to be shown, once it is known. */
export interface Scene {
  readonly heading: LocalizedText | undefined;
  readonly description: LocalizedText | undefined;
  readonly vertical: boolean;
  /** Those with a place in time, in its order, and which of them are drawn as cards. */
  readonly dated: Page<Entry>;
  readonly cards: readonly Entry[];
  readonly undated: Page<Entry>;
  readonly sources: Page<NumberedSource>;
  /** The long empty stretches, by the entry before which they end. */
  readonly gaps: ReadonlyMap<Entry, Gap>;
  /** Where things stand on the track; not before the cards were measured, and not down the page. */
  readonly picture: CardPicture | CrowdPicture | undefined;
  /** From the track's top to the axis, px. */
  readonly depth: number;
  /** Number of the entry at which the tab key stops. */
  readonly current: number;
  /** What is done to many entries. */
  readonly intents: CrowdIntents | undefined;
  readonly controls: Controls | undefined;
  /** Not all is in view, and so much that a strip is needed; it may be on its way. */
  readonly hasStrip: boolean;
  readonly overview: Overview | undefined;
  readonly told: Told | undefined;
  readonly listed?: Listed | undefined;
  readonly views: LaterViews | undefined;
  /** Where now is on the track, px, if it is in view. */
  readonly now: number | undefined;
  readonly tools?: Tools | undefined;
  /** How many entries are left out, as they have no source. */
  readonly hidden: number;
  /** All of the entry that is open. */
  readonly detail?: unknown;
  /** What cites the timeline, if that is open. */
  readonly citing?: unknown;
  /** What is found and the filters; what stands in place of the timeline; what is to be read aloud. */
  readonly found?: unknown;
  readonly table?: unknown;
  readonly said?: unknown;
  /** What is told of a source beside its number. */
  readonly preview?: unknown;
  /** What is pointed at among many entries. */
  readonly pointed: CrowdBox | undefined;
  sourcesOf(numbers: Uint32Array): number;
  entryAt(number: number): Entry;
  onKey(event: KeyboardEvent): void;
  /** A pointer is where it may soon zoom or pan. */
  onEnter(): void;
}

export function timelineView(scene: Scene, context: ViewContext): TemplateResult {
  const {sources, vertical, listed, table, citing, found, detail, cards, dated, undated} = scene;
  const {manner, selected} = context;
  // Down the page it stands with its entry.
  const isApart =
    table || !vertical || ![...cards, ...undated.items].some(({id}) => id === selected);
  return html`<section
    class=${vertical ? 'vertical' : 'horizontal'}
    aria-labelledby="heading"
    @keydown=${scene.onKey}
  >
    ${
      dated.count || undated.count || scene.tools
        ? html`<a class="hidden skip" href="#end" @click=${skip}>${context.words.skip}</a>`
        : nothing
    }
    <div class="ruler"><div></div></div>
    ${header(scene, context)} ${citing}
    ${found} ${table ?? stage(scene, context)} ${isApart ? detail : nothing}
    ${listed ? scene.views?.listedView(listed, context) : nothing}
    ${
      sources.count || context.corrected
        ? guard([...manner, scene.views, sources.from, context.origin], () =>
            sourceList(sources, scene, context),
          )
        : nothing
    }
    <p class="hidden" aria-live="polite">${scene.said}</p>
    ${scene.preview}
    <div id="end" tabindex="-1" @blur=${leave}></div>
  </section>`;
}

/**
 * To the end, from where the tab key goes on: within a shadow root no link leads anywhere. From what it
 * does not stop at, Chromium would go on with what comes first in the tree.
 */
function skip(event: Event): void {
  const end = (event.target as Element).parentElement?.lastElementChild as HTMLElement;
  event.preventDefault();
  end.tabIndex = 0;
  end.focus();
}

function leave({target}: Event): void {
  (target as HTMLElement).tabIndex = -1;
}

/** The entries, in time and without. */
function stage(scene: Scene, context: ViewContext): TemplateResult {
  const {dated, undated, found, hidden} = scene;
  return dated.count || undated.count
    ? html`<div class="stage">
        ${dated.count ? main(scene, context) : nothing}
        ${undated.count ? undatedList(scene, context) : nothing}
      </div>`
    : html`${found ? nothing : html`<p class="notice">${context.words[hidden ? 'noneSourced' : 'empty']}</p>`}`;
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
    ${scene.controls || scene.tools ? controls(scene, context) : nothing}
  </header>`;
}

function main(scene: Scene, context: ViewContext): TemplateResult {
  const {dated, vertical, told, pointed, hasStrip, overview, views} = scene;
  // What changes only when the window comes to rest. It may be on its way, but has its room. What is
  // read aloud has to be there before it has something to say.
  const seen = [...context.manner, context.matches, views, told?.window];
  return html`<div class="main">
    ${track(scene, context)} ${vertical ? views?.pager(dated, context) : nothing}
    <div class=${told ? 'told' : ''} aria-live="polite">
      ${
        told
          ? guard([...seen, pointed], () =>
              views?.toldLine(told, pointed && views.pointedLine(pointed, scene, context), context),
            )
          : nothing
      }
    </div>
    ${
      hasStrip
        ? html`<div class="strip">
            ${guard([...seen, overview?.density], () => overview && views?.overviewView(overview, context))}
          </div>`
        : nothing
    }
  </div>`;
}

function undatedList(
  {undated: page, views, vertical, detail}: Scene,
  context: ViewContext,
): TemplateResult {
  const {words} = context;
  const announced = (entry: Entry): boolean => entry.status === 'expected';
  const {items} = page;
  const text = items.every(announced) ? words.announced : words.undated;
  const deeper = {...context, headingLevel: context.headingLevel + 1};
  return html`<div class="undated">
    ${heading(deeper.headingLevel, 'undated-title', 'undated', {text})}
    <ul role="list" aria-labelledby="undated">
      ${items.map((entry, i) =>
        entryItem(entry, nothing, deeper, {}, vertical && detail, [page.from + i + 1, page.count]),
      )}
    </ul>
    ${views?.pager(page, context)}
  </div>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Gap} from '../layout/gaps.ts';
import type {Picture} from '../layout/picture.ts';
import {lengthOf} from '../time/length.ts';
import {formatDay, formatTick} from '../time/plain.ts';
import type {Tick} from '../time/ticks.ts';
import {formatUnit} from '../words/intl.ts';
import type {ViewContext} from './context.ts';
import {place} from './place.ts';

/** The axis with all that stands on it. A picture only: the list says the same in words. */
export function axis(
  {bars, dots, ticks, breaks, axis}: Picture,
  context: ViewContext,
): TemplateResult {
  return axisLine(
    axis,
    ticks,
    context,
    html`${bars.map(
      ({x0, x1, row, entries, ...look}) => html`<span
        class="bar ${marks({...look, out: entries.every(context.isOut)})}"
        ${place({'inset-inline-start': x0, '--_w': x1 - x0, '--_row': row})}
      ></span>`,
    )}
    ${dots.map(({x, entries, ...look}) => html`<span class="dot ${marks({...look, out: entries.every(context.isOut)})}" ${place({'inset-inline-start': x})}></span>`)}
    ${breaks.map(
      gap => html`<span class="break" part="break" ${place({'inset-inline-start': gap.x0, 'inline-size': gap.x1 - gap.x0})}>
        <i>${formatGap(gap, context.lang)}</i>
      </span>`,
    )}`,
  );
}

/** The line with its ticks, and what else stands on it; `y` px down from the track's top. */
export function axisLine(
  y: number,
  ticks: readonly Tick[],
  {lang}: ViewContext,
  others?: TemplateResult,
): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true" ${place({'inset-block-start': y})}>
    ${ticks.map(({time, x, unit}, i) => {
      const whole = unit === 'year' ? undefined : contextOf(ticks[i], lang);
      return html`<span class="tick ${unit}" part="tick" ${place({'inset-inline-start': x})}>
        ${formatTick(time, unit, lang)}
        ${!whole || whole === contextOf(ticks[i - 1], lang) ? nothing : html`<small>${whole}</small>`}
      </span>`;
    })}
    ${others}
  </div>`;
}

/** What a tick is a part of: the year, or of a clock time the day. Said where it has not been yet. */
function contextOf(tick: Tick | undefined, lang: string): string | undefined {
  if (!tick) return undefined;
  const {time, unit} = tick;
  const isDay = unit === 'year' || unit === 'month' || unit === 'day';
  return isDay ? formatTick(time, 'year', lang) : formatDay(time, lang);
}

/** What a break leaves out, e.g. "31 years". */
function formatGap({start, end}: Gap, lang: string): string {
  const {amount, unit} = lengthOf(start, end);
  return formatUnit(amount, unit, lang);
}

/** The break before an entry, said in words. */
export function pass({start, end}: Gap, {words, lang}: ViewContext): TemplateResult {
  const {amount, unit} = lengthOf(start, end);
  return html`<p class="pass">${words.pass(amount, unit, lang)}</p>`;
}

/** Class names: those of the flags that are set. */
export const marks = (flags: Readonly<Record<string, boolean | undefined>>): string =>
  Object.keys(flags)
    .filter(name => flags[name])
    .join(' ');

import {html, nothing, type TemplateResult} from 'lit';
import {shortReference} from '../cite/reference.ts';
import type {Entry} from '../model/types.ts';
import {laterWords} from '../words/later.ts';
import type {Words} from '../words/words.ts';
import type {ViewContext} from './context.ts';
import type {CrowdBox} from './crowd.ts';
import {wordDate} from './date.ts';
import {sumUp} from './listed.ts';

/** Whom to ask about what is pointed at. */
export interface Pointed {
  entryAt(number: number): Entry;
  /** How many different sources entries cite. */
  sourcesOf(numbers: Uint32Array): number;
}

/** The button that is pointed at has a name of its own: its sources are what this adds to it. */
export function pointedLine(
  box: CrowdBox,
  {entryAt, sourcesOf}: Pointed,
  context: ViewContext,
): TemplateResult {
  const {words, lang} = context;
  if (box.kind === 'heap') {
    const {numbers} = box;
    const later = laterWords(context);
    const [first, last] = [numbers[0], numbers.at(-1)].map(number => entryAt(number ?? 0));
    const found = context.matches?.countIn(numbers) ?? numbers.length;
    const all = first && last && sumUp(numbers.length, first, last, context);
    return line(
      all && found < numbers.length ? later.found(found, all, lang) : all,
      later.fromSources(sourcesOf(numbers), lang),
      words,
    );
  }
  const entry = entryAt(box.number);
  const title = context.pick(entry.title);
  const date = wordDate(entry, context);
  const sources = [...new Set(entry.citations.map(({source}) => source))];
  return line(
    html`<b lang=${date?.lang ?? nothing}>${date?.text}</b>
      <span lang=${title?.lang ?? nothing}>${title?.text ?? words.untitled}</span>`,
    sources.length
      ? sources.map((source, i) => {
          const name = shortReference(source, lang, words);
          return html`${i ? words.semicolon : nothing}<span lang=${name.lang ?? nothing}>${name.text}</span>`;
        })
      : words.noSource,
    words,
  );
}

const line = (what: unknown, sources: unknown, {comma}: Words): TemplateResult =>
  html`<p class="pointed" aria-live="off">${what}${comma}<span id="told">${sources}</span></p>`;

import {html, nothing, type TemplateResult} from 'lit';
import {shortReference} from '../cite/reference.ts';
import {type Facet, type FacetValue, FEW, type FilterKind} from '../find/facets.ts';
import type {PickedText} from '../model/text.ts';
import {formatNumber} from '../words/intl.ts';
import type {ReaderWords} from '../words/reader.ts';
import type {ViewContext} from './context.ts';

/** What entries can be chosen by. */
export interface FiltersModel {
  readonly facets: readonly Facet[];
  onChoose(kind: FilterKind, id: string, isChosen: boolean): void;
  onClear(): void;
}

/** What was found. */
export interface Found {
  /** `undefined` while it is being looked for. */
  readonly count: number | undefined;
  readonly all: number;
  readonly query: string;
  readonly isFiltered: boolean;
}

/** As many characters of a query are repeated. */
const LONGEST = 60;

/** Checkboxes for each kind of what entries can be chosen by, each with how many it would leave. */
export function filtersPanel(
  model: FiltersModel,
  context: ViewContext,
  words: ReaderWords,
): TemplateResult {
  const canClear = model.facets.some(({values}) => values.some(({isChosen}) => isChosen));
  return html`<div class="filters" part="filters" role="group" aria-label=${context.words.filters}>
    ${model.facets.map(facet =>
      facet.kind === 'differ'
        ? html`<div class="values">${valueList(facet, facet.values, model, context, words)}</div>`
        : html`<fieldset>
            <legend>${words.filterKinds[facet.kind]}</legend>
            <div class="values">${allValues(facet, model, context, words)}</div>
          </fieldset>`,
    )}
    <button type="button" aria-disabled=${!canClear} @click=${() => canClear && model.onClear()}>
      ${words.clearAll}
    </button>
  </div>`;
}

/** The first few values, and the others a press away. */
function allValues(
  facet: Facet,
  model: FiltersModel,
  context: ViewContext,
  words: ReaderWords,
): unknown {
  const {all, values} = facet;
  const {lang} = context;
  const rest = values.slice(FEW);
  const chosen = rest.filter(({isChosen}) => isChosen).length;
  return html`${valueList(facet, values.slice(0, FEW), model, context, words)}
  ${
    rest.length
      ? html`<details>
          <summary><bdi>${words.otherValues(Math.max(all, values.length) - FEW, chosen, lang)}</bdi></summary>
          ${valueList(facet, rest, model, context, words)}
          ${all > values.length ? html`<p>${words.unlisted(all - values.length, lang)}</p>` : nothing}
        </details>`
      : nothing
  }`;
}

function valueList(
  {kind, values}: Facet,
  shown: readonly FacetValue[],
  {onChoose}: FiltersModel,
  context: ViewContext,
  readerWords: ReaderWords,
): TemplateResult {
  const {words, lang} = context;
  const names = values.map(value => nameOf(kind, value, context, readerWords).text);
  return html`<ul role="list">
    ${shown.map(value => {
      const {id, count, isChosen} = value;
      const name = nameOf(kind, value, context, readerWords);
      // Of two works of one newspaper, the titles tell which is which.
      const isAlone = names.indexOf(name.text) === names.lastIndexOf(name.text);
      const title = isAlone ? undefined : context.pick(value.source?.title);
      return html`<li class=${count ? nothing : 'none'}>
        <label>
          <input
            type="checkbox"
            .checked=${isChosen}
            @change=${({target}: Event) => onChoose(kind, id, (target as HTMLInputElement).checked)}
          />
          <span
            ><span lang=${name.lang ?? nothing}>${name.text}</span>${
              title && title.text !== name.text
                ? html` <cite lang=${title.lang ?? nothing}>${title.text}</cite>`
                : nothing
            }&nbsp;<small aria-hidden="true">${formatNumber(count, lang)}</small
            ><span class="hidden">${words.comma}${words.entries(count, lang)}</span></span
          >
        </label>
      </li>`;
    })}
  </ul>`;
}

function nameOf(
  kind: FilterKind,
  {id, group, source}: FacetValue,
  {pick, lang, words}: ViewContext,
  {happened}: ReaderWords,
): PickedText {
  if (source) return shortReference(source, lang, words);
  const text =
    kind === 'differ'
      ? words.sourcesDiffer
      : kind !== 'statuses'
        ? id
        : id === 'happened'
          ? happened
          : words.expected;
  return pick(group?.label) ?? {text};
}

/** How many entries were found of how many, or that none was; empty where none is looked for. */
export function foundText(
  {count, all, query, isFiltered}: Found,
  {lang}: ViewContext,
  words: ReaderWords,
): string {
  const asked = query.trim();
  if (!asked && !isFiltered) return '';
  if (count === undefined) return words.searching;
  // No half of a character may be left.
  const short =
    asked.length > LONGEST ? `${asked.slice(0, LONGEST).replace(/\p{Cs}$/u, '')}…` : asked;
  return count ? words.found(count, all, lang) : words.noneFound(short, isFiltered);
}

/**
 * What was found, with a way out where that is nothing.
 *
 * @param onClear Clears the query and the filters. The button that asks for it goes: the focus has to go elsewhere.
 */
export const foundLine = (
  text: string,
  isNone: boolean,
  onClear: () => void,
  words: ReaderWords,
): TemplateResult => html`<div class="outcome">
  <p>${text}</p>
  ${isNone ? html`<button type="button" @click=${onClear}>${words.clear}</button>` : nothing}
</div>`;

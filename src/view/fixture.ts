import 'axe-core';
import type * as Axe from 'axe-core';
import {render, type TemplateResult} from 'lit';
import {wordReference} from '../cite/wording.ts';
import {parseTimeline} from '../model/parse.ts';
import {pickText} from '../model/text.ts';
import type {Entry, Timeline} from '../model/types.ts';
import {formatSpan} from '../time/wording.ts';
import {en} from '../words/en.ts';
import type {ViewContext} from './context.ts';
import {styles} from './styles/index.ts';
import {styles as later} from './styles/later.ts';

const hosts: HTMLElement[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

export const parse = (input: unknown): Timeline => parseTimeline(input).timeline;

/** The n-th; throws where there is none. */
export function nth<Item>(items: ArrayLike<Item>, n: number): Item {
  const item = items[n];
  if (item === undefined) throw new Error(`there are only ${items.length}`);
  return item;
}

export const makeContext = (more: Partial<ViewContext> = {}): ViewContext => ({
  ...{lang: 'en-GB', words: en, language: [], headingLevel: 2, citations: 'inline', timeZone: null},
  ...{byGroup: false, groups: {}, manner: [], current: undefined, selected: null},
  ...{news: new Set<string>(), matches: undefined, isOut: () => false},
  sources: {size: 0, numberOf: () => 0, page: () => []},
  corrected: undefined,
  counts: {entries: 0, sourced: 0, unsourced: 0, byOne: 0, byTwoOrMore: 0, disputed: 0},
  formatDate: span => formatSpan(span, {lang: 'en-GB', words: en}),
  formatMonth: span => formatSpan(span, {lang: 'en-GB', words: en, isBrief: true}),
  speakDate: span => formatSpan(span, {lang: 'en-GB', words: en, isSpoken: true}),
  refer: source => wordReference(source, {lang: 'en-GB', words: en, formatDate: ({text}) => text}),
  pick: text => pickText(text, 'en-GB'),
  onReach: () => {},
  onSelect: () => {},
  onFollow: () => {},
  ...more,
});

/** A place with the timeline's styles; what is drawn there again takes the place of what was. */
export function makeHost(dir: 'ltr' | 'rtl' = 'ltr'): {
  readonly root: ShadowRoot;
  draw(view: unknown): void;
  all(selector: string): HTMLElement[];
  one(selector: string): HTMLElement;
} {
  const host = document.createElement('div');
  host.dir = dir;
  host.style.cssText = 'display: block; width: 800px';
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [...styles, ...later].flatMap(({styleSheet}) => styleSheet ?? []);
  document.body.append(host);
  hosts.push(host);
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    draw: view => render(view as TemplateResult, root),
    all,
    one: selector => {
      const found = all(selector);
      if (found.length !== 1) throw new Error(`${found.length} of ${selector}`);
      return nth(found, 0);
    },
  };
}

/** As a reader has it: white space collapsed, dashes and narrow spaces plain. */
export const say = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[–—] ?/g, '–')
    .trim();

export const entriesOf = (events: readonly object[]): readonly Entry[] => parse({events}).events;

/** What stands in the way of readers: rules that are broken, and by what. The size of targets is looked at, too. */
export async function barriers(root: ShadowRoot): Promise<string[]> {
  const {axe} = window as unknown as {axe: typeof Axe};
  const {violations} = await axe.run(root.host, {
    rules: {'target-size': {enabled: true}, region: {enabled: false}},
  });
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}

/** What there is in place of something, by its name, until all is done. */
export async function instead<Result>(
  owner: object,
  values: Readonly<Record<string, unknown>>,
  then: () => Promise<Result>,
): Promise<Result> {
  const before = Object.keys(values).map(
    name => [name, Object.getOwnPropertyDescriptor(owner, name)] as const,
  );
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(owner, name, {value, configurable: true, writable: true});
  try {
    return await then();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(owner, name, descriptor);
      else Reflect.deleteProperty(owner, name);
    }
  }
}

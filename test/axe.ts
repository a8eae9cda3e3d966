import axe, {type Result} from 'axe-core';
import {call, type Driven} from './engines.ts';

/** The tags of axe's rules for WCAG 2.2, levels A and AA. */
export const WCAG: string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What can be asked in a page. */
type Evaluating = Pick<Driven, 'evaluate'>;

/** Which rules of axe apply, by their tags or by their names. */
export type Rules = Readonly<Pick<axe.RunOptions, 'runOnly' | 'rules'>>;

/** WCAG's, good practice, sizes of what is pressed, and 7:1 for text (WCAG's level AAA). */
export const EVERYTHING: Rules = {
  runOnly: [...WCAG, 'best-practice'],
  rules: {'target-size': {enabled: true}, 'color-contrast-enhanced': {enabled: true}},
};

/** Those that go by colours. */
export const COLOURS: Rules = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  },
};

/** Brings axe into a page. */
export const prepareAxe = (page: Evaluating): Promise<void> =>
  page.evaluate(`void (0, eval)(${JSON.stringify(axe.source)})`);

/** What axe finds in a page, one line each: the rule, where, and what to do. */
export async function examine(page: Evaluating, rules: Rules): Promise<string[]> {
  const found = await call(page, runAxe, rules);
  return found.flatMap(({id, help, nodes}) =>
    nodes.map(
      ({target, failureSummary}) =>
        `${id} (${help}) at ${target.flat().join(' ')}: ${failureSummary}`,
    ),
  );
}

/** In the page. */
async function runAxe(rules: Rules): Promise<Pick<Result, 'id' | 'help' | 'nodes'>[]> {
  const {axe} = globalThis as unknown as {axe: typeof import('axe-core')};
  // Which axe asks for first. Where colours are forced Chromium tells that of the author by it, and
  // by `color` the one that it draws; no style here sets it.
  const {getPropertyValue} = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
  const {violations} = await axe.run(document, {
    ...{...rules, resultTypes: ['violations'], preload: false},
  });
  CSSStyleDeclaration.prototype.getPropertyValue = getPropertyValue;
  return violations;
}

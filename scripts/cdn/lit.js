/**
 * Stands in for Lit in what the script tag's file loads later: a page must not load Lit twice, so
 * this is the Lit of that file (src/cdn.ts).
 */
export const {html, noChange, nothing, render, svg, Directive, directive, guard} =
  customElements.get('cited-timeline').lit;
export {css} from './css-tag.js';

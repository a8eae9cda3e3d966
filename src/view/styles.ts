import {css} from 'lit';

/** Colours, fonts and the frame. Public properties are `--timeline-*`; `--_*` are for here alone. */
const frame = css`
  :host {
    --_ink: var(--timeline-ink, light-dark(#1b1a17, #f2efe8));
    --_muted: var(--timeline-muted, light-dark(#57534b, #b1ada3));
    --_accent: var(--timeline-accent, light-dark(#962a14, #ff967c));
    --_rule: var(--timeline-rule, light-dark(#d8d4ca, #3d3b36));
    --_panel: var(--timeline-panel, light-dark(#f5f1ea, #24241f));
    --_background: var(--timeline-background, light-dark(#fffefa, #191917));
    --_label: var(--timeline-label-font, ui-sans-serif, system-ui, sans-serif);
    --_card: var(--timeline-card-width, 10rem);

    background: var(--_background);
    color: var(--_ink);
    color-scheme: light dark;
    container-type: inline-size;
    display: block;
    font-family: var(--timeline-font, inherit);
    line-height: 1.4;
    padding: var(--timeline-padding, 1rem);
    text-align: start;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  /* WebKit takes what has no marks for no list: hence their role. */
  ol,
  ul {
    list-style: none;
  }

  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: var(--_accent);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  button {
    background: none;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding-inline: 0.75rem;
  }

  button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .date,
  .citations,
  summary,
  figcaption,
  .correction,
  .uses,
  .state,
  .tick,
  .undated-title,
  button {
    font-family: var(--_label);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  header {
    align-items: end;
    border-block-end: 1px solid var(--_rule);
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    justify-content: space-between;
    padding-block-end: 0.75rem;
  }

  /* Nothing to be seen in it: a timeline without a title that needs no buttons. */
  header:not(:has(.heading, .description, .controls)) {
    border: 0;
    padding: 0;
  }

  .heading {
    font-size: clamp(1.5rem, 1.1rem + 1.6cqi, 2rem);
    line-height: 1.15;
    text-wrap: balance;
  }

  .description {
    color: var(--_muted);
    margin-block-start: 0.4rem;
    max-inline-size: 42rem;
    text-wrap: pretty;
  }

  .controls {
    display: flex;
    gap: 0.4rem;
  }

  .notice {
    padding-block: 2rem;
  }

  .notice button {
    margin-block-start: 0.75rem;
  }

  .hidden {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    .viewport {
      scroll-behavior: smooth;
    }
  }
`;

const cards = css`
  .date {
    color: var(--_accent);
    font-weight: 600;
  }

  .title {
    font-size: 0.9375rem;
    line-height: 1.22;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .summary {
    font-size: 0.8125rem;
    line-height: 1.35;
    margin-block-start: 0.2rem;
    overflow-wrap: anywhere;
  }

  .long {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }

  .card:has(> [open]) .long {
    display: block;
  }

  .citations,
  .detail {
    color: var(--_muted);
    margin-block-start: 0.3rem;
    overflow-wrap: anywhere;
  }

  summary {
    min-block-size: 1.5rem;
    padding-block: 0.2rem;
  }

  .note {
    display: inline-block;
    line-height: 24px;
    min-inline-size: 24px;
  }

  .badge {
    border: 1px solid;
    border-radius: 3px;
    color: var(--_accent);
    font-size: 0.6875rem;
    font-weight: 600;
    padding: 0.05em 0.4em;
    white-space: nowrap;
  }

  .expected {
    border-style: dashed;
  }

  .unsourced {
    color: var(--_accent);
    font-style: italic;
  }

  summary {
    cursor: pointer;
    inline-size: fit-content;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  [open] > summary .closed,
  :not([open]) > summary .opened {
    display: none;
  }

  .quotation {
    border-inline-start: 2px solid var(--_rule);
    margin-block: 0.5rem;
    padding-inline-start: 0.6rem;
  }

  .disputes {
    border-color: var(--_accent);
  }

  blockquote {
    color: var(--_ink);
    font-size: 0.8125rem;
    line-height: 1.35;
  }

  /* In the marks of the quotation's own language. */
  blockquote:not(.marked)::before {
    content: open-quote;
  }

  blockquote:not(.marked)::after {
    content: close-quote;
  }

  .remark {
    display: block;
    font-style: italic;
  }

  .image {
    font-size: 0.8125rem;
    line-height: 1.35;
    margin-block: 0.4rem;
  }

  .image img {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
  }

  .image figcaption {
    color: var(--_muted);
  }

  .pass {
    color: var(--_muted);
    font-style: italic;
  }

  .undated {
    background: var(--_panel);
    padding: 0.75rem 1rem;
  }

  .undated-title {
    color: var(--_muted);
    margin-block-end: 0.6rem;
  }

  .undated li {
    border-inline-start: 1px solid var(--_muted);
    margin-block-end: 1rem;
    padding-inline-start: 0.6rem;
  }

  .undated li.announced {
    border-inline-start-style: dashed;
  }
`;

/** The track: everything on it is placed by the layout, in px from the side where time begins. */
const track = css`
  .horizontal .stage {
    display: flex;
    gap: 0.75rem;
    margin-block: 0.75rem;
  }

  .horizontal .viewport {
    flex: 1;
    min-inline-size: 0;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    padding-block: 6px;
  }

  .horizontal .undated {
    flex: none;
    inline-size: 12.75rem;
  }

  .horizontal .undated:only-child {
    flex: 1;
  }

  .horizontal .undated ul {
    align-items: start;
    display: grid;
    gap: 0 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(10rem, 100%), 1fr));
  }

  @container (inline-size < 56rem) {
    .horizontal .stage {
      flex-direction: column;
    }

    .horizontal .undated {
      inline-size: auto;
    }
  }

  .horizontal .track {
    block-size: calc(var(--_axis) + 3.25rem);
    inline-size: var(--_width);
    overflow: clip;
    overflow-clip-margin: 6px;
    position: relative;
  }

  .horizontal .track li {
    inset-block-start: var(--_y);
    inset-inline-start: var(--_x);
    position: absolute;
  }

  .horizontal .track .card {
    inline-size: var(--_card);
    padding-inline-start: 0.5rem;
  }

  .horizontal .track li::before {
    block-size: var(--_leader);
    border-inline-start: 1px solid var(--_muted);
    content: '';
    inset-block-start: 0.15rem;
    inset-inline-start: 0;
    pointer-events: none;
    position: absolute;
  }

  .horizontal .track li.announced::before {
    border-inline-start-style: dashed;
  }

  .horizontal .track .pass {
    clip-path: inset(50%);
    position: absolute;
  }

  .axis {
    border-block-start: 2px solid var(--_ink);
    inset-block-start: var(--_y);
    inset-inline: 0;
    position: absolute;
  }

  .axis:dir(rtl) {
    --_onward: left;
  }

  .axis > * {
    inset-inline-start: var(--_x);
    position: absolute;
  }

  .tick {
    border-inline-start: 1px solid var(--_rule);
    font-weight: 600;
    line-height: 1.2;
    min-block-size: 2.2rem;
    padding-block-start: 0.3rem;
    padding-inline-start: 0.4rem;
  }

  .tick small {
    color: var(--_muted);
    display: block;
    font-size: 0.75rem;
    font-weight: 400;
  }

  .bar {
    --_paint: var(--_accent);

    background: var(--_paint);
    block-size: 7px;
    inline-size: calc(var(--_w) - 1px);
    inset-block-end: calc(2px + var(--_row) * 9);
    opacity: 0.35;
  }

  .range {
    opacity: 1;
  }

  .approximate {
    background: repeating-linear-gradient(90deg, var(--_paint) 0 5px, transparent 5px 8px);
  }

  .bar.uncertain,
  .bar.expected {
    border: 1px solid var(--_accent);
  }

  .uncertain:not(.approximate),
  .bar.expected {
    background: none;
  }

  .bar.uncertain:not(.range) {
    opacity: 0.7;
  }

  .bar.expected {
    border-style: dashed;
    opacity: 1;
  }

  .openStart {
    mask: linear-gradient(to var(--_onward, right), transparent, #000 min(3rem, 100%));
  }

  .openEnd {
    inline-size: var(--_w);
    mask: linear-gradient(to var(--_onward, right), #000 max(0%, 100% - 3rem), transparent);
  }

  .dot {
    background: var(--_accent);
    block-size: 12px;
    border: 2px solid var(--_background);
    border-radius: 50%;
    inline-size: 12px;
    margin: -7px;
  }

  .dot.approximate,
  .dot.uncertain,
  .dot.expected {
    background: var(--_background);
    border: 2px solid var(--_accent);
  }

  .dot.expected {
    border-style: dashed;
  }

  .break {
    background: var(--_background);
    block-size: 22px;
    border-inline: 2px solid var(--_ink);
    color: var(--_muted);
    display: grid;
    font-size: 0.8125rem;
    inline-size: var(--_w);
    inset-block-start: -12px;
    line-height: 1;
    place-items: center;
    text-align: center;
    text-wrap: balance;
  }
`;

/** The same list down the page. */
const list = css`
  .vertical .viewport {
    padding-block: 1rem;
    padding-inline-start: 8px;
  }

  .vertical .track .card {
    border-inline-start: 2px solid var(--_ink);
    padding-block-end: 1.4rem;
    padding-inline-start: 1.1rem;
    position: relative;
  }

  .vertical .track li:last-child .card {
    padding-block-end: 0.4rem;
  }

  .vertical .track .card::before {
    background: var(--_accent);
    block-size: 14px;
    border: 2px solid var(--_background);
    border-radius: 50%;
    content: '';
    inline-size: 14px;
    inset-block-start: 0;
    inset-inline-start: -8px;
    position: absolute;
  }

  .vertical .track .vague .card::before {
    background: var(--_background);
    border: 2px solid var(--_accent);
  }

  .vertical .track .announced .card::before {
    background: var(--_background);
    border: 2px dashed var(--_accent);
  }

  .vertical .pass {
    background: var(--_panel);
    margin-block-end: 1rem;
    padding: 0.4rem 1.1rem;
  }

  .vertical .undated {
    margin-block: 0.5rem 1rem;
  }
`;

const sources = css`
  .sources {
    border-block-start: 1px solid var(--_rule);
    display: grid;
    gap: 0.5rem 2rem;
    padding-block-start: 0.75rem;
  }

  @container (inline-size >= 48rem) {
    .sources {
      grid-template-columns: 13rem 1fr;
    }
  }

  .sources-title {
    font-size: 1.1rem;
  }

  .state,
  .uses {
    color: var(--_muted);
  }

  .sources ol {
    counter-reset: source;
    font-size: 0.875rem;
  }

  .sources li {
    counter-increment: source;
    margin-block-end: 0.6rem;
    overflow-wrap: anywhere;
    padding-inline-start: 1.6rem;
    position: relative;
  }

  .sources li::before {
    content: counter(source) '.';
    font-variant-numeric: tabular-nums;
    inset-inline-start: 0;
    position: absolute;
  }

  cite {
    font-style: normal;
  }

  /* Titles and addresses of either direction stay whole in a text of the other. */
  cite > *,
  .citations > *,
  .uses a {
    unicode-bidi: plaintext;
  }

  .uses,
  .uses details {
    display: block;
  }

  /* Links that stand on lines of their own want 24 px each. */
  .uses details {
    line-height: 2;
  }
`;

const forced = css`
  @media (forced-colors: active) {
    .bar,
    .dot {
      forced-color-adjust: none;
      --_accent: CanvasText;
      --_background: Canvas;
    }

    .axis,
    .break {
      border-color: CanvasText;
    }
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;

export const styles = [frame, cards, track, list, sources, forced];

import {css} from 'lit';

/** Colours, fonts and the frame. Public properties are `--timeline-*`; `--_*` are for here alone. */
export const frame = css`
  :host,
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

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
    /* A size container has no width of its own: in a row, it would have none at all. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
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

  /* WebKit takes what has no marks for no list: hence their role. */
  ol,
  ul {
    list-style: none;
  }

  a,
  summary,
  .more {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  a:hover {
    color: var(--_accent);
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  button,
  input {
    background: none;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    color: inherit;
    font: inherit;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding-inline: 0.75rem;
  }

  button,
  summary,
  .card {
    cursor: pointer;
  }

  button[aria-disabled='true'] {
    color: var(--_muted);
    cursor: default;
  }

  .date,
  .citations,
  summary,
  figcaption,
  .uses,
  .state,
  .tick,
  .undated-title,
  .now,
  .ruler,
  button {
    font-family: var(--_label);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  header,
  .controls,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }

  header {
    align-items: end;
    gap: 0.75rem 2rem;
    justify-content: space-between;
  }

  /* Else there is nothing to be seen in it: a timeline without a title that needs no buttons. */
  header:has(.heading, .description, .controls) {
    border-block-end: 1px solid var(--_rule);
    padding-block-end: 0.75rem;
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

  .tools:not(:last-child) {
    margin-inline-end: 0.6rem;
  }

  input {
    border-color: var(--_muted);
    flex: 1 8rem;
    font-family: var(--_label);
    font-size: 0.875rem;
    inline-size: 11rem;
    max-inline-size: min(11rem, 100%);
    min-inline-size: 0;
    padding-inline: 0.6rem;
  }

  ::placeholder {
    color: var(--_muted);
    opacity: 1;
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
`;

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
    --_background: var(--timeline-background, light-dark(#fffefa, #191917));
    --_accent: var(--timeline-accent, light-dark(#962a14, #ff967c));
    /* Of the two above, so that whoever sets those need not set these. */
    --_muted: var(--timeline-muted, color-mix(in srgb, var(--_ink) 76%, var(--_background)));
    --_rule: var(--timeline-rule, color-mix(in srgb, var(--_ink) 17%, var(--_background)));
    --_panel: var(--timeline-panel, color-mix(in srgb, var(--_ink) 5%, var(--_background)));
    --_label: var(--timeline-label-font, ui-sans-serif, system-ui, sans-serif);
    --_small: var(--timeline-label-size, 0.75rem);
    --_text: var(--timeline-text-size, 0.8125rem);
    --_bold: var(--timeline-label-weight, 600);
    --_card: var(--timeline-card-width, 10rem);
    --_space: var(--timeline-space, 0.75rem);
    --_radius: var(--timeline-radius, 4px);
    --_thin: var(--timeline-rule-width, 1px);
    --_thick: var(--timeline-axis-width, 2px);
    --_stroke: var(--_thick) solid var(--timeline-axis, var(--_ink));
    --_divider: var(--timeline-divider, var(--_thin) solid var(--_rule));

    background: var(--_background);
    color: var(--_ink);
    color-scheme: var(--timeline-scheme, light dark);
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

  /* What the page states holds. */
  :host(:state(--stated)) {
    color-scheme: var(--timeline-scheme, inherit);
  }

  :host([theme='light']) {
    color-scheme: var(--timeline-scheme, light);
  }

  :host([theme='dark']) {
    color-scheme: var(--timeline-scheme, dark);
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
    border: var(--_thin) solid var(--_muted);
    border-radius: var(--_radius);
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
    border-color: var(--_rule);
    color: var(--_muted);
    cursor: default;
  }

  .date,
  .group,
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
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  header,
  .controls,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    min-inline-size: 0;
  }

  header {
    align-items: end;
    gap: 0.75rem 2rem;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }

  /* Else there is nothing to be seen in it: a timeline without a title that needs no buttons. */
  header:has(.heading, .description, .controls) {
    border-block-end: var(--_divider);
    padding-block-end: var(--_space);
  }

  .heading,
  .title,
  .sources-title {
    font-family: var(--timeline-heading-font, inherit);
    font-weight: var(--timeline-heading-weight, 700);
  }

  .heading {
    font-size: var(--timeline-heading-size, clamp(1.5rem, 1.1rem + 1.6cqi, 2rem));
    line-height: 1.15;
    text-wrap: balance;
  }

  .description {
    color: var(--_muted);
    margin-block-start: 0.4rem;
    max-inline-size: 42rem;
    text-wrap: pretty;
  }

  /* Authors' texts of either direction stay whole in a page of the other, and on its side. */
  :is(.heading, .description, .group, .title, .summary, .image > *) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .date > * {
    unicode-bidi: isolate;
  }

  .date > [lang] {
    unicode-bidi: plaintext;
  }

  .tools:not(:last-child) {
    margin-inline-end: 0.6rem;
  }

  input {
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

  .hidden:not(:focus) {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    -webkit-user-select: none;
    user-select: none;
    white-space: nowrap;
  }

  /* Over what is there, which stays where it is. */
  .skip:focus {
    background: var(--_background);
    padding: 0.75rem;
    position: absolute;
    z-index: 2;
  }
`;

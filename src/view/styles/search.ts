import {css} from 'lit';

/** Filters, what was found, and what was not. */
export const search = css`
  .filters,
  .outcome {
    font-family: var(--_label);
    font-size: var(--_text);
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }

  /* What is not searched for stands back, and can still be read. */
  .axis > .out {
    --_accent: var(--_muted);
  }

  /* Once: what is mixed of the page's own ink would fade twice. */
  .out > :is(.card, .stop) > * {
    --_accent: currentcolor;
    --_ink: currentcolor;
    --_muted: currentcolor;
  }

  .out > :is(.card, .stop) {
    color: var(--_muted);
  }

  .out > .card :is(.title, .date, b) {
    font-weight: 400;
  }

  .out > .card img {
    filter: grayscale(1) opacity(0.5);
  }

  .filters {
    border-block-end: var(--_thin) solid var(--_rule);
    padding-block: 0.5rem 0.75rem;
  }

  .filters fieldset {
    border: 0;
    min-inline-size: 0;
  }

  .filters legend {
    color: var(--_muted);
    font-weight: 600;
    padding-block-start: 0.45rem;
  }

  /* The kinds beside their values, as in a table. */
  @container (inline-size >= 36rem) {
    .filters fieldset {
      display: flow-root;
    }

    .filters legend {
      float: inline-start;
      inline-size: 5.5rem;
    }

    .filters .values,
    .filters > button {
      margin-inline-start: 5.5rem;
    }
  }

  .filters ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  /* Works with their titles are long. */
  .filters .values:has(cite) ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
  }

  .filters label {
    align-items: baseline;
    cursor: pointer;
    display: flex;
    gap: 0.4rem;
    min-block-size: 1.75rem;
    overflow-wrap: anywhere;
    padding-block: 0.3rem;
    position: relative;
  }

  .filters label:hover {
    color: var(--_accent);
  }

  .filters input {
    accent-color: var(--_accent);
    block-size: 1rem;
    cursor: inherit;
    flex: none;
    inline-size: 1rem;
    inset-block-start: 0.15rem;
    min-block-size: 0;
    position: relative;
  }

  /* Words of either direction begin where things begin on the page. */
  .filters :is(label > span > :first-child, cite, p),
  .outcome p {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .filters small,
  .filters cite,
  .filters .none,
  .filters details p {
    color: var(--_muted);
  }

  .filters small {
    margin-inline-start: 0.1rem;
  }

  .filters details p {
    padding-block: 0.3rem;
  }

  .filters > button {
    margin-block-start: 0.5rem;
    min-block-size: 2rem;
  }

  .outcome {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    /* As high with the button as without. */
    min-block-size: 2.75rem;
    overflow-wrap: anywhere;
    padding-block: 0.25rem;
  }

  .outcome button {
    min-block-size: 2rem;
  }

  /* A line of its own: that the entry is gone, or how old all is. */
  .notice.state {
    background: var(--_panel);
    border-inline-start: 3px solid var(--_accent);
    color: var(--_ink);
    font-family: var(--_label);
    font-size: var(--_text);
    margin-block: 0.75rem;
    padding: 0.5rem 0.75rem;
  }

  @media (pointer: coarse) {
    .filters label {
      min-block-size: 2.25rem;
      padding-block: 0.55rem;
    }

    .filters > button,
    .outcome button {
      min-block-size: 2.75rem;
    }

    .outcome {
      min-block-size: 3.25rem;
    }
  }
`;

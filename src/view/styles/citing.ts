import {css} from 'lit';

/** What cites an entry or all of it. */
export const citing = css`
  /* What has opened it, also where nothing else was loaded. */
  .cite[aria-expanded='true'] {
    border-color: currentcolor;
    border-block-end-width: 4px;
    color: var(--_accent);
  }

  .citing {
    background: var(--_panel);
    border-inline-start: 3px solid var(--_accent);
    color: var(--_ink);
    display: grid;
    gap: 0.5rem;
    /* Not as wide as its longest word. */
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0.75rem;
    padding: 0.5rem 0.75rem;
  }

  .detail > .citing {
    grid-column: 1 / -1;
    margin: 0;
  }

  .citing-head {
    align-items: baseline;
    display: flex;
    gap: 0.5rem 1rem;
    justify-content: space-between;
  }

  .citing-title {
    font-size: 1rem;
    /* With what stands below it. */
    scroll-margin-block: 1rem 20rem;
  }

  .citing fieldset {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    min-inline-size: 0;
  }

  .citing :is(label, .citing-tools) {
    font-family: var(--_label);
    font-size: var(--_text);
    font-variant-numeric: tabular-nums;
  }

  .citing label {
    align-items: baseline;
    cursor: pointer;
    display: flex;
    gap: 0.4rem;
    min-block-size: 1.75rem;
    padding-block: 0.3rem;
  }

  .citing label:hover {
    color: var(--_accent);
  }

  .citing input {
    accent-color: var(--_accent);
    block-size: 1rem;
    cursor: inherit;
    flex: none;
    inline-size: 1rem;
    inset-block-start: 0.15rem;
    min-block-size: 0;
    position: relative;
  }

  .references {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .references li {
    margin-block-end: 0.4rem;
    padding-inline-start: 1.5rem;
    text-indent: -1.5rem;
  }

  .citing textarea {
    background: var(--_background);
    border: var(--_thin) solid var(--_muted);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
    inline-size: 100%;
    padding: 0.4rem 0.6rem;
    resize: vertical;
    unicode-bidi: plaintext;
  }

  .citing-tools,
  .citing-tools div {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.4rem;
  }

  .citing-tools div {
    margin-inline-start: 0.6rem;
  }

  .citing-tools :is(span, p) {
    color: var(--_muted);
  }

  .citing-tools p {
    unicode-bidi: plaintext;
  }

  .citing button {
    min-block-size: 2rem;
  }

  @container (inline-size < 40rem) {
    .citing-tools div {
      margin-inline-start: 0;
    }
  }

  @media (pointer: coarse) {
    .citing label {
      min-block-size: 2.75rem;
      padding-block: 0.8rem;
    }

    .citing button {
      min-block-size: 2.75rem;
    }
  }
`;

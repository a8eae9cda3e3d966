import {css} from 'lit';

/** What the opened entry is known from: beside its account, or below it, side by side, where sources differ. */
export const known = css`
  .known {
    border-block-start: var(--_thin) solid var(--_rule);
    padding-block-start: 0.75rem;
  }

  .known-title {
    display: inline-block;
    font-size: 0.9375rem;
    margin-inline-end: 0.5rem;
  }

  .known > .badge {
    font-family: var(--_label);
  }

  .known li {
    margin-block-start: 0.6rem;
    padding-inline-start: 1.75rem;
    position: relative;
  }

  .known .note {
    font-family: var(--_label);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    inset-inline-start: 0;
    position: absolute;
  }

  .known .quotation {
    margin-block: 0;
    min-block-size: 24px;
  }

  .known blockquote {
    font-size: 0.9375rem;
    line-height: 1.45;
    margin-block-end: 0.3rem;
  }

  .known figcaption {
    line-height: 24px;
    overflow-wrap: anywhere;
  }

  .known .remark {
    line-height: 1.4;
  }

  .known-title,
  .side-title {
    unicode-bidi: plaintext;
  }

  /* No side has more room, or more weight, than another. */
  .sides {
    display: grid;
    gap: 1rem 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    margin-block-start: 0.75rem;
  }

  .side {
    border-block-start: 2px solid var(--_rule);
    max-inline-size: 42rem;
    min-inline-size: 0;
    padding-block-start: 0.35rem;
  }

  .side-title {
    font-family: var(--_label);
    font-size: var(--_text);
    font-weight: 600;
  }

  @container (inline-size >= 48rem) {
    .known {
      border-block-start: 0;
      border-inline-start: var(--_thin) solid var(--_rule);
      padding-block-start: 0;
      padding-inline-start: 1.5rem;
    }

    .known.differing {
      border-block-start: var(--_thin) solid var(--_rule);
      border-inline-start: 0;
      grid-column: 1 / -1;
      padding-block-start: 0.75rem;
      padding-inline-start: 0;
    }
  }
`;

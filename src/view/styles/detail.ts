import {css} from 'lit';

/** The opened entry: beside each other, if there is room, its account and what that is known from. */
export const detail = css`
  /* What has opened something. */
  button:is([aria-pressed='true'], [aria-expanded='true']) {
    border-color: currentcolor;
    color: var(--_accent);
  }

  /* Not by the colour alone. */
  button:not(.more):is([aria-pressed='true'], [aria-expanded='true']) {
    border-block-end-width: 4px;
  }

  .selected .title {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .detail {
    border-block-end: var(--_thin) solid var(--_rule);
    border-block-start: 2px solid var(--_ink);
    color: var(--_ink);
    display: grid;
    gap: 1.25rem 2rem;
    margin-block: 1rem;
    padding-block-end: 1.5rem;
    touch-action: pan-y pinch-zoom;
  }

  .account,
  .known {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* What has the focus comes into view with what stands above it, and with enough below to read. */
  .ways > *,
  .detail .title {
    scroll-margin-block: 1rem 60vh;
  }

  .detail .title {
    scroll-margin-block-start: 11rem;
  }

  .detail .date,
  .kind {
    display: inline-block;
    font-size: var(--_text);
    margin-inline-end: 0.75rem;
  }

  .kind {
    color: var(--_muted);
    font-family: var(--_label);
  }

  .detail .title {
    color: inherit;
    text-decoration: none;
    font-size: clamp(1.25rem, 1.1rem + 0.8cqi, 1.625rem);
    line-height: 1.2;
    margin-block-start: 0.15rem;
    max-inline-size: 42rem;
    text-wrap: balance;
  }

  .detail .summary {
    font-size: 1rem;
    line-height: 1.55;
    margin-block-start: 0.75rem;
    max-inline-size: 42rem;
    text-wrap: pretty;
  }

  /* Texts of either direction stay whole in a page of the other, and stand on its side. */
  .detail {
    text-align: left;
  }

  .detail:dir(rtl) {
    text-align: right;
  }

  .detail
    :is(.title, .summary, blockquote, .remark, figcaption > *, .instead > *, .correction > *, .ask > *),
  .ways p {
    unicode-bidi: plaintext;
  }

  .detail .correction {
    border-inline-start: 2px solid var(--_accent);
    font-family: var(--_label);
    font-size: var(--_text);
    font-variant-numeric: tabular-nums;
    margin-block-start: 1.25rem;
    max-inline-size: 42rem;
    padding-inline-start: 0.6rem;
  }

  .detail .correction + .correction {
    margin-block-start: 0.5rem;
  }

  .correction span {
    white-space: pre-line;
  }

  .corrections summary {
    font-family: var(--_label);
    font-size: var(--_text);
    inline-size: fit-content;
    line-height: 2;
    margin-block-start: 0.5rem;
  }

  .tags {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-family: var(--_label);
    font-size: var(--_small);
    gap: 0.35rem;
    margin-block-start: 1.25rem;
  }

  .tags li {
    border: var(--_thin) solid var(--_rule);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    padding: 0.05em 0.5em;
  }

  @container (inline-size >= 48rem) {
    .detail {
      grid-template-columns: minmax(0, 1fr) minmax(15rem, 22rem);
    }

    .detail:has(> .differing) > .account {
      grid-column: 1 / -1;
    }
  }
`;

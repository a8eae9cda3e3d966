import {css} from 'lit';

/** The list of sources. */
export const sources = css`
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

  .sources .pager {
    grid-column: -2;
  }

  .sources-title {
    font-size: 1.1rem;
  }

  .state,
  .uses {
    color: var(--_muted);
  }

  .sources ol {
    font-size: 0.875rem;
  }

  .sources li {
    margin-block-end: 0.6rem;
    overflow-wrap: anywhere;
    padding-inline-start: 1.6rem;
    position: relative;
  }

  .sources li::before {
    content: attr(data-number) '.';
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

import {css} from 'lit';

/** The list of sources. */
export const sources = css`
  .sources {
    border-block-start: var(--_divider);
    display: grid;
    gap: 0.5rem 2rem;
    /* Not as wide as its longest word. */
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: var(--_space);
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
    font-size: 0.875rem;
  }

  li[data-number] {
    margin-block-end: 0.6rem;
    overflow-wrap: anywhere;
    padding-inline-start: 2rem;
  }

  li[data-number]::before {
    content: attr(data-number) '.';
    float: inline-start;
    font-variant-numeric: tabular-nums;
    margin-inline-start: -2rem;
    min-inline-size: 2rem;
    padding-inline-end: 0.5em;
  }

  .sources li > :focus {
    background: var(--_panel);
  }

  cite {
    font-style: normal;
  }

  /* A new line after it: a block of its own in a line would take the paragraph out of Chromium’s tree. */
  .agreement:not(:has(+ .note))::after {
    content: '\\a';
    white-space: pre;
  }

  .count {
    margin-inline-end: 0.5em;
    white-space: nowrap;
  }

  .vast {
    display: block;
    /* Half a line tells that there is more. */
    max-block-size: 12.5lh;
    overflow: auto;
  }

  /* Texts of either direction stay whole in a page of the other. */
  .state,
  .count,
  .said,
  .uses a {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .uses {
    display: block;
  }

  /* Links that stand on lines of their own want 24 px each. */
  .uses details {
    line-height: 2;
  }
`;

import {css} from 'lit';

/** What is told of a source beside its number. Script says where and how wide. */
export const preview = css`
  /* Where the reader has come from to the list of sources. */
  .uses [aria-current] {
    font-weight: 600;
  }

  .uses [aria-current]::before {
    content: '↑ ' / '';
  }

  /* Above and below it has room of its own, by which a pointer comes to it from the number. */
  #preview {
    background: none;
    border: 0;
    color: inherit;
    inset: auto;
    outline: 0;
    overflow: visible;
    padding-block: 6px;
  }

  #preview:popover-open {
    display: flex;
    flex-direction: column;
  }

  .leaf {
    /* On a ground that is the page's own, what stands under it is blurred away. */
    backdrop-filter: blur(2rem);
    background: var(--_background);
    border: var(--_thin) solid var(--_muted);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    color: var(--_ink);
    font-size: var(--_text);
    min-block-size: 0;
    overflow: auto;
    overflow-wrap: anywhere;
    padding: 0.75rem 0.875rem 0.25rem;
    text-align: left;
  }

  .leaf:dir(rtl) {
    text-align: right;
  }

  :focus-visible > .leaf {
    outline: 2px solid var(--_accent);
  }

  .leaf > p {
    color: var(--_muted);
    font-family: var(--_label);
    font-size: var(--_small);
  }

  .leaf :is(blockquote, .remark, figcaption > *) {
    unicode-bidi: plaintext;
  }

  /* A link that stands by itself wants 24 px. */
  .leaf figcaption,
  .leaf > .onward {
    line-height: 24px;
  }

  .leaf .remark {
    line-height: 1.4;
  }

  .leaf .quotation {
    margin-block-end: 0;
  }

  .leaf > .onward {
    align-items: center;
    color: inherit;
    display: flex;
    justify-content: space-between;
  }

  .onward button {
    border: 0;
    padding-inline-end: 0;
  }
`;

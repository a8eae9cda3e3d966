import {css} from 'lit';

/** What is told of a source beside its number. Script says where and how wide. */
export const preview = css`
  #preview {
    background: none;
    border: 0;
    color: var(--_ink);
    inset: auto;
    overflow: visible;
    padding-block: 6px;
    position: fixed;
  }

  #preview:popover-open {
    display: flex;
    flex-direction: column;
  }

  #preview:focus {
    outline: 0;
  }

  .leaf {
    background: var(--_background);
    border: 1px solid var(--_muted);
    border-radius: 4px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    cursor: auto;
    font-size: 0.8125rem;
    min-block-size: 0;
    overflow: auto;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
    padding: 0.75rem 0.875rem 0.25rem;
  }

  #preview:focus-visible .leaf {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }

  #preview-title {
    color: var(--_muted);
    font-family: var(--_label);
    font-size: 0.75rem;
    font-weight: 600;
    margin-block-end: 0.2rem;
  }

  /* Texts of either direction stay whole in a page of the other, and stand on its side. */
  .leaf {
    text-align: left;
  }

  .leaf:dir(rtl) {
    text-align: right;
  }

  .leaf :is(cite, blockquote, .remark, figcaption > *) {
    unicode-bidi: plaintext;
  }

  .leaf cite {
    display: block;
  }

  /* A link that stands by itself wants 24 px. */
  .leaf figcaption {
    line-height: 24px;
  }

  .leaf .remark {
    line-height: 1.4;
  }

  .leaf .quotation {
    margin-block: 0.6rem 0;
  }

  .ways-on {
    align-items: center;
    display: flex;
    font-family: var(--_label);
    font-size: 0.75rem;
    gap: 1rem;
    justify-content: space-between;
    line-height: 24px;
    margin-block-start: 0.25rem;
  }

  .ways-on button {
    border: 0;
    margin-inline-end: -0.75rem;
  }

  @media print {
    #preview {
      display: none;
    }
  }
`;

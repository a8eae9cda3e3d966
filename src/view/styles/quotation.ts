import {css} from 'lit';

/** What a source says, and what it does to the claim. */
export const quotation = css`
  .quotation {
    border-inline-start: 2px solid var(--_rule);
    margin-block: 0.5rem;
    padding-inline-start: 0.6rem;
  }

  blockquote {
    color: var(--_ink);
    font-size: var(--_text);
    line-height: 1.35;
  }

  /* In the marks of the quotation's own language. */
  blockquote:not(.marked)::before {
    content: open-quote;
  }

  blockquote:not(.marked)::after {
    content: close-quote;
  }

  .remark {
    display: block;
    font-style: italic;
  }

  /* Authors' texts have paragraphs, but no markup. */
  blockquote,
  .remark {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
    white-space: pre-line;
  }
`;

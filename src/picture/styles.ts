import {css} from 'lit';

/**
 * While the picture is read. What it leaves out takes no room, but stays where the focus can be; what
 * stands below it is set as the list of sources is.
 */
export const styles = css`
  section > :not(header, .stage, .notice, .pictured),
  .controls,
  .strip,
  .pager,
  .detail,
  .more,
  .pointed,
  .ruler {
    position: absolute !important;
  }

  .pictured {
    margin-block-start: 0.75rem;
  }

  .pictured li::before {
    content: none;
  }

  .number {
    float: inline-start;
    font-variant-numeric: tabular-nums;
    margin-inline-start: -2rem;
    min-inline-size: 2rem;
    padding-inline-end: 0.5em;
  }

  .itself {
    color: var(--_muted);
    font-size: 0.875rem;
    grid-column: 1 / -1;
    overflow-wrap: anywhere;
  }

  /* What the browser has behind all pages. */
  .beyond {
    background: Canvas;
    block-size: 0;
  }

  /* Wide, as the width tells how much larger the page is shown. */
  .measured {
    inline-size: 1000px;
    position: absolute;
    visibility: hidden;
  }

  .measured span {
    block-size: 0;
    display: inline-block;
    inline-size: 1px;
  }

  .unread {
    border: 1px solid var(--_rule);
    color: var(--_muted);
    overflow: hidden;
    padding: 0.5rem;
    position: absolute;
  }
`;

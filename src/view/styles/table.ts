import {css} from 'lit';

/**
 * The table. Its rows are grids, so that columns keep their widths while rows come and go, and fold
 * where it is narrow; what they are for assistive technology, their roles say.
 */
export const table = css`
  .table {
    margin-block-end: 0.75rem;
  }

  .table-tools {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    justify-content: end;
    margin-block-start: 0.5rem;
  }

  .table-tools span {
    color: var(--_muted);
    font-family: var(--_label);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .table-tools span:first-child {
    flex: 1;
  }

  .table-tools button {
    border: 0;
    padding: 0 0.25rem;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .rows.tall {
    border-block-end: var(--_thin) solid var(--_rule);
    /* In steps of the scroll position, not of what stands there. */
    overflow-anchor: none;
    max-block-size: clamp(16rem, 70vh, 60rem);
    overflow: hidden auto;
  }

  .rows:focus-visible {
    outline-offset: -2px;
  }

  .rows table,
  .rows thead,
  .rows tbody {
    display: block;
  }

  .rows thead {
    /* Also on a ground that is the page's own. */
    backdrop-filter: blur(1rem);
    background: var(--_background);
    border-block-end: var(--_stroke);
    inset-block-start: 0;
    position: sticky;
    z-index: 1;
  }

  .rows tr {
    align-items: baseline;
    column-gap: 1rem;
    display: grid;
    grid-template-columns: 9rem minmax(0, 3fr) minmax(0, 2fr);
    padding-inline: 0.5rem;
  }

  .grouped tr {
    grid-template-columns: 9rem minmax(0, 3fr) minmax(0, 1fr) minmax(0, 2fr);
  }

  .rows :is(th, td) {
    font-weight: inherit;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .rows thead th {
    color: var(--_muted);
    font-family: var(--_label);
    font-size: var(--_small);
    font-weight: 600;
  }

  .rows thead button {
    border: 0;
    font-weight: 600;
    padding: 0;
    text-align: start;
  }

  .rows thead button:hover,
  .rows thead th:not([aria-sort='none']) button {
    color: var(--_ink);
  }

  .rows tbody tr {
    border-block-end: var(--_thin) solid var(--_rule);
    padding-block: 0.5rem;
  }

  .rows tbody tr:is(.current, :hover) {
    background: var(--_panel);
  }

  .rows tbody .current {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(0.5rem - 3px);
  }

  .rows tbody :is(p, .badge) {
    line-height: 1.4;
    margin: 0;
  }

  .rows .group,
  .dateless,
  .rest {
    color: var(--_muted);
    font-family: var(--_label);
    font-size: var(--_small);
  }

  .open {
    border: 0;
    display: block;
    font-family: var(--timeline-heading-font, inherit);
    font-size: var(--timeline-title-size, 0.9375rem);
    font-weight: var(--timeline-title-weight, 600);
    inline-size: 100%;
    line-height: 1.22;
    padding: 0;
    text-align: start;
  }

  .open:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  /* Words of either direction begin where things begin on the page. */
  .table-tools span,
  .open span,
  .rows :is(.date *, .group) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  /* Below the head, which stands over the rows. */
  .rows tbody :is(a, button) {
    scroll-margin-block: 3.5rem 1rem;
  }

  /* Of many rows each is as high as any other, and what does not fit is told when it is opened. */
  .tall tbody {
    overflow: clip;
    position: relative;
  }

  .tall tbody tr {
    block-size: 3.625rem;
    contain: layout style;
    inset-inline: 0;
    overflow: hidden;
    padding-block: 0.375rem;
    position: absolute;
  }

  .tall .open {
    align-items: start;
    display: flex;
  }

  .tall tbody :is(.open span, td p) {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  /* With room for the frame of what is marked. */
  .tall tbody td p {
    margin-block-start: -0.125rem;
    padding-block-start: 0.125rem;
  }

  .tall tbody :focus-visible {
    outline-offset: -2px;
  }

  @container (inline-size < 40rem) {
    .rows thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25rem;
    }

    /* By these nothing can be sorted: what they are is seen. */
    .rows thead th:not([aria-sort]) {
      clip-path: inset(50%);
      position: absolute;
    }

    /* The date and the group, then the title, then the sources. */
    .rows tbody tr {
      align-items: start;
      column-gap: 0.75rem;
      grid-template-columns: auto 1fr;
    }

    .rows tbody :is(th, td:last-child) {
      grid-column: 1 / -1;
    }

    /* Links that may stand alone want 24 px each. */
    .rows tbody .citations a {
      display: inline-block;
      line-height: 1.5rem;
    }

    .rows tbody td:first-child {
      grid-area: 1 / 1;
    }

    .rows tbody td:nth-child(3):not(:last-child) {
      grid-area: 1 / 2;
    }

    .tall tbody tr {
      block-size: 6.25rem;
    }

    .tall tbody td p {
      -webkit-line-clamp: 1;
    }
  }
`;

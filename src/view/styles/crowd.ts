import {css} from 'lit';

/** Crowded levels: titles, counts, what is said of them, and lists apart. */
export const crowd = css`
  .horizontal .crowd li::before {
    content: none;
  }

  .stop {
    block-size: 24px;
    border: 0;
    display: block;
    font: inherit;
    font-size: 0.875rem;
    inline-size: 100%;
    line-height: 24px;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    position: relative;
    text-align: start;
    touch-action: inherit;
  }

  .stop:focus-visible {
    outline-offset: 0;
    z-index: 1;
  }

  .stop > * {
    pointer-events: none;
    position: absolute;
  }

  .stop i {
    inset-block: 9px auto;
    inset-inline-start: 0;
  }

  .stop .dot {
    block-size: 12px;
    inline-size: 12px;
    inset-block-start: 7px;
    margin: 0;
  }

  /* Under a title that stands on its own bar. */
  .over i {
    block-size: 3px;
    inset-block-start: 21px;
  }

  .stop span {
    inset-block: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .told {
    color: var(--_muted);
    line-height: 1.5rem;
    position: relative;
  }

  .told p {
    block-size: 1.5rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .pager {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    margin-block: 0.5rem;
  }

  .sources .pager {
    grid-column: -2;
  }

  .heap,
  .lane-label,
  .pager,
  .told {
    font-family: var(--_label);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  /* Words of either direction begin where things begin on the page. */
  .stop span,
  .lane-label > *,
  .told p,
  .pager span,
  .listed-title {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }

  .stop:hover span,
  .selected .stop span {
    color: var(--_accent);
  }

  .selected .stop span {
    font-weight: var(--_bold);
  }

  .heap {
    background: var(--_panel);
    block-size: 24px;
    border: var(--_thin) solid var(--_rule);
    border-radius: calc(var(--_radius) * 3);
    color: var(--_muted);
    line-height: 22px;
    text-align: center;
  }

  .some {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: var(--_bold);
  }

  .heap:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .counts .heap {
    background: none;
    block-size: 100%;
    border: 0;
    border-radius: 0;
  }

  .counts .heap:is(:hover, :focus-visible) {
    background: var(--_panel);
  }

  .counts .heap:hover:not(:focus-visible) {
    outline: 1px solid var(--_accent);
  }

  .shape {
    fill: var(--_accent);
    inline-size: 1px;
    inset-inline-start: 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }

  .shape path:not(.found) {
    opacity: 0.65;
  }

  .shape.out path:not(.found) {
    fill: var(--_muted);
  }

  .shape:dir(rtl) {
    transform: scaleX(-1);
  }

  .lane-label {
    inset-inline: 0;
    pointer-events: none;
    position: absolute;
    z-index: 1;
  }

  .lane-label:has(b) {
    border-block-start: var(--_thin) solid var(--_rule);
  }

  .lane-label b {
    padding-inline-end: 0.5rem;
  }

  .lane-label button {
    background: var(--_background);
    border: 0;
    color: var(--_muted);
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    pointer-events: auto;
    text-decoration: underline;
  }

  /* Over the other, which is read aloud as it changes. */
  .told :has(~ .pointed) {
    clip-path: inset(50%);
  }

  .told .pointed {
    color: var(--_ink);
    inset: 0;
    position: absolute;
  }

  .listed {
    background: var(--_panel);
    margin-block-end: 0.75rem;
    padding: 0.75rem 1rem;
    position: relative;
  }

  .listed-title {
    font-size: 1.1rem;
    min-block-size: 2.75rem;
    padding-inline-end: 5rem;
  }

  .close {
    inset-block-start: 0.5rem;
    inset-inline-end: 1rem;
    position: absolute;
  }

  .listed ol {
    align-items: start;
    display: grid;
    gap: 1.25rem 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
  }

  .listed li {
    border-inline-start: var(--_thin) solid var(--_muted);
    padding-inline-start: 0.6rem;
  }
`;

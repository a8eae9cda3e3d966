import {css} from 'lit';

/** The ways out of the opened entry: a line to its neighbours, two where there is little room. */
export const ways = css`
  .ways {
    align-items: center;
    border-block-end: var(--_thin) solid var(--_rule);
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    grid-column: 1 / -1;
    padding-block: 0.35rem;
  }

  .ways p {
    color: var(--_muted);
    flex: 1;
    font-family: var(--_label);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .ways :is(.before, .after) {
    align-self: start;
    border: 0;
    display: grid;
    flex: 1 0 max(50% - 0.25rem, 7rem);
    gap: 0 0.5rem;
    grid-template-columns: auto 1fr;
    line-height: 1.35;
    min-inline-size: 0;
    padding-inline: 0;
    text-align: start;
  }

  .ways .after {
    grid-template-columns: 1fr auto;
    text-align: end;
  }

  .ways i {
    font-size: 1.5rem;
    font-style: normal;
    grid-row: 1 / 4;
    line-height: 1;
    place-self: start center;
  }

  .ways .after i {
    grid-column: 2;
  }

  .ways button :is(span, b) {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Always two lines, so that the buttons stay where they are. */
  .ways b {
    -webkit-box-orient: vertical;
    block-size: 2.7em;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .ways button span {
    color: var(--_muted);
  }

  .ways button:not([aria-disabled='true']):hover b {
    color: var(--_accent);
  }

  @container (inline-size >= 48rem) {
    .ways {
      display: grid;
      gap: 0 1rem;
      grid-auto-flow: column;
      grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    }

    .ways b {
      block-size: auto;
      -webkit-line-clamp: 1;
    }

    .ways .after {
      grid-area: 1 / 3;
    }
  }
`;

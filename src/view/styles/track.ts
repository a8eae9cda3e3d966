import {css} from 'lit';

/** The track: everything on it is placed by the layout, in px from the side where time begins. */
export const track = css`
  /* The widths that there are, and with a label's letters: what the layout goes by. */
  .ruler div {
    inline-size: var(--_card);
  }

  .horizontal .stage {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
    margin-block: var(--_space);
  }

  @container (inline-size >= 56rem) {
    .horizontal .stage:has(.main + .undated) {
      grid-template-columns: minmax(0, 1fr) 12.25rem;
    }
  }

  /* Room for a tick's two lines below the axis. */
  .horizontal .viewport {
    block-size: calc(var(--_axis) + 3.25rem);
    margin-block: 6px;
    overflow: clip;
    overflow-clip-margin: 6px;
    position: relative;
    touch-action: pan-y;
  }

  .horizontal .undated ul {
    align-items: start;
    display: grid;
    gap: 0 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(10rem, 100%), 1fr));
  }

  .line,
  .axis {
    inset-inline: 0;
    position: absolute;
  }

  .line {
    border-block-start: var(--_stroke);
  }

  .horizontal .track {
    inset: var(--_top) 0 0;
    position: absolute;
    transform-origin: 0 0;
    will-change: transform;
  }

  .horizontal .track:dir(rtl) {
    transform-origin: 100% 0;
  }

  .horizontal .track li {
    position: absolute;
  }

  .horizontal .track .card {
    inline-size: var(--_card);
    padding-inline-start: 0.5rem;
    scroll-margin-inline: 0.5rem;
  }

  .horizontal .track li::before {
    block-size: var(--_leader);
    border-inline-start: var(--_thin) solid var(--_muted);
    content: '';
    inset-block-start: 0.15rem;
    inset-inline-start: 0;
    pointer-events: none;
    position: absolute;
  }

  .undated .announced,
  .horizontal .track .announced::before {
    border-inline-start-style: dashed;
  }

  .horizontal .track :is(.pass, .group) {
    clip-path: inset(50%);
    position: absolute;
  }

  .axis {
    block-size: var(--_thick);
  }

  .axis:dir(rtl) {
    --_onward: left;
  }

  .axis > * {
    position: absolute;
  }

  .tick {
    border-inline-start: var(--_thin) solid var(--_muted);
    font-weight: var(--_bold);
    inset-block-start: var(--_thick);
    line-height: 1.2;
    min-block-size: 2.2rem;
    padding-block-start: 0.3rem;
    padding-inline-start: 0.4rem;
    white-space: nowrap;
  }

  /* It leaves out the labels of ticks, and goes on below them. */
  .horizontal .now,
  .now i {
    border-inline-start: 2px solid;
    position: absolute;
    white-space: nowrap;
  }

  .horizontal .now {
    block-size: 0.875rem;
    margin-block-start: -0.625rem;
    margin-inline-start: -1px;
    z-index: 1;
  }

  .now i {
    font-style: inherit;
    inset-block-start: 2.875rem;
    inset-inline-start: -2px;
    line-height: 0.875rem;
    padding-inline-start: 0.25rem;
  }

  .tick small {
    color: var(--_muted);
    display: block;
    font-size: 0.75rem;
    font-weight: 400;
  }

  .bar {
    --_paint: var(--_accent);

    background: var(--_paint);
    block-size: 7px;
    inline-size: max(4px, var(--_w) - 1px);
    inset-block-end: calc(var(--_thick) + var(--_row) * 9);
    opacity: 0.65;
  }

  .range {
    opacity: 1;
  }

  .approximate {
    background: repeating-linear-gradient(90deg, var(--_paint) 0 5px, transparent 5px 8px);
  }

  .bar:is(.uncertain, .expected) {
    border: 1px solid var(--_accent);
  }

  .uncertain:not(.approximate),
  .bar.expected {
    background: none;
  }

  .bar.uncertain:not(.range) {
    opacity: 0.7;
  }

  .bar.expected {
    opacity: 1;
  }

  .openStart {
    mask: linear-gradient(to var(--_onward, right), transparent, #000 min(3rem, 100%));
  }

  .openEnd {
    inline-size: var(--_w);
    mask: linear-gradient(to var(--_onward, right), #000 max(0%, 100% - 3rem), transparent);
  }

  .dot {
    background: var(--_accent);
    /* The ring is the ground, also where that is the page's. */
    background-clip: padding-box;
    block-size: calc(8px + var(--_thick) * 2);
    border: 2px solid var(--_background);
    /* Round, but where nothing is. */
    border-radius: calc(var(--_radius) * 99);
    inline-size: calc(8px + var(--_thick) * 2);
    inset-block-start: 0;
    margin: calc(-4px - var(--_thick) / 2) calc(-3.5px - var(--_thick));
  }

  .dot:is(.approximate, .uncertain, .expected) {
    background: var(--_background);
    border: 2px solid var(--_accent);
  }

  .expected.expected {
    border-style: dashed;
  }

  .break {
    /* Where the ground is the page's own, the line is blurred away. */
    backdrop-filter: blur(1rem);
    background: var(--_background);
    block-size: 22px;
    border-inline: var(--_stroke);
    color: var(--_muted);
    display: grid;
    font-size: 0.8125rem;
    inset-block-start: calc(var(--_thick) / 2 - 11px);
    line-height: 1;
    place-items: center;
    text-align: center;
    text-wrap: balance;
  }

  .strip {
    block-size: 2.75rem;
    margin-block: 6px;
  }

  .told {
    min-block-size: 1.5rem;
  }
`;

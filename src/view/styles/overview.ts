import {css} from 'lit';

/** The strip that shows all of time, and the window on it. */
export const overview = css`
  .overview {
    background: var(--_panel);
    block-size: 100%;
    /* The handles stand beside the window. */
    margin-inline: 24px;
    position: relative;
    touch-action: none;
  }

  .overview svg {
    block-size: 100%;
    fill: var(--_muted);
    inline-size: 100%;
    opacity: 0.7;
  }

  .overview:dir(rtl) svg {
    transform: scaleX(-1);
  }

  .pane {
    border: 2px solid var(--_ink);
    border-radius: var(--_radius);
    inset-block: 0;
    inset-inline-start: 0;
    position: absolute;
    will-change: transform;
  }

  .handle {
    cursor: ew-resize;
    inline-size: 24px;
    inset-block: -2px;
    position: absolute;
    touch-action: none;
  }

  .handle.window {
    cursor: grab;
    inset-inline: 0;
    inline-size: auto;
  }

  .handle:not(.window)::before {
    background: var(--_ink);
    block-size: 1.25rem;
    border-radius: var(--_radius);
    content: '';
    inline-size: 5px;
    inset-block-start: calc(50% - 0.625rem);
    inset-inline-start: 0;
    position: absolute;
  }

  .handle.start::before {
    inset-inline: auto 0;
  }

  .handle.start {
    inset-inline-start: -24px;
  }

  .handle.end {
    inset-inline-end: -24px;
  }
`;

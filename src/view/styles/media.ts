import {css} from 'lit';

/** Other media: forced colours and more contrast. */
export const media = css`
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_background: Canvas;
      --_ink: CanvasText;
    }

    /* What is painted as a ground would be gone. */
    .bar,
    .dot,
    .card::before,
    .handle::before {
      forced-color-adjust: none;
    }

    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_rule: var(--_ink);
    }
  }
`;

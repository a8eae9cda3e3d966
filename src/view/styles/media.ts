import {css} from 'lit';

/** Other media: forced colours and paper. */
export const media = css`
  @media (forced-colors: active) {
    .bar,
    .dot {
      forced-color-adjust: none;
      --_accent: CanvasText;
      --_background: Canvas;
    }

    .line,
    .break {
      border-color: CanvasText;
    }
  }

  @media print {
    .controls,
    .strip {
      display: none;
    }

    .vast {
      max-block-size: none;
    }
  }
`;

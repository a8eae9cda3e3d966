import {css} from 'lit';

/** The same list down the page. */
export const list = css`
  .vertical {
    .viewport {
      padding-block: 1rem;
      padding-inline-start: 8px;
    }

    .track .card {
      border-inline-start: var(--_stroke);
      padding-block-end: 1.4rem;
      padding-inline-start: 1.1rem;
      position: relative;
    }

    .track li:last-child .card {
      padding-block-end: 0.4rem;
    }

    .track .card::before {
      background: var(--_accent);
      background-clip: padding-box;
      block-size: calc(10px + var(--_thick) * 2);
      border: 2px solid var(--_background);
      border-radius: calc(var(--_radius) * 99);
      content: '';
      inline-size: calc(10px + var(--_thick) * 2);
      inset-block-start: 0;
      inset-inline-start: calc(-5px - var(--_thick) * 1.5);
      position: absolute;
    }

    .track .vague .card::before {
      background: var(--_background);
      border: 2px solid var(--_accent);
    }

    .track .announced .card::before {
      background: var(--_background);
      border: 2px dashed var(--_accent);
    }

    .pass {
      background: var(--_panel);
      margin-block-end: 1rem;
      padding: 0.4rem 1.1rem;
    }

    .undated {
      margin-block: 0.5rem 1rem;
    }
  }
`;

import {css} from 'lit';

/** What is printed: black on white, whatever the theme. */
export const paper = css`
  @media not print {
    .paper {
      display: none;
    }
  }

  @media print {
    :host {
      --_accent: #000;
      --_background: #fff;
      --_ink: #000;
      --_muted: #000;
      --_panel: #fff;
      --_rule: #999;
      --_divider: 1pt solid;
      --_stroke: 1pt solid;

      padding: 0;
      print-color-adjust: exact;
    }

    :has(+ .paper),
    .controls,
    .hidden,
    .line,
    .axis,
    .now,
    .strip,
    .told,
    .more,
    button {
      display: none;
    }

    /* Where nothing has told that it is printed: what is shown, as a list. */
    .horizontal :is(.viewport, .track, .track :is(li, .card)) {
      all: revert !important;
    }

    li {
      break-inside: avoid;
    }

    /* As cards are: else they would be drawn, and read in a file, in another order. */
    .main,
    .pass,
    .undated,
    .sources {
      position: relative;
    }

    .heading,
    .pass,
    [class$='title'] {
      break-after: avoid;
    }

    a {
      text-decoration: none;
    }

    img {
      inline-size: auto;
      max-block-size: 8cm;
    }

    .group {
      float: inline-end;
    }

    .long,
    .said {
      display: block;
    }

    .said {
      white-space: pre-line;
    }

    li[data-number] {
      border: 0;
      font-size: var(--_text);
    }

    @container (inline-size >= 30rem) {
      .vertical .track .card {
        margin-inline-start: 8rem;
      }

      .track .date {
        float: inline-start;
        inline-size: 7.5rem;
        margin-inline-start: -9.5rem;
      }
    }
  }
`;

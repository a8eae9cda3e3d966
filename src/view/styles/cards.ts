import {css} from 'lit';

/** What a card says. */
export const cards = css`
  .date {
    color: var(--_accent);
    font-weight: var(--_bold);
  }

  .title {
    font-size: var(--timeline-title-size, 0.9375rem);
    font-weight: var(--timeline-title-weight, 700);
    line-height: 1.22;
    text-wrap: pretty;
  }

  .summary {
    font-size: var(--_text);
    line-height: 1.35;
    margin-block-start: 0.2rem;
    /* Authors' texts have paragraphs, but no markup. */
    white-space: pre-line;
  }

  .long {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }

  .citations {
    color: var(--_muted);
    margin-block-start: 0.3rem;
    overflow-wrap: anywhere;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.5rem;
    padding-block: 0.2rem;
  }

  .note {
    display: inline-block;
    line-height: 24px;
    min-inline-size: 24px;
  }

  .badge {
    border: var(--_thin) solid;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-size: calc(var(--_small) * 0.92);
    font-weight: var(--_bold);
    display: inline-block;
    max-inline-size: 100%;
    padding: 0.05em 0.4em;
  }

  .more {
    border: 0;
    display: block;
    margin-block-start: 0.3rem;
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
  }

  .card {
    overflow-wrap: anywhere;
  }

  .new {
    float: inline-end;
  }

  /* Still there, as one that is not would never load another. */
  .image .failed {
    block-size: 1px;
    position: absolute;
    visibility: hidden;
  }

  :not(.failed) + .lost {
    display: none;
  }

  .unsourced {
    color: var(--_accent);
    font-style: italic;
  }

  .image {
    font-size: var(--_text);
    line-height: 1.35;
    margin-block: 0.4rem;
  }

  .image img {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
  }

  .image figcaption {
    color: var(--_muted);
  }

  .pass {
    color: var(--_muted);
    font-style: italic;
  }

  .now {
    color: var(--_accent);
    font-style: normal;
    font-weight: var(--_bold);
  }

  .undated {
    background: var(--_panel);
    padding: 0.75rem 1rem;
  }

  .undated-title {
    color: var(--_muted);
    font-weight: var(--_bold);
    margin-block-end: 0.6rem;
  }

  .undated li {
    border-inline-start: var(--_thin) solid var(--_muted);
    margin-block-end: 1rem;
    padding-inline-start: 0.6rem;
  }

`;

import {css} from 'lit';

/** The opened entry: beside each other, if there is room, its account and what that is known from. */
export const detail = css`
  .detail {
    border-block-end: 1px solid var(--_rule);
    border-block-start: 2px solid var(--_ink);
    color: var(--_ink);
    display: grid;
    gap: 1.25rem 2rem;
    margin-block: 1rem;
    padding-block-end: 1.5rem;
    touch-action: pan-y pinch-zoom;
  }

  .ways {
    align-items: center;
    border-block-end: 1px solid var(--_rule);
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
    font-size: 0.75rem;
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

  .account,
  .known {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* What has the focus comes into view with what stands above it, and with enough below to read. */
  .ways > *,
  .detail .title {
    scroll-margin-block: 1rem 60vh;
  }

  .detail .title {
    scroll-margin-block-start: 11rem;
  }

  .detail .date,
  .kind {
    display: inline-block;
    font-size: 0.8125rem;
    margin-inline-end: 0.75rem;
  }

  .kind {
    color: var(--_muted);
    font-family: var(--_label);
  }

  .detail .title {
    color: inherit;
    font-size: clamp(1.25rem, 1.1rem + 0.8cqi, 1.625rem);
    line-height: 1.2;
    margin-block-start: 0.15rem;
    max-inline-size: 42rem;
    text-wrap: balance;
  }

  .detail .summary {
    font-size: 1rem;
    line-height: 1.55;
    margin-block-start: 0.75rem;
    max-inline-size: 42rem;
    text-wrap: pretty;
  }

  /* Texts of either direction stay whole in a page of the other, and stand on its side. */
  .detail {
    text-align: left;
  }

  .detail:dir(rtl) {
    text-align: right;
  }

  .detail
    :is(.title, .summary, blockquote, .remark, figcaption > *, .instead > *, .correction > *, .ask > *),
  .ways p {
    unicode-bidi: plaintext;
  }

  .medium {
    font-size: 0.8125rem;
    margin-block-start: 1.25rem;
    max-inline-size: 44rem;
    overflow-wrap: anywhere;
  }

  .medium :is(img, video, audio, iframe) {
    display: block;
    max-inline-size: 100%;
  }

  .medium :is(img, video) {
    block-size: auto;
    max-block-size: 85vh;
    object-fit: contain;
    object-position: 0;
  }

  .medium:dir(rtl) :is(img, video) {
    object-position: 100%;
  }

  .medium :is(video, audio, iframe) {
    inline-size: 100%;
  }

  .medium video:not([width]) {
    aspect-ratio: auto 16 / 9;
  }

  /* Room for captions. */
  .medium video.audio:not([poster]) {
    aspect-ratio: auto;
    block-size: 8rem;
  }

  .medium iframe {
    aspect-ratio: 1;
    border: 1px solid var(--_rule);
    margin-block-start: 0.4rem;
    max-block-size: 85vh;
    min-block-size: 26rem;
  }

  .medium iframe.wide {
    aspect-ratio: 16 / 9;
    min-block-size: 0;
  }

  .medium figcaption {
    color: var(--_muted);
    line-height: 1.4;
    margin-block-start: 0.4rem;
  }

  .medium figcaption :is(a, b) {
    color: var(--_ink);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .instead,
  .medium:not(.framed):has(> .ask) {
    background: var(--_panel);
    padding: 0.75rem;
  }

  .ask {
    align-items: center;
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-family: var(--_label);
    gap: 0.5rem 1rem;
    margin-block-start: 0.6rem;
  }

  figcaption:first-child {
    margin-block-start: 0;
  }

  .ask button {
    background: var(--_background);
    border-color: currentcolor;
    color: var(--_ink);
  }

  .medium:not(.lacking, .absent) > .instead,
  .lacking > :is(img, audio, video),
  .framed > .ask {
    display: none;
  }

  .detail .correction {
    border-inline-start: 2px solid var(--_accent);
    font-size: 0.8125rem;
    margin-block-start: 1.25rem;
    max-inline-size: 42rem;
    padding-inline-start: 0.6rem;
  }

  .detail .correction + .correction {
    margin-block-start: 0.5rem;
  }

  .correction span {
    white-space: pre-line;
  }

  .tags {
    color: var(--_muted);
    display: flex;
    flex-wrap: wrap;
    font-family: var(--_label);
    font-size: 0.75rem;
    gap: 0.35rem;
    margin-block-start: 1.25rem;
  }

  .tags li {
    border: 1px solid var(--_rule);
    border-radius: 3px;
    overflow-wrap: anywhere;
    padding: 0.05em 0.5em;
  }

  .known {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.75rem;
  }

  .known-title {
    display: inline-block;
    font-size: 0.9375rem;
    margin-inline-end: 0.5rem;
  }

  .known > .badge {
    font-family: var(--_label);
  }

  .known li {
    margin-block-start: 0.6rem;
    padding-inline-start: 1.75rem;
    position: relative;
  }

  .known .note {
    font-family: var(--_label);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    inset-inline-start: 0;
    position: absolute;
  }

  .known .quotation {
    margin-block: 0;
    min-block-size: 24px;
  }

  .known blockquote {
    font-size: 0.9375rem;
    line-height: 1.45;
    margin-block-end: 0.3rem;
  }

  .known figcaption {
    line-height: 24px;
    overflow-wrap: anywhere;
  }

  .known .remark {
    line-height: 1.4;
  }

  @container (inline-size >= 48rem) {
    .detail {
      grid-template-columns: minmax(0, 1fr) minmax(15rem, 22rem);
    }

    .ways {
      display: grid;
      gap: 0 1rem;
      grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr) auto auto;
    }

    .ways b {
      block-size: auto;
      -webkit-line-clamp: 1;
    }

    .ways .after {
      grid-area: 1 / 3;
    }

    .known {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_rule);
      padding-block-start: 0;
      padding-inline-start: 1.5rem;
    }
  }

  @media print {
    .detail {
      padding-block-start: 0.5rem;
    }

    .ways,
    .ask,
    .medium :is(audio, iframe) {
      display: none;
    }

    .medium a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    .medium,
    .known li {
      break-inside: avoid;
    }
  }
`;

import {css} from 'lit';

/** What is to be looked at or listened to, in the opened entry. */
export const medium = css`
  .medium {
    font-size: var(--_text);
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
    border: var(--_thin) solid var(--_rule);
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
    font-size: var(--_text);
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
`;

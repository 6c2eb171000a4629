import { css } from 'lit';

/** Facades of what plays elsewhere, and cards. */
export const facadeStyles = css`
  .poster {
    object-fit: cover;
  }
  .facade {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    padding: 1em;
    text-align: center;
  }
  .poster ~ .facade {
    background: #0009;
  }
  .load {
    min-block-size: var(--story-target, 2.75em);
    padding: 0.4em 1.1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-size: 1em;
    font-weight: 700;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .load:hover {
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  .wide .load,
  .upright .load {
    border-color: transparent;
    background: #fff;
    color: #14171a;
  }
  .contacts {
    max-inline-size: 34em;
    font-size: 0.8125em;
    text-wrap: balance;
  }
  .asking {
    display: grid;
    justify-items: start;
    gap: 0.6em;
  }
  .media:is(.post, .card) {
    max-inline-size: var(--story-media-width, var(--_measure));
  }
  .slip {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    padding: 1em 1.1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  /* About as tall as the post will be in its frame. */
  .media.post > .stage > .slip {
    min-block-size: 18em;
  }
  .slip > .asking {
    margin-block-start: auto;
    padding-block-start: 0.4em;
  }
  .posted-by {
    display: flex;
    gap: 0.75em;
    align-items: start;
  }
  .posted-by > div {
    min-inline-size: 0;
  }
  .thumbnail {
    flex: none;
    inline-size: 3em;
    block-size: 3em;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .said {
    font-size: 1.0625em;
    line-height: 1.45;
  }
  .stage.loaded > iframe {
    background: #fff;
  }
  /* The frame takes the room of the facade, whatever that is. */
  .loaded > :not(iframe) {
    visibility: hidden;
  }
  /* There is nothing to press on paper, and nothing to see without a picture. */
  @media print {
    .facade,
    .asking,
    .stage:is(.wide, .upright):not(:has(.poster, [poster])) {
      display: none;
    }
    .media.post > .stage > .slip {
      min-block-size: 0;
    }
  }
`;

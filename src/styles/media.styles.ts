import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** What videos, recordings and posts have in common. */
export const mediaStyles = css`
  ${tokenSheet('font-headline', 'media-width')}
  .media {
    position: relative;
    max-inline-size: var(--_media-width);
  }
  .stage {
    position: relative;
    display: grid;
    border: 1px solid transparent;
    border-radius: var(--_radius);
  }
  .stage > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .stage:is(.wide, .upright) {
    overflow: hidden;
    background: #14171a;
    color: #fff;
  }
  .stage.upright {
    max-inline-size: 21em;
  }
  /* Has the shape of the picture, so that nothing moves when there is one. */
  .room {
    display: block;
    inline-size: 100%;
  }
  .stage :is(video, iframe),
  .poster {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  .wide :focus-visible,
  .upright :focus-visible {
    outline-color: #fff;
  }
  .around:not(:empty) {
    display: grid;
    gap: 0.2em;
    padding-block-start: 0.6em;
  }
  .media-title {
    font-family: var(--_font-headline);
    font-weight: 700;
    line-height: 1.3;
  }
  .media-meta {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .media .elsewhere a {
    display: inline-block;
    padding-block: 0.2em;
    font-weight: 600;
  }
  @media print {
    audio {
      display: none;
    }
  }
`;

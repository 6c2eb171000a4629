import { css } from 'lit';

/** Videos, recordings and posts, and the facades before them. */
export const mediaStyles = css`
  .media {
    max-inline-size: 100%;
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
  .poster {
    object-fit: cover;
  }
  video::cue {
    font-family: var(--_font-ui);
  }
  audio {
    display: block;
    inline-size: 100%;
    min-block-size: 3.375em;
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
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--story-on-accent, light-dark(#fff, #10141a));
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
    background: #fff;
    color: #14171a;
  }
  .wide :focus-visible,
  .upright :focus-visible {
    outline-color: #fff;
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
  /* The frame takes the room of the facade, whatever that is. */
  .loaded > :not(iframe) {
    visibility: hidden;
  }
  .stage.loaded > iframe {
    background: #fff;
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
    text-wrap: pretty;
  }
  .media-meta {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .media .elsewhere a {
    display: inline-block;
    padding-block: 0.15em;
    font-weight: 600;
  }
  .cannot-play {
    z-index: 1;
    align-self: end;
    padding: 0.7em 1em;
    background: #14171a;
    color: #fff;
  }
  .audio .cannot-play {
    grid-area: 2 / 1;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .asking,
    .facade,
    audio {
      display: none;
    }
    .media.post > .stage > .slip {
      min-block-size: 0;
    }
  }
`;

import { css } from 'lit';

export const lightboxStyles = css`
  :host {
    display: contents;
  }
  dialog {
    --_focus: #fff;
    position: fixed;
    inset: 0;
    display: grid;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    padding: 0;
    margin: 0;
    border: 0;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    background: var(--_lightbox);
    color: var(--_on-lightbox);
    font-size: var(--story-text-size, medium);
    overflow: hidden;
    overscroll-behavior: contain;
    color-scheme: dark;
  }
  dialog:not([open]) {
    display: none;
  }
  dialog::backdrop {
    background: var(--_lightbox);
  }
  dialog * {
    box-sizing: border-box;
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 0.5em 0.5em 0.5em 1em;
  }
  .bar:dir(rtl) {
    padding: 0.5em 1em 0.5em 0.5em;
  }
  .count {
    position: relative;
    font-variant-numeric: tabular-nums;
  }
  .stage {
    display: grid;
    min-block-size: 0;
    padding-inline: 0.5em;
    touch-action: pinch-zoom;
    user-select: none;
  }
  .stage > img {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    object-fit: scale-down;
  }
  .missing {
    place-self: center;
    max-inline-size: 30em;
    padding: 1em;
    text-align: center;
  }
  button {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: #0009;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: #fff3;
  }
  button[aria-disabled='true'] {
    opacity: 0.3;
    cursor: default;
  }
  svg {
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  /* Where a thumb is; on a wide screen beside the picture. */
  .turn {
    position: absolute;
    inset-block-end: max(0.5em, env(safe-area-inset-bottom));
    inset-inline-start: 0.5em;
  }
  .turn.next {
    inset-inline: auto 0.5em;
  }
  .next svg,
  .previous svg:dir(rtl) {
    scale: -1 1;
  }
  .next svg:dir(rtl) {
    scale: none;
  }
  .words {
    max-block-size: 30vh;
    min-block-size: 3.75em;
    padding: 0.75em 3.75em max(0.75em, env(safe-area-inset-bottom));
    margin: 0 auto;
    overflow-y: auto;
    overscroll-behavior: contain;
    text-align: center;
    text-wrap: balance;
  }
  .words .muted {
    color: inherit;
  }
  .credit {
    opacity: 0.75;
  }
  @media (min-width: 48rem) {
    .stage {
      padding-inline: 4.5em;
    }
    .turn {
      inset-block: calc(50% - 1.375em) auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .stage > img {
      animation: appear 0.2s;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
`;

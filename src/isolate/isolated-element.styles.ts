import { css } from '../styles/css-tag.js';

export const isolatedStyles = css`
  :host {
    display: block;
    position: relative;
  }
  :host([hidden]),
  slot[hidden] {
    display: none;
  }
  iframe {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    border: 0;
  }
  /* Laid out, so that it knows its height, and not yet seen. */
  .coming {
    position: absolute;
    inset: 0;
    block-size: 100%;
    visibility: hidden;
  }
`;

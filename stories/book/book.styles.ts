import { css } from 'lit';

/** The look of our own pages in Storybook: quiet, so that the elements are what is seen. */
export const bookStyles = css`
  :host {
    display: block;
    font:
      14px/1.5 system-ui,
      sans-serif;
    color: light-dark(#2e3438, #c9cdcf);
    --edge: light-dark(#c9ced3, #4a5056);
    --strong: light-dark(#7a1fa2, #d7a3f0);
    --panel: light-dark(#f6f7f8, #1e2226);
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3 {
    margin: 2em 0 0.6em;
    font-size: 1.1em;
    line-height: 1.3;
  }
  h2 {
    font-size: 1.4em;
  }
  code {
    font:
      0.92em/1.4 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--strong);
    outline-offset: 2px;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button,
  select {
    min-block-size: 36px;
    padding: 4px 12px;
    border: 1px solid light-dark(#7b838a, #8a9299);
    border-radius: 4px;
    background: light-dark(#fff, #2a2f34);
    cursor: pointer;
  }
  button[disabled] {
    color: light-dark(#7b838a, #8a9299);
    cursor: default;
  }
`;

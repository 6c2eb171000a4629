import { css } from 'lit';
import { bookStyles } from '../book/book.styles.js';

export const themeEditorStyles = [
  bookStyles,
  css`
    .desk {
      container: desk / inline-size;
    }
    .layout {
      display: grid;
      gap: 24px;
    }
    /* On a phone it stays over what it changes. */
    .panel {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      max-block-size: 45vh;
      overflow-y: auto;
      padding: 4px 8px 12px;
      border-block-end: 2px solid var(--edge);
      background: light-dark(#fff, #121416);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 10px 14px;
      margin-block-end: 16px;
    }
    details {
      border-block-start: 1px solid var(--edge);
    }
    summary {
      padding-block: 10px;
      font-weight: 700;
      cursor: pointer;
    }
    .token {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 2px 12px;
      align-items: center;
      padding-block: 8px;
      border-block-start: 1px dotted var(--edge);
    }
    .token.set > code {
      color: var(--strong);
      font-weight: 700;
    }
    .token > small {
      grid-column: 1;
    }
    .fields {
      grid-column: 2;
      grid-row: 1 / span 2;
      display: flex;
      gap: 6px;
    }
    .token.long .fields {
      grid-column: 1 / -1;
      grid-row: auto;
    }
    .token.long input {
      flex: 1;
    }
    input[type='color'] {
      inline-size: 44px;
      block-size: 32px;
      padding: 2px;
      border: 1px solid light-dark(#7b838a, #8a9299);
      border-radius: 4px;
      background: none;
      cursor: pointer;
    }
    input:not([type='color']) {
      min-inline-size: 0;
      min-block-size: 32px;
      padding: 4px 8px;
      border: 1px solid light-dark(#7b838a, #8a9299);
      border-radius: 4px;
      background: light-dark(#fff, #2a2f34);
      font-family: ui-monospace, monospace;
      font-size: 12px;
    }
    input[aria-invalid='true'] {
      border-color: light-dark(#b3121f, #ff7a6e);
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 4px 8px 4px 0;
      text-align: start;
      font-weight: 400;
      border-block-end: 1px dotted var(--edge);
    }
    .bad {
      color: light-dark(#b3121f, #ff8d83);
      font-weight: 700;
    }
    pre {
      margin: 0;
      padding: 12px;
      border: 1px solid var(--edge);
      border-radius: 6px;
      background: var(--panel);
      white-space: pre-wrap;
    }
    .gallery {
      display: grid;
      gap: 28px;
      padding: 20px;
      border: 1px solid var(--edge);
      border-radius: 6px;
      background: Canvas;
      color: CanvasText;
      font:
        16px/1.5 system-ui,
        sans-serif;
    }
    .gallery figure {
      margin: 0;
      min-inline-size: 0;
    }
    .gallery figcaption {
      margin-block-end: 6px;
      font:
        12px/1.4 ui-monospace,
        monospace;
    }
    .clipped {
      max-block-size: 34rem;
      overflow: clip;
    }
    @container desk (min-width: 56rem) {
      .layout {
        grid-template-columns: 24rem minmax(0, 1fr);
        align-items: start;
      }
      .panel {
        max-block-size: 100vh;
        padding: 4px 12px 20px 4px;
        border: 0;
      }
    }
  `,
];

import { css } from 'lit';
import { bookStyles } from './book.styles.js';

export const anatomyStyles = [
  bookStyles,
  css`
    .stage {
      position: relative;
      padding: 28px 20px 20px;
      border: 1px solid var(--edge);
      border-radius: 6px;
      background: Canvas;
      color: CanvasText;
      font:
        16px/1.5 system-ui,
        sans-serif;
      max-block-size: 44rem;
      overflow: auto;
    }
    .marks {
      position: absolute;
      inset: 0;
      pointer-events: none;
    }
    .mark {
      position: absolute;
      outline: 1px dashed var(--strong);
      outline-offset: 1px;
    }
    .pointing .mark {
      visibility: hidden;
    }
    .pointing .here {
      visibility: visible;
      outline: 2px solid var(--strong);
      background: color-mix(in srgb, var(--strong) 12%, transparent);
    }
    .mark b {
      position: absolute;
      inset-block-start: -9px;
      inset-inline-start: -9px;
      min-inline-size: 18px;
      padding-inline: 4px;
      border-radius: 9px;
      background: light-dark(#7a1fa2, #6d1b91);
      color: #fff;
      font:
        700 11px/18px system-ui,
        sans-serif;
      text-align: center;
    }
    .parts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
      gap: 4px 24px;
      margin: 0;
      padding-inline-start: 2em;
    }
    .parts button {
      min-block-size: 28px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--strong);
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 6px 12px 6px 0;
      border-block-end: 1px solid var(--edge);
      text-align: start;
      vertical-align: top;
    }
    /* What is too wide can be scrolled; a name in pieces cannot be read. */
    td:first-child code {
      white-space: nowrap;
    }
    td:last-child {
      min-inline-size: 8rem;
      max-inline-size: 22rem;
    }
    .swatch {
      display: inline-block;
      inline-size: 1.3em;
      block-size: 1.3em;
      margin-inline-end: 0.5em;
      border: 1px solid var(--edge);
      border-radius: 3px;
      vertical-align: middle;
    }
    dl {
      display: grid;
      grid-template-columns: minmax(8rem, auto) 1fr;
      gap: 4px 20px;
      margin: 0;
    }
    dd {
      margin: 0;
    }
    @media (max-width: 30rem) {
      dl {
        grid-template-columns: 1fr;
      }
      dd {
        margin-block-end: 8px;
      }
    }
  `,
];

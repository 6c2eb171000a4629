import { css } from 'lit';
import { tableStyles } from './table.styles.js';

/** Lists, quotes, pictures, tables and facts. */
export const rareBlocksStyles = css`
  ${tableStyles}
  /* Below the line of an update's time. */
  .told .blocks > figure:first-child {
    margin-block-start: 0.5em;
  }
  .blocks > :is(figure, .table, .facts) {
    margin-block: 1.5em;
  }
  .blocks > :first-child {
    margin-block-start: 0;
  }
  .blocks > :last-child {
    margin-block-end: 0;
  }
  .list {
    padding-inline-start: 1.4em;
  }
  .list .list {
    font-size: inherit;
  }
  .list li {
    padding-inline-start: 0.2em;
  }
  .list li + li,
  .list .list {
    margin-block-start: 0.35em;
  }
  .list li::marker {
    color: var(--_accent);
  }
  .quote {
    padding-inline-start: 1em;
    border-inline-start: var(--_bar) solid var(--_accent);
  }
  .quote p {
    line-height: 1.4;
  }
  .divider {
    inline-size: 5em;
    margin: 2em auto;
    border: 0;
    border-block-start: 1px solid var(--_control);
  }
  .table {
    overflow-x: auto;
  }
`;

import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** A table, in running text or alone. */
export const tableStyles = css`
  ${tokenSheet('control')}
  table {
    overflow-wrap: break-word;
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  caption {
    padding-block-end: 0.5em;
    font-size: 1em;
    font-weight: 700;
    text-align: start;
  }
  thead.ui {
    font-size: 0.9333em;
  }
  th,
  td {
    padding: 0.55em 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  /* Between columns alone: the first and the last stand flush with the text. */
  th + *,
  td + * {
    padding-inline-start: 1em;
  }
  th {
    font-weight: 600;
  }
  thead th {
    border-block-end: 2px solid var(--_control);
    vertical-align: bottom;
  }
  .center {
    text-align: center;
  }
  .end {
    text-align: end;
  }
`;

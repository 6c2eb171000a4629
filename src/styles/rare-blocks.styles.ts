import { css } from 'lit';

/** Tables and facts. */
export const rareBlocksStyles = css`
  .table {
    overflow-x: auto;
  }
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
    padding: 0.55em 1em 0.55em 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  :dir(rtl) > :is(th, td) {
    padding: 0.55em 0 0.55em 1em;
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
  .facts {
    padding: 1em 1.1em;
    border-block-start: var(--_bar) solid var(--_accent);
    background: var(--_surface);
  }
  .facts-title {
    padding-block-end: 0.75em;
    font-size: 1em;
    font-weight: 700;
  }
  .facts dl {
    display: grid;
    gap: 0.75em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }
  .facts dd {
    font-size: 1.0625em;
    line-height: 1.35;
  }
`;

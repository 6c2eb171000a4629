import { css } from 'lit';

/** Lists, tables, and media that play elsewhere. */
export const rareBlocksStyles = css`
  .blocks > :is(.table, .facts) {
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
  .elsewhere {
    padding: 0.9em 1.1em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .gallery-title {
    font-size: 1em;
    font-weight: 700;
  }
  .elsewhere a {
    font-weight: 600;
  }
`;

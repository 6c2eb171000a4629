import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const dataTableStyles = css`
  ${tokenSheet('table-height')}
  .box {
    max-block-size: var(--_table-height);
    overflow: auto;
  }
  /* Rules of a collapsed table do not stay with what is stuck. */
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  .box caption {
    font-family: var(--_font-ui);
    font-size: 1.0667em;
    line-height: 1.3;
  }
  th,
  td {
    padding: 0.55em 0.75em;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding: 0;
    background: var(--_cover, var(--_bg));
  }
  .named th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 6em;
    max-inline-size: 45cqi;
    background: var(--_cover, var(--_bg));
    overflow-wrap: anywhere;
  }
  .named thead th:first-child {
    z-index: 3;
  }
  button {
    display: flex;
    align-items: end;
    gap: 0.4em;
    inline-size: 100%;
    min-block-size: 3.1429em;
    padding: 0.55em 0.75em;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface);
  }
  button:focus-visible,
  .box:focus-visible {
    outline-offset: -3px;
  }
  /* The word stands over the figures, and the arrows before it. */
  .end button {
    flex-direction: row-reverse;
  }
  .center button {
    justify-content: center;
  }
  svg {
    flex: none;
    inline-size: 0.625em;
    block-size: 1em;
    margin-block-end: 0.2em;
    fill: var(--_control);
  }
  [aria-sort='ascending'] .up,
  [aria-sort='descending'] .down {
    fill: var(--_accent);
  }
  [aria-sort='ascending'] .down,
  [aria-sort='descending'] .up {
    opacity: 0;
  }
  /* No room for three columns and more: a card a row. Roles in the markup keep it a table. */
  @container (max-width: 33.99em) {
    .wide,
    .wide :is(caption, tbody) {
      display: block;
    }
    .wide thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      display: block;
      margin-block-end: 0.75em;
      background: var(--_cover, var(--_bg));
    }
    .wide thead tr {
      display: flex;
      gap: 0.25em;
      overflow-x: auto;
      border-block-end: 2px solid var(--_control);
    }
    .wide thead th,
    .wide thead th:first-child {
      position: static;
      max-inline-size: 14em;
      min-inline-size: 0;
      flex: none;
      border: 0;
      background: none;
    }
    .wide thead button {
      flex-direction: row;
      padding-inline: 0.5em;
      text-align: start;
      overflow-wrap: anywhere;
    }
    .wide tbody tr {
      display: block;
      content-visibility: auto;
      contain-intrinsic-block-size: auto 12em;
      padding: 0.6em 0.9em;
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
      break-inside: avoid;
    }
    .wide tbody tr + tr {
      margin-block-start: 0.75em;
    }
    .wide tbody :is(th, td) {
      position: static;
      display: flex;
      max-inline-size: none;
      gap: 0.25em 1em;
      padding: 0.3em 0;
      border: 0;
      background: none;
      text-align: start;
    }
    .wide tbody th {
      font-size: 1.0667em;
    }
    .wide tbody td[data-label]::before {
      flex: 0 0 42%;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      hyphens: auto;
      color: var(--_text-muted);
      font-family: var(--_font-ui);
      content: attr(data-label);
      /* The head of the column is said by itself. */
      content: attr(data-label) / '';
    }
    .wide tbody td > bdi {
      min-inline-size: 0;
    }
    .wide tbody .blank {
      display: none;
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
    [aria-sort='ascending'] .up,
    [aria-sort='descending'] .down {
      fill: Highlight;
    }
  }
  @media print {
    .box {
      max-block-size: none;
      overflow: visible;
    }
    svg {
      display: none;
    }
    .wide tbody tr {
      content-visibility: visible;
    }
  }
`;

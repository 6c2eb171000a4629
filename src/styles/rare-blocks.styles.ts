import { css } from 'lit';
import { tableStyles } from './table.styles.js';

/** Tables, facts, and media that play elsewhere. */
export const rareBlocksStyles = css`
  ${tableStyles}
  .table {
    overflow-x: auto;
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

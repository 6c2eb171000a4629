import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** Corrections, retractions, and what stands under an update. */
export const noteStyles = css`
  ${tokenSheet('warning')}
  .note {
    margin-block-start: 0.9em;
    padding: 0.7em 1em;
    border-inline-start: 3px solid var(--_warning);
    background: var(--_surface);
  }
  .warning {
    color: var(--_warning);
  }
  .by-update {
    padding-block-start: 1.4em;
  }
  .modified {
    padding-block-start: 0.6em;
  }
`;

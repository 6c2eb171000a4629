import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const livingStyles = css`
  ${tokenSheet('live-fill', 'on-live', 'target')}
  .arrivals {
    position: sticky;
    inset-block-start: var(--story-scroll-margin, 16px);
    z-index: 2;
    block-size: 0;
    text-align: center;
  }
  .new-updates {
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--_live-fill);
    box-shadow: 0 1px 6px rgb(0 0 0 / 35%);
    color: var(--_on-live);
    font-weight: 700;
    cursor: pointer;
  }
  .new-updates:hover {
    text-decoration: underline;
  }
  /* Inside, on a ground that is known. */
  .new-updates:focus-visible {
    outline: 3px solid;
    outline-offset: -6px;
    border-radius: 999px;
  }
  @container (min-width: 44em) {
    .arrivals {
      padding-inline-start: 10.5em;
    }
  }
  @media print {
    .arrivals {
      display: none;
    }
  }
`;

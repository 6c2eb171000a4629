import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** What stands above a headline. */
export const labelsStyles = css`
  ${tokenSheet('live')}
  .labels {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.9em;
    font-weight: 700;
  }
  .section,
  .section a {
    color: var(--_accent);
    text-decoration: none;
  }
  .section a {
    display: inline-block;
    padding-block: 0.2em;
  }
  .section a:hover {
    text-decoration: underline;
  }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    color: var(--_live);
  }
  .status::before {
    border: 0.3em solid;
    border-radius: 50%;
    content: '';
  }
  .status.upcoming {
    color: var(--_text-muted);
  }
  .kicker {
    font-weight: 600;
  }
  @media (prefers-reduced-motion: no-preference) {
    /* Three pulses and then rest. */
    .status.live::before {
      animation: pulse 1.25s ease-in-out 3;
    }
  }
  @keyframes pulse {
    50% {
      opacity: 0.25;
    }
  }
`;

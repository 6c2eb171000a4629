import { css } from 'lit';

/** What stands above a headline. */
export const labelsStyles = css`
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
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: currentColor;
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

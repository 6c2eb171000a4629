import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const articleHeaderStyles = css`
  ${tokenSheet(
    'live',
    'font-headline',
    'tracking-headline',
    'weight-headline',
    'leading-headline',
    'size-headline',
    'size-standfirst',
  )}
  .header {
    display: grid;
    gap: 1em;
  }
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
  .headline {
    max-inline-size: 24em;
    font-family: var(--_font-headline);
    font-size: var(--_size-headline);
    font-weight: var(--_weight-headline);
    letter-spacing: var(--_tracking-headline);
    line-height: var(--_leading-headline);
    text-wrap: balance;
  }
  .standfirst {
    max-inline-size: 34em;
    font-size: var(--_size-standfirst);
    line-height: 1.4;
  }
  .byline {
    padding-block: 0.75em;
    border-block: 1px solid var(--_rule);
  }
  .key-points {
    padding-block-start: 0.25em;
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

import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const countdownClockStyles = css`
  ${tokenSheet('live', 'warning', 'font-headline', 'tracking-headline', 'weight-headline')}
  .clock {
    --_state: var(--_accent);
    padding-block-start: 0.75em;
    border-block-start: var(--_bar) solid var(--_state);
  }
  .hold {
    --_state: var(--_warning);
  }
  .scrub {
    --_state: var(--_live);
  }
  .name {
    font-family: var(--_font-ui);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    padding-block: 0.15em;
    font-family: var(--_font-headline);
    font-size: clamp(1.75em, 1em + 4.6875cqi, 3.5em);
    font-variant-numeric: tabular-nums;
    font-weight: var(--_weight-headline);
    letter-spacing: var(--_tracking-headline);
    line-height: 1.25;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.35em;
  }
  .sign {
    margin-inline-end: -0.35em;
  }
  .sign,
  i {
    color: var(--_text-muted);
  }
  .time {
    display: flex;
  }
  /* A font may have no figures of one width: then each pair has a place of one width. */
  .cell {
    min-inline-size: 2ch;
    text-align: center;
  }
  i {
    padding-inline: 0.05em;
    font-style: normal;
  }
  .count .zone {
    color: var(--_text-muted);
    font-size: 0.5em;
    font-weight: 400;
  }
  strong {
    color: var(--_state);
    font-weight: inherit;
  }
  .figures + strong {
    font-size: 0.5em;
  }
`;

import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const articleHeaderStyles = css`
  ${tokenSheet(
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
  .corrected {
    padding-block: 0.25em;
    margin-block: -0.25em;
  }
  .key-points {
    padding-block-start: 0.25em;
  }
`;

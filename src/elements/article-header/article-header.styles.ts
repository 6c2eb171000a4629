import { css } from 'lit';

export const articleHeaderStyles = css`
  .header {
    display: grid;
    gap: 1em;
  }
  .headline {
    max-inline-size: 24em;
    font-family: var(--_font-headline);
    font-size: clamp(1.75em, 1.25em + 2.5cqi, 2.75em);
    font-weight: var(--_weight-headline);
    letter-spacing: var(--_tracking-headline);
    line-height: var(--_leading-headline);
    text-wrap: balance;
  }
  .standfirst {
    max-inline-size: 34em;
    font-size: clamp(1.0625em, 0.9063em + 0.7813cqi, 1.375em);
    line-height: 1.4;
    text-wrap: pretty;
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

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
  /* Nearer to what it belongs to. */
  .labels {
    margin-block-end: -0.5em;
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
  /* Scripts with marks above and below the line, and those that fill it. */
  .headline:is(:dir(rtl), :lang(hi), :lang(ja), :lang(zh), :lang(ko)) {
    line-height: calc(var(--_leading-headline) * 1.2);
  }
  .standfirst {
    max-inline-size: 30em;
    font-size: var(--_size-standfirst);
    line-height: 1.4;
  }
  /* Languages that write compounds as one word. */
  :is(.headline, .standfirst):is(:lang(de), :lang(nl)) {
    hyphens: auto;
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
  /* Wide: what there is to know stands beside the picture, and both are on the first screen. */
  @container (min-width: 62em) {
    .header:has(> figure + .key-points) {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
      column-gap: 3em;
      align-items: start;
    }
    .header > * {
      grid-column: 1 / -1;
    }
    .header:has(> .key-points) > figure {
      grid-column: 1;
    }
    figure + .key-points {
      grid-column: 2;
      padding: 0;
    }
  }
`;

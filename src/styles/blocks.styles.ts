import { css } from 'lit';

/** Running text: paragraphs, subheads, marks; see `rare-blocks.styles.ts` for other blocks. */
export const blocksStyles = css`
  .blocks > * + * {
    margin-block-start: 1em;
  }
  .blocks > .figure,
  .blocks > .quote,
  .blocks > .table,
  .blocks > .facts {
    margin-block: 1.5em;
  }
  .blocks > :last-child {
    margin-block-end: 0;
  }
  .blocks > :first-child {
    margin-block-start: 0;
  }
  .paragraph,
  .list,
  .facts dd {
    font-size: var(--_size-body, clamp(1.0625em, 0.9688em + 0.4688cqi, 1.25em));
  }
  .subhead {
    padding-block-start: 0.35em;
    font-family: var(--_font-headline);
    font-size: clamp(1.1875em, 1.0313em + 0.7813cqi, 1.5em);
    font-weight: var(--_weight-headline);
    line-height: 1.2;
    text-wrap: balance;
  }
  h4.subhead,
  h5.subhead,
  h6.subhead {
    font-size: 1.125em;
  }
`;

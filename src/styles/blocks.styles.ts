import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** Running text: paragraphs and subheads; see `rare-blocks.styles.ts` for other blocks. */
export const blocksStyles = css`
  ${tokenSheet(
    'control',
    'link',
    'key',
    'font-headline',
    'tracking-headline',
    'weight-headline',
    'size-body',
    'size-subhead',
  )}
  .blocks > * + * {
    margin-block-start: 1em;
  }
  .blocks > :last-child {
    margin-block-end: 0;
  }
  .blocks > :first-child {
    margin-block-start: 0;
  }
  .blocks :is(p, li) a {
    color: var(--_link);
  }
  .paragraph,
  .list,
  .quote p {
    font-size: var(--_size-body);
  }
  .subhead {
    padding-block-start: 0.35em;
    font-family: var(--_font-headline);
    font-size: var(--_size-subhead);
    font-weight: var(--_weight-headline);
    line-height: 1.2;
    text-wrap: balance;
  }
  :is(h4, h5, h6).subhead {
    font-size: var(--_size-body);
    font-weight: 700;
  }
`;

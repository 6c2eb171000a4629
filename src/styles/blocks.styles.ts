import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** Running text: paragraphs, lists, subheads, quotes. */
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
  .blocks > figure {
    margin-block: 1.5em;
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
  h4.subhead,
  h5.subhead,
  h6.subhead {
    font-size: 1.125em;
  }
  .list {
    padding-inline-start: 1.4em;
  }
  .list .list {
    font-size: inherit;
  }
  .list li {
    padding-inline-start: 0.2em;
  }
  .list li + li,
  .list .list {
    margin-block-start: 0.35em;
  }
  .list li::marker {
    color: var(--_accent);
  }
  .quote {
    padding-inline-start: 1em;
    border-inline-start: var(--_bar) solid var(--_accent);
  }
  .quote p {
    line-height: 1.4;
  }
  code {
    font-size: 0.9em;
  }
  mark {
    background: var(--_key);
    color: inherit;
    border-block-end: 0.12em solid var(--_accent);
  }
  sub,
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  .divider {
    inline-size: 5em;
    margin: 2em auto;
    border: 0;
    border-block-start: 1px solid var(--_control);
  }
`;

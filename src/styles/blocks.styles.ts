import { css } from 'lit';

/** Running text: paragraphs, lists, subheads, tables, facts. */
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
  code {
    font-family: var(--story-font-code, monospace);
    font-size: 0.9em;
  }
  mark {
    background: var(--_key);
    color: inherit;
    box-shadow: inset 0 -0.12em var(--_accent);
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

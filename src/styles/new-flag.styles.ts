import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** The word that marks what is new to a reader. */
export const newFlagStyles = css`
  ${tokenSheet('new')}
  .new {
    padding-inline: 0.4em;
    background: var(--_new);
    color: var(--_text);
    font-weight: 600;
  }
`;

import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const correctionNoteStyles = css`
  ${tokenSheet('warning')}
  /* Most stories have none: room that is kept for one would be taken back. */
  .sheet:has(> :is(.none, .loading)) {
    padding: 0;
  }
  .loading {
    block-size: 0;
  }
  .corrections {
    max-inline-size: var(--_measure);
    border-block-start: 3px solid var(--_warning);
  }
  ol {
    list-style: none;
  }
  .correction {
    display: grid;
    gap: 0.3em;
    padding-block: 0.75em;
    break-inside: avoid;
  }
  .correction + .correction {
    border-block-start: 1px solid var(--_rule);
  }
  .mark {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6em;
  }
  .place a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_text);
  }
`;

import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** Marked text. */
export const marksStyles = css`
  ${tokenSheet('key', 'font-code')}
  code {
    font-family: var(--_font-code);
    font-size: 0.9em;
  }
  mark {
    background: var(--_key);
    color: inherit;
    border-block-end: 0.12em solid var(--_accent);
  }
  /* A line of another kind than under a link. */
  ins {
    text-decoration: underline double;
  }
  sub,
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  @media (forced-colors: active) {
    mark {
      background: Canvas;
      color: CanvasText;
    }
  }
`;

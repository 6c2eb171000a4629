import { css } from 'lit';

/** Marked text. */
export const marksStyles = css`
  code {
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
`;

import { css } from 'lit';

/** A quote in running text. */
export const quoteStyles = css`
  .quote {
    padding-inline-start: 1em;
    border-inline-start: var(--_bar) solid var(--_accent);
  }
  .quote p {
    font-size: var(--_size-body, clamp(1.0625em, 0.9688em + 0.4688cqi, 1.25em));
    line-height: 1.4;
  }
`;

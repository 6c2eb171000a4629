import { css } from 'lit';

/** Who said it. */
export const attributionStyles = css`
  .attribution {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block-start: 0.6em;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
  }
  .speaker {
    font-weight: 700;
  }
  .source time {
    display: inline-block;
  }
`;

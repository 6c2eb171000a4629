import { css } from 'lit';

export const articleBodyStyles = css`
  .body {
    max-inline-size: var(--_measure);
  }
`;

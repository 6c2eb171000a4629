import { css } from 'lit';

export const keyPointsStyles = css`
  .key-points ul {
    display: grid;
    gap: 0.75em 1.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    list-style: none;
  }
  .key-points li {
    position: relative;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_rule);
    font-size: 1em;
    line-height: 1.4;
  }
  .key-points li::before {
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: 0;
    inline-size: 2em;
    border-block-start: var(--_bar) solid var(--_accent);
    content: '';
  }
`;

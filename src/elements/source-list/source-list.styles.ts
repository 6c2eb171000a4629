import { css } from 'lit';

export const sourceListStyles = css`
  .sources {
    max-inline-size: var(--_measure);
  }
  .title {
    padding-block-end: 0.5em;
    font-family: var(--_font-ui);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.4;
    break-after: avoid;
  }
  ul {
    border-block-end: 1px solid var(--_rule);
    list-style: none;
  }
  .source {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
    line-height: 1.4;
  }
  .name {
    font-weight: 600;
  }
`;

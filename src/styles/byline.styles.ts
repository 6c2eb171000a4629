import { css } from 'lit';

export const bylineStyles = css`
  .byline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 2em;
  }
  .authors {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    list-style: none;
  }
  .author {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .name {
    font-weight: 700;
  }
  .author .role {
    display: block;
    text-align: match-parent;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
`;

import { css } from 'lit';

export const relatedStoriesStyles = css`
  .title {
    padding-block-end: 0.6em;
    font-family: var(--_font-ui);
    font-size: 1em;
    font-weight: 700;
    line-height: 1.4;
    break-after: avoid;
  }
  ul {
    display: grid;
    gap: 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    list-style: none;
  }
  /* Two would become too large, and three or more are to leave no hole. */
  ul:has(> :nth-child(3)) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .card .headline {
    font-size: 1.125em;
  }
  /* One under the other: the picture gives way to the words. */
  @container (inline-size < 31.5em) {
    .card:not(.plain) {
      grid-template-columns: minmax(0, 1fr) 34%;
    }
    .picture {
      order: 0;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;

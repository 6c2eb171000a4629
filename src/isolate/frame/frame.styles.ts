import { css } from '../../styles/css-tag.js';

export const frameStyles = css`
  html {
    background: none;
  }
  html:not([data-long]) {
    overflow: hidden;
  }
  body {
    display: flow-root;
    /* A frame cuts off what is drawn around things: the ring of what has the focus. */
    padding: 4px;
    margin: 0;
  }
  @media print {
    /* What the page has told is of its screen: white words of a dark one would be grey on paper. */
    html {
      color: CanvasText !important;
      color-scheme: light !important;
    }
  }
`;

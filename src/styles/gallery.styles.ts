import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** Pictures that belong together, as a grid or a strip; the full screen inherits its colours here. */
export const galleryStyles = css`
  ${tokenSheet('media-width', 'lightbox', 'on-lightbox')}
  .gallery {
    max-inline-size: var(--_media-width);
  }
  .gallery-title {
    padding-block-end: 0.6em;
    font-size: 1em;
    font-weight: 700;
  }
  .pictures {
    display: grid;
    gap: 1.25em 0.75em;
    list-style: none;
  }
  .item {
    min-inline-size: 0;
  }
  /* One shape for all: a picture of unknown size, or a missing one, moves nothing. */
  .pictures:not(.single) .frame {
    aspect-ratio: 3 / 2 !important;
    min-block-size: 0;
  }
  .pictures:not(.single) .frame img {
    block-size: 100%;
  }
  .grid {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  /* An odd one leads, so that no row has a hole. */
  .grid > :first-child:nth-last-child(odd) {
    grid-column: 1 / -1;
  }
  .grid > :first-child:nth-last-child(odd) .frame {
    aspect-ratio: 2 / 1 !important;
  }
  .strip {
    grid-auto-columns: min(82%, 22em);
    grid-auto-flow: column;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    padding-block-end: 0.75em;
    scroll-snap-type: inline proximity;
  }
  .strip > .item {
    scroll-snap-align: start;
  }
  .enlarge {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: zoom-in;
  }
  .enlarge:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px #fff;
  }
  @container (inline-size >= 34em) {
    .grid.columns-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .grid.columns-3 > :first-child:nth-last-child(odd) {
      grid-column: auto;
    }
    .grid.columns-3 > :first-child .frame {
      aspect-ratio: 3 / 2 !important;
    }
  }
  @media print {
    .strip {
      grid-auto-flow: row;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      overflow: visible;
    }
  }
`;

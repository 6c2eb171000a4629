import type { Token } from './token.js';

/** Widths, corners, strengths and times. */
export const measures = {
  measure: { doc: 'Longest line of running text', host: '38em' },
  padding: {
    doc: 'Room between the edge of an element and what it shows',
    host: '0',
    themes: { paper: '1.25em', signal: '1.25em', orbit: '1.25em' },
  },
  radius: {
    doc: 'Corners of pictures, boxes and buttons',
    host: '2px',
    themes: { paper: '0', signal: '0', orbit: '6px' },
  },
  bar: { doc: 'Strength of the coloured bars', host: '4px' },
  'table-height': {
    doc: 'How tall a table that stands alone may become before it scrolls in its box.',
    host: '40em',
  },
  'media-width': { doc: 'How wide a player or a gallery may get', host: '60em' },
  'gallery-gap': {
    doc: 'Between the rows of a gallery, and between its columns',
    host: '1.25em 0.75em',
  },
  target: { doc: 'Least width and height of a button', host: '2.75em' },
  duration: { doc: 'Length of a transition, where motion is welcome', host: '.2s' },
  'scroll-margin': {
    doc: 'Room above an update that a link goes to, for a page with a sticky header',
    host: '16px',
  },
} as const satisfies Readonly<Record<string, Token>>;

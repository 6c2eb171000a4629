import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

/** The other styles of a gallery are with its view. */
export const articleGalleryStyles = css`
  ${tokenSheet('gallery-gap')}
  .pictures {
    gap: var(--_gallery-gap);
  }
`;

import { css } from 'lit';

/** The other styles of a gallery are with its view. */
export const articleGalleryStyles = css`
  .pictures {
    gap: var(--story-gallery-gap, 1.25em 0.75em);
  }
`;

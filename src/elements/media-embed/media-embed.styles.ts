import { css } from 'lit';

export const mediaEmbedStyles = css`
  .sheet > .media {
    max-inline-size: var(--story-media-width, none);
  }
`;

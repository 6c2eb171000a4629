import { css } from 'lit';

export const storyCardStyles = css`
  ::slotted([slot='image']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .loading {
    block-size: 12em;
  }
  /* Beside each other where there is room. */
  @container (inline-size >= 34em) {
    .card:not(.plain) {
      grid-template-columns: minmax(0, 1fr) 40%;
    }
    .picture {
      order: 0;
    }
  }
`;

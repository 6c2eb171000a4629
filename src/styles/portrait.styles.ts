import { css } from 'lit';

export const portraitStyles = css`
  .portrait {
    flex: none;
    inline-size: var(--_portrait, 2.75em);
    block-size: var(--_portrait, 2.75em);
    border-radius: 50%;
    object-fit: cover;
    background: var(--_surface);
  }
  .portrait.missing {
    visibility: hidden;
  }
`;

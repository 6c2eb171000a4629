import { css } from 'lit';

/** A picture that is a link. */
export const figureLinkStyles = css`
  .frame a {
    display: block;
  }
`;

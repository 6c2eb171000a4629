import { css } from 'lit';

/** A picture that is a link. */
export const figureLinkStyles = css`
  .frame a {
    display: block;
  }
  .action {
    position: absolute;
    inset-block-end: 0.75em;
    inset-inline-start: 0.75em;
    padding: 0.5em 0.9em;
    border-radius: var(--_radius);
    background: #000c;
    color: #fff;
    font-weight: 600;
  }
`;

import { css } from 'lit';

/** The word on a picture that leads to a video. */
export const watchStyles = css`
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
  /* Drawn, not set; it points the way that players run, whatever the script. */
  .action::before {
    display: inline-block;
    block-size: 0.8em;
    margin-inline-end: 0.5em;
    border-left: 0.7em solid;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    content: '';
  }
`;

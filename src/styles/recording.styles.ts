import { css } from 'lit';

/** Files that play here. */
export const recordingStyles = css`
  video::cue {
    font-family: var(--_font-ui);
  }
  audio {
    inline-size: 100%;
    min-block-size: 3.375em;
  }
  .cannot-play {
    z-index: 1;
    align-self: end;
    padding: 0.7em 1em;
    background: #14171a;
    color: #fff;
  }
  .audio .cannot-play {
    grid-area: 2 / 1;
  }
`;

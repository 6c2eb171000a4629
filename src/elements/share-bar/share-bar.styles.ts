import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const shareBarStyles = css`
  ${tokenSheet('control', 'target')}
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }
  .way {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.3em 0.9em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .way:hover {
    border-color: currentColor;
    background: var(--_surface);
  }
  svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .words {
    display: grid;
    text-align: center;
  }
  .words > * {
    grid-area: 1 / 1;
  }
  .copy:not(.copied) .after,
  .copied .before {
    visibility: hidden;
  }
  .copied,
  .copied:hover {
    border-color: var(--_accent);
  }
  .copied svg {
    color: var(--_accent);
  }
  .by-hand {
    display: block;
    padding-block-start: 0.75em;
  }
  .by-hand input {
    display: block;
    margin-block-start: 0.5em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.3em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
  }
  .loading {
    block-size: calc(var(--_target) * 0.875);
  }
  @media (forced-colors: active) {
    .copied {
      border-color: Highlight;
    }
  }
  /* Paper passes nothing on. */
  @media print {
    .sheet {
      display: none;
    }
  }
`;

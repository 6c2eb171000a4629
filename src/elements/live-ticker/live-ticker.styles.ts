import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const liveTickerStyles = css`
  ${tokenSheet('target')}
  /* Its height is that of its longest line, so that nothing below ever moves. */
  .ticker,
  .loading {
    min-block-size: calc(3lh + 0.6em);
    line-height: 1.4;
  }
  .loading {
    block-size: 0;
    background-repeat: no-repeat;
    background-size: 100% 4.5em;
  }
  .ticker {
    position: relative;
    display: flex;
    align-items: center;
    border-block: 1px solid var(--_rule);
    font-family: var(--_font-ui);
  }
  .line {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.2em;
    margin-inline-end: 0.5em;
    text-decoration: none;
  }
  .line:hover .headline {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .stamp {
    color: var(--_accent);
    font-size: var(--_size-meta);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .headline {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .ticker button {
    position: relative;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .ticker button:hover {
    background: var(--_surface);
  }
  .ticker button[aria-disabled='true'] {
    background: transparent;
    cursor: default;
  }
  /* Not the button: its ring is to be seen. */
  [aria-disabled='true'] svg {
    opacity: 0.35;
  }
  svg {
    display: block;
    block-size: 1em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .older svg,
  .newer svg:dir(rtl) {
    scale: -1 1;
  }
  .older svg:dir(rtl) {
    scale: 1;
  }
  .fresh::after {
    position: absolute;
    inset-block-start: 22%;
    inset-inline-end: 22%;
    border: 0.25em solid var(--_accent);
    border-radius: 50%;
    content: '';
  }
  .place {
    display: none;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .printed {
    display: none;
    list-style: none;
  }
  @container (min-width: 34em) {
    .ticker,
    .loading {
      min-block-size: calc(var(--_target) + 2px);
    }
    .line {
      display: flex;
      align-items: baseline;
      gap: 0.75em;
    }
    .stamp {
      flex: none;
    }
    .headline {
      -webkit-line-clamp: 1;
    }
    .place {
      display: block;
    }
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] svg {
      opacity: 1;
      color: GrayText;
    }
  }
  @media print {
    .ticker > * {
      display: none;
    }
    .ticker > .printed {
      display: block;
      padding-block: 0.5em;
    }
    .printed .headline {
      display: inline;
    }
  }
`;

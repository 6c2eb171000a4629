import { css } from 'lit';

export const factsStyles = css`
  .facts {
    padding: 1em 1.1em;
    border-block-start: var(--_bar) solid var(--_accent);
    background: var(--_surface);
  }
  .facts-title {
    padding-block-end: 0.75em;
    font-family: var(--_font-ui);
    font-size: 1em;
    line-height: 1.4;
    font-weight: 700;
  }
  .facts dl {
    display: grid;
    gap: 0.75em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }
  /* What has no label is a statement: a line of its own, without a gap where the label would be. */
  .facts .unlabelled {
    grid-column: 1 / -1;
  }
  .facts .unlabelled dt {
    position: absolute;
    clip-path: inset(50%);
  }
  .facts dd {
    font-size: 1.0625em;
    line-height: 1.35;
  }
`;

import { css } from 'lit';

export const keyPointsStyles = css`
  .key-points ul {
    display: grid;
    gap: 1.1em 1.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    list-style: none;
  }
  .key-points li {
    line-height: 1.4;
    counter-increment: point;
  }
  .key-points li:is(:lang(de), :lang(nl)) {
    hyphens: auto;
  }
  /* Numbers for the eye: a screen reader counts by itself. */
  .key-points li::before {
    display: block;
    max-inline-size: 8.75em;
    padding-block: 0.3em 0.1em;
    border-block-start: var(--_bar) solid;
    color: var(--_accent);
    font-weight: 700;
    content: counter(point) / '';
  }
`;

import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/**
 * The ground that every element stands on. `.sheet` is the only child of a shadow root: it is the
 * container that sizes refer to, and it undoes what a host page may let inherit. Sizes count from
 * `medium`, the reader's own setting, since a host may have shrunk `rem`; for that to hold, only
 * elements with text of their own set a font size.
 */
export const sheetStyles = css`
  ${tokenSheet(
    'bg',
    'surface',
    'text',
    'text-muted',
    'rule',
    'accent',
    'focus',
    'font-body',
    'font-ui',
    'leading-body',
    'size-meta',
    'measure',
    'padding',
    'radius',
    'bar',
  )}
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .sheet {
    container-type: inline-size;
    padding: var(--_padding);
    background: var(--_bg);
    color: var(--_text);
    font: 400 var(--story-text-size, medium) / var(--_leading-body) a;
    font-family: var(--_font-body);
    letter-spacing: 0;
    word-spacing: 0;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-align: start;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
  }
  .sheet * {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  cite {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.16em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    /* The opposite of the ring: black or white, so that it shows on any ground. */
    --_halo: lab(from var(--_focus) calc(99*(50 - l)) 0 0);
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--_halo);
  }
  /* A date is whole, whichever way the words around it run. */
  time {
    unicode-bidi: plaintext;
  }
  .ui {
    font-family: var(--_font-ui);
    font-size: var(--_size-meta);
    line-height: 1.4;
  }
  .muted {
    color: var(--_text-muted);
  }
  /* For those who listen alone. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Grey lines where the words will be. */
  .loading {
    block-size: 4.5em;
    background: repeating-linear-gradient(var(--_rule) 0 0.8em, transparent 0 1.5em);
  }
`;

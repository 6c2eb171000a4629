import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const pullQuoteStyles = css`
  ${tokenSheet('font-headline', 'tracking-headline', 'size-quote')}
  .pulled {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.9em;
    max-inline-size: var(--_measure);
    padding-block: 1.25em;
    border-block: 1px solid var(--_rule);
  }
  /* Drawn, not set: the glyph of a host's font may hang anywhere. */
  .glyph {
    inline-size: 1.75em;
    block-size: 1.4em;
    margin-block-start: 0.3em;
    color: var(--_accent);
  }
  :dir(rtl) > .glyph {
    transform: scaleX(-1);
  }
  .pulled blockquote {
    font-family: var(--_font-headline);
    font-size: var(--_size-quote);
    font-weight: 500;
    letter-spacing: var(--_tracking-headline);
    line-height: 1.28;
    text-wrap: balance;
  }
  .pulled blockquote:is(:dir(rtl), :lang(hi), :lang(ja), :lang(zh), :lang(ko)) {
    line-height: 1.5;
  }
  .pulled blockquote:is(:lang(de), :lang(nl)) {
    hyphens: auto;
  }
  .attribution {
    grid-column: 2;
    padding-block-start: 1em;
  }
  /* A drawing keeps its colour, which may be that of the ground then. */
  @media (forced-colors: active) {
    .glyph {
      color: CanvasText;
    }
  }
`;

import { css } from 'lit';
import { tokenSheet } from './tokens.js';

/** A teaser; the picture has its room whatever its own size, and whether it comes or not. */
export const cardStyles = css`
  ${tokenSheet('font-headline', 'weight-headline', 'tracking-headline')}
  .card {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1em;
    align-content: start;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .teaser {
    display: grid;
    gap: 0.35em;
    align-content: start;
    min-inline-size: 0;
  }
  .card .headline {
    font-family: var(--_font-headline);
    font-size: clamp(1.125em, 0.9em + 1.4cqi, 1.75em);
    font-weight: var(--_weight-headline);
    letter-spacing: var(--_tracking-headline);
    line-height: 1.2;
    text-wrap: balance;
  }
  .card .link {
    text-decoration-line: none;
  }
  /* The whole card is the link, with what comes after it. */
  .card .link::after {
    position: absolute;
    z-index: 1;
    inset: 0;
    content: '';
  }
  .card:hover .link {
    text-decoration-line: underline;
  }
  /* The ring is around the card, with its halo. */
  .card .link:focus-visible {
    outline-width: 0;
    box-shadow: none;
  }
  .card .link:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
    box-shadow: 0 0 0 2px var(--_halo);
  }
  .line {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .age {
    font-weight: 600;
  }
  .age::first-letter {
    text-transform: uppercase;
  }
  .picture {
    order: -1;
    min-inline-size: 0;
  }
  /* There before the styles of pictures are. A failed picture would bring its own proportions. */
  .card .picture .frame {
    overflow: hidden;
    aspect-ratio: 3 / 2 !important;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;

import { css } from 'lit';

/** A picture and its caption. */
export const figureStyles = css`
  .frame {
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .frame img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    object-fit: cover;
  }
  /* Of unknown size: a room that is right for most, and for all it has what the picture shows. */
  .frame img:not([width][height]),
  .frame.missing {
    aspect-ratio: 3 / 2;
    object-fit: contain;
  }
  /* A lead is seen whole on one screen, however tall; a drawing in the text may need its height. */
  .frame img[fetchpriority] {
    max-block-size: min(133cqi, 48em);
    object-fit: contain;
  }
  .frame.missing {
    display: grid;
    place-items: center;
    min-block-size: 8em;
    padding: 1em;
  }
  .frame.missing img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .frame.missing::after {
    content: attr(data-missing);
    color: var(--_text-muted);
    font-family: var(--_font-ui);
    font-size: 0.875em;
  }
  .caption {
    max-inline-size: 40em;
    padding-block-start: 0.5em;
    line-height: 1.4;
  }
  .caption span + .credit::before {
    content: ' ';
  }
`;

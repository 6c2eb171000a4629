import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const liveBadgeStyles = css`
  ${tokenSheet('live', 'live-fill', 'on-live', 'size-badge')}
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: baseline;
  }
  /* As wide as its word: a container for sizes would have no width. */
  .sheet {
    container-type: normal;
    padding: 0;
    border-radius: var(--_radius);
  }
  .badge {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.3em 0.7em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text-muted);
    font-family: var(--_font-ui);
    font-size: var(--_size-badge);
    font-weight: 700;
    line-height: 1.4;
  }
  /* All border, which forced colours leave alone. */
  .badge::before {
    flex: none;
    border: 0.375em solid;
    border-radius: 50%;
    content: '';
  }
  .upcoming::before,
  .quiet::before {
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border-width: 0.15em;
  }
  .final::before {
    border-radius: 0;
    scale: 0.85;
  }
  .developing {
    color: var(--_live);
  }
  /* Printers leave the ground out, and white words would go with it. */
  @media screen {
    .live {
      background: var(--_live-fill);
      color: var(--_on-live);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    /* Three pulses and then rest. */
    .live::before {
      animation: pulse 1.25s ease-in-out 3;
    }
  }
  @keyframes pulse {
    50% {
      opacity: 0.25;
    }
  }
  .loading {
    inline-size: 4.5em;
    block-size: 1.625em;
    border-radius: var(--_radius);
    background: var(--_rule);
  }
  .sheet > .notice {
    padding: 0.25em 0.6em;
    font-size: 0.75em;
  }
`;

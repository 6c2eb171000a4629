import { css } from 'lit';

export const liveStoryStyles = css`
  .story,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    max-inline-size: 70em;
  }
  /* What stands above and below it is not to move while it comes together. */
  .coming,
  .sheet > .loading {
    min-block-size: 100vh;
  }
  .waiting,
  .story > :empty {
    display: none;
  }
  /* Room is this element's alone. */
  .story > * > * {
    --story-padding: 0px;
  }
  .head ~ * {
    padding-block-start: 2.5em;
  }
  .timeline:not(:empty) + .text,
  .text:not(:empty) ~ .timeline {
    margin-block-start: 2.5em;
    border-block-start: 1px solid var(--_rule);
  }
  .side {
    gap: 2.5em;
  }
  /* A clock, and beside it where there is room what passes the story on. */
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 1.25em 2.5em;
    padding-block-start: 1.25em;
  }
  .strip > * {
    flex: 1 26em;
  }
  /* Where there is a rail, what shares then stands above the stream. */
  .countdown-clock {
    max-inline-size: 26em;
  }
  .correction-note {
    scroll-margin-block-start: var(--story-scroll-margin, 16px);
  }
  /* Wide: the text stands where the stream does, and beside it what stands beside the stream. */
  @container (min-width: 62em) {
    .story {
      grid-template-columns: 15em minmax(0, 52em);
      column-gap: 3em;
      grid-auto-flow: dense;
    }
    .story > * {
      grid-column: 1 / -1;
    }
    .railed > .text,
    .railed > .side,
    .railed > .notes,
    .beside > .text,
    .beside > .notes,
    .beside:not(.railed) > .timeline {
      grid-column: 2;
    }
    .beside > .side {
      grid-column: 1;
    }
    /* Level with the text that it stands beside, under a line of its own. */
    .railed > .timeline + .text + .side {
      margin-block-start: 2.5em;
      border-block-start: 1px solid var(--_rule);
    }
  }
  @media print {
    .story {
      display: block;
    }
    .strip {
      display: none;
    }
  }
`;

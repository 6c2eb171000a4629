import { css } from 'lit';

export const liveStoryStyles = css`
  .story {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 70em;
  }
  /* What stands above and below it is not to move while it comes together. */
  .coming,
  .sheet > .loading {
    min-block-size: 100vh;
  }
  .waiting {
    display: none;
  }
  /* Room is this element's alone. */
  .story > * > * {
    --story-padding: 0px;
  }
  .story > :empty {
    display: none;
  }
  .strip,
  .timeline,
  .text,
  .side,
  .end {
    padding-block-start: 2.5em;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    padding-block-start: 1.25em;
  }
  .side,
  .end {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
    align-content: start;
  }
  .correction-note:focus {
    outline: none;
    box-shadow: none;
  }
  .correction-note {
    scroll-margin-block-start: var(--story-scroll-margin, 1rem);
  }
  /* Wide: the text stands where the stream does, and beside it what stands beside the stream. */
  @container (min-width: 62em) {
    .story {
      grid-template-columns: 15em minmax(0, 52em);
      column-gap: 3em;
    }
    .story > * {
      grid-column: 2;
    }
    .railed > .timeline,
    .end {
      grid-column: 1 / -1;
    }
    .strip,
    .side {
      grid-column: 1;
    }
    .text:empty + .side {
      grid-column: 2;
    }
    .strip {
      grid-row: 1;
      padding: 0;
    }
    .timeline,
    .text,
    .side {
      grid-row: 2;
    }
    .timeline ~ *,
    .text ~ .timeline {
      grid-row: 3;
    }
    .story > .end {
      grid-row: 4;
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

import { css } from 'lit';

export const livingStyles = css`
  .arrivals {
    position: sticky;
    inset-block-start: var(--story-scroll-margin, 1rem);
    z-index: 2;
    block-size: 0;
    text-align: center;
  }
  .new-updates {
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 1px solid transparent;
    border-radius: 999px;
    background: var(--story-live-fill, light-dark(#c4001a, #d81f32));
    box-shadow: 0 1px 6px rgb(0 0 0 / 35%);
    color: var(--story-on-live, #fff);
    font-weight: 700;
    cursor: pointer;
  }
  .new-updates:hover {
    text-decoration: underline;
  }
  /* Seen on any ground. */
  .new-updates:focus-visible {
    outline: 3px solid var(--story-on-live, #fff);
    outline-offset: 0;
    border-radius: 999px;
    box-shadow: 0 0 0 6px var(--_focus);
  }
  @container (min-width: 44em) {
    .arrivals {
      padding-inline-start: 10.5em;
    }
  }
  @media print {
    .arrivals {
      display: none;
    }
  }
`;

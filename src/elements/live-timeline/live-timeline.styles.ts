import { css } from 'lit';

export const liveTimelineStyles = css`
  .timeline {
    --_size-body: clamp(1em, 0.9375em + 0.3125cqi, 1.125em);
    --_portrait: 2.25em;
    /* Where the line runs that joins the updates. */
    --_gutter: 1.75em;
    max-inline-size: 52em;
  }
  .day {
    padding-block: 1.75em 0.75em;
    font-family: var(--_font-ui);
    font-size: 1em;
    font-weight: 700;
  }
  .timeline > .day:first-child {
    padding-block-start: 0;
  }
  .update {
    position: relative;
    padding-block: 0 1.75em;
    padding-inline-start: var(--_gutter);
    scroll-margin-block-start: var(--story-scroll-margin, 1rem);
  }
  .update::before,
  .update::after {
    position: absolute;
    content: '';
  }
  .update::before {
    inset-block: 0;
    inset-inline-start: 0.375em;
    border-inline-start: 1px solid var(--_rule);
  }
  .update::after {
    inset-block-start: 0.65em;
    inset-inline-start: calc(0.375em + 0.5px);
    inline-size: var(--_dot, 0.5em);
    block-size: var(--_dot, 0.5em);
    border-radius: 50%;
    background: var(--_control);
    transform: translate(-50%, -50%);
  }
  .update:dir(rtl)::after {
    transform: translate(50%, -50%);
  }
  .update.key::after {
    --_dot: 0.8125em;
    background: var(--_accent);
  }
  .update:focus {
    outline: none;
  }
  .update:focus .meta {
    background: var(--_key);
    box-shadow: 0 0 0 0.35em var(--_key);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 0.75em;
    padding-block-end: 0.35em;
    font-variant-numeric: tabular-nums;
  }
  .stamp {
    color: var(--_accent);
    font-weight: 700;
    text-decoration: none;
  }
  .stamp:hover {
    text-decoration: underline;
  }
  .stamp .zone {
    font-weight: 400;
  }
  .flag {
    color: var(--_text-muted);
    font-weight: 600;
  }
  .key-flag {
    color: var(--_accent);
  }
  .warning {
    color: var(--_warning);
  }
  .update-headline {
    max-inline-size: 32em;
    padding-block-end: 0.35em;
    font-family: var(--_font-headline);
    font-size: clamp(1.1875em, 1.0313em + 0.7813cqi, 1.5em);
    font-weight: var(--_weight-headline);
    line-height: 1.18;
    text-wrap: balance;
  }
  .told {
    max-inline-size: var(--_measure);
  }
  .pinned-updates {
    display: grid;
    gap: 1em;
    margin-block-end: 1.75em;
  }
  .pinned-updates .update {
    padding: 1em 1.1em;
    border: 1px solid var(--_rule);
    border-block-start: var(--_bar) solid var(--_accent);
    background: var(--_key);
  }
  .pinned-updates .update::before,
  .pinned-updates .update::after {
    content: none;
  }
  /* Wide: stamps stand beside the line, headlines and text behind it. */
  @container (min-width: 44em) {
    .day-updates .update {
      --_gutter: 10.5em;
      min-block-size: 5em;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .day {
      padding-inline-start: 10.5em;
    }
    .day-updates .update::before {
      inset-inline-start: 9em;
    }
    .day-updates .update::after {
      inset-inline-start: calc(9em + 0.5px);
    }
    .day-updates .meta {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      flex-direction: column;
      align-items: flex-end;
      inline-size: 9.25em;
      text-align: end;
    }
  }
`;

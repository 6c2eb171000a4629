import { css } from 'lit';
import { tokenSheet } from '../../styles/tokens.js';

export const liveTimelineStyles = css`
  ${tokenSheet('size-update')}
  .timeline {
    --_size-body: var(--_size-update);
    --_portrait: 2.6em;
    /* Where the line runs that joins the updates. */
    --_line: 0.375em;
    --_dot: 0.25em;
    max-inline-size: 52em;
  }
  .day {
    padding-block: 1.75em 0.75em;
    font-family: var(--_font-ui);
    font-size: 1em;
    font-weight: 700;
    break-after: avoid;
  }
  .day-title:first-child .day {
    padding-block-start: 0;
  }
  /* What is far from the screen costs no layout; its height is a guess until it has been seen. */
  .group {
    content-visibility: auto;
    /* Room for focus rings, which would be cut off. */
    padding-block-start: 0.5em;
    margin-block-start: -0.5em;
  }
  .at-hand {
    content-visibility: visible;
  }
  .bar {
    min-block-size: 3.25em;
  }
  .quiet,
  .share {
    min-block-size: 1.75em;
    padding-block: 0;
    padding-inline: 0.5em 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text-muted);
    font: inherit;
    text-decoration: underline 1px;
    text-underline-offset: 0.16em;
    cursor: pointer;
  }
  .share {
    margin-inline-start: auto;
  }
  /* At the edge of its group a ring around it would be cut off: it goes between edge and word. */
  .share:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
    padding-inline: 0.25em;
  }
  .update {
    position: relative;
    padding-block: 0 1.75em;
    padding-inline-start: 1.75em;
    scroll-margin-block-start: var(--story-scroll-margin, 16px);
  }
  .group .update::before,
  .group .update::after {
    content: "";
    position: absolute;
  }
  .update::before {
    inset-block: 0;
    inset-inline-start: var(--_line);
    border-inline-start: 1px solid var(--_rule);
  }
  /* Of what stands first under a day the line begins at the dot. */
  .day-title + .group > :first-child::before {
    inset-block-start: 0.65em;
  }
  .update::after {
    inset-block-start: calc(0.65em - var(--_dot));
    inset-inline-start: calc(var(--_line) + 0.5px - var(--_dot));
    /* All border, which forced colours leave alone. */
    border: var(--_dot) solid var(--_control);
    border-radius: 50%;
  }
  .key {
    --_dot: 0.4063em;
  }
  .update.key::after {
    border-color: var(--_accent);
  }
  .update:focus {
    outline: none;
    box-shadow: none;
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
    break-after: avoid;
  }
  .stamp {
    /* Tall enough for a finger, in the room of its line. */
    padding-block: 0.2em;
    margin-block: -0.2em;
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
  .update-headline {
    padding-block-end: 0.35em;
    font-family: var(--_font-headline);
    font-size: var(--_size-subhead);
    font-weight: var(--_weight-headline);
    line-height: 1.18;
    text-wrap: balance;
    break-after: avoid;
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
  /* Wide: stamps stand beside the line, headlines and text behind it. */
  @container (min-width: 44em) {
    .group .update {
      --_line: 9em;
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
      padding-inline-start: 0;
    }
    .day {
      padding-inline-start: 10.5em;
    }
    /* No grid in the grid: Chromium keeps kilobytes for the tracks of each, however far away. */
    .group .meta {
      flex-flow: column;
      align-items: end;
      text-align: end;
    }
  }
  @container (min-width: 62em) {
    .railed {
      display: grid;
      grid-template-columns: 15em minmax(0, 52em);
      gap: 3em;
      align-items: start;
      max-inline-size: none;
    }
  }
  @media print {
    .group,
    .railed {
      display: block;
      content-visibility: visible;
    }
    .share {
      display: none;
    }
  }
`;

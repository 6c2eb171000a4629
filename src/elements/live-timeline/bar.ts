/** The line over a live timeline that says how fresh it is: loaded for stories that are kept fresh. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { freshnessWords } from '../../locales/en/freshness.js';
import type { FeedState } from '../../feed/feed-state.js';
import { tokenSheet } from '../../styles/tokens.js';
import { formatOf } from '../../views/day-text.js';
import type { Setting } from '../../views/setting.js';

export const styles = css`
  ${tokenSheet('live', 'warning')}
  .bar {
    display: flex;
    align-items: center;
  }
  .freshness {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.25em 0.75em;
    min-inline-size: 0;
  }
  .freshness strong {
    color: var(--_live);
  }
  .freshness strong::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
    border: 0.3em solid;
    border-radius: 50%;
  }
  /* What was said when goes as a whole to the next line. */
  .freshness p {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    column-gap: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .lost {
    color: var(--_warning);
  }
  @media print {
    .bar {
      display: none;
    }
  }
`;

/** What is true now, in a line. */
function sayState({ phase, paused, checkedAt, since }: FeedState, setting: Setting): unknown {
  const { language } = setting;
  const words = setting.words(freshnessWords);
  const at = (phrase: string, time: number): string =>
    phrase.replace('{time}', formatOf(language, { timeStyle: 'short' }).format(time));
  const checked = checkedAt === undefined ? nothing : at(words.checked, checkedAt);
  switch (phase) {
    case 'live':
      return html`<strong>${words.current}</strong> <span class="muted">${checked}</span>`;
    case 'degraded':
      return html`<span class="lost">${words.lost}</span> <span class="muted">${checked}</span>`;
    case 'offline':
      return html`<span class="lost">${at(words.offlineSince, since)}</span>`;
    case 'ended':
      return html`<span class="muted">${words.ended}</span>`;
    default:
      return paused ? html`${words.paused} <span class="muted">${checked}</span>` : checked;
  }
}

/** The status line, with a way to stop what comes and to let it go on. */
export function freshness(feed: FeedState, setting: Setting, turn: () => void): TemplateResult {
  const words = setting.words(freshnessWords);
  return html`<div class="freshness ui" part="status">
    <p>${sayState(feed, setting)}</p>
    ${
      feed.phase === 'ended'
        ? nothing
        : html`<button class="quiet" type="button" @click=${turn}>
          ${feed.paused ? words.resume : words.pause}
        </button>`
    }
  </div>`;
}

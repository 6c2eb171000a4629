/** What is said of updates for a while: loaded where an update has just come, or with `remember`. */
import { html, nothing, type TemplateResult } from 'lit';
import { remarkWords } from '../../locales/en/remarks.js';
import { epochOf, precisionOf, type Moment } from '../../story/moment.js';
import type { Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { Visits } from '../visit.js';
import type { Remarks } from './stream.js';

export { newFlagStyles as styles } from '../../styles/new-flag.styles.js';
export { onPageClock } from '../page-clock.js';

const minute = 60_000;
/** Milliseconds for which an update has just come. */
const recent = 60 * minute;

/** "5 minutes ago" for what came within the hour; undefined for what did not. */
function agoText(time: Moment, now: number, language: string): string | undefined {
  const age = now - epochOf(time);
  if (precisionOf(time) !== 'instant' || age < -minute || age >= recent) return undefined;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  return format.format(-Math.max(0, Math.floor(age / minute)), 'minute');
}

/** Remembers the newest update of one visit, and knows that of the one before. */
export class Visit {
  readonly #visits = new Visits('visit');

  /** The remarks for now. */
  remarks(story: Story, setting: Setting, remembers: boolean): Remarks {
    const now = Date.now();
    const from = Number(remembers && this.#visits.before(story)) || Infinity;
    if (remembers) this.#note(story);
    return ({ time }) => {
      const epoch = epochOf(time);
      if (epoch < now - recent && epoch <= from) return undefined;
      const ago = agoText(time, now, setting.language);
      const since = epoch > from;
      const flags = (): TemplateResult =>
        html`${since ? html`<span class="flag new">${setting.words(remarkWords).isNew}</span>` : nothing}
        ${ago ? html`<span class="flag ago">${ago}</span>` : nothing}`;
      return { ago, since, flags };
    };
  }

  #note(story: Story): void {
    let newest = 0;
    for (const { time } of story.updates ?? []) newest = Math.max(newest, epochOf(time));
    if (newest) this.#visits.keep(story, `${newest}`);
  }
}

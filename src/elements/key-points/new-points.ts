/** Which key points are new to a reader: loaded with `remember`. */
import { html, type TemplateResult } from 'lit';
import { remarkWords } from '../../locales/en/remarks.js';
import type { RichText, Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { Visits } from '../visit.js';

export { newFlagStyles as styles } from '../../styles/new-flag.styles.js';

/** A short mark of what a point says: a reader's storage is no place for the story itself. */
function printOf(point: RichText): string {
  let print = 0;
  for (const letter of JSON.stringify(point))
    print = (Math.imul(print, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (print >>> 0).toString(36);
}

/** Remembers the points of one visit, and knows those of the one before. */
export class PointsVisit {
  readonly #visits = new Visits('points');

  /** Says of a point that it was not there, or said something else, on the last visit. */
  marks(
    story: Story,
    { words, language }: Setting,
  ): (point: RichText) => TemplateResult | undefined {
    const before = this.#visits.before(story)?.split(' ');
    const prints = new Map(story.keyPoints?.map((point) => [point, printOf(point)]));
    // Not at once: another element may be about to ask for the visit before.
    if (prints.size) setTimeout(() => this.#visits.keep(story, [...prints.values()].join(' ')));
    return (point) =>
      before && !before.includes(prints.get(point) ?? '')
        ? html`<bdi class="new ui" part="new" lang=${language}>${words(remarkWords).isNew}</bdi> `
        : undefined;
  }
}

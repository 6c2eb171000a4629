import { html, nothing, type TemplateResult } from 'lit';
import { keyPointsWords } from '../locales/en/key-points.js';
import type { RichText } from '../story/schema.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

/** The points in one sentence each, with a mark before it; `nothing` if there are none. */
export function keyPoints(
  points: readonly RichText[] | undefined,
  setting: Setting,
  mark?: (point: RichText) => TemplateResult | undefined,
): TemplateResult | typeof nothing {
  if (!points?.length) return nothing;
  return html`<section class="key-points" part="key-points" aria-label=${setting.words(keyPointsWords).keyPoints}>
    <ul role="list" lang=${setting.storyLanguage ?? nothing}>
      ${points.map((point) => html`<li part="point" dir="auto">${mark?.(point)}${richText(point, setting)}</li>`)}
    </ul>
  </section>`;
}

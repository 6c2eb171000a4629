import { html, nothing, type TemplateResult } from 'lit';
import type { BlockOf } from '../story/schema.js';
import { list } from './list.js';
import { heading } from './heading.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

/** Facts in a box, label by label. With a `level` the title is a heading. */
export const facts = (
  { title, items }: BlockOf<'facts'>,
  setting: Setting,
  level?: number,
): TemplateResult =>
  html`<aside
    class="facts"
    part="facts"
    aria-label=${(level && title) || nothing}
    lang=${setting.storyLanguage ?? nothing}
  >
    ${title && level ? heading(level, 'facts-title', title, setting.storyLanguage) : nothing}
    ${title && !level ? html`<p class="facts-title" dir="auto">${title}</p>` : nothing}
    ${
      items.every(({ label }) => !label)
        ? list(
            items.map(({ value }) => value),
            false,
            setting,
          )
        : html`<dl>
          ${items.map(
            ({ label, value }) =>
              html`<div class=${label ? nothing : 'unlabelled'}>
                <dt class="ui muted"><bdi>${label ?? '·'}</bdi></dt>
                <dd><bdi>${richText(value, setting)}</bdi></dd>
              </div>`,
          )}
        </dl>`
    }
  </aside>`;

import { html, nothing, type TemplateResult } from 'lit';
import { has } from '../story/read.js';
import type { ListItem } from '../story/schema.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

/** A list, and the lists within it. */
export function list(
  items: readonly ListItem[],
  ordered: boolean | undefined,
  setting: Setting,
  start?: number,
): TemplateResult {
  const lang = setting.storyLanguage ?? nothing;
  const lines = items.map((item) =>
    typeof item === 'object' && has(item, 'text')
      ? html`<li>
          ${richText(item.text, setting)}${
            item.items?.length ? list(item.items, item.ordered, setting) : nothing
          }
        </li>`
      : html`<li>${richText(item, setting)}</li>`,
  );
  return ordered
    ? html`<ol class="list" start=${start ?? nothing} lang=${lang} dir="auto">${lines}</ol>`
    : html`<ul class="list" lang=${lang} dir="auto">${lines}</ul>`;
}

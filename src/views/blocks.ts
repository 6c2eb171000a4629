import { html, nothing, type TemplateResult } from 'lit';
import type { Block, ListItem } from '../story/schema.js';
import { heading } from './heading.js';
import { quote } from './quote.js';
import { richText } from './rich-text.js';
import type { Setting, Shown } from './setting.js';

/**
 * The blocks of a body. `level` is the level of the heading that they stand under; theirs follow it
 * by as much as they are below 1.
 */
export const blocks = (body: readonly Block[] = [], setting: Setting, level = 1): Shown =>
  body.map((block) => oneBlock(block, setting, level));

function oneBlock(block: Block, setting: Setting, level: number): Shown {
  const lang = setting.storyLanguage ?? nothing;
  switch (block.type) {
    case 'paragraph':
      return html`<p class="paragraph" part="paragraph" lang=${lang} dir="auto"
        >${richText(block.text, setting)}</p
      >`;
    case 'heading':
      return heading(
        level + (block.level ?? 2) - 1,
        'subhead',
        richText(block.text, setting),
        setting.storyLanguage,
      );
    case 'list':
      return list(block.items, block.ordered, setting, block.start);
    case 'quote':
      return quote(block, setting);
    case 'divider':
      return html`<hr class="divider" />`;
    case 'html':
      return blocks(setting.blocks(block), setting, level);
    default:
      return setting.rare()?.rareBlock(block, setting) ?? nothing;
  }
}

/** A list, and the lists within it. */
export function list(
  items: readonly ListItem[],
  ordered: boolean | undefined,
  setting: Setting,
  start?: number,
): TemplateResult {
  const lang = setting.storyLanguage ?? nothing;
  const lines = items.map((item) =>
    typeof item === 'object' && 'text' in item
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

import { html, nothing } from 'lit';
import type { Block } from '../story/schema.js';
import { heading } from './heading.js';
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
    case 'html':
      return blocks(setting.blocks(block), setting, level);
    default:
      return setting.rare()?.rareBlock(block, setting) ?? nothing;
  }
}

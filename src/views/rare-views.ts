import { css, html, nothing, type TemplateResult } from 'lit';
import type { Block, BlockOf } from '../story/schema.js';
import { bylineStyles } from '../styles/byline.styles.js';
import { figureStyles } from '../styles/figure.styles.js';
import { noteStyles } from '../styles/note.styles.js';
import { portraitStyles } from '../styles/portrait.styles.js';
import { rareBlocksStyles } from '../styles/rare-blocks.styles.js';
import { list } from './blocks.js';
import { figure } from './figure.js';
import { richText } from './rich-text.js';
import type { Setting, Shown } from './setting.js';
import { table } from './table.js';
import { retraction, updateFoot } from './update-notes.js';

/** What goes with all of these. */
export const styles = css`
  ${figureStyles}${portraitStyles}${bylineStyles}${noteStyles}${rareBlocksStyles}
`;

export { retraction, updateFoot };

/** Blocks that not every story has, and their styles: loaded with the first of them. */
export function rareView(block: Block, setting: Setting): Shown {
  switch (block.type) {
    case 'figure':
      return figure(block, setting);
    case 'table':
      return table(block, setting);
    case 'facts':
      return facts(block, setting);
    default:
      return nothing;
  }
}

const facts = ({ title, items }: BlockOf<'facts'>, setting: Setting): TemplateResult =>
  html`<aside class="facts" part="facts" lang=${setting.storyLanguage ?? nothing}>
    ${title ? html`<p class="facts-title ui" dir="auto">${title}</p>` : nothing}
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
              html`<div>
                <dt class="ui muted"><bdi>${label ?? '·'}</bdi></dt>
                <dd><bdi>${richText(value, setting)}</bdi></dd>
              </div>`,
          )}
        </dl>`
    }
  </aside>`;

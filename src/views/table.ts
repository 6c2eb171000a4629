import { html, nothing, type TemplateResult } from 'lit';
import { tableWords } from '../locales/en/table.js';
import { plainText } from '../story/rich-text.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';
import { alignOf, cellText, headsOf, type Table } from './table-parts.js';

/** A table that scrolls in its own box, which a keyboard can reach. */
export function table(block: Table, setting: Setting): TemplateResult {
  const { rows, caption, rowHeaders } = block;
  const heads = headsOf(block);
  return html`<div
    class="table"
    tabindex="0"
    role="region"
    aria-label=${(caption && plainText(caption)) || setting.words(tableWords).table}
    lang=${(caption && setting.storyLanguage) ?? nothing}
  >
    <table part="table" lang=${setting.storyLanguage ?? nothing} dir="auto">
      ${
        caption
          ? html`<caption class="ui" dir="auto">
            ${richText(caption, setting)}
          </caption>`
          : nothing
      }
      ${
        heads
          ? html`<thead class="ui">
            <tr>
              ${heads.map(
                ({ label }, index) =>
                  html`<th scope="col" class=${alignOf(heads[index], rows[0]?.[index])}>
                    ${richText(label, setting)}
                  </th>`,
              )}
            </tr>
          </thead>`
          : nothing
      }
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((value, index) =>
                rowHeaders && index === 0
                  ? html`<th scope="row" class="start"><bdi>${cellText(value, setting)}</bdi></th>`
                  : html`<td class=${alignOf(heads?.[index], value)}><bdi>${cellText(value, setting)}</bdi></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { rareBlockWords } from '../locales/en/rare-blocks.js';
import { plainText } from '../story/rich-text.js';
import type { BlockOf, RichText } from '../story/schema.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

type Table = BlockOf<'table'>;
type Cell = RichText | number;

/** A table that scrolls in its own box, which a keyboard can reach. */
export function table(
  { columns, rows, caption, rowHeaders }: Table,
  setting: Setting,
): TemplateResult {
  const heads = columns?.map((column) =>
    typeof column === 'string' ? { label: column, align: undefined } : column,
  );
  const cell = (value: Cell): unknown =>
    typeof value === 'number'
      ? new Intl.NumberFormat(setting.storyLanguage ?? setting.language).format(value)
      : richText(value, setting);
  const align = (value: Cell | undefined, index: number): string =>
    heads?.[index]?.align ?? (typeof value === 'number' ? 'end' : 'start');
  return html`<div
    class="table"
    tabindex="0"
    role="region"
    aria-label=${(caption && plainText(caption)) || setting.words(rareBlockWords).table}
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
                  html`<th scope="col" class=${align(rows[0]?.[index], index)}>
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
                  ? html`<th scope="row" class="start"><bdi>${cell(value)}</bdi></th>`
                  : html`<td class=${align(value, index)}><bdi>${cell(value)}</bdi></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

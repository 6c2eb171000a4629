import { html, nothing, type TemplateResult } from 'lit';
import { has } from '../../story/read.js';
import type { RichText } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { alignOf, cellText, type Cell, type Head } from '../../views/table-parts.js';

/** A cell, with the head of its column for where there is none above it. */
export function cellView(
  value: Cell,
  head: Head | undefined,
  label: string | undefined,
  isHead: boolean | undefined,
  setting: Setting,
): TemplateResult {
  const text = cellText(value, setting);
  return isHead
    ? html`<th scope="row" role="rowheader" class="start"><bdi>${text}</bdi></th>`
    : html`<td role="cell" class="${alignOf(head, value)} ${value === '' ? 'blank' : ''}" data-label=${label || nothing}>
        <bdi>${text}</bdi>
      </td>`;
}

/** Rich text without its marks. */
export const wordsIn = (rich: RichText, setting: Setting): string =>
  (typeof rich === 'string'
    ? rich
    : (setting.details()?.plainText(has(rich, 'html') ? setting.inline(rich) : rich) ?? '')
  ).trim();

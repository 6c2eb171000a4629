import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../story/rich-text.js';
import type { RichText } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { alignOf, cellText, type Cell, type Head } from '../../views/table-parts.js';
import type { SortCell } from './sort-rows.js';

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
  plainText(typeof rich === 'object' && 'html' in rich ? setting.inline(rich) : rich).trim();

/** A cell that is nothing but a marked time sorts by that time. */
export function sortCell(value: Cell, setting: Setting): SortCell {
  if (typeof value === 'number') return { value };
  const nodes = typeof value === 'object' ? ('html' in value ? setting.inline(value) : value) : [];
  const [only, ...more] = nodes;
  const moment = only?.type === 'time' && !more.length ? only.time : undefined;
  return { value: typeof value === 'string' ? value : plainText(nodes), moment };
}

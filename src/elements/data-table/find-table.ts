import { findBlock } from '../../story/find-blocks.js';
import type { Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import type { Table } from '../../views/table-parts.js';

/**
 * A table of the story, body before updates: by its number, counted from 1, or by its caption;
 * without either the first one.
 */
export function findTable(story: Story, wanted: string, { details }: Setting): Table | undefined {
  const name = wanted.trim().toLowerCase();
  const number = /^\d+$/.test(name) ? Number(name) : undefined;
  let count = 0;
  const fits = ({ caption }: Table): boolean => {
    count += 1;
    if (name === '' || number === count) return true;
    const words = typeof caption === 'object' ? details()?.plainText(caption) : caption;
    return words?.trim().toLowerCase() === name;
  };
  return findBlock(story, 'table', fits);
}

import { findBlock } from '../../story/find-blocks.js';
import { plainText } from '../../story/rich-text.js';
import type { Story } from '../../story/schema.js';
import type { Table } from '../../views/table-parts.js';

/**
 * A table of the story, body before updates: by its number, counted from 1, or by its caption;
 * without either the first one.
 */
export function findTable(story: Story, wanted: string): Table | undefined {
  const name = wanted.trim().toLowerCase();
  const number = /^\d+$/.test(name) ? Number(name) : undefined;
  let count = 0;
  const fits = (table: Table): boolean => {
    count += 1;
    return (
      name === '' || number === count || plainText(table.caption).trim().toLowerCase() === name
    );
  };
  return findBlock(story, 'table', fits);
}

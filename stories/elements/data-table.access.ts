import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A table in a region that can be scrolled. On a narrow page its rows look like cards, and are rows still.',
  name: 'The caption of the table; the region is called “Table” where there is none.',
  keys: [
    ['Tab', 'to the table, and then from column head to column head'],
    ['Enter', 'on a column head: sorts up, then down, then as the desk has it'],
    ['↑ ↓ ← →', 'on the table: scroll it, where it is larger than its box'],
  ],
  notes: [
    '`aria-sort` marks the column that is sorted; “Sorted by Level, descending” is said politely.',
    '`rowHeaders` in the story makes the first cell of each row its head.',
    'A column without a head cannot be sorted: nobody could say what its button does.',
  ],
};

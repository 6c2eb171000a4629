import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'Headings, paragraphs, lists, figures, quotes and tables as such.',
  keys: [['Tab', 'to links, players and tables that can be scrolled']],
  notes: [
    '`heading-level` is the level of the highest heading in it.',
    'A table that is wider than the page can be scrolled with the arrow keys.',
  ],
};

import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A region with a list, a date for each correction.',
  name: '“Corrections”, in the language of the page.',
  notes: ['The word “Correction” is there, not the colour alone.'],
};

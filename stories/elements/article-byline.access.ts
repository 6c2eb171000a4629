import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A list of names, then the dates as `<time>`.',
  notes: ['Portraits are decoration: the name beside them says it.'],
};

import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'Text with dates as `<time>`.',
  notes: ['Portraits are decoration: the name beside them says it.'],
};

import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A region with a heading and a list.',
  name: 'Its heading.',
};

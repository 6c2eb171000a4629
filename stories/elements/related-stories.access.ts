import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A region with a heading and a list of cards.',
  name: 'Its heading.',
  keys: [['Tab', 'once a card']],
};

import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A complementary part with a heading and a description list.',
  name: 'The title of the facts.',
  notes: ['By hand, write a `<dl>`: it stays what it is.'],
};

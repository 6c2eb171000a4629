import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A region with a list.',
  name: '“Key points”, in the language of the page.',
  notes: ['With `remember`, “New” is said before each point that is new since the last visit.'],
};

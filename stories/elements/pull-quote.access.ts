import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A figure with a block quote and, as its caption, who said it.',
  notes: [
    'The large mark is decoration and is not read out.',
    'A quote has the language it was spoken in.',
  ],
};

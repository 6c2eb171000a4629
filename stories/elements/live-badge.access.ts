import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'Text: it has no role, and reads on in a sentence.',
  name: '“Status: Live”. Where nobody knows whether that still holds it says so.',
  notes: ['Colour alone says nothing: there is always the word.'],
};

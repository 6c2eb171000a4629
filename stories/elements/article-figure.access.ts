import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A figure.',
  name: 'Its caption.',
  notes: ['`alt` in the story says what is to be seen, the caption what it means.'],
};

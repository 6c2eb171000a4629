import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A region with a link and buttons to turn; what comes in is said in a polite status.',
  name: '“Latest”, in the language of the page.',
  keys: [
    ['Tab', 'to the update and to the buttons'],
    ['Enter', 'on the update: goes there'],
  ],
  notes: ['It never runs by itself, and nothing is swapped while the focus is in it.'],
};

import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A region with a link and buttons to turn; what comes in is said in a polite status.',
  name: '“Latest updates”, in the language of the page.',
  keys: [
    ['Tab', 'to the update and to the buttons'],
    [
      'Enter',
      'on the update: goes there; on a button: shows the newer or the older one, and says it',
    ],
  ],
  notes: [
    'It never runs by itself, and nothing is swapped while the focus or the pointer is in it.',
  ],
};

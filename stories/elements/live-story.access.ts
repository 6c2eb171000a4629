import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'An article with what its parts are by themselves: headings, regions, feeds of updates.',
  name: 'The headline.',
  keys: [
    ['Enter', 'on “Corrected”: goes to the corrections, which take the focus'],
    ['Page Down', 'in an update: to the next; Page Up to the one before'],
  ],
  notes: [
    '`heading-level` is that of the headline; all other headings follow from it.',
    'A failure is said once, not by every part.',
    'What each part is called and does stands on its own page.',
  ],
};

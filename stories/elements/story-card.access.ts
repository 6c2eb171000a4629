import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'An article with a heading that is one link, whatever is pressed.',
  name: 'The link is called by the headline alone.',
  keys: [
    ['Tab', 'once a card'],
    ['Enter', 'goes to the story'],
  ],
  notes: ['The picture is decoration unless the story gives it an `alt`.'],
};

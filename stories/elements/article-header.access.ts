import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A heading with what belongs to it. The key points in it are a region.',
  name: 'The region is called “Key points”, in the language of the page.',
  notes: [
    '`heading-level` fits the headline into the outline of the page; one `h1` a page.',
    'With `remember`, “New” is said before each key point that is new since the last visit.',
    'The lead picture needs an `alt` in the story; without one it is decoration.',
  ],
};

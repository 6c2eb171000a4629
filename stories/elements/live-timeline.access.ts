import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A region with a feed of articles for each day. New updates are announced in a status, politely, once for many.',
  name: '“Updates”; a feed by its day, or “Pinned”; an article by its headline.',
  keys: [
    ['Page Down', 'to the next update'],
    ['Page Up', 'to the update before'],
    ['Tab', 'through what is in an update: its time is a link to it'],
    ['Enter', 'on “3 new updates”: shows them, and goes to the first'],
  ],
  notes: [
    'Nothing that arrives takes the focus, or moves what is being read.',
    'An update that has the focus or a selection is changed when that has left.',
    '`heading-level` is that of the days; headlines of updates are one below.',
  ],
};

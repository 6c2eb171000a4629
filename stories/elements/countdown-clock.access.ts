import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A timer, which is not read out unasked; then the planned time as `<time>`.',
  name: 'What it counts to: the name of the event, or `name`.',
  notes: [
    'The figures are for the eye. A screen reader finds “2 hours, 10 minutes to go”, which changes once a minute at most.',
    'There is no timer where nothing is counted: an event of which only the day is known, a scrub, a hold of which nobody has said where the clock stands.',
    'Colour alone says nothing: “Hold” and “Scrubbed” are there as words.',
  ],
};

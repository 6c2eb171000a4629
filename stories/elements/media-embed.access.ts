import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A figure: the browser’s own player, a button that loads somebody else’s, or a card with a link.',
  name: 'A player by its title; the button “Load video from YouTube: Flakes in the dark”; a frame by title and provider.',
  keys: [
    ['Tab', 'to the player or the button, then to the link to where it comes from'],
    ['Enter', 'on the button: loads the player, which takes the focus'],
  ],
  notes: [
    'Nothing plays by itself.',
    '`tracks` in the story are captions, subtitles, descriptions and chapters: write captions for whatever is spoken.',
    'Where no file can be played an alert says so, with a link to the file.',
    'A poster is decoration. The picture beside a post needs an `alt` in the story.',
  ],
};

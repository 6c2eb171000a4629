import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A region with a list of figures, each with a button around its picture. Full screen it is a modal dialog.',
  name: 'The title of the gallery, else “Pictures”. A button is called by the `alt` of its picture.',
  keys: [
    ['Tab', 'from picture to picture; full screen, through its buttons and links'],
    ['Enter', 'on a picture: opens it full screen'],
    ['← →', 'full screen: to the picture on that side, also from right to left'],
    ['Home', 'full screen: to the first'],
    ['End', 'full screen: to the last'],
    ['Escape', 'closes, and goes back to the picture that was opened'],
  ],
  notes: [
    'Full screen, “4 of 6” and the `alt` of the new picture are said politely.',
    'A picture without an `alt` is a button called “Enlarge”, like any other without one: write one for each.',
    'Whoever cannot swipe has buttons, and the page behind stays where it is.',
  ],
};

import type { AccessNotes } from '../book/access-notes.js';

export const notes: AccessNotes = {
  role: 'A group with a list of buttons and links.',
  name: '“Share this story”, in the language of the page. A site is called as it calls itself.',
  keys: [
    ['Tab', 'from way to way'],
    ['Enter', 'copies the link, opens the device’s own dialog, or goes to the site'],
  ],
  notes: [
    '“Link copied” is said politely, and stands on the button for a moment; the button stays as wide as it was.',
    'Where the clipboard is closed to the page the address stands in a field called “Copy this link”, selected and focused.',
    'Links to sites open beside the page.',
  ],
};

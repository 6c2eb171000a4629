/** Said of every update. */
export const updateWords = {
  updates: 'Updates',
  pinned: 'Pinned',
  keyEvent: 'Key event',
  retracted: 'Retracted',
  linkTo: 'Link to this update',
  share: 'Share',
  nothingYet: 'Nothing here yet.',
};

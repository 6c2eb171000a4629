/** What the reader of a timeline can choose. */
export const choiceWords = {
  order: 'Order',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  selection: 'Selection',
  allUpdates: 'All updates',
  keyEvents: 'Key events',
  clock: 'Time of day',
  deskTime: 'Newsroom time',
  ownTime: 'Your time',
};

/** The status of a story, in a word; that it has gone on. */
export const statusWords = {
  status: { upcoming: 'Upcoming', live: 'Live', developing: 'Developing', final: 'Final' },
  updated: 'Updated',
};

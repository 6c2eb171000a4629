/** The status of a story, in a word. */
export const statusWords = {
  status: { upcoming: 'Upcoming', live: 'Live', developing: 'Developing', final: 'Final' },
};

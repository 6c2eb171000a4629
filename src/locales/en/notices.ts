/** Said in place of a story. */
export const noticeWords = {
  nothingToShow: 'Nothing here yet.',
  failed: 'This part of the story could not be loaded.',
  retry: 'Try again',
};

/** What is said around a picture that is shown full screen. */
export const lightboxWords = {
  ofPictures: '{n} of {all}',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  close: 'Close',
};

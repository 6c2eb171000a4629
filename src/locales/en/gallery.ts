export const galleryWords = {
  pictures: 'Pictures',
  enlarge: 'Enlarge',
  ofPictures: '{n} of {all}',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  close: 'Close',
};

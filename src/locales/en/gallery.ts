export const galleryWords = { pictures: 'Pictures', enlarge: 'Enlarge' };

export const pictureWords = { pictureMissing: 'Picture not available' };

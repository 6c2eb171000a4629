export const bylineWords = {
  by: 'By',
  published: 'Published',
  corrected: 'Corrected',
};

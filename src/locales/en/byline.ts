export const bylineWords = {
  by: 'By',
  published: 'Published',
  updated: 'Updated',
  corrected: 'Corrected',
};

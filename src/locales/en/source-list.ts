export const sourceListWords = { sources: 'Sources' };

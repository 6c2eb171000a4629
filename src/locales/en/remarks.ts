export const remarkWords = { isNew: 'New' };

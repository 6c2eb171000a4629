export const sharingWords = { copied: 'Link copied' };

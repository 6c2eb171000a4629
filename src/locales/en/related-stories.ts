export const relatedStoriesWords = { related: 'Related' };

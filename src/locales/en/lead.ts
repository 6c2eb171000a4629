/** What a poster leads to. */
export const leadWords = { watchVideo: 'Watch' };

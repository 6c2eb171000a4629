/** What a badge says to those who do not see its colour. */
export const badgeWords = { statusIs: 'Status:', outdated: ', not up to date' };

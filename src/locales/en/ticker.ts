export const tickerWords = {
  latest: 'Latest updates',
  newer: 'Newer update',
  older: 'Older update',
};

export const railWords = { summary: 'Key events' };

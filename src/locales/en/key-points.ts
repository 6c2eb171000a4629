export const keyPointsWords = { keyPoints: 'Key points' };

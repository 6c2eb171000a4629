/** A piece of JSON in words, which can be compared. */
export const wordsOf = (value: unknown): string => JSON.stringify(value) ?? '';

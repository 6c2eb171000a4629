/** Milliseconds that a page may be held up by one task. */
export const longest = 50;

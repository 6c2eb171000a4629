/** Between what a link does and the title of what it leads to. */
export const colonWords = { colon: ': ' };

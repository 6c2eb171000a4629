/** Said of media that are elsewhere. */
export const rareBlockWords = { watch: 'Watch', listen: 'Listen', open: 'Open' };

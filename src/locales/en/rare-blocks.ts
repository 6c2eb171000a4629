/** Said of media that are elsewhere, and of a table without a caption. */
export const rareBlockWords = { watch: 'Watch', listen: 'Listen', open: 'Open', table: 'Table' };

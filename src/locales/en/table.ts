/** The name of a table without a caption. */
export const tableWords = { table: 'Table' };

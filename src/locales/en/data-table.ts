/** Said when a table has been sorted. `{column}` stands for the head of a column. */
export const dataTableWords = {
  sortedUp: 'Sorted by {column}, ascending',
  sortedDown: 'Sorted by {column}, descending',
  unsorted: 'In the original order',
};

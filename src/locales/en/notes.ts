/** Said under an update that was touched after it was sent. */
export const noteWords = {
  correction: 'Correction',
  retraction: 'Retracted',
  retractedText: 'This update has been withdrawn.',
  edited: 'Updated',
};

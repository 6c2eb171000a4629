export const correctionNoteWords = {
  /** The name of the list; each note in it begins with `correction`. */
  corrections: 'Corrections',
  /** Before the headline or the time of the update that was put right. */
  inUpdate: 'In the update:',
};

/** What a reader without eyes, mouse or calm gets from an element. */
export interface AccessNotes {
  /** What it is to a screen reader. */
  readonly role: string;
  /** What it is called there, and by what that is chosen. */
  readonly name?: string;
  /** What the keyboard does, a line a key. */
  readonly keys?: readonly (readonly [key: string, does: string])[];
  /** What else to know: for whoever writes the story, or puts the element into a page. */
  readonly notes?: readonly string[];
}

const files = import.meta.glob<AccessNotes>('../elements/*.access.ts', {
  eager: true,
  import: 'notes',
});

/** The notes of an element, kept beside its stories as `<tag>.access.ts`. */
export const notesOf = (tag: string): AccessNotes | undefined =>
  files[`../elements/${tag}.access.ts`];

/** What holds for all of them. */
export const ofAll: readonly string[] = [
  'What goes wrong is an alert with a button to try again; what is empty says so in words.',
  'Focus is a ring of 3 pixels with a halo in the opposite colour; nothing to press is under 24 pixels.',
  'Words of the story carry its language and direction, ours that of the page.',
  'Forced colours keep every edge and dot; where motion is not wanted nothing moves.',
];

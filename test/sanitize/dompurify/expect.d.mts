/** What DOMPurify tries itself on, and what it makes of it by its own list. */
declare const fixtures: readonly {
  readonly title?: string;
  readonly payload: string;
  readonly expected: string | readonly string[];
}[];
export default fixtures;

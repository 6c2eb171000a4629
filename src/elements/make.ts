/**
 * Makes an element, also on a page that has an image called `createElement`. MooTools has a `Document`
 * of its own; nobody has an `HTMLDocument`.
 */
export const make = <T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T] =>
  HTMLDocument.prototype.createElement.call<Document, [T], HTMLElementTagNameMap[T]>(document, tag);

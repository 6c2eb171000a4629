/**
 * Registers an element of these stories, once. Said where it is used: a build may leave out a file of
 * which nothing is asked but to register.
 */
export function ownElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

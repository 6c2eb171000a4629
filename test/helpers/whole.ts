/** Whether all of an element is there. Without Vitest: pages that are not its own ask for it, too. */

/** The elements in a shadow root that have one of their own: the parts of a whole story. */
export const partsIn = (element: Element): Element[] =>
  [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot);

/** Whether all of an element has come: what it loads late, its pictures' frames, and all of its parts. */
export const isWhole = (element: Element): boolean =>
  !!element.shadowRoot?.querySelector('.sheet') &&
  !element.shadowRoot.querySelector('.loading, .waiting, .coming, .frame:empty') &&
  partsIn(element).every(isWhole);

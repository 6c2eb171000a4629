/** What elements take from the page around them: the nearest value of an attribute. */
const watched = ['lang', 'dir', 'theme'] as const;
export type Surrounding = (typeof watched)[number];

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The attribute's value on the element or its nearest ancestor, through shadow roots. */
export function nearest(start: Element, attribute: Surrounding): string | undefined {
  for (let at: Element | null = start; at;) {
    const found: Element | null = at.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute) ?? undefined;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** Calls back when a language or theme changes anywhere in the page. One observer serves all. */
export function watchSurroundings(listener: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((notify) => notify()));
  if (!listeners.size)
    observer.observe(document, { subtree: true, attributes: true, attributeFilter: [...watched] });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer?.disconnect();
  };
}

/** What elements take from the page around them: the nearest value of an attribute. */
export type Surrounding = 'lang' | 'dir' | 'theme';
const watched: Surrounding[] = ['lang', 'dir', 'theme'];

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

/** Calls back when one of them changes anywhere in the page. One observer serves all. */
export function watchSurroundings(listener: () => void): void {
  observer ??= new MutationObserver(() => listeners.forEach((notify) => notify()));
  observer.observe(document, { subtree: true, attributeFilter: watched });
  listeners.add(listener);
}

export function unwatchSurroundings(listener: () => void): void {
  listeners.delete(listener);
  if (!listeners.size) observer?.disconnect();
}

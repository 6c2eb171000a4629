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

/** Calls back when one of them changes around an element. One observer serves the page. */
export function watchSurroundings(start: Element, listener: () => void): void {
  observer ??= new MutationObserver(() => listeners.forEach((notify) => notify()));
  // It does not see into shadow roots from outside.
  for (let at: Element | undefined = start; at;) {
    const root: Node = at.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: watched });
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  listeners.add(listener);
}

export function unwatchSurroundings(listener: () => void): void {
  listeners.delete(listener);
  if (!listeners.size) observer?.disconnect();
}

/** What elements take from the page around them: the nearest value of an attribute. */
export type Surrounding = 'lang' | 'dir' | 'theme';
const watched: Surrounding[] = ['lang', 'dir', 'theme'];

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

interface Root extends Node {
  readonly host?: Element;
}

/** Eleven is a fragment. Not by its class: the page that we are in now may be another window's. */
const hostOf = (root: Root): Element | null => (root.nodeType === 11 && root.host) || null;

/** The attribute's value on the element or its nearest ancestor, through shadow roots. */
export function nearest(start: Element, attribute: Surrounding): string | undefined {
  for (let at: Element | null = start; at;) {
    const found: Element | null = at.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute) ?? undefined;
    at = hostOf(at.getRootNode());
  }
  return undefined;
}

/** Calls back when one of them changes around an element. One observer serves the page. */
export function watchSurroundings(start: Element, listener: () => void): void {
  observer ??= new MutationObserver(() => listeners.forEach((notify) => notify()));
  // It does not see into shadow roots from outside.
  for (let at: Element | null = start; at;) {
    const root: Node = at.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: watched });
    at = hostOf(root);
  }
  listeners.add(listener);
}

export function unwatchSurroundings(listener: () => void): void {
  listeners.delete(listener);
  if (!listeners.size) observer?.disconnect();
}

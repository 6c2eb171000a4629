/**
 * The colour that an element stands on: its own ground, or that of the nearest ancestor that has
 * one. What is laid over scrolled rows must cover them, and a theme may leave its ground to the page.
 */
export function groundUnder(start: Element): string {
  for (let at: Element | null = start; at;) {
    const { backgroundColor } = getComputedStyle(at);
    // A colour that lets anything through is written with an alpha.
    if (!/rgba|\/|transparent/.test(backgroundColor)) return backgroundColor;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'Canvas';
}

/** A class that knows its own tag name. */
export interface Definable extends CustomElementConstructor {
  readonly tag: string;
}

/** Marks our classes, so that a second copy of Standfirst is told from a stranger's element. */
export const ours = Symbol.for('standfirst.element');

/**
 * Registers a class under a name. A name that is taken is never an exception: our own classes
 * serve each other's pages, a stranger's class stays and the page's developer is told.
 * Returns whether the name now belongs to Standfirst.
 */
export function defineElement(
  elementClass: Definable,
  tag: string = elementClass.tag,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): boolean {
  if (!registry) return false;
  const existing = registry.get(tag);
  if (existing) {
    if (ours in existing) return true;
    console.warn(`Standfirst: <${tag}> is the page's own.`);
    return false;
  }
  try {
    registry.define(tag, elementClass);
  } catch {
    // A class can be registered once: a further name gets a class of its own.
    registry.define(tag, class extends elementClass {});
  }
  return true;
}

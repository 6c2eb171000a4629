import { alike, version } from './copies.js';

/** A class that knows its own tag name. */
export interface Definable extends CustomElementConstructor {
  readonly tag: string;
}

/**
 * Registers a class under a name. A name that is taken is never an exception: a copy of ours that was
 * first serves all of this major version, a stranger's class stays, and the page is told.
 * Returns whether the name now belongs to Standfirst, in this major version.
 */
export function defineElement(
  elementClass: Definable,
  tag: string = elementClass.tag,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): boolean {
  if (!registry) return false;
  const existing = registry.get(tag);
  if (existing) {
    const theirs = existing[alike];
    if (theirs !== version) {
      if (!theirs) console.warn(`Standfirst: <${tag}> is the page's own.`);
      // Without it the page is told no more than that.
      import('./tag-collision.js').then(({ tell }) => tell(tag, existing, true), console.warn);
    }
    return !!theirs;
  }
  try {
    registry.define(tag, elementClass);
  } catch {
    // A class can be registered once: a further name gets a class of its own.
    registry.define(tag, class extends elementClass {});
  }
  return true;
}

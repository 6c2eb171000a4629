/** Who looks at groups: on a shelf that is far nobody has to. */
import type { Near, Shown } from './stream.js';

/** Groups that nobody looks at, by who would: to say so again to an engine takes its time. */
const unwatched = new WeakMap<IntersectionObserver, WeakSet<Element>>();

/**
 * Has the engine look at shelves, and at those groups alone whose shelf is near: in every frame it asks
 * where each box is that is observed.
 */
export function watchShelves(
  groups: readonly Shown[],
  near: Near,
  observer: IntersectionObserver,
): void {
  const asleep = unwatched.get(observer) ?? new WeakSet();
  unwatched.set(observer, asleep);
  for (const { element, shelf } of groups) {
    const isNear = shelf && near.get(shelf);
    if (isNear) {
      if (asleep.delete(element)) observer.observe(element);
    } else if (isNear === undefined) {
      if (shelf) observer.observe(shelf);
    } else if (near.get(element) !== undefined && !asleep.has(element)) {
      asleep.add(element);
      observer.unobserve(element);
    }
  }
}

/** Who looks at groups: on a shelf that is far nobody has to. */
import type { Shown } from './stream.js';

/**
 * Has the engine look at shelves, and at those groups alone whose shelf is near: in every frame it asks
 * where each box is that is observed.
 */
export function watchShelves(
  groups: readonly Shown[],
  near: ReadonlyMap<Element, boolean>,
  observer: IntersectionObserver,
): void {
  for (const { element, shelf } of groups) {
    const isNear = shelf && near.get(shelf);
    if (isNear) observer.observe(element);
    else if (isNear === false) observer.unobserve(element);
    else if (shelf) observer.observe(shelf);
  }
}

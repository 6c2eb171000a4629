import { UpdateViewEvent } from './update-view-event.js';
import { idOf } from '../anchor.js';

/** Milliseconds in view after which an update counts as read. */
const enough = 5_000;

/** Tells what has been read. Loaded after the updates: nobody reads one in less time than that takes. */
export class ReadingTime {
  readonly #told = new Set<string>();
  readonly #clocks = new Map<Element, ReturnType<typeof setTimeout>>();
  readonly #updates = new IntersectionObserver((crossings) => this.#read(crossings), {
    threshold: [0, 0.25, 0.5],
  });

  watch(update: Element): void {
    if (!this.#told.has(update.id)) this.#updates.observe(update);
  }

  leave(): void {
    this.#updates.disconnect();
    for (const clock of this.#clocks.values()) clearTimeout(clock);
  }

  /** An update counts as in view when half of it is, or when it fills half of the screen. */
  #read(crossings: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio, intersectionRect, rootBounds } of crossings) {
      const fills = intersectionRect.height > (rootBounds?.height ?? innerHeight) / 2;
      const clock = this.#clocks.get(target);
      if (intersectionRatio < 0.5 && !fills) {
        clearTimeout(clock);
        this.#clocks.delete(target);
      } else if (clock === undefined)
        this.#clocks.set(
          target,
          setTimeout(() => this.#tell(target), enough),
        );
    }
  }

  #tell(update: Element): void {
    this.#clocks.delete(update);
    // An image of the page may be called so: that is no page that is hidden.
    if (document.hidden === true || !update.isConnected) return;
    this.#told.add(update.id);
    this.#updates.unobserve(update);
    update.dispatchEvent(new UpdateViewEvent({ id: idOf(update.id) }));
  }
}

import { UpdateViewEvent } from './update-view-event.js';
import { idOf } from '../anchor.js';
import type { Stream } from './stream.js';

/** Milliseconds in view after which an update counts as read. */
const enough = 5_000;

/** Watches what of a timeline is near the screen, and what has been read. */
export class Watching {
  readonly #stream: Stream;
  /** The groups that are watched, and whether they are near the screen. */
  readonly #near = new Map<Element, boolean>();
  readonly #told = new Set<string>();
  readonly #clocks = new Map<Element, ReturnType<typeof setTimeout>>();
  /** Groups, from a screen away. */
  readonly #groups = new IntersectionObserver((crossings) => this.#approach(crossings), {
    rootMargin: '100%',
  });
  /** Updates, in view. */
  readonly #updates = new IntersectionObserver((crossings) => this.#read(crossings), {
    threshold: [0, 0.25, 0.5],
  });

  constructor(stream: Stream) {
    this.#stream = stream;
    window.addEventListener('beforeprint', this.#onPrint);
  }

  /** To be called when the stream has changed. */
  look(): void {
    const { groups, size } = this.#stream;
    let position = 0;
    for (const { element, group } of groups) {
      const near = this.#near.get(element);
      if (near === undefined) {
        this.#groups.observe(element);
        this.#near.set(element, false);
      }
      // Assistive technology is told where updates stand; far from the screen that can wait.
      if (near !== false)
        [...element.children].forEach((update, index) => {
          update.ariaPosInSet = `${position + index + 1}`;
          update.ariaSetSize = `${size}`;
        });
      position += group?.updates.length ?? 0;
    }
    for (const [group, near] of this.#near)
      for (const update of near ? group.children : [])
        if (!this.#told.has(update.id)) this.#updates.observe(update);
  }

  leave(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    this.#groups.disconnect();
    this.#updates.disconnect();
    for (const clock of this.#clocks.values()) clearTimeout(clock);
  }

  #approach(crossings: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of crossings) this.#near.set(target, isIntersecting);
    for (const [group] of this.#near) if (!group.isConnected) this.#near.delete(group);
    this.#stream.open(this.#near);
    this.look();
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

  readonly #onPrint = (): void => this.#stream.showAll();
}

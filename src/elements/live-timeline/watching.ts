import type { ReadingTime } from './reading-time.js';
import type { Stream } from './stream.js';

/** Watches what of a timeline is near the screen, and has somebody watch what is read. */
export class Watching {
  readonly #stream: Stream;
  /** Whether groups are near the screen, once that is known; and shelves, where there are some. */
  readonly #near = new WeakMap<Element, boolean>();
  #reading: ReadingTime | undefined;
  /** Groups, from two screens away: what is one and a half away browsers lay out. */
  readonly #groups = new IntersectionObserver((crossings) => this.#approach(crossings), {
    rootMargin: '200%',
  });

  constructor(stream: Stream) {
    this.#stream = stream;
    window.addEventListener('beforeprint', this.#onPrint);
  }

  /** To be called when the stream has changed, with what watches updates once it has come. */
  look(part?: typeof import('./reading-time.js')): void {
    const { groups, size } = this.#stream;
    let position = 0;
    this.#reading ??= part && new part.ReadingTime();
    for (const { element, group } of groups) {
      const near = this.#near.get(element);
      // Until it is told of, which asking once more does not change.
      if (near === undefined) this.#groups.observe(element);
      // Assistive technology is told where updates stand; far from the screen that can wait.
      if (near !== false)
        [...element.children].forEach((update, index) => {
          update.ariaPosInSet = `${position + index + 1}`;
          update.ariaSetSize = `${size}`;
          if (near) this.#reading?.watch(update);
        });
      position += group?.updates.length ?? 0;
    }
  }

  leave(): void {
    window.removeEventListener('beforeprint', this.#onPrint);
    this.#groups.disconnect();
    this.#reading?.leave();
  }

  #approach(crossings: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of crossings) this.#near.set(target, isIntersecting);
    this.#stream.open(this.#near, this.#groups);
    this.look();
  }

  readonly #onPrint = (): void => this.#stream.showAll();
}

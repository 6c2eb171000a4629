/** Milliseconds between two announcements: whoever listens wants to listen to something else too. */
const pause = 20_000;

/** Tells a screen reader how many updates have come, now and then. */
export class Announcer {
  #count = 0;
  #last = -pause;
  #timer: ReturnType<typeof setTimeout> | undefined;

  add(count: number): void {
    this.#count += count;
  }

  /** Has a status element say what has come since it last spoke, once it is time. */
  say(status: Element, phrase: (count: number) => string): void {
    if (!this.#count || this.#timer !== undefined) return;
    const speak = (): void => {
      this.#timer = undefined;
      this.#last = performance.now();
      status.textContent = phrase(this.#count);
      this.#count = 0;
    };
    const wait = this.#last + pause - performance.now();
    if (wait > 0) this.#timer = setTimeout(speak, wait);
    else speak();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

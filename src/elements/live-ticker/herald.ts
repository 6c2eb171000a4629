/** Milliseconds between two things that a screen reader is told unasked. */
const pause = 20_000;

/**
 * Says what is new, politely: at most once in 20 seconds, and then the latest of it. What was said
 * is taken back after that time, so that nobody meets it again when reading through the page.
 */
export class Herald {
  /** What stands in the live region now. */
  said = '';
  readonly #changed: () => void;
  #next = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** At once, or when it is time again. */
  tell(words: string): void {
    if (this.#timer === undefined) this.answer(words);
    else this.#next = words;
  }

  /** At once: the reader has asked. */
  answer(words: string): void {
    clearTimeout(this.#timer);
    this.said = words;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const next = this.#next;
      this.#next = '';
      if (next) this.answer(next);
      else this.said = '';
      this.#changed();
    }, pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.said = this.#next = '';
  }
}

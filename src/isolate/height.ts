/** As high as a frame may become, in pixels; what is longer scrolls in it. */
export const highest = 200_000;

/** Milliseconds between two changes. */
const pause = 100;

/** A height that a frame may have; undefined for what is none. */
export const clamped = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value)
    ? Math.min(Math.max(Math.ceil(value), 0), highest)
    : undefined;

/** Applies the last of what is asked for, at most ten times a second. */
export class Pace<T> {
  readonly #apply: (value: T) => void;
  #next: { readonly value: T } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(apply: (value: T) => void) {
    this.#apply = apply;
  }

  ask(value: T): void {
    this.#next = { value };
    if (this.#timer === undefined) this.#go();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#next = undefined;
  }

  readonly #go = (): void => {
    const next = this.#next;
    this.#next = undefined;
    this.#timer = next && setTimeout(this.#go, pause);
    if (next) this.#apply(next.value);
  };
}

/** Lets so many things a second pass. */
export class Budget {
  readonly #most: number;
  #since = -Infinity;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  spend(): boolean {
    const now = performance.now();
    if (now - this.#since >= 1_000) {
      this.#since = now;
      this.#count = 0;
    }
    return ++this.#count <= this.#most;
  }
}

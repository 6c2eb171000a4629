import type { CSSResult } from 'lit';
import type { Setting } from '../views/setting.js';

type Dressed<T> = T & { readonly styles?: CSSResult };

/** Milliseconds before a part that could not be loaded is worth another try. */
const patience = 10_000;

/**
 * A part of Standfirst that is loaded when a story or a page first needs it: the HTML door, rare
 * blocks, a language, a theme.
 */
export class Late<T> {
  /** There from the task on that follows its loading. Its `styles` become those of the element that needed it. */
  value: Dressed<T> | undefined = undefined;
  readonly #load: () => Promise<Dressed<T>>;
  #loading: Promise<void> | undefined;
  #failedAt = -patience;

  constructor(load: () => Promise<Dressed<T>>) {
    this.#load = load;
  }

  /** Whether the last attempt failed, a moment ago: do without it. */
  get failed(): boolean {
    return performance.now() - this.#failedAt < patience;
  }

  /** For what has its room on the page: nobody waits for it, and `update` is called once it is there. */
  later(need: Setting['need'], update: () => void): Dressed<T> | undefined {
    if (this.value || this.failed) return need(this);
    void this.load().then(update);
    return undefined;
  }

  /** Resolves when it is known whether the part is there; never rejects. */
  load(): Promise<void> {
    this.#loading ??= this.#load()
      .then(
        // In a task of its own: reading ten thousand updates has been enough for one.
        (value) =>
          new Promise<void>((done) =>
            setTimeout(() => {
              this.value = value;
              done();
            }),
          ),
        () => void (this.#failedAt = performance.now()),
      )
      .then(() => (this.#loading = undefined));
    return this.#loading;
  }
}

import type { Story } from '../story/schema.js';

/** Storage may be full, forbidden, or not there at all. */
function guarded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * What an element has kept in `localStorage` of a reader's visits to a story. Only for a page that
 * has set `remember`: nothing is read or written before it is asked for something.
 */
export class Visits {
  readonly #of: string;
  #shelf: string | undefined;
  #before: string | undefined;

  /** `of` is what is kept: `visit`, `points`. */
  constructor(of: string) {
    this.#of = of;
  }

  /** What was kept on the visit before this one; undefined on the first visit. */
  before(story: Story): string | undefined {
    const shelf = this.#shelfOf(story);
    if (shelf !== this.#shelf)
      this.#before = guarded(() => localStorage.getItem(shelf)) ?? undefined;
    this.#shelf = shelf;
    return this.#before;
  }

  /** Keeps something of this visit for the next one. */
  keep(story: Story, kept: string): void {
    guarded(() => localStorage.setItem(this.#shelfOf(story), kept));
  }

  #shelfOf({ id, url, headline }: Story): string {
    return `standfirst:${this.#of}:${id ?? url ?? headline}`;
  }
}

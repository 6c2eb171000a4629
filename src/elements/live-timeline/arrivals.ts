import { printOf } from '../../story/print.js';
import { compareEditions } from '../../story/read-updates.js';
import type { Update } from '../../story/schema.js';
import { between } from './between.js';

/** What the page says when updates come while it is being read. */
export interface Reader {
  /** Whether a new update may be shown at once: it would push down nothing that is in view. */
  mayEnter(update: Update): boolean;
  /** Whether the reader is at work in an update that is shown. */
  isOccupied(id: string): boolean;
}

/** What came of taking the latest updates. */
export interface Taken {
  readonly showing: readonly Update[];
  /** Those that nobody has seen before. */
  readonly fresh: readonly Update[];
  /** Whether something else is shown than before. */
  readonly changed: boolean;
}

/**
 * What is shown of a story that goes on changing. New updates above the reader are held until they
 * are asked for; an edit of an update that is in use waits until it is not.
 */
export class Arrivals {
  /** New updates that are not shown yet, in the story's order. */
  held: readonly Update[] = [];
  /** Whether an edit waits for the reader to let go. */
  waiting = false;
  #latest: readonly Update[];
  #showing: readonly Update[];

  /** `latest` is what is shown so far. */
  constructor(latest: readonly Update[]) {
    this.#latest = this.#showing = latest;
  }

  /** Takes the latest updates and says which to show. */
  take(latest: readonly Update[], reader: Reader): Taken {
    if (latest === this.#latest && !this.waiting)
      return { showing: this.#showing, fresh: [], changed: false };
    if (!this.held.length && !this.waiting) {
      const { joined, gone } = between(this.#showing, latest);
      const ids = new Set(joined.map(({ id }) => id));
      const stood = gone.length > 0 || this.#showing.some(({ id }) => ids.has(id));
      if (ids.size && !stood && joined.every((update) => reader.mayEnter(update))) {
        this.#latest = this.#showing = latest;
        return { showing: latest, fresh: joined, changed: true };
      }
    }
    const shown = this.#shown();
    const known = new Set(this.held.map(({ id }) => id));
    const added = latest.filter(({ id }) => !shown.has(id));
    const fresh = added.filter(({ id }) => !known.has(id));
    this.held = fresh.length ? added.filter((update) => !reader.mayEnter(update)) : added;
    this.waiting = false;
    const held = new Set(this.held);
    const showing: Update[] = [];
    for (const update of latest) {
      if (held.has(update)) continue;
      const old = shown.get(update.id);
      // A page that sets the same story anew changes nothing by it.
      const same = old && sameContent(update, old);
      const waits = old && !same && reader.isOccupied(update.id);
      if (waits) this.waiting = true;
      showing.push(same || waits ? old : update);
    }
    this.#latest = latest;
    const before = this.#showing;
    if (showing.length === before.length && showing.every((one, at) => one === before[at]))
      return { showing: before, fresh, changed: false };
    this.#showing = showing;
    return { showing, fresh, changed: true };
  }

  /** Shows what was held. Returns it. */
  release(): readonly Update[] {
    const { held } = this;
    const shown = this.#shown();
    this.held = [];
    this.#showing = this.#latest.map((update) => shown.get(update.id) ?? update);
    return held;
  }

  /** Made when it is asked for: over a day it would grow, and most updates enter without it. */
  #shown(): ReadonlyMap<string, Update> {
    return new Map(this.#showing.map((update) => [update.id, update]));
  }
}

const sameContent = (one: Update, other: Update): boolean =>
  one === other || (!compareEditions(one, other) && printOf(one) === printOf(other));

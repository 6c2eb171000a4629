import type { Story, Update } from '../../story/schema.js';
import type { Need } from '../setting-for.js';
import { arrange, type Arrangement, type Layout } from './groups.js';
import type { Living, Timeline } from './living.js';
import { living } from './parts.js';

/** What is to be shown of a story, and how. */
export interface Wish extends Layout {
  readonly keyOnly: boolean;
}

/** Follows a story: what is shown of it now, and where it stands. */
export class Showing {
  /** There once the story has changed. */
  living: Living | undefined;
  arrangement: Arrangement | undefined;
  readonly #timeline: Timeline;
  readonly #restart: (updates: readonly Update[]) => void;
  #story: Story | undefined;
  #keyOnly = false;
  #showing: readonly Update[] = [];

  /** `restart` is told what is shown whenever that begins anew. */
  constructor(timeline: Timeline, restart: (updates: readonly Update[]) => void) {
    this.#timeline = timeline;
    this.#restart = restart;
  }

  /** Takes the story as it is now. */
  take(story: Story, wish: Wish, need: Need): void {
    const { updates = [] } = story;
    const { keyOnly, order, zone } = wish;
    const chosen = keyOnly ? updates.filter((one) => one.key || one.pinned) : updates;
    const goesOn = keyOnly === this.#keyOnly && continues(this.#story, story);
    const part = goesOn && (this.living || story !== this.#story) ? need(living) : undefined;
    // Until it is there nothing is shown anew.
    if (goesOn && story !== this.#story && !part) return;
    const { arrangement: before } = this;
    let showing = chosen;
    if (part) {
      this.living ??= new part.Living(this.#timeline, this.#showing);
      ({ showing } = this.living.take(chosen, wish));
    } else if (!goesOn) {
      this.living?.leave();
      this.living = undefined;
    }
    const sameLayout = goesOn && before?.order === order && before.zone === zone;
    if (!sameLayout) {
      this.arrangement = arrange(showing, wish);
      this.#restart(showing);
    } else if (part && showing !== this.#showing)
      this.arrangement = part.rearrange(showing, before);
    this.#showing = showing;
    this.#story = story;
    this.#keyOnly = keyOnly;
  }
}

/** Whether one story is a later edition of another: the same by name, or by an update. */
function continues(before: Story | undefined, now: Story): boolean {
  if (before === now) return true;
  if (!before?.updates?.length) return false;
  if (before.id ?? now.id) return before.id === now.id;
  const ids = new Set(before.updates.map(({ id }) => id));
  return !!now.updates?.some(({ id }) => ids.has(id));
}

import type { Story, Update } from '../../story/schema.js';
import type { Need } from '../setting-for.js';
import { arrange, type Arrangement, type Layout } from './groups.js';
import type { Living, Timeline } from './living.js';
import { living, shelves } from './parts.js';

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
  /** Set until the whole story is shown. */
  #ahead: unknown;

  /** `restart` is told what is shown whenever that begins anew. */
  constructor(timeline: Timeline, restart: (updates: readonly Update[]) => void) {
    this.#timeline = timeline;
    this.#restart = restart;
  }

  /** Takes the story as it is now; `ahead` is what there is of it while it is being read. */
  take(story: Story, wish: Wish, need: Need, ahead?: readonly Update[] | false): void {
    const { keyOnly, order, zone } = wish;
    const choose = (updates: readonly Update[] = []): readonly Update[] =>
      keyOnly ? updates.filter((one) => one.key || one.pinned) : updates;
    const known = keyOnly === this.#keyOnly ? this.#story : undefined;
    const isNews = known && known !== story;
    const late = this.living || isNews ? need(living) : undefined;
    // Until it is there nothing is shown anew.
    if (isNews && !late) return;
    const goesOn = !!known && (!isNews || !!late?.continues(known, story));
    const part = goesOn ? late : undefined;
    // What has changed in a story has changed in the whole of it.
    const some = !isNews && ahead;
    if (this.#ahead && goesOn && !some) {
      this.#showing = choose(known.updates);
      this.arrangement &&= shelves.value?.complete(this.#showing, this.arrangement);
    }
    this.#ahead = some;
    const { arrangement: before } = this;
    const chosen = choose(some || story.updates);
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

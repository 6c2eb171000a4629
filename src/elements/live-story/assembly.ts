import type { ReactiveController } from 'lit';
import type { Story } from '../../story/schema.js';
import type { Need } from '../setting-for.js';
import type { StoryElement } from '../story-element.js';
import { makePart } from './make-part.js';
import { passedTo, storyParts, type StoryPart, type Wishes } from './parts.js';
import type { Relay } from './relay.js';

/** Milliseconds that what stands below waits for a part that does not come to its end. */
const patience = 4000;

/** A part on the page. */
interface Placed {
  readonly element: StoryElement;
  /** Whether it shows its piece of the story, or has had time enough: what stands below may come. */
  settled?: unknown;
  /** What the page had set when it was last passed on: what the reader has chosen since stays. */
  passed: Readonly<Record<string, unknown>>;
}

const pass = (placed: Placed, wanted: Placed['passed']): void => {
  const { passed, element } = placed;
  for (const [name, value] of Object.entries(wanted))
    if (name in element && passed[name] !== value) Object.assign(element, { [name]: value });
  placed.passed = wanted;
};

/**
 * Puts the parts of a story in place, one below the other: what stands below comes when what is above
 * has its height, so that nothing is pushed down.
 */
export class Assembly implements ReactiveController {
  /** Whether the top of the story stands. */
  begun = false;
  /** Whether all of it does. */
  done = false;
  readonly #relay: Relay;
  readonly #update: () => void;
  readonly #placed = new Map<StoryPart, Placed>();
  #wanted: readonly StoryPart[] = [];
  /** The part that has nothing to show yet, what hears of its changes, and until when. */
  #awaited: Placed | undefined;
  #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(relay: Relay, update: () => void) {
    this.#relay = relay;
    this.#update = update;
  }

  /** Has the parts loaded that a story has something for, all at once. */
  want(story: Story, wishes: Wishes, need: Need): void {
    const left = wishes.without?.split(/\s+/);
    this.#wanted = storyParts.filter(({ tag, has }) => !left?.includes(tag) && has(story, wishes));
    for (const { late } of this.#wanted) late.later(need, this.#update);
  }

  /** Puts what is there into the boxes of an article, each named for its place. */
  assemble(article: Element, within: string, wishes: Wishes): void {
    const { begun, done } = this;
    const standing = this.#fill(article, within);
    this.begun ||= standing !== 'head';
    this.done = !standing;
    for (const [part, placed] of this.#placed)
      if (this.#wanted.includes(part)) pass(placed, passedTo(part, wishes, this.#wanted));
      else placed.element.remove();
    // Once the update under way is over.
    if (begun !== this.begun || done !== this.done) queueMicrotask(this.#update);
  }

  /** Fills box by box; gives the place of the first part that is still coming. */
  #fill(article: Element, within: string): string | undefined {
    for (const box of article.children) {
      // Nothing can be gone to, or take the focus, in what is not to be seen yet.
      if (box.previousElementSibling && !this.begun) return box.className;
      let last: Element | undefined;
      for (const part of this.#wanted) {
        const { late, place, slot } = part;
        if (place !== box.className || (late.failed && !late.value)) continue;
        const placed = this.#make(part, within);
        if (!placed) return place;
        const { element } = placed;
        // What stands there stands rightly: parts come and go, and keep their order.
        if (!element.isConnected)
          if (last) last[slot ? 'append' : 'after'](element);
          else box.prepend(element);
        last = element;
        placed.settled ||= element.renderRoot?.querySelector('.sheet:not(:has(.loading))');
        if (!placed.settled) {
          this.#watch(placed);
          return place;
        }
      }
    }
    this.hostDisconnected();
    return undefined;
  }

  #make(part: StoryPart, within: string): Placed | undefined {
    const known = this.#placed.get(part);
    const Part = part.late.value?.Part;
    if (known || !Part) return known;
    const element = makePart(Part, within);
    element.className = part.tag;
    element.slot = part.slot;
    element.part = part.tag;
    element.setAttribute('exportparts', part.exports);
    element.followStory(this.#relay);
    const placed: Placed = { element, passed: {} };
    this.#placed.set(part, placed);
    return placed;
  }

  /** Waits for nothing more: until the next look the story is not in the page. */
  hostDisconnected(): void {
    this.#awaited = undefined;
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
  }

  #watch(placed: Placed): void {
    const { renderRoot } = placed.element;
    if (placed === this.#awaited || !renderRoot) return;
    this.hostDisconnected();
    this.#awaited = placed;
    // Each part in a task of its own: a whole story is too much for one. A header alone is all there is.
    this.#observer = new MutationObserver(() =>
      this.#wanted[1] ? setTimeout(this.#update) : this.#update(),
    );
    this.#observer.observe(renderRoot, { childList: true, subtree: true });
    this.#timer = setTimeout(() => {
      placed.settled = true;
      this.#update();
    }, patience);
  }
}

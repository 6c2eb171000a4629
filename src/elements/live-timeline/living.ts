/** What a timeline needs once its story changes: loaded with the first change. */
import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../locales/plural.js';
import { arrivalWords } from '../../locales/en/arrivals.js';
import { orderUpdates } from '../../story/order.js';
import type { Update } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { UpdateArriveEvent } from './update-arrive-event.js';
import { Announcer } from './announcer.js';
import { Arrivals, type Taken } from './arrivals.js';
import { glide } from './glide.js';
import type { Layout } from './groups.js';
import { handling } from './parts.js';
import { isOccupied, listenForMedia, whenReleased } from './occupied.js';
import { anchorOf, idOf } from '../anchor.js';
import { keepPlace, placeAmong, type Place } from './reading-place.js';

export { continues } from './continues.js';
export { rearrange } from './rearrange.js';
export { livingStyles as styles } from './living.styles.js';

/** The timeline as this part of it sees it. */
export interface Timeline {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly groups: readonly HTMLElement[];
  requestUpdate(): void;
}

/** Lets a story go on changing under the eyes of a reader who must not be disturbed. */
export class Living {
  readonly #timeline: Timeline;
  readonly #arrivals: Arrivals;
  readonly #announcer = new Announcer();
  #settle: (() => void)[] = [];
  /** To be told of once they are on the page, or held. */
  #fresh: Update[] = [];
  #unwatch: (() => void) | undefined;

  /** `shown` is what the reader has seen so far. */
  constructor(timeline: Timeline, shown: readonly Update[]) {
    this.#timeline = timeline;
    this.#arrivals = new Arrivals(shown);
    if (timeline.renderRoot instanceof ShadowRoot) listenForMedia(timeline.renderRoot);
  }

  /** New updates that the reader has not asked for yet. */
  get held(): readonly Update[] {
    return this.#arrivals.held;
  }

  /** Takes the latest updates; says which to show now, and which have never been seen before. */
  take(latest: readonly Update[], { order, zone }: Layout): Taken {
    const { renderRoot: root, groups } = this.#timeline;
    const list = root.querySelector('.stream');
    if (!(root instanceof ShadowRoot) || !list) return this.#arrivals.take(latest, atEase);
    let known: Place | undefined;
    const place = (): Place => (known ??= placeAmong(groups, list));
    const taken = this.#arrivals.take(latest, {
      mayEnter: (update) => {
        const { atTop, last } = place();
        if (atTop) return !isOccupied(list, root);
        const seen = last && idOf(last.id);
        const above = latest.find(({ id }) => id === seen);
        if (!above || update.pinned) return false;
        return orderUpdates([update, above], zone, order)[0] === above;
      },
      isOccupied: (id) => {
        const element = root.getElementById(anchorOf(id));
        return !!element && isOccupied(element, root);
      },
    });
    this.#announcer.add(taken.fresh.length);
    this.#fresh.push(...taken.fresh);
    if (taken.changed)
      this.#settle = [
        keepPlace(place(), list),
        ...(place().atTop && taken.fresh.length ? [glide(() => this.#timeline.groups)] : []),
      ];
    return taken;
  }

  /** To be called when what was taken is on the page. */
  settled({ language, words }: Setting): void {
    const { renderRoot: root } = this.#timeline;
    const status = root.querySelector('.arrivals > p');
    const fresh = this.#fresh.splice(0);
    if (fresh.length) status?.dispatchEvent(new UpdateArriveEvent(fresh, this.held.length > 0));
    if (status)
      this.#announcer.say(status, (count) =>
        counted(this.held.length || count, words(arrivalWords).newUpdates, language),
      );
    // Last: it looks where things stand, and whatever is written after that is laid out once more.
    for (const settle of this.#settle.splice(0)) settle();
    if (!this.#arrivals.waiting) this.#stopWatching();
    else if (root instanceof ShadowRoot)
      this.#unwatch ??= whenReleased(root, () => this.#timeline.requestUpdate());
  }

  /** Shows what was held. Returns it. */
  release(): readonly Update[] {
    return this.#arrivals.release();
  }

  /** Shows what was held. Returns what comes first of it. */
  releaseFrom({ order, zone }: Layout): Update | undefined {
    const released = this.release();
    return released.find(({ pinned }) => pinned) ?? orderUpdates(released, zone, order)[0];
  }

  leave(): void {
    this.#stopWatching();
    this.#announcer.stop();
  }

  /** The button that shows what was held. It hovers: its coming and going moves nothing. */
  renderButton({ words, language }: Setting, show: () => void): TemplateResult | typeof nothing {
    const { length } = this.held;
    if (!length) return nothing;
    // Whoever presses it is taken to the first of them.
    if (!handling.value) void handling.load();
    return html`<button class="new-updates ui" part="new-updates" type="button" @click=${show}>
      ${counted(length, words(arrivalWords).newUpdates, language)}
    </button>`;
  }

  #stopWatching(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }
}

/** A reader who has nothing before the eyes yet. */
const atEase = { mayEnter: () => true, isOccupied: () => false };

import { html, type ReactiveControllerHost } from 'lit';
import type { FeedState } from '../../feed/feed-state.js';
import { epochOf } from '../../story/moment.js';
import type { Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import type { Need } from '../setting-for.js';
import type { Arrangement } from './groups.js';
import { bar, rail, remarks } from './parts.js';
import type { Visit } from './remarks.js';
import type { Remarks } from './stream.js';

/** The timeline as what stands around its updates sees it. */
export interface Page extends ReactiveControllerHost, HTMLElement {
  readonly feed: FeedState | undefined;
  readonly remember: boolean;
  pause(): void;
  resume(): void;
}

/** Pixels of width from which there is room for the rail; the style sheet has it in `em`. */
const railFrom = 900;
const hour = 3_600_000;

/** What stands around the updates: the bar, the rail, and remarks for the moment. All of it is late. */
export class Furniture {
  readonly #page: Page;
  #visit: Visit | undefined;
  #leaveClock: (() => void) | undefined;
  #whenWide: ResizeObserver | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  leave(): void {
    this.#leaveClock?.();
    this.#whenWide?.disconnect();
    this.#leaveClock = undefined;
  }

  /** How fresh the story is. */
  bar(setting: Setting, need: Need): unknown {
    const { feed } = this.#page;
    if (!feed) return undefined;
    const line = bar.later(need, this.#update)?.freshness(feed, setting, this.#turn);
    return html`<div class="bar">${line}</div>`;
  }

  /** Key events, where there is room beside the updates. */
  rail({ stream }: Arrangement, setting: Setting, need: Need, go: (id: string) => void): unknown {
    // Only until it is there: whoever observes anew is told anew, and would be drawn for ever.
    if (!rail.value) (this.#whenWide ??= new ResizeObserver(this.#measure)).observe(this.#page);
    const view = rail.value && need(rail);
    return view ? view.rail(stream, setting, go) : html`<div class="rail"></div>`;
  }

  /** What is said of updates that have just come, or came since the last visit. */
  remarks(
    story: Story,
    { stream }: Arrangement,
    setting: Setting,
    need: Need,
  ): Remarks | undefined {
    const { isConnected, remember } = this.#page;
    // At either end: a day-only update may stand before what has just come.
    const ends = [...stream.slice(0, 9), ...stream.slice(-9)];
    const isFresh = ends.some(({ time }) => Date.now() - epochOf(time) < hour);
    const part = (remember || isFresh) && need(remarks);
    if (!part) return undefined;
    if (isConnected) this.#leaveClock ??= part.onPageClock(this.#update);
    this.#visit ??= new part.Visit();
    return this.#visit.remarks(story, setting, remember);
  }

  readonly #measure = (): void => {
    if (this.#page.offsetWidth <= railFrom || rail.failed) return;
    this.#whenWide?.disconnect();
    // Not now: what changes sizes while they are being told of is an error of the page's.
    // Another timeline may have had it loaded already.
    setTimeout(() => void rail.load().then(this.#update));
  };

  readonly #update = (): void => this.#page.requestUpdate();

  readonly #turn = (): void => (this.#page.feed?.paused ? this.#page.resume() : this.#page.pause());
}

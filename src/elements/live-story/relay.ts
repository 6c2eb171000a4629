import type { FeedState } from '../../feed/feed-state.js';
import type { Followed, SourceListener, SourceState } from '../../feed/source.js';
import type { Reading } from '../../story/read-story.js';

/**
 * What a story's parts follow: it says on to them what `live-story` has heard, so that there is one
 * reading and one feed whatever the story came from, and failures are told by one element.
 */
export class Relay implements Followed {
  readonly #source: () => Followed | undefined;
  readonly #listeners = new Set<SourceListener>();
  #state: SourceState = { status: 'loading' };

  constructor(source: () => Followed | undefined) {
    this.#source = source;
  }

  tell(reading: Reading | undefined, feed: FeedState | undefined): void {
    if (reading === this.#state.reading && feed === this.#state.feed) return;
    this.#state = { status: 'ready', reading, feed };
    // Each in a task of its own: all parts of a changed story are too much for one.
    for (const listener of this.#listeners)
      setTimeout(() => this.#listeners.has(listener) && listener(this.#state));
  }

  subscribe(listener: SourceListener): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  async reload(): Promise<SourceState> {
    await this.#source()?.reload();
    return this.#state;
  }

  pause(): void {
    this.#source()?.pause();
  }

  resume(): void {
    this.#source()?.resume();
  }
}

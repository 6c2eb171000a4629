import { readStory, type Reading } from '../story/read-story.js';
import type { FeedState, StoryChange } from './feed-state.js';
import { fetchText, readJson } from './fetch-json.js';
import type { Freshness } from './freshness.js';
import { SourceError, sourceErrorOf } from './source-error.js';

/** What a source knows at one moment. `reading` stays while a later attempt fails. */
export interface SourceState {
  readonly status: 'loading' | 'ready' | 'error';
  readonly reading?: Reading | undefined;
  /**
   * With status `error` why the story did not load; with `ready` why it is not kept fresh: the same
   * object through one streak of failures.
   */
  readonly error?: SourceError | undefined;
  /** Undefined for a story that is not to be kept fresh. */
  readonly feed?: FeedState | undefined;
  /** Only in the state that brings a reading changed by the feed. */
  readonly change?: StoryChange | undefined;
}

export type SourceListener = (state: SourceState) => void;

/** What an element follows: a source, or what the element that it is a part of has heard. */
export type Followed = Pick<StorySource, 'subscribe' | 'reload' | 'pause' | 'resume'>;

/** Milliseconds before a part that did not load is asked for again. */
const patience = 30_000;

const sources = new Map<string, StorySource>();

/**
 * Where a story comes from: one for each URL, shared by every element that shows it, so that any
 * number of them cause one request. Get it with {@link StorySource.of}, hold it with `subscribe`.
 * While somebody subscribes, a story that names a feed or still develops is kept fresh.
 */
export class StorySource {
  /** The source of a URL; the same one for as long as anybody subscribes to it. */
  static of(url: string): StorySource {
    let source = sources.get(url);
    if (!source) sources.set(url, (source = new StorySource(url)));
    return source;
  }

  #state: SourceState = { status: 'loading' };
  #listeners = new Set<SourceListener>();
  #request: AbortController | undefined;
  #freshness: Promise<Freshness | false> | undefined;

  /** Without a URL it waits for {@link hold}; with one, get it from {@link StorySource.of}. */
  constructor(readonly url?: string) {}

  get state(): SourceState {
    return this.#state;
  }

  /** Calls `listener` with the state of now and of every change. Returns how to stop. */
  subscribe(listener: SourceListener): () => void {
    this.#listeners.add(listener);
    if (this.url && !this.#request) void this.reload();
    else {
      listener(this.#state);
      this.#keepFresh();
    }
    return () => {
      this.#listeners.delete(listener);
      // A moved element leaves and comes back within one task: only then is it time to let go.
      setTimeout(() => {
        if (this.#listeners.size) return;
        this.#stop();
        if (this.url && sources.get(this.url) === this) sources.delete(this.url);
      });
    };
  }

  /** Fetches the story anew, in place of any request under way. Never rejects. */
  async reload(): Promise<SourceState> {
    if (this.url) {
      this.#stop();
      const request = (this.#request = new AbortController());
      const { reading, feed } = this.#state;
      this.#become({ status: 'loading', reading, feed });
      let next: SourceState;
      try {
        const { text, url } = await fetchText(this.url, request);
        const read = readStory(readJson(text), { base: url });
        if (!read.story) throw new SourceError('not-a-story', 'no story');
        next = this.#ready(read);
      } catch (error) {
        next = { status: 'error', reading, feed, error: sourceErrorOf(error) };
      }
      // Another request, or nobody who listens any more, makes this answer no news.
      if (this.#request === request) this.#become(next);
    } else await this.check();
    return this.#state;
  }

  /** Asks for nothing more until {@link resume}. */
  pause(): void {
    void this.#tell('pause');
  }

  resume(): void {
    void this.#tell('resume');
  }

  /** Asks for news now. Resolves when the answer has been told; never rejects. */
  check(): Promise<void> {
    return this.#tell('check');
  }

  /** Takes a story that was handed over, in place of any other. */
  hold(reading: Reading): void {
    this.#stop();
    this.#become(this.#ready(reading));
  }

  /** A story is kept fresh if it says how, or where it came from and that it goes on. */
  #ready(reading: Reading): SourceState {
    const { status, feed } = reading.story ?? {};
    const { feed: old } = this.#state;
    const phase = status === 'final' ? 'ended' : 'live';
    const since = Date.now();
    // A story that was handed over may have been in the page for hours.
    const checkedAt = this.url ? since : undefined;
    const paused = !!old?.paused;
    const kept = feed?.poll ?? feed?.stream ?? (phase === 'live' ? this.url && status : old);
    return {
      status: 'ready',
      reading,
      feed: kept ? { phase, since, checkedAt, paused } : undefined,
    };
  }

  /** What that takes is loaded only for stories that need it. */
  #keepFresh(): void {
    const { status, feed } = this.#state;
    const wanted = feed && feed.phase !== 'ended' && status !== 'loading';
    if (!wanted || this.#freshness || !this.#listeners.size) return;
    const freshness: Promise<Freshness | false> = (this.#freshness = import('./freshness.js').then(
      ({ Freshness }) =>
        // It may come when the last listener has left, and would ask at once.
        this.#freshness === freshness &&
        new Freshness(this, (state) => this.#freshness === freshness && this.#become(state)),
    ));
    freshness.catch(() => {
      if (this.#freshness !== freshness) return;
      this.#become({
        error: new SourceError('network', 'not loaded', true),
        ...this.#state,
        feed: { ...feed, phase: 'degraded' },
      });
      setTimeout(() => {
        if (this.#freshness !== freshness) return;
        this.#freshness = undefined;
        this.#keepFresh();
      }, patience);
    });
  }

  #stop(): void {
    this.#request?.abort();
    void this.#tell('stop');
    this.#freshness = this.#request = undefined;
  }

  /** Never rejects: without its part a story shows on, as it is. */
  async #tell(what: 'pause' | 'resume' | 'check' | 'stop'): Promise<void> {
    await this.#freshness?.then(
      (freshness) => freshness && freshness[what](),
      () => undefined,
    );
  }

  #become(state: SourceState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
    this.#keepFresh();
  }
}

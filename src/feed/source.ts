import { readStory, type Reading } from '../story/read-story.js';
import { fetchJson } from './fetch-json.js';
import { SourceError } from './source-error.js';

/** What a source knows at one moment. `reading` stays while a later attempt fails. */
export interface SourceState {
  readonly status: 'loading' | 'ready' | 'error';
  readonly reading?: Reading | undefined;
  readonly error?: SourceError;
}

export type SourceListener = (state: SourceState) => void;

const sources = new Map<string, StorySource>();

/**
 * Where a story comes from: one for each URL, shared by every element that shows it, so that any
 * number of them cause one request. Get it with {@link StorySource.of}, hold it with `subscribe`.
 */
export class StorySource {
  /** The source of a URL; the same one for as long as anybody subscribes to it. */
  static of(url: string): StorySource {
    let source = sources.get(url);
    if (!source) sources.set(url, (source = new StorySource(url)));
    return source;
  }

  readonly url: string;
  #state: SourceState = { status: 'loading' };
  #listeners = new Set<SourceListener>();
  #request: AbortController | undefined;

  private constructor(url: string) {
    this.url = url;
  }

  get state(): SourceState {
    return this.#state;
  }

  /** Calls `listener` with the state of now and of every change. Returns how to stop. */
  subscribe(listener: SourceListener): () => void {
    this.#listeners.add(listener);
    if (!this.#request) void this.reload();
    else listener(this.#state);
    return () => {
      this.#listeners.delete(listener);
      // A moved element leaves and comes back within one task: only then is it time to let go.
      setTimeout(() => {
        if (this.#listeners.size) return;
        this.#request?.abort();
        this.#request = undefined;
        if (sources.get(this.url) === this) sources.delete(this.url);
      });
    };
  }

  /** Fetches the story anew, in place of any request under way. Never rejects. */
  async reload(): Promise<SourceState> {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const { reading } = this.#state;
    this.#become({ status: 'loading', reading });
    let next: SourceState;
    try {
      const { value, url } = await fetchJson(this.url, request);
      const read = readStory(value, { base: url });
      if (!read.story) throw new SourceError('not-a-story', 'no story');
      next = { status: 'ready', reading: read };
    } catch (error) {
      next = {
        status: 'error',
        reading,
        error: error instanceof SourceError ? error : new SourceError('network', String(error)),
      };
    }
    // Another request, or nobody who listens any more, makes this answer no news.
    if (this.#request === request) this.#become(next);
    return this.#state;
  }

  #become(state: SourceState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

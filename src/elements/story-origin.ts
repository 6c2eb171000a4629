import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedState } from '../feed/feed-state.js';
import { SourceError, type SourceErrorCode } from '../feed/source-error.js';
import { StorySource, type Followed, type SourceState } from '../feed/source.js';
import { readStory, type Reading } from '../story/read-story.js';
import { unreadOf } from '../story/read-updates.js';
import type { Problem } from '../story/problem.js';
import type { Story } from '../story/schema.js';
import type { StoryErrorCode } from './error-codes.js';
import {
  StoryChangeEvent,
  StoryErrorEvent,
  StoryLoadEvent,
  StoryStateEvent,
  type StoryErrorDetail,
} from './events.js';
import { explain, givenSource } from './parts.js';
import { unwatchSurroundings, watchSurroundings } from './surroundings.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly src: string | null };

/** Told once for the page, by the first element that meets them. */
const told = new WeakSet<object>();

const inlineScript = ':scope > script[type="application/json"]';

/**
 * Finds the story of an element: its `story` property, else its `src`, else the JSON inside it.
 * The last good story stays until there is another one. Also has the element look again when its
 * light DOM changes, or what the page says of language, direction and theme.
 */
export class StoryOrigin implements ReactiveController {
  /** `none` while nothing says where a story is. */
  status: SourceState['status'] | 'none' = 'none';
  /** The story to show, as it was read. */
  reading: Reading | undefined;
  /** How the story is kept fresh; undefined where it is not. */
  feed: FeedState | undefined;
  /** Where the story comes from, if it can be asked for more. */
  source: Followed | undefined;
  /** Goes before all else: what the element hears that this one is a part of. */
  leader: Followed | undefined;
  readonly #host: Host;
  #given: Reading | undefined;
  /** The JSON that was given: elements that were given the same share a source. */
  #raw: object | undefined;
  /** Where the story is taken from now: a leader, a given reading, a URL, or a script's text. */
  #from: Followed | Reading | string | undefined;
  #leave: (() => void) | undefined;
  #observer: MutationObserver | undefined;
  #error: SourceError | undefined;
  /** What to tell once the update under way is over. */
  #news: (() => Event)[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes a story from the `story` property; null or undefined gives the word back to `src`. */
  give(value: unknown): void {
    const { story } = this;
    // One that nobody has looked at would keep the one before it, and so on without an end.
    const before = story && unreadOf(story) ? undefined : story;
    this.#given =
      value == null ? undefined : readStory(value, { page: this.#host.baseURI, before });
    this.#raw = Object(value);
    this.#host.requestUpdate();
  }

  get story(): Story | undefined {
    return this.#given?.story ?? this.reading?.story;
  }

  get problems(): readonly Problem[] {
    return (this.reading && explain.value?.problemsOf(this.reading.faults)) ?? [];
  }

  /** Fetches again if the story comes from a URL. Never rejects. */
  async reload(): Promise<void> {
    await this.source?.reload();
  }

  fail(
    phase: StoryErrorDetail['phase'],
    code: StoryErrorCode,
    message: string,
    retryable = false,
    path?: string,
  ): void {
    this.#news.push(() => new StoryErrorEvent({ phase, code, message, retryable, path }));
  }

  /** Tells of a part that did not come: once, though all elements of the page may need it. */
  lost(part: object): void {
    if (!told.has(part)) {
      this.fail('render', 'part-unavailable', 'not loaded', true);
      // Once: an update for each look would never end.
      this.#update();
    }
    told.add(part);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#update);
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // In a page that is there already this would never come, and hold the element for ever.
    if (document.readyState === 'loading')
      window.addEventListener('DOMContentLoaded', this.#update, { once: true });
    watchSurroundings(this.#host, this.#update);
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    unwatchSurroundings(this.#update);
    this.#follow(undefined);
  }

  hostUpdate(): void {
    const { src, isConnected } = this.#host;
    if (!isConnected) return;
    const from =
      this.leader ??
      this.#given ??
      src ??
      this.#host.querySelector<HTMLScriptElement>(inlineScript)?.text;
    if (from === this.#from) return;
    this.#follow(from);
    if (this.leader) this.#join(this.leader);
    else if (from === undefined) {
      this.status = 'none';
      this.reading = undefined;
    } else if (from === this.#given) this.#hold(from, this.#raw);
    else if (src !== null) this.#subscribe(src);
    else this.#parse(String(from));
  }

  hostUpdated(): void {
    const faults = this.reading?.faults;
    if (faults?.some((fault) => !told.has(fault))) {
      const { value, failed } = explain;
      if (failed) this.lost(explain);
      else if (!value) return void explain.load().then(this.#update);
      for (const { code, message, path } of value?.failures(faults, told) ?? [])
        this.fail('parse', code, message, false, path);
    }
    for (const event of this.#news.splice(0)) this.#host.dispatchEvent(event());
  }

  #follow(from: Followed | Reading | string | undefined): void {
    this.#leave?.();
    this.#leave = this.source = this.feed = undefined;
    this.#from = from;
  }

  #subscribe(src: string): void {
    try {
      this.#join(StorySource.of(new URL(src, this.#host.baseURI).href));
    } catch {
      this.#refuse('bad-src', `no URL ${src}`);
    }
  }

  #join(source: Followed): void {
    this.source = source;
    this.#leave = source.subscribe(this.#hear);
  }

  #parse(text: string): void {
    try {
      const raw: unknown = JSON.parse(text);
      this.#hold(readStory(raw, { page: this.#host.baseURI }), Object(raw));
    } catch (error) {
      // The page may still be arriving in the middle of it: the next look sees more.
      if (document.readyState === 'loading') this.#from = undefined;
      else this.#refuse('bad-inline', String(error));
    }
  }

  #hold(reading: Reading, raw: object = reading): void {
    if (!reading.story) return this.#refuse('not-a-story', 'no story');
    this.#hear({ status: 'ready', reading });
    const from = this.#from;
    if (reading.story.feed)
      void givenSource.load().then(() => {
        if (!givenSource.value) this.lost(givenSource);
        else if (from === this.#from) this.#join(givenSource.value.sourceOf(raw, reading));
      });
  }

  #refuse(code: SourceErrorCode, message: string): void {
    this.#hear({ status: 'error', error: new SourceError(code, message) });
  }

  /** What a part hears its leader has told. */
  #announce(event: () => Event): void {
    if (!this.leader) this.#news.push(event);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  readonly #hear = ({ status, reading, error, feed, change }: SourceState): void => {
    // Nobody tells an element that the frame it is in has been taken away.
    if (!this.#host.ownerDocument.defaultView) return this.hostDisconnected();
    this.status = status;
    if (error && error !== this.#error) {
      const phase = /inline|story/.test(error.code) ? 'parse' : 'fetch';
      this.fail(phase, error.code, error.message, error.retryable);
    }
    this.#error = error;
    const story = reading?.story;
    if (status === 'ready' && story && reading !== this.reading) {
      this.reading = reading;
      // What was given has gone on since: an element that is moved goes on from here.
      if (this.#given && change) this.#given = this.#from = reading;
      this.#announce(() =>
        change ? new StoryChangeEvent(story, change) : new StoryLoadEvent(story, this.problems),
      );
    }
    if (feed && feed.phase !== this.feed?.phase) this.#announce(() => new StoryStateEvent(feed));
    this.feed = feed;
    this.#update();
  };
}

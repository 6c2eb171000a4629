import type { StoryChange } from '../story/merge.js';
import type { Reading } from '../story/read-story.js';
import { own, isRecord } from '../story/read.js';
import type { Story } from '../story/schema.js';
import { fetchText, readJson } from './fetch-json.js';
import type { Follower } from './intake.js';
import { pace } from './pace.js';
import { poll, retryAfterOf, type Answer } from './poll.js';
import { startOf, step, tick, type FeedEvent, type Schedule } from './schedule.js';
import { SourceError, sourceErrorOf } from './source-error.js';
import type { SourceState, StorySource } from './source.js';

const events = 'visibilitychange freeze resume pagehide pageshow online offline'.split(' ');

const inMs = (seconds: number | undefined): number | undefined => seconds && seconds * 1_000;

/** Keeps the story of a source fresh until it is stopped. */
export class Freshness {
  readonly #source: StorySource;
  readonly #tell: (state: SourceState) => void;
  /** The story as it stands. */
  #reading: Reading;
  #schedule: Schedule;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Under way: one attempt at a time, or an open stream. */
  #request: AbortController | undefined;
  #attempt: Promise<void> | undefined;
  #last: Answer | undefined;
  /** The first error of a streak of failures speaks for all of them. */
  #error: SourceError | undefined;
  /** Answers in a row that there is no such thing. */
  #misses = 0;

  constructor(source: StorySource, tell: (state: SourceState) => void) {
    const { reading, feed, error } = source.state;
    this.#source = source;
    this.#tell = tell;
    // Only a story that has been read has a feed.
    this.#reading = reading!;
    const { interval, stream } = this.#feed;
    this.#schedule = startOf(pace.now(), pace.random, inMs(interval), feed?.checkedAt ?? 0);
    this.#listen('addEventListener');
    if (error) this.turn(this.fail(error));
    if (feed?.paused) this.pause();
    this.handleEvent();
    this.turn({ type: 'tick' });
    if (stream && this.#schedule.phase === 'live') void this.check();
  }

  stop(): void {
    this.#listen('removeEventListener');
    clearTimeout(this.#timer);
    this.#cancel();
  }

  pause(): void {
    this.turn({ type: 'pause' });
  }

  resume(): void {
    this.turn({ type: 'resume' });
  }

  /** Resolves when the next answer has been told; a stream tells by itself. */
  async check(): Promise<void> {
    if (!this.#request && this.#schedule.phase !== 'ended') this.#attempt = this.#ask();
    if (!this.#feed.stream) await this.#attempt;
  }

  /** Whether there is something to ask, stream or no stream. */
  get polls(): string | undefined {
    return this.#feed.poll ?? this.#source.url;
  }

  /** Something has happened: what follows for requests, timers and listeners. */
  turn(event: FeedEvent): void {
    const ticked = event.type === 'tick';
    this.#schedule = step(this.#schedule, event, pace.now(), pace.random);
    const { dueAt, tickedAt, streaming, failures } = this.#schedule;
    if (!failures) {
      this.#error = undefined;
      this.#misses = 0;
    }
    // Nobody is there any more; or after a sleep, who knows what has become of a connection.
    if (!streaming && dueAt === (ticked ? tickedAt : undefined)) this.#cancel();
    if (!ticked) this.#report();
    this.#wind();
  }

  /** What a failure means for the schedule. */
  fail(cause: unknown): FeedEvent {
    const error = sourceErrorOf(cause);
    const status = error.response?.status;
    this.#misses = status === 404 ? this.#misses + 1 : 0;
    if (status === 410) return { type: 'end' };
    this.#error ??= error;
    return this.#misses > 1
      ? { type: 'end' }
      : { type: 'failure', retryAfter: retryAfterOf(error) };
  }

  /** Takes in one answer of the feed; what cannot be used changes nothing and rejects. */
  async take(value: unknown, from: string, request: AbortController): Promise<FeedEvent> {
    const head = own(isRecord(value) ? value : {});
    const { sequence, epoch, interval } = this.#feed;
    // As long as nothing has happened there is nothing to load either.
    if (sequence !== undefined && head.sequence === sequence && head.epoch === epoch)
      return this.#success(typeof head.interval === 'number' ? head.interval : interval);
    const { takeIn } = await import('./intake.js');
    const { url } = this.#source;
    const follower: Follower = {
      reading: this.#reading,
      fetchWhole: url
        ? () => fetchText(url, request, { cache: 'no-cache' }, pace.longest)
        : undefined,
      keep: (reading, change, error) => {
        request.signal.throwIfAborted();
        this.#reading = reading;
        if (change || error) this.#report(change, error);
      },
    };
    return this.#success((await takeIn(follower, value, from)) ?? this.#feed.interval);
  }

  /** The page is shown, hidden, put away, brought back, cut off or connected. */
  handleEvent(event?: Event): void {
    const { hidden, offline } = this.#schedule;
    const away =
      /hide$|freeze/.test(event?.type ?? '') || globalThis.document?.visibilityState === 'hidden';
    const cut = globalThis.navigator?.onLine === false;
    if (away !== hidden) this.turn({ type: away ? 'hidden' : 'visible' });
    if (cut !== offline) this.turn({ type: cut ? 'offline' : 'online' });
  }

  get #feed(): NonNullable<Story['feed']> {
    return this.#reading.story?.feed ?? own({});
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    for (const type of events)
      // Those of the document pass through here on their way to it.
      globalThis.window?.[how](type, this, true);
  }

  #report(change?: StoryChange, error = this.#error): void {
    this.#tell({ status: 'ready', reading: this.#reading, feed: this.#schedule, change, error });
  }

  /** One timer, if any, and none while there is an answer to wait for. */
  #wind(): void {
    clearTimeout(this.#timer);
    const { dueAt = Infinity, streaming, tickedAt } = this.#schedule;
    if (this.#request ? !streaming : dueAt === Infinity) return;
    const wait = Math.min(tick, dueAt - tickedAt);
    if (wait > 0) this.#timer = pace.later(() => this.turn({ type: 'tick' }), wait);
    else void this.check();
  }

  #cancel(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const request = (this.#request = new AbortController());
    let event: () => FeedEvent;
    try {
      const good = (await this.#follow(request)) ?? (await this.#poll(request));
      event = () => good;
    } catch (error) {
      event = () => this.fail(error);
    }
    if (this.#request !== request) return;
    this.#request = undefined;
    this.turn(event());
  }

  /** Follows the stream until it drops; undefined if there is none that comes through. */
  async #follow(request: AbortController): Promise<FeedEvent | undefined> {
    const { stream } = this.#feed;
    const part = stream && (await import('./stream.js').catch(() => undefined));
    return part ? part.follow(stream, request, this) : undefined;
  }

  async #poll(request: AbortController): Promise<FeedEvent> {
    const url = this.polls;
    if (!url) throw new SourceError('network', 'no answer', true);
    const answer = await poll(url, request, this.#last);
    if (answer === this.#last) return this.#success();
    const event = await this.take(readJson(answer.text), answer.url, request);
    // Only now: what could not be taken in must not be taken for known.
    this.#last = answer;
    return event;
  }

  #success(interval?: number): FeedEvent {
    const final = this.#reading.story?.status === 'final';
    return { type: 'success', interval: inMs(interval), final };
  }
}

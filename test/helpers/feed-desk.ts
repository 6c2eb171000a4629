/** A desk: a server of its own that answers a feed as a test tells it to, and how a source takes it. */
import { expect, vi } from 'vitest';
import { StorySource, type SourceError, type SourceState } from '../../src/index.js';
import type { DeskAnswer, DeskOrder, DeskRequest } from '../hosts/feed-desk.js';
import { newKey } from './wire.js';

const epoch = 'morning';

/** An update of the test's story. */
export const news = (id: string, more: object = {}) => ({
  id,
  time: '2026-03-13T21:00:00Z',
  headline: `About ${id}`,
  ...more,
});

interface Report {
  port?: number;
  requests: DeskRequest[];
}

/** Updates that the story and its feed have, one a sequence: `u1` is what sequence 1 brought. */
export class Desk {
  /** How far the feed has gone. */
  sequence = 2;
  readonly #key = newKey();
  #origin = '';

  /** With `stream` the story names one beside its head; with `foreign` the desk is another origin's. */
  static async open({ stream = false, foreign = true, head = true } = {}): Promise<Desk> {
    const desk = new Desk();
    const { port } = await desk.#call();
    desk.#origin = foreign
      ? `http://127.0.0.1:${port}`
      : `${location.origin}/feed-desk/${desk.#key}`;
    desk.#feed = {
      interval: 1,
      ...(head && { poll: 'head' }),
      ...(stream && { stream: 'stream' }),
    };
    await desk.publish(0);
    return desk;
  }

  #feed: object = {};

  get url(): string {
    return `${this.#origin}/story`;
  }

  story(more: object = {}): DeskAnswer {
    const updates = Array.from({ length: this.sequence }, (_, at) => news(`u${at + 1}`));
    const { sequence } = this;
    const feed = { ...this.#feed, sequence, epoch };
    return { body: { id: 'tram', headline: 'Tram', status: 'live', feed, updates, ...more } };
  }

  /** What has changed in the last `reach` steps. */
  delta(more: object = {}, reach = 20): object {
    const { sequence } = this;
    const since = Math.max(0, sequence - reach);
    const updates = Array.from({ length: sequence - since }, (_, at) => news(`u${since + at + 1}`));
    return { format: 'story-delta/1', epoch, sequence, since, updates, ...more };
  }

  /** An event of the stream. */
  event(delta: object = this.delta({}, 1)): string {
    return `id: ${this.sequence}\ndata: ${JSON.stringify(delta)}\n\n`;
  }

  /** Writes some more updates, and sets them before everyone who asks. */
  async publish(count = 1, reach?: number): Promise<void> {
    this.sequence += count;
    await this.set({ story: this.story(), head: { body: this.delta({}, reach) } });
  }

  set = (set: Readonly<Record<string, DeskAnswer>>): Promise<Report> => this.#call({ set });
  queue = (path: string, ...answers: DeskAnswer[]): Promise<Report> =>
    this.#call({ queue: { [path]: answers } });
  push = (words: string): Promise<Report> => this.#call({ push: words });
  tell = (now: 'drop' | 'stop' | 'start' | 'close'): Promise<Report> => this.#call({ now });

  async requests(path?: string): Promise<readonly DeskRequest[]> {
    const { requests } = await this.#call();
    return requests.filter((request) => path === undefined || request.path === path);
  }

  async #call(order?: DeskOrder): Promise<Report> {
    const init = order && { method: 'POST', body: JSON.stringify(order) };
    const response = await fetch(`/feed-desk/${this.#key}`, init);
    return (await response.json()) as Report;
  }
}

/** Everything that a source says, and what must never be in it. */
export class Watch {
  readonly source: StorySource;
  readonly states: SourceState[] = [];
  readonly errors = new Set<SourceError>();
  /** Ids of all updates that were told to be new. */
  readonly added: string[] = [];
  readonly stop: () => void;
  blanks = 0;

  constructor(source: StorySource) {
    this.source = source;
    this.stop = source.subscribe((state) => {
      this.states.push(state);
      if (state.error) this.errors.add(state.error);
      this.added.push(...(state.change?.added ?? []).map(({ id }) => id));
      const had = this.states.some(({ reading }) => reading?.story);
      if (had && !state.reading?.story?.updates?.length) this.blanks++;
    });
  }

  get ids(): readonly string[] {
    return this.source.state.reading?.story?.updates?.map(({ id }) => id) ?? [];
  }

  get phase(): string | undefined {
    return this.source.state.feed?.phase;
  }

  get codes(): readonly string[] {
    return [...this.errors].map(({ code }) => code);
  }

  until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
    const checked = async (): Promise<void> => {
      if (!(await holds()))
        throw new Error(`in vain: ${what}; ${this.phase} with ${this.ids.join()}`);
    };
    return vi.waitFor(checked, { timeout: 12_000, interval: 15 });
  }

  ready = (): Promise<void> => this.until(() => this.phase !== undefined, 'a story');
  phased = (phase: string): Promise<void> => this.until(() => this.phase === phase, phase);
  has = (id: string): Promise<void> => this.until(() => this.ids.includes(id), id);

  /** Nothing lost, nothing twice, never blank; and so many failures told of. */
  expectWhole(desk: Desk, errors: readonly string[] = []): void {
    const all = Array.from({ length: desk.sequence }, (_, at) => `u${at + 1}`);
    expect([...this.ids].sort()).toEqual(all.sort());
    expect(new Set(this.added).size, 'told twice').toBe(this.added.length);
    expect(this.blanks, 'blank').toBe(0);
    expect(this.codes).toEqual(errors);
  }
}

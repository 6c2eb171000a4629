/**
 * What a reader has after any number of documents and deltas, by the words of the format alone: the
 * simplest thing that could be right, to measure the servers by. For Node tests.
 */
import type { Json } from './story-file.ts';

const recordsOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : []);

export class MergingReader {
  fields: Json = {};
  updates = new Map<unknown, Json>();
  sequence = -1;
  epoch: unknown;
  /** How often the whole story had to be fetched. */
  fetches = 0;
  /** How often each change came to show, by the number it has. */
  readonly arrivals = new Map<string, number>();

  constructor(readonly fetchStory: () => Json | Promise<Json>) {}

  async load(): Promise<void> {
    this.fetches++;
    const { updates, feed, ...fields } = await this.fetchStory();
    const { sequence, epoch } = feed as { sequence: number; epoch: string };
    this.fields = fields;
    this.updates = new Map(recordsOf(updates).map((update) => [update.id, update]));
    this.sequence = sequence;
    this.epoch = epoch;
  }

  async take(delta: Json): Promise<void> {
    const since = Number(delta.since ?? Number(delta.sequence) - 1);
    if (delta.epoch !== this.epoch || since > this.sequence) await this.load();
    if (delta.epoch !== this.epoch || Number(delta.sequence) <= this.sequence) return;
    const fields: Record<string, unknown> = { ...this.fields, ...(delta.story as Json) };
    for (const [key, value] of Object.entries(fields)) if (value === null) delete fields[key];
    this.fields = fields;
    for (const update of recordsOf(delta.updates)) {
      const text = JSON.stringify(update);
      if (JSON.stringify(this.updates.get(update.id)) === text) continue;
      this.updates.set(update.id, update);
      this.arrivals.set(text, (this.arrivals.get(text) ?? 0) + 1);
    }
    this.sequence = Number(delta.sequence);
  }

  /** What is on the page, in an order of its own. */
  get shown(): unknown {
    return { ...this.fields, updates: inOrder(this.updates.values()) };
  }
}

/** A story in the same form. */
export function shownOf(story: Json): unknown {
  const { feed: _, updates, ...fields } = story;
  return { ...fields, updates: inOrder(recordsOf(updates)) };
}

const inOrder = (updates: Iterable<Json>): readonly Json[] =>
  [...updates].sort((a, b) => (`${a.id}` < `${b.id}` ? -1 : 1));

/** Whether deltas lead from one state of a story to another, with nothing missing in between. */
export function lead(deltas: readonly Json[], from: number, to: number): boolean {
  let at = from;
  for (const { since, sequence } of deltas) {
    if (Number(since) > at) return false;
    at = Math.max(at, Number(sequence));
  }
  return at === to;
}

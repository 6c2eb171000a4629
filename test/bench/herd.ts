import { startOf, step, type FeedEvent, type Schedule } from '../../src/feed/schedule.js';
import { Readership } from './readership.js';

/** What befalls a whole readership. Seconds count from when the first readers came. */
export interface Scenario {
  readonly name: string;
  /** While this lasts nothing is answered well. */
  readonly outage: readonly [from: number, until: number];
  /** What a reader hears while it lasts. */
  readonly failure?: FeedEvent;
  /** What happens to all readers at once. */
  readonly strokes?: readonly { readonly at: number; readonly event: FeedEvent }[];
  /** Whether readers follow a stream: then they only ask for a new one. */
  readonly streams?: boolean;
  /** How many times the steady load there may be; undefined where the promise is another one. */
  readonly limits?: { readonly during: number; readonly after: number };
}

export interface Outcome {
  /** Requests a second that this many readers make when all is well. */
  readonly steady: number;
  /** The highest second, as a multiple of that. */
  readonly before: number;
  readonly during: number;
  readonly after: number;
  readonly requests: number;
}

const down = { type: 'failure' } as const;
const outage = [60, 120] as const;

export const scenarios: readonly Scenario[] = [
  { name: 'an outage of 60 s', outage, limits: { during: 1.1, after: 1.2 } },
  {
    name: 'the same, with Retry-After: 30',
    outage,
    failure: { ...down, retryAfter: 30_000 },
    limits: { during: 1.1, after: 1.2 },
  },
  {
    name: 'all streams drop, and no new ones for 60 s',
    outage,
    streams: true,
    strokes: [{ at: 60, event: { type: 'drop' } }],
    limits: { during: 1.1, after: 1.2 },
  },
  // What is back in view and stale is asked for at once: no reader would understand a wait.
  {
    name: 'all hidden for 60 s, then in view',
    outage: [Infinity, Infinity],
    strokes: [
      { at: 60, event: { type: 'hidden' } },
      { at: 120, event: { type: 'visible' } },
    ],
  },
  {
    name: 'all offline for 60 s, then online',
    outage: [Infinity, Infinity],
    strokes: [
      { at: 60, event: { type: 'offline' } },
      { at: 120, event: { type: 'online' } },
    ],
  },
];

/** Chance that is the same each time: mulberry32. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const interval = 15_000;
const second = 1_000;
/** Milliseconds that are not told apart. */
const grain = 10;
const end = 330 * second;
/** How long a good answer takes; a bad one comes at once, which is the worst case. */
const answerAfter = 100;

/** Runs a scenario: every reader has a schedule of their own, the very one of the elements. */
export function simulate(scenario: Scenario, readers: number, random = dice(1)): Outcome {
  const { outage, failure = down, streams, strokes = [] } = scenario;
  const [from, until] = outage.map((time) => time * second) as [number, number];
  const good: FeedEvent = { type: streams ? 'stream-open' : 'success' };
  const queue = new Queue(readers);
  const schedules = new Readership(readers);
  const perSecond = new Uint32Array(end / second);
  const put = (reader: number, schedule: Schedule): void => {
    schedules.set(reader, schedule);
    queue.put(reader, schedule.dueAt);
  };

  for (let reader = 0; reader < readers; reader++) {
    const came = random() * interval;
    const schedule = startOf(came, random, interval);
    put(reader, streams ? step(schedule, good, came, random) : schedule);
  }
  for (let now = 0; now < end; now += grain) {
    for (const { at, event } of strokes) {
      if (at * second !== now) continue;
      queue.clear();
      for (let reader = 0; reader < readers; reader++)
        put(reader, step(schedules.get(reader), event, now, random));
    }
    for (let reader = queue.take(now); reader !== undefined; reader = queue.take(now)) {
      const at = Math.floor(now / second);
      perSecond[at] = (perSecond[at] ?? 0) + 1;
      const failed = now >= from && now < until;
      const [event, heard] = failed ? [failure, now] : [good, now + answerAfter];
      put(reader, step(schedules.get(reader), event, heard, random));
    }
  }

  const steady = (readers / interval) * second;
  const peak = (first: number, last: number): number =>
    Math.max(...perSecond.subarray(first, last)) / steady;
  return {
    steady,
    before: peak(30, 60),
    during: peak(60, 120),
    after: peak(120, end / second),
    requests: perSecond.reduce((sum, count) => sum + count, 0),
  };
}

/** Who is due when: a list for each grain of time, each reader in one of them at most. */
class Queue {
  readonly #first = new Int32Array(end / grain + 1).fill(-1);
  readonly #next: Int32Array;
  #now = 0;

  constructor(readers: number) {
    this.#next = new Int32Array(readers);
  }

  /** Undefined is never. */
  put(reader: number, time = Infinity): void {
    const slot = Math.max(this.#now, Math.ceil(time / grain));
    if (slot >= this.#first.length) return;
    this.#next[reader] = this.#first[slot] ?? -1;
    this.#first[slot] = reader;
  }

  /** One of those who are due by now; undefined when there are no more. */
  take(now: number): number | undefined {
    this.#now = Math.floor(now / grain);
    const reader = this.#first[this.#now] ?? -1;
    if (reader < 0) return undefined;
    this.#first[this.#now] = this.#next[reader] ?? -1;
    return reader;
  }

  clear(): void {
    this.#first.fill(-1);
  }
}

import type { JsonRecord } from '../story/read.js';
import { compare } from './changes.js';
import type { Edition } from './edition.js';
import { Ledger, type Delta } from './ledger.js';

/** Where readers find the feed, and how often they should ask, unless the file says otherwise. */
export interface FeedAddresses {
  readonly poll: string;
  readonly stream: string;
  readonly interval: number;
}

/** Turns editions of a file into the story, its head and its deltas, and tells each delta on. */
export class Wire {
  readonly #ledger = new Ledger();
  readonly #addresses: FeedAddresses;
  readonly #told = new Set<(delta: Delta) => void>();
  #edition: Edition | undefined;

  constructor(addresses: FeedAddresses) {
    this.#addresses = addresses;
  }

  get sequence(): number {
    return this.#ledger.sequence;
  }

  get epoch(): string {
    return this.#ledger.epoch;
  }

  /** Undefined until there was a file that could be read. */
  get edition(): Edition | undefined {
    return this.#edition;
  }

  get final(): boolean {
    return this.#edition?.fields.status === 'final';
  }

  /** Takes the next edition, and tells what it has changed. */
  take(edition: Edition): void {
    const before = this.#edition;
    this.#edition = edition;
    if (!before) return;
    const { change, complete } = compare(before, edition);
    if (!change) return;
    if (complete) this.#ledger.enter(change);
    else this.#ledger.begin(change);
    const delta = this.#ledger.between(this.sequence - 1) ?? this.head();
    for (const tell of this.#told) tell(delta);
  }

  /** The whole story, with where the feed stands at this moment. */
  story(): JsonRecord | undefined {
    if (!this.#edition) return undefined;
    const { fields, feed, updates } = this.#edition;
    const { sequence, epoch } = this;
    return {
      ...fields,
      feed: { ...this.#addresses, ...feed, sequence, epoch },
      updates: [...updates.values()].map(({ raw }) => raw),
    };
  }

  head(): Delta {
    const { interval } = this.#edition?.feed ?? {};
    return {
      ...this.#ledger.head(),
      interval: typeof interval === 'number' ? interval : this.#addresses.interval,
    };
  }

  /** One change by its number; undefined if there is no such change in this epoch any more. */
  change(sequence: number): Delta | undefined {
    return this.#ledger.between(sequence - 1, sequence);
  }

  nothing(sequence: number): Delta {
    return this.#ledger.nothing(sequence);
  }

  /**
   * What somebody has missed whose last event was this one; undefined if nothing. Without an event
   * that is known here, the head: who is further behind will find a gap in it.
   */
  missedSince(lastEventId: string): Delta | undefined {
    const [, epoch, number = ''] = /^(?:(\w+)\.)?(\d{1,15})$/.exec(lastEventId) ?? [];
    const since = number ? Number(number) : Infinity;
    if (epoch === this.epoch && since === this.sequence) return undefined;
    // A bare number may be one of another epoch: that will show, if it is followed by something.
    const known = (epoch === this.epoch || !epoch) && since < this.sequence;
    return (known && this.#ledger.between(since)) || this.head();
  }

  /** Calls `tell` with each delta to come. Returns how to stop. */
  onDelta(tell: (delta: Delta) => void): () => void {
    this.#told.add(tell);
    return () => this.#told.delete(tell);
  }
}

/** A delta as an event of the stream. */
export const eventOf = (delta: Delta): string =>
  `id: ${delta.epoch}.${delta.sequence}\ndata: ${JSON.stringify(delta)}\n\n`;

import { randomUUID } from 'node:crypto';
import { fieldOf, type JsonRecord } from '../story/read.js';
import type { Change } from './changes.js';

/** The changes after `since`, up to and including `sequence`, as they go over the wire. */
export interface Delta extends Change {
  readonly format: 'story-delta/1';
  readonly sequence: number;
  readonly epoch: string;
  readonly since: number;
  readonly interval?: number;
}

interface Line {
  readonly sequence: number;
  readonly change: Change;
  readonly size: number;
}

/** How much is kept: changes for those who come back, changes in the head, and its bytes. */
export const kept = { history: 200, head: 20, headSize: 64 * 1024 } as const;

/**
 * The numbered changes of a story. A new epoch begins where they do not lead on from what readers
 * have; whoever knows another epoch fetches the whole story.
 */
export class Ledger {
  #lines: readonly Line[] = [];
  #sequence = 0;
  #epoch = newEpoch();

  get sequence(): number {
    return this.#sequence;
  }

  get epoch(): string {
    return this.#epoch;
  }

  /** The number that comes before the oldest change that is still known. */
  get reach(): number {
    return this.#sequence - this.#lines.length;
  }

  /** Enters a change under the next number. */
  enter(change: Change): void {
    const line = { sequence: ++this.#sequence, change, size: JSON.stringify(change).length };
    this.#lines = [...this.#lines.slice(1 - kept.history), line];
  }

  /** Begins a new epoch with what can be said of the change that made it necessary. */
  begin(change: Change): void {
    this.#epoch = newEpoch();
    this.#lines = [];
    this.enter(change);
  }

  /** What has changed between two numbers, in the latest edition; undefined beyond what is kept. */
  between(since: number, sequence = this.#sequence): Delta | undefined {
    if (!(since >= this.reach && since <= sequence && sequence <= this.#sequence)) return undefined;
    const story: Record<string, unknown> = {};
    const updates = new Map<unknown, JsonRecord>();
    for (const { change } of this.#lines.slice(since - this.reach, sequence - this.reach)) {
      Object.assign(story, change.story);
      for (const update of change.updates ?? []) updates.set(fieldOf(update, 'id'), update);
    }
    return {
      format: 'story-delta/1',
      sequence,
      epoch: this.#epoch,
      since,
      ...(Object.keys(story).length && { story }),
      ...(updates.size && { updates: [...updates.values()] }),
    };
  }

  /** The last changes as one: the same short document for every reader. */
  head(): Delta {
    let size = 0;
    let since = this.#sequence;
    for (const line of this.#lines.slice(-kept.head).toReversed()) {
      size += line.size;
      if (size > kept.headSize && since < this.#sequence) break;
      since = line.sequence - 1;
    }
    return this.between(since) ?? this.nothing();
  }

  /** A delta with nothing in it. Whoever is behind it finds a gap, and fetches the whole story. */
  nothing(sequence = this.#sequence): Delta {
    return { format: 'story-delta/1', sequence, epoch: this.#epoch, since: sequence };
  }
}

const newEpoch = (): string => randomUUID().slice(0, 8);

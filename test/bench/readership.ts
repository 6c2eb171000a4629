import { feedPhases } from '../../src/feed/feed-state.js';
import type { Schedule } from '../../src/feed/schedule.js';

/** A million schedules, in columns: as so many objects they would keep the collector busy. */
export class Readership {
  readonly #phase: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #failures: Uint8Array;
  readonly #interval: Float64Array;
  readonly #since: Float64Array;
  readonly #dueAt: Float64Array;
  readonly #plannedAt: Float64Array;
  readonly #notBefore: Float64Array;
  readonly #checkedAt: Float64Array;
  readonly #tickedAt: Float64Array;

  constructor(readers: number) {
    this.#phase = new Uint8Array(readers);
    this.#flags = new Uint8Array(readers);
    this.#failures = new Uint8Array(readers);
    this.#interval = new Float64Array(readers);
    this.#since = new Float64Array(readers);
    this.#dueAt = new Float64Array(readers);
    this.#plannedAt = new Float64Array(readers);
    this.#notBefore = new Float64Array(readers);
    this.#checkedAt = new Float64Array(readers);
    this.#tickedAt = new Float64Array(readers);
  }

  set(reader: number, schedule: Schedule): void {
    const { streaming, paused, hidden, offline } = schedule;
    this.#phase[reader] = feedPhases.indexOf(schedule.phase);
    this.#flags[reader] = +streaming | (+paused << 1) | (+hidden << 2) | (+offline << 3);
    this.#failures[reader] = schedule.failures;
    this.#interval[reader] = schedule.interval;
    this.#since[reader] = schedule.since;
    this.#dueAt[reader] = schedule.dueAt ?? NaN;
    this.#plannedAt[reader] = schedule.plannedAt;
    this.#notBefore[reader] = schedule.notBefore;
    this.#checkedAt[reader] = schedule.checkedAt ?? NaN;
    this.#tickedAt[reader] = schedule.tickedAt;
  }

  get(reader: number): Schedule {
    const flags = this.#flags[reader] ?? 0;
    return {
      phase: feedPhases[this.#phase[reader] ?? 0] ?? 'idle',
      since: this.#since[reader] ?? 0,
      interval: this.#interval[reader] ?? 0,
      failures: this.#failures[reader] ?? 0,
      dueAt: unlessNaN(this.#dueAt[reader]),
      plannedAt: this.#plannedAt[reader] ?? 0,
      notBefore: this.#notBefore[reader] ?? 0,
      checkedAt: unlessNaN(this.#checkedAt[reader]),
      tickedAt: this.#tickedAt[reader] ?? 0,
      streaming: !!(flags & 1),
      paused: !!(flags & 2),
      hidden: !!(flags & 4),
      offline: !!(flags & 8),
    };
  }
}

const unlessNaN = (value = NaN): number | undefined => (value >= 0 ? value : undefined);

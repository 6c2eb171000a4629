import type { FeedPhase } from './feed-state.js';

/** What can happen to a feed. Times are milliseconds. */
export type FeedEvent =
  /** A good answer, or something heard on an open stream. */
  | {
      readonly type: 'success';
      /** What the server wants from now on. */
      readonly interval?: number | undefined;
      /** The story is over. */
      readonly final?: boolean | undefined;
    }
  | { readonly type: 'failure'; readonly retryAfter?: number | undefined }
  /** `drop`: a stream that had worked has ended. `tick`: time has passed, nothing else. */
  | {
      readonly type:
        | 'stream-open'
        | 'drop'
        | 'hidden'
        | 'visible'
        | 'offline'
        | 'online'
        | 'pause'
        | 'resume'
        | 'tick'
        | 'end';
    };

/** When to ask next. Never changed: what follows an event is a new one. */
export interface Schedule {
  readonly phase: FeedPhase;
  /** When this phase began. */
  readonly since: number;
  readonly interval: number;
  /** Failures in a row. */
  readonly failures: number;
  /** When to ask; undefined while there is to be no request (and no timer, but for a stream's). */
  readonly dueAt: number | undefined;
  /** When it would be time, whether or not anybody is there to look. */
  readonly plannedAt: number;
  /** The server has asked not to be bothered before. */
  readonly notBefore: number;
  /** When the last good answer came. */
  readonly checkedAt: number | undefined;
  /** When the schedule was last looked at. */
  readonly tickedAt: number;
  readonly streaming: boolean;
  readonly paused: boolean;
  readonly hidden: boolean;
  readonly offline: boolean;
}

type Draft = { -readonly [K in keyof Schedule]: Schedule[K] };

/** How often to look at the clock, at least: it may have jumped. */
export const tick = 5_000;
/** More than this between two looks is sleep; less than this the other way is a clock put right. */
const sleep = 3 * tick;
const putRight = 1_000;
const longestSpread = 120_000;
const homecoming = 5_000;
const day = 86_400_000;

const clamp = (time: number, least: number): number => Math.min(Math.max(time, least), day);

/**
 * The schedule of a story that has come just now, or at `checkedAt` (0 if nobody knows when): the
 * first look follows one interval later, or at once if it is older than that.
 */
export function startOf(
  now: number,
  random: () => number,
  interval = 15_000,
  checkedAt = now,
): Schedule {
  const first: Draft = {
    phase: 'live',
    since: now,
    interval: clamp(interval, 1_000),
    failures: 0,
    dueAt: undefined,
    plannedAt: 0,
    notBefore: 0,
    checkedAt: checkedAt || undefined,
    tickedAt: now,
    streaming: false,
    paused: false,
    hidden: false,
    offline: false,
  };
  wait(first, random);
  hurry(first);
  return settle(first);
}

/** What becomes of a schedule. Pure: the same schedule, event, time and chance give the same one. */
export function step(
  state: Schedule,
  event: FeedEvent,
  now: number,
  random: () => number,
): Schedule {
  const next: Draft = { ...state, tickedAt: now };
  const passed = now - state.tickedAt;
  switch (event.type) {
    case 'success':
      next.interval = clamp(event.interval ?? next.interval, 1_000);
      succeed(next);
      wait(next, random);
      if (event.final) next.phase = 'ended';
      break;
    case 'failure': {
      const spread = Math.min(longestSpread, next.interval * 2 ** ++next.failures);
      const retryAfter = clamp(event.retryAfter ?? 0, 0);
      next.streaming = false;
      next.notBefore = now + retryAfter;
      // Those who were told the same time must not come back at the same time.
      next.plannedAt = now + Math.max(next.interval, retryAfter) + random() * spread;
      break;
    }
    case 'stream-open':
      next.streaming = true;
      succeed(next);
      break;
    case 'drop':
      next.streaming = false;
      next.plannedAt = now + random() * next.interval;
      break;
    case 'hidden':
      next.hidden = true;
      break;
    case 'offline':
      next.offline = true;
      break;
    case 'pause':
      next.paused = true;
      break;
    case 'visible':
      next.hidden = false;
      hurry(next);
      break;
    case 'resume':
      next.paused = false;
      hurry(next);
      break;
    case 'online':
      next.offline = false;
      next.plannedAt = now + random() * homecoming;
      break;
    case 'end':
      next.phase = 'ended';
      break;
    case 'tick':
      // The clock was put back: what was left to wait is still to be waited.
      if (passed < -putRight) next.notBefore += passed;
      if (passed < -putRight || passed > sleep) {
        next.plannedAt = now;
        next.streaming = false;
      }
  }
  settle(next);
  if (next.phase !== state.phase) next.since = now;
  return next;
}

function succeed(next: Draft): void {
  next.failures = next.notBefore = 0;
  next.checkedAt = next.tickedAt;
}

/** A fifth more or less, so that readers who came together do not stay together. */
function wait(next: Draft, random: () => number): void {
  next.plannedAt = next.tickedAt + next.interval * (0.8 + 0.4 * random());
}

/** Somebody looks again: at once if what they see is older than it should be. */
function hurry(next: Draft): void {
  const age = next.tickedAt - (next.checkedAt ?? 0);
  if (age < 0 || age > next.interval) next.plannedAt = next.tickedAt;
}

function settle(next: Draft): Schedule {
  const { paused, hidden, offline, failures } = next;
  const ended = next.phase === 'ended';
  const idle = paused || hidden;
  const quiet = ended || idle || offline;
  if (!ended) next.phase = idle ? 'idle' : offline ? 'offline' : failures ? 'degraded' : 'live';
  if (quiet) next.streaming = false;
  next.plannedAt = Math.max(next.plannedAt, next.notBefore);
  next.dueAt = quiet || next.streaming ? undefined : next.plannedAt;
  return next;
}

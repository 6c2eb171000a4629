import { setTimeout as pause } from 'node:timers/promises';
import { NchanChannel } from './nchan-channel.js';
import { freshFor } from './sheet.js';
import type { Wire } from './wire.js';

/** Milliseconds. */
const firstRetry = 250;
const longestRetry = 5_000;
/** How often to see whether the channel still has what was posted to it. */
const rounds = 5_000;
/**
 * Message ids of nchan are seconds and a count within them. Where the count began anew, what is
 * posted within the same second would pass for old with readers who have seen more of that second.
 */
const nextSecond = 1_100;

/**
 * Who hears of another epoch fetches the whole story: caches must have had the time to let go of the
 * old one. They count in whole seconds.
 */
const turnover = (freshFor + 1.5) * 1_000;

export interface Publisher {
  /** There may be something new. */
  wake(): void;
  close(): Promise<void>;
}

/**
 * Posts every delta to a channel of nchan, in order, and each until it is taken: the wire itself is
 * the queue, so that nothing piles up. Where order cannot be kept (a new epoch, a channel that has
 * lost its memory, an outage longer than the history) the head begins the channel anew.
 */
export function publishTo(
  wire: Wire,
  doors: readonly string[],
  report: (message: string) => void,
): Publisher {
  const channel = new NchanChannel(doors);
  let alarm = new AbortController();
  let resting: 'lightly' | 'deeply' | undefined;
  let closed = false;
  let failures = 0;
  /** The epoch that caches know by now. */
  let turned: string | undefined;
  /** What was posted last; undefined where the head is to come first. */
  let posted: { readonly epoch: string; readonly sequence: number } | undefined;

  /** Waits, or less: closing ends it, and a wake-up call where nothing has to be waited for. */
  async function rest(milliseconds: number, light = false): Promise<void> {
    if (closed) return;
    resting = light ? 'lightly' : 'deeply';
    alarm = new AbortController();
    const { signal } = alarm;
    await pause(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    resting = undefined;
  }

  async function postNext(): Promise<boolean> {
    const { epoch, sequence } = wire;
    const next = posted?.epoch === epoch ? wire.change(posted.sequence + 1) : undefined;
    const delta = next ?? wire.head();
    let outcome = await channel.post(delta, !next);
    // Readers are told that there is something, and fetch it with the whole story.
    if (outcome === 'too-large') outcome = await channel.post(wire.nothing(delta.sequence), !next);
    if (outcome === 'taken') posted = { epoch, sequence: delta.sequence };
    else if (!failures && !closed)
      report(`${doors.join(' or ')} did not take change ${sequence}; it is posted until one does`);
    return outcome === 'taken';
  }

  /** Begins anew with the head if the channel has lost what was posted. */
  async function remind(): Promise<void> {
    if (!posted || !(await channel.hasForgotten())) return;
    posted = undefined;
    await rest(nextSecond);
  }

  async function run(): Promise<void> {
    while (!closed) {
      const { edition, epoch, sequence } = wire;
      if (!edition || (posted?.epoch === epoch && posted.sequence === sequence)) {
        await rest(rounds, true);
        if (!closed) await remind();
      } else if (turned !== epoch) {
        if (!(await channel.isEmpty())) await rest(turnover);
        turned = epoch;
      } else if (await postNext()) failures = 0;
      else {
        await rest(Math.min(longestRetry, firstRetry * 2 ** failures++));
        await remind();
      }
    }
  }
  const running = run();

  return {
    wake: () => {
      if (resting === 'lightly') alarm.abort();
    },
    async close() {
      closed = true;
      channel.close();
      alarm.abort();
      await running;
    },
  };
}

import { dayOf } from './day.js';
import { epochOf, precisionOf } from './moment.js';
import type { Update } from './schema.js';

export const orders = ['newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

type Timed = Pick<Update, 'time'>;

/**
 * Sorts updates, or what else has a time. In either order what knows only its day stands first under
 * that day, above the exact times, and several of one day keep the order that the story gives them.
 */
export function orderUpdates<T extends Timed>(
  updates: readonly T[],
  zone = 'UTC',
  order: Order = 'newest',
): readonly T[] {
  // An attribute may say anything.
  const sign = order === 'oldest' ? 1 : -1;
  // Most stories are told from one end to the other: then there is nothing to sort.
  if (runs(updates, sign)) return updates;
  if (runs(updates, -sign)) return [...updates].reverse();
  // Of exact times alone no day need be known.
  const inDays = !updates.every(isExact);
  return updates
    .map((update) => {
      const day = inDays ? dayOf(update.time, zone) : '';
      const exact = isExact(update);
      return { update, day, exact, epoch: exact ? epochOf(update.time) : 0 };
    })
    .sort((a, b) => {
      if (a.day !== b.day) return byDay(a.day, b.day, sign);
      if (a.exact !== b.exact) return a.exact ? 1 : -1;
      return sign * (a.epoch - b.epoch);
    })
    .map(({ update }) => update);
}

/**
 * Whether each time is later than the one before, or earlier for a `sign` below 0; false as well
 * where letters cannot tell.
 */
function runs(updates: readonly Timed[], sign: number): boolean {
  let before = '';
  for (const { time } of updates) {
    const goesOn = !before || (sign < 0 ? time < before : time > before);
    if (!goesOn || time[time.length - 1] !== 'Z' || time.length !== (before || time).length)
      return false;
    before = time;
  }
  return true;
}

const isExact = ({ time }: Timed): boolean => precisionOf(time) === 'instant';

/** A month stands above its days. */
function byDay(a: string, b: string, sign: number): number {
  if (a.startsWith(b)) return 1;
  if (b.startsWith(a)) return -1;
  return a < b ? -sign : sign;
}

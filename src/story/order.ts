import { dayOf } from './day.js';
import { epochOf, precisionOf } from './moment.js';
import type { Update } from './schema.js';

export const orders = ['newest', 'oldest'] as const;
export type Order = (typeof orders)[number];

/** The updates of one day, in order. `day` is `2022-12-20`, or `2022-12` for a whole month. */
export interface Day {
  readonly day: string;
  readonly updates: readonly Update[];
}

/**
 * Sorts updates. In either order an update that knows only its day stands first under that day,
 * above the exact times, and several of one day keep the order that the story gives them.
 */
export function orderUpdates(
  updates: readonly Update[],
  zone = 'UTC',
  order: Order = 'newest',
): readonly Update[] {
  const sign = order === 'newest' ? -1 : 1;
  return updates
    .map((update, index) => {
      const day = dayOf(update.time, zone);
      const exact = precisionOf(update.time) === 'instant';
      return { update, index, day, exact, epoch: exact ? epochOf(update.time) : 0 };
    })
    .sort((a, b) => {
      if (a.day !== b.day) return byDay(a.day, b.day, sign);
      if (a.exact !== b.exact) return a.exact ? 1 : -1;
      return sign * (a.epoch - b.epoch) || a.index - b.index;
    })
    .map(({ update }) => update);
}

/** A month stands above its days. */
function byDay(a: string, b: string, sign: number): number {
  if (a.startsWith(b)) return 1;
  if (b.startsWith(a)) return -1;
  return a < b ? -sign : sign;
}

/** Cuts ordered updates into days. */
export function groupByDay(ordered: readonly Update[], zone = 'UTC'): readonly Day[] {
  const days: { day: string; updates: Update[] }[] = [];
  for (const update of ordered) {
    const day = dayOf(update.time, zone);
    const last = days.at(-1);
    if (last?.day === day) last.updates.push(update);
    else days.push({ day, updates: [update] });
  }
  return days;
}

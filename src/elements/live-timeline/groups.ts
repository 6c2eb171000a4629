import { groupByDay, orderUpdates, type Order } from '../../story/order.js';
import type { Story, Update } from '../../story/schema.js';

/** A run of updates of one day, small enough to be shown between two frames. */
export interface Group {
  readonly day: string;
  /** Whether the day's heading stands above it. */
  readonly first: boolean;
  readonly updates: readonly Update[];
}

/** Updates in a group. A phone shows about five of them; fifty take some 10 ms. */
export const groupSize = 50;

/** The pinned updates, and the others cut into groups, in order. */
export interface Arrangement {
  readonly pinned: readonly Update[];
  readonly groups: readonly Group[];
}

export function arrange({ updates = [], timeZone }: Story, order: Order): Arrangement {
  const ordered = orderUpdates(updates, timeZone, order);
  const groups: Group[] = [];
  const stream = ordered.filter((update) => !update.pinned);
  for (const { day, updates: ofDay } of groupByDay(stream, timeZone))
    for (let start = 0; start < ofDay.length; start += groupSize)
      groups.push({ day, first: start === 0, updates: ofDay.slice(start, start + groupSize) });
  return { pinned: ordered.filter((update) => update.pinned), groups };
}

/** How many groups have to be shown at once: a screenful, and up to the update that is linked to. */
export function firstGroups({ groups }: Arrangement, wanted: string | undefined): number {
  let count = 0;
  for (let shown = 0; count < groups.length && shown < groupSize; count++)
    shown += groups[count]?.updates.length ?? 0;
  if (wanted === undefined) return count;
  const linked = groups.findIndex(({ updates }) => updates.some(({ id }) => id === wanted));
  return Math.max(count, linked + 1);
}

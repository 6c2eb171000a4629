import { groupByDay } from '../../story/days.js';
import { orderUpdates, type Order } from '../../story/order.js';
import type { Update } from '../../story/schema.js';

/** A run of updates of one day, small enough to be shown between two frames. */
export interface Group {
  /** Stays while updates come and go. */
  readonly key: string;
  readonly day: string;
  /** Whether the day's heading stands above it. */
  readonly first: boolean;
  readonly updates: readonly Update[];
}

/** Updates in a new group: a screen and more of them, few enough to be laid out in one short task. */
export const groupSize = 12;

/** A timeline of no more updates is short: it is shown at once, and nothing of its height is a guess. */
export const short = 2 * groupSize;

/** Groups that fill a shelf: ten thousand updates lie on eleven. */
export const shelfLength = 80;

/** What decides where updates stand. */
export interface Layout {
  readonly order: Order;
  readonly zone: string;
}

/** The pinned updates, and the others cut into groups, in order. */
export interface Arrangement extends Layout {
  /** All of them as the story gives them. */
  readonly told: readonly Update[];
  readonly pinned: readonly Update[];
  readonly stream: readonly Update[];
  readonly groups: readonly Group[];
}

/** Cuts the updates of a story into groups. Later editions of it go through `rearrange`. */
export function arrange(
  updates: readonly Update[],
  { order, zone }: Layout,
  group: (stream: readonly Update[]) => readonly Group[] = (stream) =>
    groupByDay(stream, zone).flatMap(({ day, updates: ofDay }) =>
      slices(ofDay).map((part, at) => groupOf(day, part, !at)),
    ),
): Arrangement {
  const ordered = orderUpdates(updates, zone, order);
  const pinned = ordered.filter((update) => update.pinned);
  const stream = pinned.length ? ordered.filter((update) => !update.pinned) : ordered;
  return { order, zone, told: updates, pinned, stream, groups: group(stream) };
}

let made = 0;
export const groupOf = (
  day: string,
  updates: readonly Update[],
  first: boolean,
  key = `${++made}`,
): Group => ({ key, day, first, updates });

/** Parts as long as a group may be: a whole one first, since the first screen is shown at once. */
export function slices(updates: readonly Update[]): readonly (readonly Update[])[] {
  const parts: (readonly Update[])[] = [];
  for (let at = 0; at < updates.length; at += groupSize)
    parts.push(updates.slice(at, at + groupSize));
  return parts;
}

/** How many groups have to be shown at once: up to the update that is linked to, and a screenful. */
export function firstGroups(groups: readonly Group[], wanted: string | undefined): number {
  const linked = ({ updates }: Group): boolean => updates.some(({ id }) => id === wanted);
  let count = wanted ? groups.findIndex(linked) + 1 : 0;
  // Without what is below it the linked one could not come to the top of the screen.
  for (let shown = 0; count < groups.length && shown < groupSize; count++)
    shown += groups[count]?.updates.length ?? 0;
  return count;
}

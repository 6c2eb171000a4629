import { groupByDay } from '../../story/days.js';
import { orderUpdates } from '../../story/order.js';
import type { Update } from '../../story/schema.js';
import { alike, between } from './between.js';
import {
  arrange,
  groupSize,
  groupOf,
  slices,
  type Arrangement,
  type Group,
  type Layout,
} from './groups.js';

/**
 * Arranges a later edition of a story. Groups that hold the same updates as ever come back as the
 * same objects, so that they need not be rendered, compared or even looked at again.
 */
export function rearrange(updates: readonly Update[], before: Arrangement): Arrangement {
  const { joined, gone: left, dropped } = between(before.told, updates);
  const gone = [...left, ...dropped];
  // Those that are lost go first, so that only one end changes at a time; a new edition takes the place
  // of the old one.
  const ids = new Set(joined.map(({ id }) => id));
  const lost = new Set(gone.filter(({ id }) => !ids.has(id)));
  let since = before;
  if (lost.size) {
    const stream = before.stream.filter((one) => !lost.has(one));
    since = { ...before, stream, groups: regroup(stream, before) };
  }
  const group = (stream: readonly Update[]): readonly Group[] => regroup(stream, since);
  if (gone.length + joined.length < few) {
    const pinned = reorder(before.pinned, gone, joined.filter(isPinned), before);
    const stream = reorder(
      before.stream,
      gone,
      joined.filter((one) => !isPinned(one)),
      before,
    );
    if (pinned && stream)
      return { ...before, told: updates, pinned, stream, groups: group(stream) };
  }
  return arrange(updates, before, group);
}

/** Fewer than these are put in their places one by one. */
const few = 50;

const isPinned = ({ pinned }: Update): boolean => !!pinned;

/**
 * An ordered list without some and with others in their places. Nothing where one of them has the
 * time of another: then the order is the story's, which says more than this knows.
 */
function reorder(
  ordered: readonly Update[],
  gone: readonly Update[],
  joined: readonly Update[],
  { order, zone }: Layout,
): readonly Update[] | undefined {
  const list = gone.length ? ordered.filter((update) => !gone.includes(update)) : [...ordered];
  const first = (one: Update, other: Update): Update | undefined =>
    orderUpdates([one, other], zone, order)[0];
  for (const update of joined) {
    let low = 0;
    for (let high = list.length; low < high;) {
      const middle = (low + high) >> 1;
      const other = list[middle];
      if (other && first(other, update) === other) low = middle + 1;
      else high = middle;
    }
    const before = list[low - 1];
    if (before && first(update, before) === update) return undefined;
    list.splice(low, 0, update);
  }
  return list;
}

/** Keeps the groups at both ends that have not changed, and cuts what lies between anew. */
function regroup(stream: readonly Update[], before: Arrangement): readonly Group[] {
  const { stream: old, groups, zone } = before;
  const [above, below] = alike(old, stream);
  if (above === old.length && above === stream.length) return groups;

  // A group at the edge of a change takes part in it, so that newcomers can join it.
  let head = 0;
  let start = 0;
  for (let size; (size = groups[head]?.updates.length) && start + size < above; head++)
    start += size;
  let tail = groups.length;
  let end = 0;
  for (let size; tail > head && (size = groups[tail - 1]?.updates.length); tail--) {
    if (end + size >= below) break;
    end += size;
  }
  const taken = groups.slice(head, tail);
  const between = groupByDay(stream.slice(start, stream.length - end), zone).flatMap(
    ({ day, updates }) => cut(day, updates, taken),
  );
  const known = new Map(taken.map((group) => [group.key, group]));
  let day = groups[head - 1]?.day;
  const rest = [...between, ...groups.slice(tail)].map((group) => {
    const first = group.day !== day;
    day = group.day;
    const now = group.first === first ? group : { ...group, first };
    const other = known.get(group.key);
    return other && isSame(other, now) ? other : now;
  });
  return [...groups.slice(0, head), ...rest];
}

interface Part {
  readonly home: Group | undefined;
  readonly updates: Update[];
}

/**
 * Cuts a day into groups. Updates stay in the group where they are, since another group would make
 * their elements anew; newcomers join a neighbour until it has twice the usual size.
 */
function cut(day: string, updates: readonly Update[], before: readonly Group[]): readonly Group[] {
  const homes = new Map(before.flatMap((group) => group.updates.map(({ id }) => [id, group])));
  const parts: Part[] = [];
  for (const update of updates) {
    const home = homes.get(update.id);
    const last = parts.at(-1);
    if (last && (home ? last.home === home : hasRoom(last))) last.updates.push(update);
    else if (home && last && !last.home && hasRoom({ home, updates: last.updates }))
      parts[parts.length - 1] = { home, updates: [...last.updates, update] };
    else parts.push({ home, updates: [update] });
  }
  const going = new Set(before.map(({ key }) => key));
  const groups: Group[] = [];
  for (const { home, updates: part } of parts)
    for (const slice of home ? [part] : slices(part)) {
      // What was one group and is two now goes on as the first of them.
      const goesOn = home && going.delete(home.key);
      groups.push(groupOf(day, slice, !groups.length, goesOn ? home.key : undefined));
    }
  return groups;
}

/** Newcomers without a home are cut afterwards, however many they are. */
const hasRoom = ({ home, updates }: Part): boolean =>
  !home || Math.max(home.updates.length, updates.length) < groupSize * 2;

const isSame = (one: Group, other: Group): boolean =>
  one.day === other.day &&
  one.first === other.first &&
  one.updates.length === other.updates.length &&
  one.updates.every((update, index) => update === other.updates[index]);

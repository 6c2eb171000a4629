/** Reads the updates of a long story bit by bit: loaded with the first one. */
import { isRecord, limits } from './read.js';
import { timeOf, unreadOf, type Unread } from './read-updates.js';
import type { Story, Update } from './schema.js';
import { readUpdate } from './update.js';

/** Updates at either end that are read at first: more than are shown until all are. */
const screens = 200;
/** Updates that are read at a time, in far less than a task may take. */
const bit = 1_000;
/** Milliseconds between two bits that nobody waits for. */
const pause = 50;

interface Progress {
  /** What there was to show at first. */
  readonly first: readonly Update[];
  /** How many have been read from the start. */
  done: number;
}

const progress = new WeakMap<Unread, Progress>();

/**
 * What there is to show until all is read: both ends of the list and what stands out of it, which
 * moves nothing if it is there from the start. Once some are shown each call reads some more, and gives
 * the same list. Undefined once there is no more to wait for, or where only all of them tell which
 * come first.
 */
export function readAhead(unread: Unread, shown: number): readonly Update[] | undefined {
  const { list, desk } = unread;
  const { faults } = desk;
  /** What has been read is known by its object. What is wrong with the others is told when all are. */
  const read = (at: number): Update | undefined => {
    const before = faults.length;
    const update = readUpdate(list[at], at, desk, (time) => time);
    if (!update) faults.length = before;
    return update;
  };
  try {
    let now = progress.get(unread);
    if (!now) {
      const places = placesOf(list);
      if (!places) return undefined;
      now = { first: places.map(read).filter((update) => update !== undefined), done: 0 };
      // Which edition of one goes before the other is known when all are.
      if (new Set(now.first.map(({ id }) => id)).size < now.first.length) return undefined;
      progress.set(unread, now);
    }
    const end = now.done + (shown && bit);
    for (; now.done < end && now.done < list.length; now.done++) read(now.done);
    if (now.done < list.length) return now.first;
  } catch {
    // Whoever looks at the whole list is told of it.
  }
  return undefined;
}

/** Reads what nobody has looked at yet, in tasks of its own, so that a reader who waits goes first. */
export async function readOn(story: Story): Promise<void> {
  const isMore = (): boolean => {
    const unread = unreadOf(story);
    return !!unread && !!readAhead(unread, 1);
  };
  do await new Promise((done) => setTimeout(done, pause));
  while (isMore());
}

/** Which to read first; undefined unless each stands where its time has it, as far as letters tell. */
function placesOf(list: readonly unknown[]): readonly number[] | undefined {
  const places: number[] = [];
  const { length } = list;
  if (length > limits.updates) return undefined;
  const rises = timeOf(list[0]) < timeOf(list[1]);
  let before = '';
  for (let at = 0; at < length; at++) {
    const raw = list[at];
    const time = timeOf(raw);
    const goesOn = !before || (time.length === before.length && time > before === rises);
    if (!goesOn || time.at(-1) !== 'Z' || time === before || !isRecord(raw)) return undefined;
    before = time;
    if (at < screens || at >= length - screens || raw.key || raw.pinned) places.push(at);
  }
  return places;
}

import { pathTo } from './marks.js';
import { epochOf } from './moment.js';
import { own, fault, fieldOf, isRecord, limits, type Desk } from './read.js';
import type { Story, Update } from './schema.js';
import { readUpdate } from './update.js';

/** More updates than these are very many: a page that shows a headline need not wait for them. */
const many = 1_000;

/** Updates that nobody has looked at. */
export interface Unread {
  readonly list: readonly unknown[];
  readonly desk: Desk;
  /** The edition before: a page hands back what it has taken, with one more. */
  readonly before: Story | undefined;
}

const unread = new WeakMap<Story, Unread>();

export const unreadOf = (story: Story): Unread | undefined => unread.get(story);

/** Gives a story its updates; very many are read at the first look. */
export function giveUpdates(story: Story, updates: Unread): void {
  let read: readonly Update[] | undefined;
  unread.set(story, updates);
  const get = (): readonly Update[] | undefined => {
    const rest = unread.get(story);
    unread.delete(story);
    return (read = rest ? readUpdates(rest) : read);
  };
  Object.defineProperty(story, 'updates', own({ enumerable: true, get }));
  if (!updates.list[many]) get();
}

function readUpdates({ list: all, desk, before }: Unread): readonly Update[] {
  let list: Update[] = [];
  try {
    const spare = all.length - limits.updates;
    // What is too much is at the old end, whichever that is.
    const start = spare > 0 && growsAtItsEnd(all) ? spare : 0;
    // A list of ten thousand with one more must not be read.
    const known = before?.updates ?? [];
    if (known.every((one, at) => one === all[at])) list = known.slice(start);
    const from = start + list.length;
    const rest = all.slice(from, start + limits.updates);
    // For a single newcomer it takes less to look at each than to list them all.
    const isMore = rest.length > 1;
    const places = new Map(isMore ? list.map(({ id }, at) => [id, at]) : []);
    const placeOf = (id: string): number =>
      isMore ? (places.get(id) ?? -1) : list.findIndex((one) => one.id === id);
    const counts = new Map<string, number>();
    const free = (time: string): string => {
      let id = time;
      let count = counts.get(time) ?? 1;
      // What was taken stays so: thousands of one time must not all be asked for again.
      while (placeOf(id) >= 0) id = `${time}-${++count}`;
      counts.set(time, count);
      return id;
    };
    rest.forEach((raw, at) => {
      const update = readUpdate(raw, from + at, desk, free);
      if (!update) return;
      const found = placeOf(update.id);
      const place = found < 0 ? list.length : found;
      const other = list[place];
      const order = other ? compareEditions(update, other) : 1;
      if (order > 0) {
        places.set(update.id, place);
        list[place] = update;
      } else if (!order && other !== update) fault(desk, pathTo(from + at), raw, 'duplicate-id');
    });
  } catch {
    // A value handed over by a page may be a proxy, or have getters that throw.
    fault(desk, 'updates', all, 'unreadable');
  }
  return list;
}

export const timeOf = (raw: unknown): string => String(isRecord(raw) && fieldOf(raw, 'time'));
const growsAtItsEnd = (list: readonly unknown[]): boolean => timeOf(list[0]) < timeOf(list.at(-1));

/** Above 0 if one edition of an update replaces another: by version, then by when it was modified. */
export const compareEditions = (update: Update, other: Update): number =>
  (update.version ?? 0) - (other.version ?? 0) || touched(update) - touched(other);

const touched = ({ modified }: Update): number => (modified ? epochOf(modified) : 0);

import { pathTo } from './marks.js';
import { epochOf } from './moment.js';
import {
  own,
  fault,
  fieldOf,
  isRecord,
  limits,
  noteUnknown,
  readFields,
  type Desk,
  type Fault,
} from './read.js';
import { story as shape, type Story, type Update } from './schema.js';
import { readUpdate } from './update.js';
import { safeUrl } from './url.js';

export interface ReadOptions {
  /** The address that the story came from; relative addresses in it resolve against this. */
  readonly base?: string | undefined;
  /** What they resolve against if there is no `base` and the story has no `url` of its own. */
  readonly page?: string | undefined;
  /** The updates of the edition before: a page hands back what it has taken, with one more. */
  readonly before?: readonly Update[] | undefined;
  /** Has the last word on each piece that was read well. */
  readonly finish?: Desk['finish'];
  /** Where to note what could not be read. */
  readonly faults?: Fault[] | undefined;
}

/** A story as read, with what could not be. The faults grow while updates are first looked at. */
export interface Reading {
  readonly story: Story | undefined;
  /** Shared by every later reading of the same story, so that none is told twice. */
  readonly faults: Fault[];
  /** What relative addresses were resolved against; HTML opened later needs it too. */
  readonly base: string | undefined;
}

/** What `parseStory` does, short of putting the faults into words: all that a browser needs. */
export function readStory(
  value: unknown,
  { base, page, before, finish, faults = [] }: ReadOptions = {},
): Reading {
  let desk: Desk = { faults, base, finish };
  let story: Story | undefined;
  try {
    desk = { ...desk, base: base ?? ownAddress(value) ?? page };
    story = readWhole(value, desk, before);
    if (!story) fault(desk, '', value, 'empty');
  } catch {
    // A value handed over by a page may be a proxy, or have getters that throw.
    fault(desk, '', value, 'unreadable');
  }
  return { story, faults, base: desk.base };
}

/** A story that was handed over, not fetched, lives at its canonical address. */
function ownAddress(value: unknown): string | undefined {
  const url = isRecord(value) ? fieldOf(value, 'url') : undefined;
  return typeof url === 'string' && URL.canParse(url)
    ? safeUrl(url, undefined, 'media')
    : undefined;
}

function readWhole(value: unknown, desk: Desk, before?: readonly Update[]): Story | undefined {
  if (!isRecord(value)) return undefined;
  const { updates: _, ...may } = shape.may;
  const fields = readFields({}, { ...shape.needs, ...may }, value, '', desk);
  const updates = readUpdates(fieldOf(value, 'updates'), desk, before);
  if (!fields || (!updates && !Object.keys(fields).length)) return undefined;
  noteUnknown(value, { ...shape.needs, ...shape.may }, '', desk);
  const { headline = '' } = fields;
  if (!headline) fault(desk, 'headline', headline, 'missing');
  return own({ headline, ...fields, ...(updates && { updates }) });
}

function readUpdates(
  value: unknown,
  desk: Desk,
  before: readonly Update[] = [],
): readonly Update[] | undefined {
  if (!Array.isArray(value)) {
    if (value !== undefined) fault(desk, 'updates', value, { kind: 'list', of: shape });
    return undefined;
  }
  const spare = Math.max(0, value.length - limits.updates);
  if (spare) fault(desk, 'updates', value, 'too-many');
  // What is too much is at the old end, whichever that is.
  const start = spare && growsAtItsEnd(value) ? spare : 0;
  // A list of ten thousand with one more must not be read.
  const list = before.every((one, at) => one === value[at]) ? before.slice(start) : [];
  const from = start + list.length;
  const rest: readonly unknown[] = value.slice(from, start + limits.updates);
  // For a single newcomer it takes less to look at each than to list them all.
  const ids = rest.length > 1 && new Set(list.map(({ id }) => id));
  const taken = (id: string): boolean => (ids ? ids.has(id) : list.some((one) => one.id === id));
  const counts = new Map<string, number>();
  const free = (time: string): string => {
    let id = time;
    let count = counts.get(time) ?? 1;
    // What was taken stays so: thousands of one time must not all be asked for again.
    while (taken(id)) id = `${time}-${++count}`;
    counts.set(time, count);
    return id;
  };
  rest.forEach((raw, at) => {
    const update = readUpdate(raw, from + at, desk, free);
    if (!update) return;
    const isNew = ids && ids.size < ids.add(update.id).size;
    const place = isNew ? -1 : list.findIndex(({ id }) => id === update.id);
    const other = list[place];
    if (!other) return void list.push(update);
    const order = compareEditions(update, other);
    if (order > 0) list[place] = update;
    else if (!order && other !== update) fault(desk, pathTo(from + at), raw, 'duplicate-id');
  });
  return list;
}

const timeOf = (raw: unknown): string => String(isRecord(raw) && fieldOf(raw, 'time'));
const growsAtItsEnd = (list: readonly unknown[]): boolean => timeOf(list[0]) < timeOf(list.at(-1));

/** Above 0 if one edition of an update replaces another: by version, then by when it was modified. */
export const compareEditions = (update: Update, other: Update): number =>
  (update.version ?? 0) - (other.version ?? 0) || touched(update) - touched(other);

const touched = ({ modified }: Update): number => (modified ? epochOf(modified) : 0);

import type { Delta } from './delta.js';
import { mergeFields, type Draft } from './merge-fields.js';
import { epochOf } from './moment.js';
import { compareEditions, type Reading } from './read-story.js';
import { isRecord, limits, type Desk } from './read.js';
import { equal, noteOnce } from './same.js';
import type { Story, Update } from './schema.js';
import { rawOf, readUpdate } from './update.js';

/** What a feed has changed in a story. */
export interface StoryChange {
  readonly added: readonly Update[];
  /** Updates in their new edition. */
  readonly changed: readonly Update[];
  readonly removed: readonly Update[];
  /** Names of other fields of the story, such as `headline`. */
  readonly fields: readonly string[];
}

/**
 * A story as it stands, with what must be known to merge more into it: how far its feed has been
 * followed, and which state of the feed each piece is from. Merging makes a new one.
 */
export interface Ledger {
  readonly reading: Reading;
  readonly story: Story;
  /** Undefined until the story or the feed has told. */
  readonly epoch: string | undefined;
  readonly sequence: number | undefined;
  /** The state of the feed that the whole story is from; -1 if it did not say. */
  readonly base: number;
  /** That many updates stand where the whole story has them; those after them by time. */
  readonly settled: number;
  /** Fields that came later, and from which state. */
  readonly fields: Readonly<Record<string, number>>;
  /** Faults that have been told. */
  readonly noted: Set<string>;
}

export interface Merged {
  readonly ledger: Ledger;
  /** Undefined if nothing has changed; the story is the same object then. */
  readonly change?: StoryChange | undefined;
}

/** From which state of which feed an edition is, unless it came with the whole story. */
const arrivals = new WeakMap<Update, Pick<Ledger, 'epoch'> & { readonly sequence: number }>();

export function openLedger(reading: Reading): Ledger {
  const { story = { headline: '' } } = reading;
  const { epoch, sequence } = story.feed ?? {};
  const noted = new Set<string>();
  noteOnce(reading.faults, 0, noted);
  const settled = story.updates?.length ?? 0;
  return { reading, story, epoch, sequence, base: sequence ?? -1, settled, fields: {}, noted };
}

/** Whether something between a story and a delta is missing. */
export const isGap = ({ epoch, sequence }: Ledger, delta: Delta): boolean =>
  (epoch ?? delta.epoch) !== delta.epoch || delta.since > (sequence ?? Infinity);

/** Which state of the feed an update is from, if it came later than the whole story. */
export const arrivalOf = ({ epoch }: Ledger, update: Update): number | undefined => {
  const arrival = arrivals.get(update);
  return arrival && arrival.epoch === epoch ? arrival.sequence : undefined;
};

export const sameContent = (update: Update, other: Update): boolean =>
  update === other || equal(rawOf(update) ?? update, rawOf(other) ?? other);

/**
 * Every update and every field keeps its last edition, so that any order and repetition of deltas
 * ends in the same story. A gap stays one, for the next delta to find, unless it is `accepted`.
 */
export function mergeDelta(from: Ledger, delta: Delta, accepted = false): Merged {
  const { epoch, sequence } = delta;
  const renewed = (from.epoch ?? epoch) !== epoch;
  if (renewed && !accepted) return { ledger: from };
  const ledger: Ledger = {
    ...from,
    ...(renewed && { base: -1, fields: {} }),
    ...((accepted || !isGap(from, delta)) && {
      epoch,
      sequence: Math.max(sequence, renewed ? 0 : (from.sequence ?? 0)),
    }),
  };
  const { reading, story, settled } = ledger;
  const { faults, base } = reading;
  const desk: Desk = { faults, base };
  const before = faults.length;

  const incoming = readUpdates(delta, desk);
  const changed: Update[] = [];
  const moved: Update[] = [];
  let list = story.updates ?? [];
  if (incoming.size) {
    const kept: Update[] = [];
    list.forEach((old, index) => {
      const update = incoming.get(old.id);
      if (update) incoming.delete(old.id);
      const now = update && replaces(update, old, ledger, sequence) ? update : old;
      if (now !== old) changed.push(now);
      if (index >= settled && now.time !== old.time) moved.push(now);
      else kept.push(now);
    });
    for (const update of [...moved, ...incoming.values()]) placeByTime(kept, settled, update);
    if (changed.length || incoming.size) list = kept;
  }
  const added = [...incoming.values()];
  for (const update of [...added, ...changed]) arrive(update, ledger, sequence);

  const { draft, told } = mergeFields(ledger, delta, desk);
  noteOnce(faults, before, ledger.noted);
  const next = { ...ledger, fields: { ...ledger.fields, ...told } };
  return conclude(next, draft, list, { added, changed, removed: [] });
}

/** The new ledger, with a new story only if there is something new in it. */
export function conclude(
  ledger: Ledger,
  draft: Draft,
  updates: readonly Update[],
  lists: Omit<StoryChange, 'fields'>,
): Merged {
  const { story, reading } = ledger;
  const fields = Object.keys(draft);
  const listed = updates !== (story.updates ?? updates) || (updates.length > 0 && !story.updates);
  if (!listed && !fields.length) return { ledger };
  const next = { ...story, ...draft, ...(listed && { updates }) };
  for (const field of fields)
    if (next[field as keyof Story] === undefined) Reflect.deleteProperty(next, field);
  return {
    ledger: { ...ledger, story: next, reading: { ...reading, story: next } },
    change: { ...lists, fields },
  };
}

/** New updates stand where their time puts them, whichever came first. */
export function placeByTime(list: Update[], settled: number, update: Update): void {
  let at = list.length;
  for (; at > settled; at--) {
    const other = list[at - 1];
    const order = other ? epochOf(other.time) - epochOf(update.time) : 0;
    if (order < 0 || (!order && other && other.id < update.id)) break;
  }
  list.splice(at, 0, update);
}

/** The last edition of each update in a delta; a bad one costs itself. */
function readUpdates({ updates }: Delta, desk: Desk): Map<string, Update> {
  const incoming = new Map<string, Update>();
  for (const raw of updates.slice(0, limits.updates)) {
    const path = `delta.updates[${String(isRecord(raw) && raw.id)}]`;
    const update = readUpdate(raw, path, desk, () => false);
    const other = update && incoming.get(update.id);
    if (update && (!other || compareEditions(update, other) > 0)) incoming.set(update.id, update);
  }
  return incoming;
}

/** Whether an update is a later edition than the one that stands. */
function replaces(update: Update, old: Update, ledger: Ledger, sequence: number): boolean {
  const order = compareEditions(update, old);
  if (order) return order > 0;
  const arrival = arrivalOf(ledger, old);
  const { base } = ledger;
  if (sameContent(update, old)) {
    if (sequence > (arrival ?? base)) arrive(old, ledger, sequence);
    return false;
  }
  if (sequence <= base && arrival === undefined) return false;
  const later = Math.max(sequence, base) - Math.max(arrival ?? base, base);
  // Two texts of one edition: any rule will do, if it is the same for everyone.
  return later ? later > 0 : JSON.stringify(update) > JSON.stringify(old);
}

/** It is from the whole story now. */
export const settle = (update: Update): boolean => arrivals.delete(update);

function arrive(update: Update, { epoch }: Ledger, sequence: number): void {
  arrivals.set(update, { epoch, sequence });
}

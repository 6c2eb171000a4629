import type { Delta } from './delta.js';
import { mergeFields, type Draft } from './merge-fields.js';
import type { Reading } from './read-story.js';
import { compareEditions } from './read-updates.js';
import { printOf, saysStill } from './print.js';
import { own, fieldOf, isRecord, limits, type Desk, type Fault } from './read.js';
import type { Story, Update } from './schema.js';
import { originOf, readUpdate } from './update.js';

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
  /** What comes is read for it: one for all, since each update keeps its own. */
  readonly desk: Desk;
  /** Undefined until the story or the feed has told. */
  readonly epoch: string | undefined;
  readonly sequence: number | undefined;
  /** The state of the feed that the whole story is from; -1 if it did not say. */
  readonly base: number;
  /** That many updates stand where the whole story has them; those after them by time. */
  readonly settled: number;
  /** Fields that came later, and from which state. */
  readonly fields: Readonly<Record<string, number>>;
  /** Where faults have been told of. */
  readonly noted: Set<string>;
}

export interface Merged {
  readonly ledger: Ledger;
  /** Undefined if nothing has changed; the story is the same object then. */
  readonly change?: StoryChange | undefined;
}

export function openLedger(reading: Reading): Ledger {
  const { story = { headline: '' }, faults, base } = reading;
  const { epoch, sequence } = story.feed ?? {};
  const settled = story.updates?.length ?? 0;
  const noted = new Set<string>();
  noteOnce(faults, 0, noted);
  const desk = { faults, base };
  const from = { epoch, sequence, base: sequence ?? -1 };
  return { reading, story, desk, ...from, settled, fields: {}, noted };
}

/** For a gap that nothing can fill: the feed begins anew with what it says next. */
export const losePlace = (ledger: Ledger): Ledger => ({
  ...ledger,
  epoch: undefined,
  sequence: undefined,
  base: -1,
  fields: {},
});

/** Whether something between a story and a delta is missing. */
export const isGap = ({ epoch, sequence }: Ledger, delta: Delta): boolean =>
  (epoch ?? delta.epoch) !== delta.epoch || delta.since > (sequence ?? Infinity);

/**
 * Every update and every field keeps its last edition, so that any order and repetition of deltas
 * ends in the same story. A gap is still one afterwards, for the next delta to find.
 */
export function mergeDelta(from: Ledger, delta: Delta): Merged {
  const { epoch, sequence } = delta;
  if ((from.epoch ?? epoch) !== epoch) return { ledger: from };
  const place = isGap(from, delta)
    ? undefined
    : { epoch, sequence: Math.max(sequence, from.sequence ?? 0) };
  const ledger = { ...from, ...place };
  const { desk, settled, noted } = ledger;
  const { faults } = desk;
  const before = faults.length;

  const { updates = [] } = ledger.story;
  const named = new Map(
    delta.updates
      .slice(0, limits.updates)
      .map((raw) => [raw, String(isRecord(raw) && fieldOf(raw, 'id'))] as const),
  );
  // One pass over many updates, with a few ids at hand: cheaper than to keep a map of them all.
  const ids = new Set(named.values());
  const known = new Map(
    updates.filter(({ id }) => ids.has(id)).map((update) => [update.id, update]),
  );
  const standing = (id: string): Update | undefined =>
    // One that came without an id has got its own just now.
    ids.has(id) ? known.get(id) : updates.find((update) => update.id === id);
  const added: Update[] = [];
  const changed: Update[] = [];
  let list: Update[] | undefined;
  for (const update of readUpdates(named, desk, known)) {
    const old = standing(update.id);
    if (old && !replaces(update, old, ledger, sequence)) continue;
    (old ? changed : added).push(update);
    arrive(update, epoch, sequence);
    list ??= updates.slice();
    const at = old ? list.indexOf(old) : -1;
    if (at >= 0 && at < settled) list[at] = update;
    else {
      if (old) list.splice(at, 1);
      putIn(update, list, settled);
    }
  }

  const { draft, told } = mergeFields(ledger, delta, desk);
  noteOnce(faults, before, noted);
  const next = { ...ledger, fields: { ...ledger.fields, ...told } };
  return conclude(next, draft, list, { added, changed, removed: [] });
}

/** Among those that came later. */
function putIn(update: Update, list: Update[], settled: number): void {
  let at = list.length;
  for (; at > settled; at--) {
    const other = list[at - 1];
    if (!other || byTime(other, update) < 0) break;
  }
  list.splice(at, 0, update);
}

/** Any order will do for what a page is to sort, if it is the same whichever came first. */
export const byTime = (one: Update, other: Update): number =>
  (one.time === other.time ? one.id < other.id : one.time < other.time) ? -1 : 1;

/** The new ledger, with a new story only if there is something new in it. */
export function conclude(
  ledger: Ledger,
  draft: Draft,
  updates: readonly Update[] | undefined,
  lists: Omit<StoryChange, 'fields'>,
): Merged {
  const fields = Object.keys(draft);
  if (!updates && !fields.length) return { ledger };
  const story = own({ ...ledger.story, ...draft, ...(updates && { updates }) });
  const reading = { ...ledger.reading, story };
  return { ledger: { ...ledger, story, reading }, change: { ...lists, fields } };
}

/**
 * Takes back what has been noted before: a feed repeats its last changes for a while, and with them
 * what is wrong with them.
 */
export function noteOnce(faults: Fault[], before: number, noted: Set<string>): void {
  for (const fault of faults.splice(before)) {
    const place = fault.path.replace(/\[\d+\]/g, '');
    if (!noted.has(place)) faults.push(fault);
    noted.add(place);
  }
}

/** Notes from which state of which feed an update is. */
function arrive(update: Update, epoch?: string, sequence?: number): void {
  const origin = originOf(update);
  if (!origin) return;
  origin.epoch = epoch;
  origin.sequence = sequence;
}

/** Which state of the feed an update is from, if it came later than the whole story. */
export function arrivalOf({ epoch }: Ledger, update: Update): number | undefined {
  const origin = originOf(update);
  return origin?.epoch === epoch ? origin?.sequence : undefined;
}

/** It is from the whole story now. */
export const settle = (update: Update): void => arrive(update);

/** The last edition of each update in a delta, all by their ids; a bad one costs itself. */
function readUpdates(
  named: ReadonlyMap<unknown, string>,
  desk: Desk,
  known: ReadonlyMap<string, Update>,
): Iterable<Update> {
  const incoming = new Map<string, Update>();
  for (const [raw, id] of named) {
    const old = known.get(id);
    // A feed repeats its last changes for a while: most of it need not be read.
    const update =
      old && saysStill(old, raw, desk) ? old : readUpdate(raw, id, desk, (time) => time);
    const other = update && incoming.get(update.id);
    if (update && (!other || compareEditions(update, other) > 0)) incoming.set(update.id, update);
  }
  return incoming.values();
}

/** Whether an update is a later edition than the one that stands. */
function replaces(update: Update, old: Update, ledger: Ledger, sequence: number): boolean {
  const order = compareEditions(update, old);
  if (order) return order > 0;
  const { base, epoch } = ledger;
  const arrival = arrivalOf(ledger, old);
  const [print, oldPrint] = [printOf(update), printOf(old)];
  if (print === oldPrint && sequence > (arrival ?? base)) arrive(old, epoch, sequence);
  if (print === oldPrint || (sequence <= base && arrival === undefined)) return false;
  const later = Math.max(sequence, base) - Math.max(arrival ?? base, base);
  // Two texts of one edition: any rule will do, if it is the same for everyone.
  return later ? later > 0 : print > oldPrint;
}

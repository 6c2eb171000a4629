import { fieldNames, wordsOfField, type Draft } from './merge-fields.js';
import {
  arrivalOf,
  byTime,
  conclude,
  noteOnce,
  settle,
  type Ledger,
  type Merged,
} from './merge.js';
import { printOf } from './print.js';
import { readStory } from './read-story.js';
import { compareEditions } from './read-updates.js';
import type { Story, Update } from './schema.js';

/**
 * A whole story, fetched from `url`, takes the place of the one that stands; where both say the
 * same, the objects stay. It takes nothing back, unless it is a `fresh` start, of another epoch: what
 * stands in a later edition, or is from a later state of the feed, stays too. Undefined if it is
 * another story.
 */
export function mergeStory(
  ledger: Ledger,
  value: unknown,
  url: string,
  fresh = false,
): Merged | undefined {
  const { faults } = ledger.reading;
  const before = faults.length;
  const { story: fetched } = readStory(value, { base: url, faults });
  if (!fetched?.headline || fetched.id !== ledger.story.id) {
    faults.length = before;
    return undefined;
  }
  // What is wrong with them is known from the first look on.
  void fetched.updates;
  noteOnce(faults, before, ledger.noted);
  const { epoch } = fetched.feed ?? {};
  const other = epoch === undefined ? fresh : epoch !== (ledger.epoch ?? epoch);
  return replace(ledger, fetched, url, other);
}

function replace(ledger: Ledger, fetched: Story, url: string, fresh: boolean): Merged {
  const { story, reading, base } = ledger;
  const { epoch, sequence } = fetched.feed ?? {};
  const asOf = fresh ? Infinity : (sequence ?? Infinity);
  const stays = (old: Update): boolean => asOf < (arrivalOf(ledger, old) ?? base);
  const standing = new Map(story.updates?.map((update) => [update.id, update]));
  const added: Update[] = [];
  const changed: Update[] = [];

  const list = (fetched.updates ?? []).map((update) => {
    const old = standing.get(update.id);
    standing.delete(update.id);
    if (!old) {
      added.push(update);
      return update;
    }
    const order = fresh ? 1 : compareEditions(update, old);
    const same = reading.base === url && printOf(update) === printOf(old);
    if (same || order < 0 || (!order && stays(old))) {
      if (!stays(old)) settle(old);
      return old;
    }
    changed.push(update);
    return update;
  });
  const settled = list.length;
  const others = [...standing.values()];
  const removed = others.filter((old) => !stays(old));
  list.push(...others.filter(stays).sort(byTime));

  const draft: Draft = {};
  for (const key of fieldNames)
    if (
      asOf >= (ledger.fields[key] ?? base) &&
      wordsOfField(key, story) !== wordsOfField(key, fetched)
    )
      Object.assign(draft, { [key]: fetched[key] });

  const { updates = [] } = story;
  const listed = list.length !== updates.length || list.some((one, at) => one !== updates[at]);
  const followed = fresh ? 0 : (ledger.sequence ?? 0);
  const next: Ledger = {
    ...ledger,
    reading: { ...reading, base: url },
    desk: { ...ledger.desk, base: url },
    epoch: sequence === undefined ? undefined : (epoch ?? ledger.epoch),
    sequence: sequence === undefined ? undefined : Math.max(sequence, followed),
    base: sequence ?? -1,
    settled,
    fields: fresh ? {} : ledger.fields,
  };
  return conclude(next, draft, listed ? list : undefined, { added, changed, removed });
}

import { isDeepStrictEqual } from 'node:util';
import { compareEditions } from '../story/read-updates.js';
import type { JsonRecord } from '../story/read.js';
import type { Edition } from './edition.js';

/** What one save of the file has changed. */
export interface Change {
  /** Changed top-level fields; null for one that is gone. */
  readonly story?: JsonRecord;
  /** New and changed updates. */
  readonly updates?: readonly JsonRecord[];
}

export interface Comparison {
  /** Undefined if nothing has changed that readers would see. */
  readonly change: Change | undefined;
  /**
   * Whether readers who merge the change end with the story of the file. A delta cannot take an
   * update away, or put an older edition in the place of a newer one.
   */
  readonly complete: boolean;
}

export function compare(before: Edition, after: Edition): Comparison {
  const story: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]))
    if (!isDeepStrictEqual(before.fields[key], after.fields[key]))
      story[key] = after.fields[key] ?? null;

  let complete =
    before.feed.poll === after.feed.poll &&
    before.feed.stream === after.feed.stream &&
    [...before.updates.keys()].every((id) => after.updates.has(id));
  const updates: JsonRecord[] = [];
  for (const [id, { raw, marks }] of after.updates) {
    const known = before.updates.get(id);
    if (known && isDeepStrictEqual(known.raw, raw)) continue;
    if (known && compareEditions(marks, known.marks) < 0) complete = false;
    updates.push(raw);
  }

  const change: Change = {
    ...(Object.keys(story).length && { story }),
    ...(updates.length && { updates }),
  };
  const changed = !complete || Object.keys(change).length > 0;
  return { change: changed ? change : undefined, complete };
}

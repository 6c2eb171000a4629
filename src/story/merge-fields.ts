import type { Delta } from './delta.js';
import type { Ledger } from './merge.js';
import { readFields, type Desk } from './read.js';
import { story as shape, type Story } from './schema.js';
import { wordsOf } from './words-of.js';

/** Fields that have changed; undefined for one that is no more. */
export type Draft = Partial<Omit<Story, 'updates'>>;

const { updates: _, ...may } = shape.may;
const fieldShapes = { ...shape.needs, ...may };
export const fieldNames = Object.keys(fieldShapes) as readonly (keyof Draft)[];

/** Where its feed stands is no news of a story: that moves with every delta. */
export const wordsOfField = (key: keyof Draft, { [key]: value, feed }: Draft): string =>
  wordsOf(key === 'feed' ? { ...feed, sequence: 0, epoch: 0 } : value);

/** What a delta changes beside the updates, and from which state the fields are that it names. */
export function mergeFields(
  { story, base, fields }: Ledger,
  delta: Delta,
  desk: Desk,
): { readonly draft: Draft; readonly told: Record<string, number> } {
  const { sequence, fields: given } = delta;
  const read: Draft = readFields({}, fieldShapes, given, 'delta.story', desk) ?? {};
  const draft: Draft = {};
  const told: Record<string, number> = {};
  for (const key of fieldNames) {
    const state = fields[key] ?? base;
    const gone = key in may && given[key] === null;
    if (sequence <= base || sequence < state || (!gone && read[key] === undefined)) continue;
    const words = wordsOfField(key, read);
    const old = wordsOfField(key, story);
    // Two texts of one state: any rule will do, if it is the same for everyone.
    if (sequence === state && words < old) continue;
    if (words !== old) Object.assign(draft, { [key]: read[key] });
    told[key] = sequence;
  }
  return { draft, told };
}

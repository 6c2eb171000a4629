import type { Delta } from './delta.js';
import type { Ledger } from './merge.js';
import { fault, readFields, type Desk } from './read.js';
import { equal } from './same.js';
import { story as shape, type Story } from './schema.js';

/** Fields that have changed; undefined for one that is no more. */
export type Draft = Partial<Omit<Story, 'updates'>>;

const { updates: _, ...may } = shape.may;
export const fieldShapes = { ...shape.needs, ...may };

/** Where its feed stands is no news of a story: that moves with every delta. */
export function sameField(key: string, one: unknown, other: unknown): boolean {
  const said = (value: unknown): unknown =>
    key === 'feed' && value ? { ...value, sequence: 0, epoch: 0 } : value;
  return equal(said(one), said(other));
}

const text = (value: unknown): string => JSON.stringify(value) ?? '';

/** What a delta changes beside the updates, and from which state the fields are that it names. */
export function mergeFields(
  { story, base, fields }: Ledger,
  delta: Delta,
  desk: Desk,
): { readonly draft: Draft; readonly told: Record<string, number> } {
  const { sequence } = delta;
  const draft: Draft = {};
  const told: Record<string, number> = {};
  for (const [key, value] of Object.entries(delta.fields)) {
    const state = fields[key] ?? base;
    if (sequence <= base || sequence < state) continue;
    if (!Object.hasOwn(fieldShapes, key)) fault(desk, `delta.story.${key}`, value, 'unknown-field');
    const read: Draft = readFields({}, fieldShapes, { [key]: value }, 'delta.story', desk) ?? {};
    const [good] = Object.values(read);
    const gone = value === null && Object.hasOwn(may, key);
    if (good === undefined && !gone) continue;
    const old = story[key as keyof Draft];
    if (!sameField(key, good, old)) {
      if (sequence === state && text(good) < text(old)) continue;
      Object.assign(draft, { [key]: good });
    }
    told[key] = sequence;
  }
  return { draft, told };
}

import type { Moment } from './moment.js';
import { fault, isRecord, noteUnknown, readFields, type Desk, type JsonRecord } from './read.js';
import { story, updateMarks, updateRest, type Update } from './schema.js';
import { moment, text } from './shape.js';

type Rest = Pick<Update, keyof typeof updateRest>;

const identity = { id: text, time: moment };
/** The rest of each update; until a first look how to read it. */
const rest = new WeakMap<object, Rest | (() => Rest)>();
/** Every update by the raw object it was read from, so that none is read twice. */
const remembered = new WeakMap<
  object,
  { readonly update: Update; readonly base?: string; readonly raw?: object }
>();

/** What an update was read from. */
export const rawOf = (update: Update): object | undefined => remembered.get(update)?.raw;

/**
 * Own, enumerable accessors: an update can be spread, compared and written as JSON like the plain
 * object it stands for, yet its body is read at the first look only.
 */
const lazily: PropertyDescriptorMap = {};
for (const field of Object.keys(updateRest) as (keyof Rest)[])
  lazily[field] = {
    enumerable: true,
    get(this: Update): unknown {
      let read = rest.get(this);
      if (typeof read === 'function') rest.set(this, (read = read()));
      return read?.[field];
    },
  };

/**
 * Reads the marks of an update, which is what ordering needs; the rest waits for a first look.
 * `taken` says whether an id is in use, for updates that come without one.
 */
export function readUpdate(
  raw: unknown,
  path: string,
  desk: Desk,
  taken: (id: string) => boolean,
): Update | undefined {
  if (!isRecord(raw)) return fault(desk, path, raw, story);
  const known = remembered.get(raw);
  if (known && (known.update === raw || known.base === desk.base)) return known.update;
  const marks = readFields({ time: moment }, { id: text, ...updateMarks }, raw, path, desk);
  if (!marks) return undefined;
  let { id } = marks;
  if (!id) {
    // Still worth reading; its link holds for as long as its time does.
    fault(desk, `${path}.id`, id, 'missing');
    id = marks.time;
    for (let count = 2; taken(id); count++) id = `${marks.time}-${count}`;
  }
  const update: Update = Object.defineProperties(Object.assign({ id }, marks, { id }), lazily);
  rest.set(update, () => readRest(raw, path, desk, marks.time));
  remembered.set(raw, { update, base: desk.base });
  remembered.set(update, { update, raw });
  return update;
}

function readRest(raw: JsonRecord, path: string, desk: Desk, time: Moment): Rest {
  try {
    const read = readFields({}, updateRest, raw, path, desk) ?? {};
    noteUnknown(raw, { ...identity, ...updateMarks, ...updateRest }, path, desk);
    // The text of a retracted update must not reach any element, nor a search for quotes; not even
    // where the retraction itself is badly written.
    const retracted = read.retracted ?? (raw.retracted ? { time } : undefined);
    return retracted ? { ...read, retracted, headline: undefined, body: [] } : read;
  } catch {
    fault(desk, path, raw, 'unreadable');
    return {};
  }
}

import { marksShape, pathTo, readMarks, type Place } from './marks.js';
import {
  own,
  fault,
  fieldOf,
  isRecord,
  noteUnknown,
  readFields,
  type Desk,
  type JsonRecord,
} from './read.js';
import { story, updateRest, type Update } from './schema.js';

type Rest = Pick<Update, keyof typeof updateRest>;

/** What is known of an update beside itself. */
interface Origin {
  readonly update: Update;
  readonly place: Place;
  readonly desk: Desk;
  /** What the rest is read from; let go of by `print.ts`, which knows when nobody asks any more. */
  raw: JsonRecord | undefined;
  rest: Rest | undefined;
  print: number | undefined;
  /** From which state of which feed it is, unless that is the whole story: see `merge.ts`. */
  epoch?: string | undefined;
  sequence?: number | undefined;
}

/** By the update, and by the raw object it was read from, so that none is read twice. */
const origins = new WeakMap<object, Origin>();

export const originOf = (update: object): Origin | undefined => origins.get(update);

/** What an update was read from, while that is kept. */
export const rawOf = (update: object): object | undefined => originOf(update)?.raw;

/**
 * Own, enumerable accessors: an update can be spread, compared and written as JSON like the plain
 * object it stands for, yet its body is read at the first look only.
 */
const lazily = new Map<string, PropertyDescriptor>();
for (const field of Object.keys(updateRest) as (keyof Rest)[])
  lazily.set(
    field,
    own({
      enumerable: true,
      get(this: Update): unknown {
        const origin = originOf(this);
        return origin && (origin.rest ??= readRest(origin))[field];
      },
    }),
  );

/** A field that is not there costs nothing. */
function defer(update: Update, field: string): void {
  const late = lazily.get(field);
  if (late) Object.defineProperty(update, field, late);
}

/**
 * Reads the marks of an update, which is what ordering needs; the rest waits for a first look.
 * `free` makes an id that is not in use of a time, for updates that come without one.
 */
export function readUpdate(
  raw: unknown,
  place: Place,
  desk: Desk,
  free: (time: string) => string,
): Update | undefined {
  if (!isRecord(raw)) return fault(desk, pathTo(place), raw, story);
  const known = originOf(raw);
  if (known && (known.update === raw || known.desk.base === desk.base)) return known.update;
  const update: Update | undefined = readMarks(raw, place, desk, free);
  if (!update) return undefined;
  // Even where there is none, so that every update can be read to its end.
  defer(update, 'body');
  // What a page has put on the prototype of all objects finds nothing when it is looked at.
  for (const field in raw) if (field !== 'body') defer(update, field);
  const origin = { update, place, desk, raw, rest: undefined, print: undefined };
  origins.set(raw, origin).set(update, origin);
  return update;
}

function readRest({ update, place, desk, raw }: Origin): Rest {
  const path = pathTo(place);
  let rest: Rest = own({});
  try {
    // What has been let go of has been read.
    if (!raw) return rest;
    const read = readFields({}, updateRest, raw, path, desk) ?? rest;
    noteUnknown(raw, { ...marksShape, ...updateRest }, path, desk);
    // The text of a retracted update must not reach any element, nor a search for quotes; not even
    // where the retraction itself is badly written.
    rest = fieldOf(raw, 'retracted')
      ? own({ retracted: { time: update.time }, ...read, headline: undefined, body: [] })
      : read;
  } catch {
    fault(desk, path, raw, 'unreadable');
  }
  return rest;
}

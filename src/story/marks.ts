import { contained } from './contained.js';
import { readMoment } from './moment.js';
import { own, fault, limits, readFields, type Desk, type JsonRecord } from './read.js';
import { updateMarks } from './schema.js';
import { moment, text, type RecordOf } from './shape.js';

const needs = { time: moment };
/** The id comes last, since a mended one does: what is read again must come out to the letter. */
const may = { ...updateMarks, id: text };
export const marksShape = { ...needs, ...may };

/** What is read of an update at once: all that its place in the story follows from. */
export type Marks = RecordOf<{ time: typeof moment; id: typeof text }, typeof updateMarks>;

/**
 * Reads the marks of an update; undefined if it cannot be used. `free` makes an id that is not
 * in use of a time, for updates that come without one.
 */
export function readMarks(
  raw: JsonRecord,
  path: string,
  desk: Desk,
  free: (time: string) => string,
): Marks | undefined {
  const good = flawless(raw);
  if (good) return good;
  const marks = readFields(needs, may, raw, path, desk);
  if (!marks) return undefined;
  let { id } = marks;
  if (!id) {
    // Still worth reading; its link holds for as long as its time does.
    fault(desk, `${path}.id`, id, 'missing');
    id = free(marks.time);
  }
  return own({ ...marks, id });
}

/**
 * The marks of an update in which nothing is wrong with them, as in nearly all. Somebody waits
 * while ten thousand are read, and along the shapes that takes longer.
 */
function flawless(raw: JsonRecord): Marks | undefined {
  const marks: Record<string, unknown> = own({});
  // Quicker than a list of its names, and nothing of a page's is in it.
  for (const name in fits) {
    if (!Object.hasOwn(raw, name)) continue;
    const value = raw[name];
    if (!fits[name]?.(value)) return undefined;
    marks[name] = value;
  }
  return isWhole(marks) ? marks : undefined;
}

const isWhole = (marks: Partial<Marks>): marks is Marks => !!marks.time && !!marks.id;

const isFlag = (value: unknown): boolean => typeof value === 'boolean';

/** In the order of the shapes: what is read again must come out to the letter. */
const fits: Readonly<Record<string, (value: unknown) => boolean>> = own({
  time: (value) => isMoment(value),
  version: (value) => typeof value === 'number' && value >= 0,
  modified: (value) => isMoment(value),
  key: isFlag,
  pinned: isFlag,
  id: (value) =>
    typeof value === 'string' && value.length <= limits.text && contained(value) === value,
});

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && readMoment(value) === value;

import { own, fault, fieldOf, readFields, readPlain, type Desk, type JsonRecord } from './read.js';
import { updateMarks } from './schema.js';
import { moment, text, type Fields, type RecordOf } from './shape.js';

const needs = { time: moment };
/** The id comes last, since a mended one does: what is read again must come out to the letter. */
const may = { ...updateMarks, id: text };
export const marksShape: Fields = own({ ...needs, ...may });

/** What is read of an update at once: all that its place in the story follows from. */
export type Marks = RecordOf<{ time: typeof moment; id: typeof text }, typeof updateMarks>;

/**
 * Where an update stands: its number in the list of a story, or its id in a delta. Paths made of ten
 * thousand numbers would cost several times what the records do that they stand in.
 */
export type Place = number | string;

export const pathTo = (place: Place): string =>
  `${typeof place === 'string' ? 'delta.' : ''}updates[${place}]`;

/**
 * Reads the marks of an update; undefined if it cannot be used. `free` makes an id that is not
 * in use of a time, for updates that come without one.
 */
export function readMarks(
  raw: JsonRecord,
  place: Place,
  desk: Desk,
  free: (time: string) => string,
): Marks | undefined {
  const good = flawless(raw, desk);
  if (good) return good;
  const path = pathTo(place);
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
 * while ten thousand are read: here nothing is made that only a fault would need.
 */
function flawless(raw: JsonRecord, desk: Desk): Marks | undefined {
  const marks: Record<string, unknown> = own({});
  // Quicker than a list of its names, and nothing of a page's is in it.
  for (const name in marksShape) {
    const shape = marksShape[name];
    const value = fieldOf(raw, name);
    if (!shape || value === undefined) continue;
    if (readPlain(shape, value, desk) !== value) return undefined;
    marks[name] = value;
  }
  return isWhole(marks) ? marks : undefined;
}

const isWhole = (marks: Partial<Marks>): marks is Marks => !!marks.time && !!marks.id;

import { readMoment } from './moment.js';
import { fault, limits, readFields, type Desk, type JsonRecord } from './read.js';
import { updateMarks } from './schema.js';
import { moment, text, type RecordOf } from './shape.js';

const needs = { time: moment };
/** The id comes last, since a mended one does: what is read again must come out to the letter. */
const may = { ...updateMarks, id: text };
export const marksShape = { ...needs, ...may };

/** What is read of an update at once: all that its place in the story follows from. */
export type Marks = RecordOf<{ time: typeof moment; id: typeof text }, typeof updateMarks>;

/**
 * Reads the marks of an update; undefined if it cannot be used. `taken` says whether an id is in
 * use, for updates that come without one.
 */
export function readMarks(
  raw: JsonRecord,
  path: string,
  desk: Desk,
  taken: (id: string) => boolean,
): Marks | undefined {
  const good = flawless(raw);
  if (good) return good;
  const marks = readFields(needs, may, raw, path, desk);
  if (!marks) return undefined;
  let { id } = marks;
  if (!id) {
    // Still worth reading; its link holds for as long as its time does.
    fault(desk, `${path}.id`, id, 'missing');
    id = marks.time;
    for (let count = 2; taken(id); count++) id = `${marks.time}-${count}`;
  }
  return { ...marks, id };
}

/**
 * The marks of an update in which nothing is wrong with them, as in nearly all. Somebody waits
 * while ten thousand are read, and along the shapes that takes five times as long.
 */
function flawless(raw: JsonRecord): Marks | undefined {
  const { time, version, modified, key, pinned, id } = raw;
  // Few are pinned.
  if (pinned !== undefined || !isMoment(time) || !has(raw, 'time') || !has(raw, 'id'))
    return undefined;
  if (typeof id !== 'string' || !id || id.length > limits.text) return undefined;
  // Begun empty, since an engine gives it room for four fields then.
  const marks: { -readonly [K in keyof Marks]?: Marks[K] } = {};
  marks.time = time;
  if (has(raw, 'version')) {
    if (typeof version !== 'number' || !(version >= 0)) return undefined;
    marks.version = version;
  }
  if (has(raw, 'modified')) {
    if (!isMoment(modified)) return undefined;
    marks.modified = modified;
  }
  if (has(raw, 'key')) {
    if (typeof key !== 'boolean') return undefined;
    marks.key = key;
  }
  marks.id = id;
  return isWhole(marks) ? marks : undefined;
}

const has = Object.hasOwn;

const isWhole = (marks: Partial<Marks>): marks is Marks => 'id' in marks;

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && readMoment(value) === value;

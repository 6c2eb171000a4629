import { contained } from './contained.js';
import { readMoment } from './moment.js';
import type { AnyShape, Fields, RecordOf } from './shape.js';
import { safeUrl } from './url.js';

export const limits = {
  /** UTF-16 units of one text or HTML field. */
  text: 65_536,
  depth: 256,
  /** More updates than this are an export, not a story; the newest are kept. */
  updates: 10_000,
  /** Faults noted one by one; a broken export would otherwise cost more than its story. */
  faults: 500,
} as const;

/**
 * A piece that could not be used: what stood where, and the shape that was expected there, or the
 * problem where it is none of shape. `explain.ts` makes words of it for those who want to know.
 */
export interface Fault {
  readonly path: string;
  readonly value: unknown;
  readonly cause:
    | AnyShape
    | 'missing'
    | 'unknown-field'
    | 'duplicate-id'
    | 'bad-html'
    | 'too-deep'
    | 'too-wide'
    | 'too-many'
    | 'empty'
    | 'unreadable';
}

/** Where a story is read: what is common to all its pieces, early ones and late ones. */
export interface Desk {
  readonly faults: Fault[];
  /** What relative addresses resolve against. */
  readonly base: string | undefined;
  /** Has the last word on a piece that was read well; `parseStory` opens HTML here. */
  readonly finish?:
    ((shape: AnyShape, good: unknown, path: string, desk: Desk) => unknown) | undefined;
}

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && !!value && !Array.isArray(value);

const none = { __proto__: null };

/**
 * A record that has its own fields and no others: a page may have put anything on the prototype of all
 * objects. Not without a prototype at all, since engines keep such objects in a slower way; nor written
 * with its prototype in one literal, which they make in a slower way.
 */
export const own = <T extends object>(fields: T): T => Object.assign(Object.create(none), fields);

/** An own field; null is how many systems write "none". */
export const fieldOf = (value: JsonRecord, key: string): unknown =>
  Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;

/** Like `key in value`, without what a page has put on the prototype of all objects. */
export const has = <T extends object, K extends string>(
  value: T,
  key: K,
): value is Extract<T, Readonly<Record<K, unknown>>> => Object.hasOwn(value, key);

export function fault(desk: Desk, path: string, value: unknown, cause: Fault['cause']): undefined {
  if (desk.faults.length < limits.faults) desk.faults.push({ path, value, cause });
}

/**
 * Reads a value by its shape and keeps all that is good: a bad field, item or node is left out and
 * noted as a fault, its neighbours stay. Values come out new, made of known fields alone; undefined
 * is what cannot be used.
 */
export function read(
  shape: AnyShape,
  value: unknown,
  path: string,
  desk: Desk,
  depth = 0,
): unknown {
  const { kind } = shape;
  let good: unknown;
  if (depth > limits.depth) return fault(desk, path, value, 'too-deep');
  if (kind === 'later') return read(shape.shape(), value, path, desk, depth);
  if (kind === 'either') {
    const option = choose(shape.options, value);
    if (option) return read(option, value, path, desk, depth);
  } else if (kind === 'list') {
    if (Array.isArray(value)) {
      const items = value.map(
        (item, at) => read(shape.of, item, `${path}[${at}]`, desk, depth + 1) ?? shape.gap,
      );
      // A filtered list keeps room for more: of ten thousand short ones most would be room.
      good = items.includes(undefined) ? items.filter((item) => item !== undefined) : items;
    }
  } else if (kind === 'object' || kind === 'variants') {
    if (isRecord(value)) {
      good = readRecord(shape, value, path, desk, depth + 1);
      // What was wrong with it has been noted further down.
      if (!good) return good;
    }
  } else good = readPlain(shape, value, desk);
  if (good === undefined) return fault(desk, path, value, shape);
  return desk.finish ? desk.finish(shape, good, path, desk) : good;
}

/** Reads some fields of an object, and leaves the others unseen. */
export function readFields<N extends Fields, M extends Fields>(
  needs: N,
  may: M,
  value: JsonRecord,
  path: string,
  desk: Desk,
  depth = 0,
  start: Record<string, unknown> = {},
): RecordOf<N, M> | undefined {
  const result: Record<string, unknown> = own(start);
  const at = path && `${path}.`;
  let whole = true;
  for (const fields of [needs, may])
    for (const key of Object.keys(fields)) {
      const field = fieldOf(value, key);
      const good = field === undefined ? field : read(fields[key]!, field, at + key, desk, depth);
      if (good !== undefined) result[key] = good;
      else if (fields === needs) {
        whole = false;
        if (field === undefined) fault(desk, at + key, field, 'missing');
      }
    }
  // The one place where a shape that was just followed becomes the type it stands for.
  return whole ? (result as RecordOf<N, M>) : undefined;
}

/** Notes the fields that the format does not know. */
export function noteUnknown(value: JsonRecord, known: object, path: string, desk: Desk): void {
  for (const key of Object.keys(value))
    if (!Object.hasOwn(known, key))
      fault(desk, path ? `${path}.${key}` : key, value[key], 'unknown-field');
}

/** The option of the value's JSON type; among objects one whose needs are there. */
function choose(options: readonly AnyShape[], value: unknown): AnyShape | undefined {
  const type = Array.isArray(value) ? 'list' : typeof value;
  const fitting = options
    .map((option) => (option.kind === 'later' ? option.shape() : option))
    .filter(({ kind }) => kind === type);
  return (
    fitting.find(
      (option) =>
        option.kind === 'object' &&
        Object.keys(option.needs).every((key) => Object.hasOwn(Object(value), key)),
    ) ?? fitting[0]
  );
}

function readRecord(
  shape: AnyShape & { kind: 'object' | 'variants' },
  value: JsonRecord,
  path: string,
  desk: Desk,
  depth: number,
): unknown {
  const type = shape.kind === 'variants' ? String(fieldOf(value, 'type')) : '';
  const fields =
    shape.kind === 'object' ? shape : Object.hasOwn(shape.by, type) ? shape.by[type] : undefined;
  if (fields?.kind !== 'object') return fault(desk, `${path}.type`, value.type, shape);
  const { needs, may } = fields;
  const start = type ? { type } : {};
  const good = readFields(needs, may, value, path, desk, depth, start);
  if (good) noteUnknown(value, { ...needs, ...may, ...start }, path, desk);
  return good;
}

/** Reads a value that is made of no others; undefined if it cannot be used. */
export function readPlain(shape: AnyShape, value: unknown, { base }: Desk): unknown {
  const { kind } = shape;
  if (kind === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (kind === 'choice') return shape.values.find((known) => known === value);
  if (kind === 'number')
    return typeof value === 'number' && value >= shape.min && value <= shape.max
      ? value
      : undefined;
  if (typeof value !== 'string' || value.length > limits.text) return undefined;
  if (kind === 'url') return safeUrl(value, base, shape.use);
  if (kind === 'moment') return readMoment(value);
  if (kind === 'string' || kind === 'html') return contained(value);
  return isKnown(kind, value) ? value : undefined;
}

function isKnown(kind: string, value: string): boolean {
  try {
    const zone = kind === 'zone';
    return !!new Intl.DateTimeFormat(zone ? 'en' : value, { timeZone: zone ? value : 'UTC' });
  } catch {
    return false;
  }
}

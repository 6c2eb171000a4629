import { storyErrorCodes } from '../elements/error-codes.js';
import { feedPhases } from '../feed/feed-state.js';

/** Whether a value may stand in a field of an event. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.length <= 8_192;
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const list: Check = (value) => Array.isArray(value);
const record: Check = (value) => typeof value === 'object' && value !== null && !list(value);
const address: Check = (value) => text(value) && /^https?:\/\//i.test(String(value));
const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    names.some((name) => name === value);

interface Shape {
  readonly needs: Readonly<Record<string, Check>>;
  readonly may?: Readonly<Record<string, Check>>;
  /** Whether the page is asked before it happens. */
  readonly asks?: true;
}

/** The events that a frame may tell of, and what each has to say: the same as on the page itself. */
const shapes: Readonly<Record<string, Shape>> = {
  'story-load': { needs: { story: record, problems: list } },
  'story-change': {
    needs: { story: record, added: list, changed: list, removed: list, fields: list },
  },
  'story-state': {
    needs: { phase: oneOf(feedPhases), since: number, paused: flag },
    may: { checkedAt: number },
  },
  'story-error': {
    needs: {
      code: oneOf(storyErrorCodes),
      message: text,
      phase: oneOf(['define', 'fetch', 'parse', 'find', 'render']),
      retryable: flag,
    },
    may: { path: text },
  },
  'story-share': {
    needs: { url: address, title: text },
    may: { id: text, to: text },
    asks: true,
  },
  'story-consent': { needs: { provider: text, url: address, host: text }, asks: true },
  'update-arrive': { needs: { updates: list, held: flag } },
  'update-view': { needs: { id: text } },
};

/** A frame listens to these in its element. */
export const eventTypes = Object.keys(shapes);

export const asksFirst = (type: string): boolean =>
  Object.hasOwn(shapes, type) && shapes[type]?.asks === true;

type Fields = Readonly<Record<string, unknown>>;

/** The fields that an object has itself: a page may have put others on the prototype of all. */
export const fieldsOf = (value: unknown): Fields =>
  Object.assign(Object.create(null), record(value) ? value : undefined);

/** What of a detail is as it should be; undefined where something is missing or wrong. */
export function readDetail(type: string, value: unknown): Fields | undefined {
  const shape = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (!shape || !record(value)) return undefined;
  const given = fieldsOf(value);
  const { needs, may = {} } = shape;
  if (!Object.keys(needs).every((name) => needs[name]?.(given[name]))) return undefined;
  const names = [
    ...Object.keys(needs),
    ...Object.keys(may).filter((name) => may[name]?.(given[name])),
  ];
  return Object.fromEntries(names.map((name) => [name, given[name]]));
}

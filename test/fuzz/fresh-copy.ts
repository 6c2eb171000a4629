import { isObject, type Json } from '../helpers/copy.ts';

type Made = Json[] | Record<string, Json>;

/**
 * Like `copyOf`, at any depth: the `structuredClone` in that one ends at some thousand levels, with the
 * stack, and a parser of JSON does not. What stands in two places as one object does so in the copy.
 */
export function freshCopy(value: Json): Json {
  const copies = new Map<object, Made>();
  const empty: (readonly [from: Json, to: Made])[] = [];
  const begin = (from: Json): Json => {
    if (!isObject(from) && !Array.isArray(from)) return from;
    const known = copies.get(from);
    if (known) return known;
    const to: Made = Array.isArray(from) ? [] : {};
    copies.set(from, to);
    empty.push([from, to]);
    return to;
  };
  const copy = begin(value);
  for (let next = empty.pop(); next; next = empty.pop()) {
    const [from, to] = next;
    for (const [key, field] of Object.entries(from ?? {}))
      // Defined, not set: `__proto__` is a name like any other in JSON.
      Object.defineProperty(to, key, {
        value: begin(field),
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return copy;
}

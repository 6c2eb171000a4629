import type { Fault } from './read.js';

/** Whether two pieces of JSON say the same. */
export function equal(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => equal(one[key], other[key]))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && !!value;

/**
 * Takes back what has been noted before: a feed repeats its last changes for a while, and with them
 * what is wrong with them.
 */
export function noteOnce(faults: Fault[], before: number, noted: Set<string>): void {
  for (const fault of faults.splice(before)) {
    const place = fault.path.replace(/\[\d+\]/g, '');
    if (!noted.has(place)) faults.push(fault);
    noted.add(place);
  }
}

import type { Desk } from './read.js';
import type { Update } from './schema.js';
import { originOf } from './update.js';

/**
 * A number for what an update says: the same for two that were read from the same JSON. An update
 * that has been shown lets go of that JSON here; else a page that is open for a day would keep all
 * of it twice.
 */
export function printOf(update: Update): number {
  const origin = originOf(update);
  const print = origin?.print ?? printOfJson(origin?.raw ?? update);
  if (origin) {
    origin.print = print;
    if (origin.rest) origin.raw = undefined;
  }
  return print;
}

/** Whether JSON is what an update was read from, and would be read alike. */
export const saysStill = (update: Update, raw: unknown, { base }: Desk): boolean =>
  originOf(update)?.desk.base === base && printOf(update) === printOfJson(raw);

/** Of thirty bits, which engines keep for nothing. */
function printOfJson(json: unknown): number {
  const words = wordsOf(json);
  let print = words.length;
  for (let at = 0; at < words.length; at++)
    print = (Math.imul(print, 31) + words.charCodeAt(at)) | 0;
  return print >> 2;
}

/** None for what a page has handed over and nothing can be made of. */
function wordsOf(json: unknown): string {
  try {
    return JSON.stringify(json) ?? '';
  } catch {
    return '';
  }
}

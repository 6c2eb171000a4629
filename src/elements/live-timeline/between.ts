import type { Update } from '../../story/schema.js';

/** How many two lists have in common at their beginnings, and at their ends. */
export function alike(
  before: readonly Update[],
  now: readonly Update[],
): readonly [above: number, below: number] {
  const most = Math.min(before.length, now.length);
  const more = now.length - before.length;
  let above = 0;
  while (above < most && before[above] === now[above]) above++;
  let below = 0;
  for (let at = before.length; below < most - above && before[--at] === now[at + more];) below++;
  return [above, below];
}

/** What has come and gone between two editions of a list. */
export interface Between {
  /** What is new, or stands elsewhere: one run, with whatever lies in it. */
  readonly joined: readonly Update[];
  /** What is gone from its place there. */
  readonly gone: readonly Update[];
  /** What is gone at the ends: a story that is as long as it may be drops old ones for new. */
  readonly dropped: readonly Update[];
}

export function between(before: readonly Update[], now: readonly Update[]): Between {
  const [first, last] = [now[0], now.at(-1)];
  const from = first ? Math.max(0, before.indexOf(first)) : 0;
  const to = (last && before.lastIndexOf(last) + 1) || before.length;
  const kept = from || to < before.length ? before.slice(from, to) : before;
  const [above, below] = alike(kept, now);
  return {
    joined: now.slice(above, now.length - below),
    gone: kept.slice(above, kept.length - below),
    dropped: [...before.slice(0, from), ...before.slice(to)],
  };
}

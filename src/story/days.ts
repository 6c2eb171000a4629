import { dayOf } from './day.js';
import type { Update } from './schema.js';

/** The updates of one day, in order. `day` is `2022-12-20`, or `2022-12` for a whole month. */
export interface Day {
  readonly day: string;
  readonly updates: readonly Update[];
}

/** Cuts ordered updates into days. Of a long day only a few updates are looked at. */
export function groupByDay(ordered: readonly Update[], zone = 'UTC'): readonly Day[] {
  const days: Day[] = [];
  const dayAt = (index: number): string | undefined => {
    const update = ordered[index];
    return update && dayOf(update.time, zone);
  };
  for (let start = 0, end = 0; start < ordered.length; start = end) {
    const day = dayAt(start) ?? '';
    let step = 1;
    for (end = start; dayAt(end + step) === day; step *= 2) end += step;
    for (; step >= 1; step /= 2) if (dayAt(end + step) === day) end += step;
    days.push({ day, updates: ordered.slice(start, ++end) });
  }
  return days;
}

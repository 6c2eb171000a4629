import type { Update } from '../../story/schema.js';

/** What the ticker says of an update. */
export interface Line {
  readonly update: Update;
  readonly words: string;
}

/**
 * The first updates that have something to say: `count` of them, and more if the one that is being
 * read would not be among them. What was withdrawn is no news.
 */
export function linesOf(
  ordered: readonly Update[],
  count: number,
  reading: string | undefined,
  wordsOf: (update: Update) => string | undefined,
): readonly Line[] {
  const lines: Line[] = [];
  let wanted = ordered.some(({ id }) => id === reading);
  for (const update of ordered) {
    if (lines.length >= count && !wanted) break;
    if (update.id === reading) wanted = false;
    const words = update.retracted ? '' : update.headline || wordsOf(update);
    if (words) lines.push({ update, words });
  }
  return lines;
}

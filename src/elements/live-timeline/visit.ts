import { epochOf } from '../../story/moment.js';
import type { Story } from '../../story/schema.js';

/** Storage may be full, forbidden, or not there at all. */
function guarded<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The name under which a story's last visit is kept. */
export const shelfOf = ({ id, url, headline }: Story): string =>
  `standfirst:visit:${id ?? url ?? headline}`;

/**
 * The time of the newest update that this reader was shown on an earlier visit, in milliseconds;
 * undefined on the first visit.
 */
export function lastVisit(shelf: string): number | undefined {
  const kept = Number(guarded(() => localStorage.getItem(shelf)));
  return kept > 0 ? kept : undefined;
}

/** Remembers the newest update of this visit. */
export function noteVisit(story: Story): void {
  let newest = 0;
  for (const { time } of story.updates ?? []) newest = Math.max(newest, epochOf(time));
  if (newest) guarded(() => localStorage.setItem(shelfOf(story), `${newest}`));
}

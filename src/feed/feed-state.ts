export type { StoryChange } from '../story/merge.js';

/**
 * How fresh a story is kept: `idle` while nobody asks (a hidden page, or a reader's pause), `live`
 * while the last attempt was good, `degraded` while it was not, `offline`, and `ended`.
 */
export const feedPhases = ['idle', 'live', 'degraded', 'offline', 'ended'] as const;
export type FeedPhase = (typeof feedPhases)[number];

/** Times are milliseconds since 1970. */
export interface FeedState {
  readonly phase: FeedPhase;
  /** When the last good answer came. */
  readonly checkedAt: number | undefined;
  /** When this phase began. */
  readonly since: number;
  readonly paused: boolean;
}

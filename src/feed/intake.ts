/** Takes in what a feed has answered: loaded with the first answer that has something new. */
import { readDelta } from '../story/delta.js';
import { isGap, losePlace, mergeDelta, openLedger } from '../story/merge.js';
import type { Ledger, Merged, StoryChange } from '../story/merge.js';
import { readOn } from '../story/read-ahead.js';
import type { Reading } from '../story/read-story.js';
import { unreadOf } from '../story/read-updates.js';
import { readJson, type FetchedText } from './fetch-json.js';
import { SourceError } from './source-error.js';

/** What was merged stays known while nobody follows. */
const ledgers = new WeakMap<Reading, Ledger>();

/** Whom an answer concerns. */
export interface Follower {
  /** The story as it stands. */
  readonly reading: Reading;
  /** Fetches the whole story, where there is a URL to fetch it from. */
  readonly fetchWhole: (() => Promise<FetchedText>) | undefined;
  /** Takes the story as it stands then; throws where nobody wants it any more. */
  keep(reading: Reading, change?: StoryChange, error?: SourceError): void;
}

/**
 * Merges an answer into the story. Returns the interval that the server wants, in seconds; what
 * cannot be used changes nothing and rejects.
 */
export async function takeIn(
  follower: Follower,
  value: unknown,
  from: string,
): Promise<number | undefined> {
  const { fetchWhole, reading } = follower;
  if (reading.story && unreadOf(reading.story)) await readOn(reading.story);
  let ledger = ledgers.get(reading) ?? openLedger(reading);
  const keep = ({ ledger: next, change }: Merged, error?: SourceError): void => {
    follower.keep(next.reading, change, error);
    ledgers.set(next.reading, (ledger = next));
  };
  /** A whole story is seldom needed: only by a gap, or where there is no shorter answer. */
  const replace = async (whole: unknown, url: string, epoch = ledger.epoch): Promise<void> => {
    const { mergeStory } = await import('../story/merge-story.js');
    const merged = mergeStory(ledger, whole, url, epoch !== ledger.epoch);
    if (!merged) throw new SourceError('not-a-story', 'neither a delta nor this story');
    keep(merged);
  };

  const delta = readDelta(value);
  if (!delta) {
    await replace(value, from);
    return undefined;
  }
  const gap = isGap(ledger, delta);
  if (gap && fetchWhole) {
    const { text, url } = await fetchWhole();
    await replace(readJson(text), url, delta.epoch);
  }
  const behind = fetchWhole && isGap(ledger, delta);
  if (gap && !fetchWhole)
    keep(mergeDelta(losePlace(ledger), delta), new SourceError('gap', 'updates are missing'));
  else keep(mergeDelta(ledger, delta));
  if (behind) throw new SourceError('gap', 'the story is behind its feed', true);
  return delta.interval;
}

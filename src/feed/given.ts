import type { Reading } from '../story/read-story.js';
import { unreadOf } from '../story/read-updates.js';
import type { Story } from '../story/schema.js';
import { wordsOf } from '../story/words-of.js';
import { StorySource } from './source.js';

interface Given {
  readonly source: StorySource;
  /** Enough to tell whether an object still holds the story that was read from it before. */
  readonly sketch: string;
}

const known = new WeakMap<object, Given>();

/**
 * The source of a story that was handed over and names a feed, by the object it was read from:
 * elements that were given the same share one. Loaded with the first such story.
 */
export function sourceOf(given: object, reading: Reading): StorySource {
  const { story } = reading;
  const sketch = story ? sketchOf(story) : '';
  const before = known.get(given);
  // The same object once more, after a move or in another element, is no news.
  if (before?.sketch === sketch) return before.source;
  const source = before?.source ?? new StorySource();
  source.hold(reading);
  known.set(given, { source, sketch });
  return source;
}

/** Of updates that nobody has looked at yet it is enough to know how many they are. */
function sketchOf(story: Story): string {
  const { length } = unreadOf(story)?.list ?? story.updates ?? [];
  const fields = Object.keys(story).filter((key) => key !== 'updates');
  return wordsOf([length, ...fields.map((key) => [key, Reflect.get(story, key)])]);
}

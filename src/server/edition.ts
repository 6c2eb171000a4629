import { problemsOf } from '../story/explain.js';
import { readStory } from '../story/read-story.js';
import { fieldOf, isRecord, type JsonRecord } from '../story/read.js';
import type { Update } from '../story/schema.js';
import { rawOf } from '../story/update.js';

/** One update of the file: as it is written, and the marks by which readers tell its editions apart. */
export interface Entry {
  readonly raw: JsonRecord;
  readonly marks: Update;
}

/** What a story file says at one moment, in the parts in which it can change. */
export interface Edition {
  /** All top-level fields but `updates` and `feed`. */
  readonly fields: JsonRecord;
  readonly updates: ReadonlyMap<string, Entry>;
  readonly feed: JsonRecord;
  /** The pieces that no reader will see, each with the reason. */
  readonly faults: readonly string[];
}

/** Reads what an element would read, and keeps it as it is written. Throws what is wrong with it. */
export function readEdition(text: string): Edition {
  const json: unknown = JSON.parse(text);
  // The page is only there so that relative addresses are no fault.
  const { story, faults } = readStory(json, { page: 'https://story.invalid/' });
  if (!story || !isRecord(json)) throw new TypeError('this is JSON, but no story');
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(json)) {
    const field = fieldOf(json, key);
    if (field !== undefined && key !== 'updates' && key !== 'feed') fields[key] = field;
  }
  const feed = fieldOf(json, 'feed');
  return {
    fields,
    updates: new Map(story.updates?.map((marks) => [marks.id, entryOf(marks)])),
    feed: isRecord(feed) ? feed : {},
    faults: problemsOf(faults)
      .filter(({ severity }) => severity === 'error')
      .map(({ path, message }) => `${path}: ${message}`),
  };
}

/** Readers make an id where there is none, by time and place; places change, so here it is fixed. */
function entryOf(marks: Update): Entry {
  const raw = rawOf(marks);
  return { raw: { ...(isRecord(raw) ? raw : {}), id: marks.id }, marks };
}

import {
  own,
  fault,
  fieldOf,
  isRecord,
  limits,
  noteUnknown,
  readFields,
  type Desk,
  type Fault,
} from './read.js';
import { giveUpdates } from './read-updates.js';
import { story as shape, type Story } from './schema.js';
import { safeUrl } from './url.js';

export interface ReadOptions {
  /** The address that the story came from; relative addresses in it resolve against this. */
  readonly base?: string | undefined;
  /** What they resolve against if there is no `base` and the story has no `url` of its own. */
  readonly page?: string | undefined;
  /** The edition before: a page hands back what it has taken, with one more. */
  readonly before?: Story | undefined;
  /** Has the last word on each piece that was read well. */
  readonly finish?: Desk['finish'];
  /** Where to note what could not be read. */
  readonly faults?: Fault[] | undefined;
}

/** A story as read, with what could not be. The faults grow while updates are first looked at. */
export interface Reading {
  readonly story: Story | undefined;
  /** Shared by every later reading of the same story, so that none is told twice. */
  readonly faults: Fault[];
  /** What relative addresses were resolved against; HTML opened later needs it too. */
  readonly base: string | undefined;
}

/** What `parseStory` does, short of putting the faults into words: all that a browser needs. */
export function readStory(
  value: unknown,
  { base, page, before, finish, faults = [] }: ReadOptions = {},
): Reading {
  let desk: Desk = { faults, base, finish };
  let story: Story | undefined;
  try {
    desk = { ...desk, base: base ?? ownAddress(value) ?? page };
    story = readWhole(value, desk, before);
    if (!story) fault(desk, '', value, 'empty');
  } catch {
    // A value handed over by a page may be a proxy, or have getters that throw.
    fault(desk, '', value, 'unreadable');
  }
  return { story, faults, base: desk.base };
}

/** A story that was handed over, not fetched, lives at its canonical address. */
function ownAddress(value: unknown): string | undefined {
  const url = isRecord(value) ? fieldOf(value, 'url') : undefined;
  return typeof url === 'string' && URL.canParse(url)
    ? safeUrl(url, undefined, 'media')
    : undefined;
}

function readWhole(value: unknown, desk: Desk, before?: Story): Story | undefined {
  if (!isRecord(value)) return undefined;
  const known = { ...shape.needs, ...shape.may };
  const { updates, ...others } = known;
  const fields = readFields({}, others, value, '', desk);
  const list = fieldOf(value, 'updates');
  const isList = Array.isArray(list);
  if (list !== undefined && !isList) fault(desk, 'updates', list, updates);
  if (!fields || (!isList && !Object.keys(fields).length)) return undefined;
  noteUnknown(value, known, '', desk);
  const { headline = '' } = fields;
  if (!headline) fault(desk, 'headline', headline, 'missing');
  const story = own({ headline, ...fields });
  if (isList) {
    if (limits.updates in list) fault(desk, 'updates', list, 'too-many');
    giveUpdates(story, { list, desk, before });
  }
  return story;
}

import { problemsOf } from './explain.js';
import type { HtmlDoor } from './html.js';
import { openHtml } from './open-html.js';
import type { Problem } from './problem.js';
import { readStory } from './read-story.js';
import type { Story } from './schema.js';

export interface ParseOptions {
  /** The address that the story came from; relative addresses in it resolve against this. */
  readonly base?: string | undefined;
  /** What they resolve against if there is no `base` and the story has no `url` of its own. */
  readonly page?: string | undefined;
  /** Turns HTML into typed nodes while reading. Without it HTML stays unopened, and inert. */
  readonly sanitize?: HtmlDoor | undefined;
}

export interface ParsedStory {
  /** Undefined only if there was nothing to show at all. */
  readonly story: Story | undefined;
  /**
   * What was left out or mended so far. Grows while updates are looked at for the first time;
   * {@link validateStory} finds everything at once.
   */
  readonly problems: readonly Problem[];
}

/**
 * Reads story JSON of any quality. Never throws, keeps all that is good and names each piece that
 * is not. Reading what it returned once more changes nothing.
 */
export function parseStory(value: unknown, options: ParseOptions = {}): ParsedStory {
  const { base, page, sanitize } = options;
  const finish = sanitize && openHtml(sanitize);
  const { story, faults } = readStory(value, { base, page, finish });
  // An element may be in no hurry to look at them; who asks for the problems wants to know.
  void story?.updates;
  return {
    story,
    get problems() {
      return problemsOf(faults);
    },
  };
}

/** Like {@link parseStory}, but reads every update to its end. */
export function validateStory(value: unknown, options: ParseOptions = {}): ParsedStory {
  const parsed = parseStory(value, options);
  parsed.story?.updates?.forEach((update) => update.body);
  return parsed;
}

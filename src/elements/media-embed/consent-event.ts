import { LoudEvent } from '../events.js';

/** What a reader wants to see, and who is asked for it. */
export interface StoryConsentDetail {
  /** `YouTube`, `Vimeo`, `Mastodon`, `Bluesky` or `X`. */
  readonly provider: string;
  /** The page that the story names. */
  readonly url: string;
  /** The host that would be contacted: `www.youtube-nocookie.com`. */
  readonly host: string;
}

/**
 * A reader wants to load something from a third party, which nobody has asked for anything so far. A
 * page that has to ask first prevents the default: the facade stays until it calls `load()`.
 */
export class StoryConsentEvent extends LoudEvent<StoryConsentDetail> {
  readonly #load: () => void;

  constructor(detail: StoryConsentDetail, load: () => void) {
    super('story-consent', detail, true);
    this.#load = load;
  }

  /** Loads it, at any time later. */
  load(): void {
    this.#load();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'story-consent': StoryConsentEvent;
  }
}

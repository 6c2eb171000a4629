import type { FeedState, StoryChange } from '../feed/feed-state.js';
import type { Problem } from '../story/problem.js';
import type { Story } from '../story/schema.js';
import type { StoryErrorCode } from './error-codes.js';

export interface StoryErrorDetail {
  readonly code: StoryErrorCode;
  /** For a developer, in English. */
  readonly message: string;
  readonly phase: 'define' | 'fetch' | 'parse' | 'find' | 'render';
  /** Whether `reload()` may help. */
  readonly retryable: boolean;
  /** Where in the story, for a piece that was left out: `updates[2].time`. */
  readonly path?: string | undefined;
}

/** What our events have in common: they are heard outside of the element, and up the page. */
export class LoudEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable, detail });
  }
}

/** A new story is there and is about to be shown. */
export class StoryLoadEvent extends LoudEvent<{
  readonly story: Story;
  readonly problems: readonly Problem[];
}> {
  constructor(story: Story, problems: readonly Problem[]) {
    super('story-load', { story, problems });
  }
}

/** The story that is shown has been added to, edited or corrected. */
export class StoryChangeEvent extends LoudEvent<{ readonly story: Story } & StoryChange> {
  constructor(story: Story, change: StoryChange) {
    super('story-change', { story, ...change });
  }
}

/** How the story is kept fresh has changed: `live`, `degraded`, `offline`, `ended` or `idle`. */
export class StoryStateEvent extends LoudEvent<FeedState> {
  constructor(detail: FeedState) {
    super('story-state', detail);
  }
}

/** Something failed, or a piece of the story was left out. What was shown before stays. */
export class StoryErrorEvent extends LoudEvent<StoryErrorDetail> {
  constructor(detail: StoryErrorDetail) {
    super('story-error', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'story-load': StoryLoadEvent;
    'story-error': StoryErrorEvent;
    'story-change': StoryChangeEvent;
    'story-state': StoryStateEvent;
  }
}

import type { FeedState, StoryChange } from '../feed/feed-state.js';
import type { Problem } from '../story/problem.js';
import type { Story, Update } from '../story/schema.js';
import type { StoryErrorCode } from './error-codes.js';

export interface StoryErrorDetail {
  readonly code: StoryErrorCode;
  /** For a developer, in English. */
  readonly message: string;
  readonly phase: 'fetch' | 'parse' | 'find' | 'render';
  /** Whether `reload()` may help. */
  readonly retryable: boolean;
  /** Where in the story, for a piece that was left out: `updates[2].time`. */
  readonly path?: string | undefined;
}

const loud = { bubbles: true, composed: true } as const;

/** A new story is there and is about to be shown. */
export class StoryLoadEvent extends CustomEvent<{
  readonly story: Story;
  readonly problems: readonly Problem[];
}> {
  constructor(story: Story, problems: readonly Problem[]) {
    super('story-load', { ...loud, detail: { story, problems } });
  }
}

/** The story that is shown has been added to, edited or corrected. */
export class StoryChangeEvent extends CustomEvent<{ readonly story: Story } & StoryChange> {
  constructor(story: Story, change: StoryChange) {
    super('story-change', { ...loud, detail: { story, ...change } });
  }
}

/** How the story is kept fresh has changed: `live`, `degraded`, `offline`, `ended` or `idle`. */
export class StoryStateEvent extends CustomEvent<FeedState> {
  constructor(detail: FeedState) {
    super('story-state', { ...loud, detail });
  }
}

/** Something failed, or a piece of the story was left out. What was shown before stays. */
export class StoryErrorEvent extends CustomEvent<StoryErrorDetail> {
  constructor(detail: StoryErrorDetail) {
    super('story-error', { ...loud, detail });
  }
}

/** New updates have come: they are shown, or `held` until the reader asks for them. */
export class UpdateArriveEvent extends CustomEvent<{
  readonly updates: readonly Update[];
  readonly held: boolean;
}> {
  constructor(updates: readonly Update[], held: boolean) {
    super('update-arrive', { ...loud, detail: { updates, held } });
  }
}

/** An update has been in view for five seconds; sent once for each. */
export class UpdateViewEvent extends CustomEvent<{ readonly id: string }> {
  constructor(detail: { readonly id: string }) {
    super('update-view', { ...loud, detail });
  }
}

/** What is to be shared: the story, or the update with this `id`. */
export interface StoryShareDetail {
  readonly id?: string;
  readonly url: string;
  readonly title: string;
}

/** The reader wants to share something. A page that does it itself prevents the default. */
export class StoryShareEvent extends CustomEvent<StoryShareDetail> {
  constructor(detail: StoryShareDetail) {
    super('story-share', { ...loud, cancelable: true, detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'story-load': StoryLoadEvent;
    'story-error': StoryErrorEvent;
    'story-change': StoryChangeEvent;
    'story-state': StoryStateEvent;
    'story-share': StoryShareEvent;
    'update-arrive': UpdateArriveEvent;
    'update-view': UpdateViewEvent;
  }
}

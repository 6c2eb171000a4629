import type { Update } from '../story/schema.js';

const loud = { bubbles: true, composed: true } as const;

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
    'story-share': StoryShareEvent;
    'update-arrive': UpdateArriveEvent;
    'update-view': UpdateViewEvent;
  }
}

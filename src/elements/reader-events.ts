import type { Update } from '../story/schema.js';
import { LoudEvent } from './events.js';

/** New updates have come: they are shown, or `held` until the reader asks for them. */
export class UpdateArriveEvent extends LoudEvent<{
  readonly updates: readonly Update[];
  readonly held: boolean;
}> {
  constructor(updates: readonly Update[], held: boolean) {
    super('update-arrive', { updates, held });
  }
}

/** An update has been in view for five seconds; sent once for each. */
export class UpdateViewEvent extends LoudEvent<{ readonly id: string }> {
  constructor(detail: { readonly id: string }) {
    super('update-view', detail);
  }
}

/** What is to be shared: the story, or the update with this `id`. */
export interface StoryShareDetail {
  readonly id?: string;
  readonly url: string;
  readonly title: string;
  /** The site that a link of `share-bar` leads to, or `mail`; not there for the device and a copy. */
  readonly to?: string;
}

/** The reader wants to share something. A page that does it itself prevents the default. */
export class StoryShareEvent extends LoudEvent<StoryShareDetail> {
  constructor(detail: StoryShareDetail) {
    super('story-share', detail, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'story-share': StoryShareEvent;
    'update-arrive': UpdateArriveEvent;
    'update-view': UpdateViewEvent;
  }
}

import { LoudEvent } from './events.js';

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
  }
}

import type { Words } from '../locales/words.js';
import type { Block, Inline, UnopenedHtml } from '../story/schema.js';
import type * as details from './details.js';
import type { RareViews } from './rare-views.js';

/** What a view needs to know beside its piece of the story. */
export interface Setting {
  /** Our own words, and the language that they and our dates are in. */
  readonly words: Words;
  readonly language: string;
  /** The language of the story's words, where it differs from the page around them. */
  readonly storyLanguage: string | undefined;
  /** The zone in which the desk writes. */
  readonly zone: string;
  /** Opens HTML; gives nothing while the door is still being loaded. */
  readonly inline: (html: UnopenedHtml) => readonly Inline[];
  readonly blocks: (html: UnopenedHtml) => readonly Block[];
  /** Portraits and dates; undefined while they are still being loaded. */
  readonly details: () => Pick<typeof details, 'dayText' | 'portrait'> | undefined;
  /** The views of rare blocks; undefined while they are still being loaded. */
  readonly rare: () => RareViews | undefined;
  /** Whether something that was asked for is still being loaded: what was made will be made anew. */
  readonly waiting: () => boolean;
}

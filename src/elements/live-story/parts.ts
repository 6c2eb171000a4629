import type { Order } from '../../story/order.js';
import type { Story, Update } from '../../story/schema.js';
import type { Definable } from '../define-element.js';
import { Late } from '../late.js';
import type { Clock, Selection } from '../live-timeline/live-timeline.js';
import type { StoryElement } from '../story-element.js';

/** What a page sets on `live-story` for its parts. */
export interface Wishes {
  readonly headingLevel: number;
  readonly order: Order;
  readonly show: Selection;
  readonly clock: Clock;
  readonly controls: boolean;
  readonly remember: boolean;
  readonly quote: string | null;
}

export type PartClass = Definable & (new () => StoryElement);

/** An element that shows a part of the whole story. */
export interface StoryPart {
  readonly late: Late<{ readonly Part: PartClass }>;
  /** Where it stands; parts in one place stand in the order of the list. */
  readonly place: 'head' | 'strip' | 'timeline' | 'text' | 'side' | 'notes' | 'end';
  /** Whether the story has something for it: else its code is never loaded. */
  readonly has: (story: Story, wishes: Wishes) => unknown;
  /** Its CSS parts, as the page may name them on `live-story`. */
  readonly exports: string;
  /** Properties that follow from what the page has set. */
  readonly passed: (wishes: Wishes, story: Story) => object;
  /** The slot of the header that it stands in. */
  readonly slot: string;
}

/** The anchor that leads from the header to the corrections. */
export const correctionsAnchor = '#corrections';

const part = (
  place: StoryPart['place'],
  has: StoryPart['has'],
  load: () => Promise<PartClass>,
  exports: string,
  passed: StoryPart['passed'] = () => ({}),
  slot = '',
): StoryPart => ({
  late: new Late(async () => ({ Part: await load() })),
  place,
  has,
  exports,
  passed,
  slot,
});

const below = ({ headingLevel }: Wishes): object => ({ headingLevel: headingLevel + 1 });

const corrected = (update: Update): boolean => 'correction' in update && !!update.correction;

const hasCorrections = ({ corrections, updates }: Story): boolean =>
  !!corrections?.length || !!updates?.some(corrected);

/** Everything that a whole story is made of. */
export const storyParts: readonly StoryPart[] = [
  part(
    'head',
    () => true,
    async () => (await import('../article-header/article-header.js')).ArticleHeaderElement,
    'section,kicker,headline,standfirst,byline,authors,dates,figure,caption,key-points,point',
    ({ headingLevel }, story) => ({
      headingLevel,
      corrections: hasCorrections(story) ? correctionsAnchor : null,
    }),
  ),
  part(
    'head',
    ({ status = 'final' }) => status !== 'final',
    async () => (await import('../live-badge/live-badge.js')).LiveBadgeElement,
    'badge',
    undefined,
    'status',
  ),
  part(
    'timeline',
    ({ updates }) => updates?.length,
    async () => (await import('../live-timeline/live-timeline.js')).LiveTimelineElement,
    'status,controls,new-updates,rail,share,day,update,stamp,update-headline,paragraph,quote,figure,caption,table,facts,correction,retraction,authors:update-authors',
    ({ headingLevel, order, show, clock, controls, remember }) => ({
      headingLevel: headingLevel + 1,
      order,
      show,
      clock,
      controls,
      remember,
    }),
  ),
  part(
    'text',
    ({ body }) => body?.length,
    async () => (await import('../article-body/article-body.js')).ArticleBodyElement,
    'paragraph,subhead,quote,figure,caption,table,facts',
    ({ headingLevel }) => ({ headingLevel }),
  ),
  part(
    'side',
    (_story, { quote }) => quote,
    async () => (await import('../pull-quote/pull-quote.js')).PullQuoteElement,
    'quote:pull-quote,speaker,source:quote-source',
    ({ quote }) => ({ quote }),
  ),
  part(
    'side',
    ({ sources }) => sources?.length,
    async () => (await import('../source-list/source-list.js')).SourceListElement,
    'sources,source,title:sources-title',
    below,
  ),
  part(
    'notes',
    hasCorrections,
    async () => (await import('../correction-note/correction-note.js')).CorrectionNoteElement,
    'corrections,correction:correction-entry,update:corrected-update',
  ),
  part(
    'end',
    ({ related }) => related?.length,
    async () => (await import('../related-stories/related-stories.js')).RelatedStoriesElement,
    'related,card,age,title:related-title,section:related-section,headline:related-headline,figure:related-figure',
    below,
  ),
];

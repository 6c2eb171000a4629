import type { Order } from '../../story/order.js';
import type { Story } from '../../story/schema.js';
import { levelOf } from '../../views/heading.js';
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
  readonly without: string | null;
}

export type PartClass = Definable & (new () => StoryElement);

/** An element that shows a part of the whole story. */
export interface StoryPart {
  readonly tag: string;
  readonly late: Late<{ readonly Part: PartClass }>;
  /** Where it stands; parts in one place stand in the order of the list. */
  readonly place: 'head' | 'strip' | 'timeline' | 'text' | 'side' | 'notes' | 'end';
  /** Whether the story has something for it: else its code is never loaded. */
  readonly has: (story: Story, wishes: Wishes) => unknown;
  /** Its CSS parts, as the page may name them on `live-story`. */
  readonly exports: string;
  /** How far below the headline its headings begin. */
  readonly below: number;
  /** The slot of the header that it stands in. */
  readonly slot: string;
}

/** The anchor that leads from the header to the corrections. */
export const correctionsAnchor = '#corrections';

const part = (
  tag: string,
  place: StoryPart['place'],
  has: StoryPart['has'],
  load: () => Promise<PartClass>,
  exports: string,
  below = 0,
  slot = '',
): StoryPart => ({
  tag,
  late: new Late(async () => ({ Part: await load() })),
  place,
  has,
  exports,
  below,
  slot,
});

/** What the page sets is passed on as it is. */
const passedOn = ['order', 'show', 'clock', 'controls', 'remember', 'quote'] as const;

/** Properties of a part that follow from what the page has set; each part takes those that it has. */
export const passedTo = (
  { below }: StoryPart,
  wishes: Wishes,
  all: readonly StoryPart[],
): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(passedOn.map((name) => [name, wishes[name]])),
  headingLevel: levelOf(wishes.headingLevel) + below,
  corrections: all.some(({ place }) => place === 'notes') ? correctionsAnchor : null,
});

/** Everything that a whole story is made of. */
export const storyParts: readonly StoryPart[] = [
  part(
    'article-header',
    'head',
    () => true,
    async () => (await import('../article-header/article-header.js')).ArticleHeaderElement,
    'section,kicker,headline,standfirst,byline,authors,dates,figure,caption,key-points,point,new',
  ),
  part(
    'live-badge',
    'head',
    ({ status = 'final' }) => status !== 'final',
    async () => (await import('../live-badge/live-badge.js')).LiveBadgeElement,
    'badge',
    0,
    'status',
  ),
  part(
    'countdown-clock',
    'strip',
    ({ event }) => event,
    async () => (await import('../countdown-clock/countdown-clock.js')).CountdownClockElement,
    'clock,name:clock-name,count,state:clock-state,time:clock-time',
  ),
  part(
    'share-bar',
    'strip',
    ({ url }) => url,
    async () => (await import('../share-bar/share-bar.js')).ShareBarElement,
    'device,copy,link:share-link,address',
  ),
  part(
    'live-timeline',
    'timeline',
    ({ updates }) => updates?.length,
    async () => (await import('../live-timeline/live-timeline.js')).LiveTimelineElement,
    'status,controls,new-updates,rail,share,day,update,stamp,update-headline,paragraph,quote,figure,caption,table,facts,correction,retraction,authors:update-authors',
    1,
  ),
  part(
    'article-body',
    'text',
    ({ body }) => body?.length,
    async () => (await import('../article-body/article-body.js')).ArticleBodyElement,
    'paragraph,subhead,quote,figure,caption,table,facts',
  ),
  part(
    'pull-quote',
    'side',
    (_story, { quote }) => quote,
    async () => (await import('../pull-quote/pull-quote.js')).PullQuoteElement,
    'quote:pull-quote,speaker,source:quote-source',
  ),
  part(
    'source-list',
    'side',
    ({ sources }) => sources?.length,
    async () => (await import('../source-list/source-list.js')).SourceListElement,
    'sources,source,title:sources-title',
    1,
  ),
  part(
    'correction-note',
    'notes',
    ({ corrections, updates }) =>
      corrections?.length || updates?.some(({ correction }) => correction),
    async () => (await import('../correction-note/correction-note.js')).CorrectionNoteElement,
    'corrections,correction:correction-entry,update:corrected-update',
  ),
  part(
    'related-stories',
    'end',
    ({ related }) => related?.length,
    async () => (await import('../related-stories/related-stories.js')).RelatedStoriesElement,
    'related,card,age,title:related-title,section:related-section,headline:related-headline,figure:related-figure',
    1,
  ),
];

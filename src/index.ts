/** What npm users import. Nothing here has an effect on import; `standfirst/define` registers. */
export { ArticleBodyElement } from './elements/article-body/article-body.js';
export { ArticleBylineElement } from './elements/article-byline/article-byline.js';
export { ArticleFigureElement } from './elements/article-figure/article-figure.js';
export {
  ArticleGalleryElement,
  galleryLayouts,
} from './elements/article-gallery/article-gallery.js';
export type { GalleryLayout } from './elements/article-gallery/article-gallery.js';
export { ArticleHeaderElement } from './elements/article-header/article-header.js';
export { CorrectionNoteElement } from './elements/correction-note/correction-note.js';
export { FactBoxElement } from './elements/fact-box/fact-box.js';
export { CountdownClockElement } from './elements/countdown-clock/countdown-clock.js';
export { clockStates } from './elements/countdown-clock/clock-state.js';
export type { ClockState } from './elements/countdown-clock/clock-state.js';
export { DataTableElement } from './elements/data-table/data-table.js';
export { KeyPointsElement } from './elements/key-points/key-points.js';
export { LiveBadgeElement } from './elements/live-badge/live-badge.js';
export { LiveStoryElement, firsts } from './elements/live-story/live-story.js';
export type { First } from './elements/live-story/live-story.js';
export { LiveTickerElement } from './elements/live-ticker/live-ticker.js';
export { LiveTimelineElement, clocks, selections } from './elements/live-timeline/live-timeline.js';
export type { Clock, Selection } from './elements/live-timeline/live-timeline.js';
export { MediaEmbedElement } from './elements/media-embed/media-embed.js';
export { StoryConsentEvent } from './elements/media-embed/consent-event.js';
export type { StoryConsentDetail } from './elements/media-embed/consent-event.js';
export { PullQuoteElement } from './elements/pull-quote/pull-quote.js';
export { RelatedStoriesElement } from './elements/related-stories/related-stories.js';
export { SourceListElement } from './elements/source-list/source-list.js';
export { StoryCardElement } from './elements/story-card/story-card.js';
export { ShareBarElement } from './elements/share-bar/share-bar.js';
export { shareTargets } from './elements/share-bar/targets.js';
export type { ShareTarget } from './elements/share-bar/targets.js';
export { StoryElement } from './elements/story-element.js';
export { defineElements, elementClasses } from './elements/define-elements.js';
export { storyErrorCodes } from './elements/error-codes.js';
export type { StoryErrorCode } from './elements/error-codes.js';
export {
  StoryChangeEvent,
  StoryErrorEvent,
  StoryLoadEvent,
  StoryStateEvent,
} from './elements/events.js';
export { UpdateArriveEvent } from './elements/live-timeline/update-arrive-event.js';
export { UpdateViewEvent } from './elements/live-timeline/update-view-event.js';
export { StoryShareEvent } from './elements/share-event.js';
export type { StoryShareDetail } from './elements/share-event.js';
export type { StoryErrorDetail } from './elements/events.js';
export { sanitize } from './sanitize/door.js';
export { feedPhases } from './feed/feed-state.js';
export type { FeedPhase, FeedState } from './feed/feed-state.js';
export { StorySource } from './feed/source.js';
export type { SourceListener, SourceState } from './feed/source.js';
export { SourceError, sourceErrorCodes } from './feed/source-error.js';
export type { SourceErrorCode } from './feed/source-error.js';
export type { StoryChange } from './story/merge.js';
export { parseStory, validateStory } from './story/parse.js';
export type { ParseOptions, ParsedStory } from './story/parse.js';
export { findQuote } from './story/quotes.js';
export { groupByDay } from './story/days.js';
export type { Day } from './story/days.js';
export { orderUpdates, orders } from './story/order.js';
export type { Order } from './story/order.js';
export { plainText } from './story/rich-text.js';
export { problemCodes } from './story/problem.js';
export type { Problem, ProblemCode, Severity } from './story/problem.js';
export type { HtmlDoor } from './story/html.js';
export type { Moment } from './story/moment.js';
export { statuses, storyFormat } from './story/schema.js';
export type {
  Author,
  Block,
  BlockOf,
  BlockType,
  Correction,
  Figure,
  Inline,
  ListItem,
  Photo,
  Quote,
  RichText,
  Status,
  Story,
  Update,
  Video,
} from './story/schema.js';
export type { Url } from './story/url.js';
export { themes } from './styles/themes/themes.js';
export type { Theme } from './styles/themes/themes.js';

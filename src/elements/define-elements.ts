import { ArticleBodyElement } from './article-body/article-body.js';
import { ArticleBylineElement } from './article-byline/article-byline.js';
import { ArticleFigureElement } from './article-figure/article-figure.js';
import { ArticleGalleryElement } from './article-gallery/article-gallery.js';
import { ArticleHeaderElement } from './article-header/article-header.js';
import { CorrectionNoteElement } from './correction-note/correction-note.js';
import { CountdownClockElement } from './countdown-clock/countdown-clock.js';
import { DataTableElement } from './data-table/data-table.js';
import { FactBoxElement } from './fact-box/fact-box.js';
import { KeyPointsElement } from './key-points/key-points.js';
import { LiveBadgeElement } from './live-badge/live-badge.js';
import { LiveStoryElement } from './live-story/live-story.js';
import { LiveTickerElement } from './live-ticker/live-ticker.js';
import { LiveTimelineElement } from './live-timeline/live-timeline.js';
import { MediaEmbedElement } from './media-embed/media-embed.js';
import { PullQuoteElement } from './pull-quote/pull-quote.js';
import { RelatedStoriesElement } from './related-stories/related-stories.js';
import { ShareBarElement } from './share-bar/share-bar.js';
import { SourceListElement } from './source-list/source-list.js';
import { StoryCardElement } from './story-card/story-card.js';

/** Every element of Standfirst. */
export const elementClasses = [
  ArticleBodyElement,
  ArticleBylineElement,
  ArticleFigureElement,
  ArticleGalleryElement,
  ArticleHeaderElement,
  CorrectionNoteElement,
  CountdownClockElement,
  DataTableElement,
  FactBoxElement,
  KeyPointsElement,
  LiveBadgeElement,
  LiveStoryElement,
  LiveTickerElement,
  LiveTimelineElement,
  MediaEmbedElement,
  PullQuoteElement,
  RelatedStoriesElement,
  ShareBarElement,
  SourceListElement,
  StoryCardElement,
] as const;

/**
 * Registers every element under its own name, or under `prefix` and its name
 * (`acme-pull-quote`). Returns the tags that are ours now.
 */
export function defineElements({
  prefix = '',
  registry,
}: {
  readonly prefix?: string;
  readonly registry?: CustomElementRegistry;
} = {}): readonly string[] {
  return elementClasses
    .filter((element) => element.define(prefix + element.tag, registry))
    .map((element) => prefix + element.tag);
}

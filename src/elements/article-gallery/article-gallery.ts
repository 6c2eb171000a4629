import { nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { findBlocks, nth, singleFigures } from '../../story/find-blocks.js';
import type { Story } from '../../story/schema.js';
import { figureStyles } from '../../styles/figure.styles.js';
import { galleryLayouts, type GalleryLayout, type Pictures } from '../../views/gallery.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { articleGalleryStyles } from './article-gallery.styles.js';
import { galleryOf, styles as galleryStyles } from './gallery-part.js';

type Content = TemplateResult | typeof nothing;

export { galleryLayouts };
export type { GalleryLayout };

/**
 * The pictures of a gallery with captions and credits, as a grid or a strip. Each opens full screen:
 * on from there by buttons, arrow keys, Home and End, or by swiping.
 *
 * ```html
 * <article-gallery src="/stories/soyuz.json" gallery="2" layout="strip"></article-gallery>
 * <article-gallery src="/stories/soyuz.json" gallery="figures"></article-gallery>
 * ```
 *
 * @tag article-gallery
 * @since 0.2.0
 * @slot - Shown until there is a story.
 * @csspart gallery - All that it shows.
 * @csspart title - Its title.
 * @csspart figure - A picture with its caption.
 * @csspart picture - The button around a picture.
 * @csspart caption - Caption and credit.
 * @cssproperty [--story-gallery-gap] - Between rows, and between columns.
 * @cssproperty [--story-media-width] - How wide it may get.
 * @cssproperty [--story-lightbox] - Ground of the full screen.
 * @cssproperty [--story-on-lightbox] - Words on it.
 * @cssproperty [--story-radius=2px] - Corners of the pictures.
 * @cssproperty [--story-surface] - Ground of a picture that is not there yet.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryStateEvent} story-state - Whether there is a way to news has changed.
 * @fires {StoryErrorEvent} story-error - Something failed; `not-found` if no such gallery is there.
 */
export class ArticleGalleryElement extends StoryElement {
  static override readonly tag = 'article-gallery';
  static override styles = [
    ...StoryElement.styles,
    figureStyles,
    galleryStyles,
    articleGalleryStyles,
  ];
  static override properties: PropertyDeclarations = {
    gallery: {},
    layout: {},
  };

  #missed: readonly unknown[] = [];

  /**
   * Which one: its place in the story, counted from 1, or `figures` for the pictures that stand by
   * themselves, lead and text. Without it the first gallery, or those pictures where there is none.
   */
  gallery: string | null = null;

  /** `grid` (default), or `strip`: one row to scroll through. */
  layout: GalleryLayout | null = null;

  protected override renderStory(story: Story, setting: Setting): Content | undefined {
    const pictures = this.#pick(story);
    if (!pictures?.figures.length) return this.gallery === null ? nothing : this.#miss(story);
    const layout = galleryLayouts.find((one) => one === this.layout);
    return galleryOf(pictures, setting, layout);
  }

  #pick(story: Story): Pictures | undefined {
    const wanted = this.gallery?.trim();
    const single = { title: undefined, figures: singleFigures(story) };
    if (wanted === 'figures') return single;
    const found = nth(findBlocks(story, 'gallery'), wanted === undefined ? 1 : Number(wanted));
    return found ?? (wanted === undefined ? single : undefined);
  }

  #miss(story: Story): undefined {
    if (this.#missed[0] === story && this.#missed[1] === this.gallery) return;
    this.#missed = [story, this.gallery];
    this.report('find', 'not-found', `no gallery "${this.gallery}"`);
  }
}

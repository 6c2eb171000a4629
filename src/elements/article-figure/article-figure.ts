import { nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/schema.js';
import { figureLinkStyles } from '../../styles/figure-link.styles.js';
import { figureStyles } from '../../styles/figure.styles.js';
import { leadPicture } from '../../views/lead-picture.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { signFor } from './parts.js';

/**
 * The lead picture with caption and credit, in the rendition that fits.
 *
 * ```html
 * <article-figure src="/stories/soyuz.json"></article-figure>
 * ```
 *
 * @tag article-figure
 * @since 0.1.0
 * @slot - Shown until there is a story.
 * @csspart figure - The picture with its caption.
 * @csspart caption - Caption and credit.
 * @cssproperty [--story-radius] - Corners of the picture.
 * @cssproperty [--story-surface] - Ground of a picture that is not there yet.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class ArticleFigureElement extends StoryElement {
  static override readonly tag = 'article-figure';
  static override styles = [...StoryElement.styles, figureStyles, figureLinkStyles];

  protected override renderStory(
    { lead }: Story,
    setting: Setting,
  ): TemplateResult | typeof nothing {
    return lead
      ? leadPicture(lead, setting, () => signFor(setting, () => this.requestUpdate()))
      : nothing;
  }
}

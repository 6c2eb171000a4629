import { nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Story } from '../../story/schema.js';
import { keyPointsStyles } from '../../styles/key-points.styles.js';
import { keyPoints } from '../../views/key-points.js';
import type { Setting } from '../../views/setting.js';
import type { Need } from '../setting-for.js';
import { StoryElement } from '../story-element.js';
import type { PointsVisit } from './new-points.js';
import { newPoints } from './parts.js';

/**
 * What there is to know so far, a sentence a point, with what is new since the reader's last visit.
 *
 * ```html
 * <key-points src="/stories/soyuz.json" remember></key-points>
 * ```
 *
 * @tag key-points
 * @since 0.1.0
 * @slot - Shown until there is a story.
 * @csspart key-points - The list.
 * @csspart point - One key point.
 * @csspart new - The word before a point that is new since the last visit.
 * @cssproperty [--story-accent] - The bar over each point.
 * @cssproperty [--story-bar] - How strong that bar is.
 * @cssproperty [--story-new] - The ground of the word for what is new.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class KeyPointsElement extends StoryElement {
  static override readonly tag = 'key-points';
  static override styles = [...StoryElement.styles, keyPointsStyles];

  static override properties: PropertyDeclarations = { remember: { type: Boolean } };

  #visit: PointsVisit | undefined;

  /**
   * Whether to mark what is new since the reader's last visit. For that a short print of each point
   * is kept in `localStorage`; without this attribute nothing is stored.
   */
  remember = false;

  protected override renderStory(
    story: Story,
    setting: Setting,
    need: Need,
  ): TemplateResult | typeof nothing {
    const part = this.remember ? need(newPoints) : undefined;
    if (part) this.#visit ??= new part.PointsVisit();
    return keyPoints(story.keyPoints, setting, part && this.#visit?.marks(story, setting));
  }
}

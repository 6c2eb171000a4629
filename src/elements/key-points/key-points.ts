import { nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/schema.js';
import { keyPointsStyles } from '../../styles/key-points.styles.js';
import { keyPoints } from '../../views/key-points.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';

/**
 * What there is to know so far, a sentence a point.
 *
 * ```html
 * <key-points src="/stories/soyuz.json"></key-points>
 * ```
 *
 * @tag key-points
 * @since 0.1.0
 * @slot - Shown until there is a story.
 * @csspart key-points - The list.
 * @csspart point - One key point.
 * @cssproperty [--story-accent] - The bar over each point.
 * @cssproperty [--story-bar] - How strong that bar is.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class KeyPointsElement extends StoryElement {
  static override readonly tag = 'key-points';
  static override styles = [...StoryElement.styles, keyPointsStyles];

  protected override renderStory(story: Story, setting: Setting): TemplateResult | typeof nothing {
    return keyPoints(story.keyPoints, setting);
  }
}

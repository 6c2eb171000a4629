import { nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/schema.js';
import { bylineStyles } from '../../styles/byline.styles.js';
import { portraitStyles } from '../../styles/portrait.styles.js';
import { byline } from '../../views/byline.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';

/**
 * Who wrote the story, with photos, and when it was published and updated.
 *
 * ```html
 * <article-byline src="/stories/soyuz.json">By our space desk</article-byline>
 * ```
 *
 * @tag article-byline
 * @since 0.1.0
 * @slot - Shown until there is a story.
 * @csspart byline - Authors and dates.
 * @csspart authors - The list of authors.
 * @csspart dates - When it was published and updated.
 * @cssproperty [--story-font-ui] - Font of names and dates.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class ArticleBylineElement extends StoryElement {
  static override readonly tag = 'article-byline';
  static override styles = [...StoryElement.styles, portraitStyles, bylineStyles];

  protected override renderStory(story: Story, setting: Setting): TemplateResult | typeof nothing {
    return byline(story, setting);
  }
}

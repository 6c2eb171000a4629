import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import type { Story } from '../../story/schema.js';
import { blocksStyles } from '../../styles/blocks.styles.js';
import { blocks } from '../../views/blocks.js';
import { levelOf } from '../../views/heading.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { articleBodyStyles } from './article-body.styles.js';

/**
 * The running text of a story, block by block.
 *
 * ```html
 * <article-body src="/stories/soyuz.json"><a href="/soyuz">Read the story</a></article-body>
 * ```
 *
 * @tag article-body
 * @since 0.1.0
 * @slot - Shown until there is a story.
 * @csspart paragraph - A paragraph.
 * @csspart subhead - A heading in the text.
 * @csspart quote - A quote in the text.
 * @csspart figure - A picture with its caption.
 * @csspart caption - Caption and credit of a picture.
 * @csspart table - A table.
 * @csspart facts - A box of facts.
 * @cssproperty [--story-measure] - Longest line.
 * @cssproperty [--story-leading-body] - Line height.
 * @csspart gallery - Pictures that belong together.
 * @csspart picture - The button around one of them: it opens full screen.
 * @csspart media - A video, a recording or a post.
 * @csspart load - The button that loads a player of a third party.
 * @cssproperty [--story-font-body] - Font of the text.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 * @fires {StoryConsentEvent} story-consent - The reader wants to load something from a third party;
 *   cancelable.
 */
export class ArticleBodyElement extends StoryElement {
  static override readonly tag = 'article-body';
  static override styles = [...StoryElement.styles, blocksStyles, articleBodyStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  #body: Story['body'];

  /** Level of the heading that the text stands under, 1 to 6; subheads follow it. */
  headingLevel = 1;

  protected override renderStory(story: Story, setting: Setting): TemplateResult | typeof nothing {
    // What plays, or is shown full screen, waits with its text for the reader to let go of it.
    if (!this.#body || !this.renderRoot.querySelector('.in-use, iframe:focus'))
      this.#body = story.body;
    if (!this.#body?.length) return nothing;
    return html`<div class="blocks body">${blocks(this.#body, setting, levelOf(this.headingLevel))}</div>`;
  }
}

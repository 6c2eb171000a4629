import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { relatedStoriesWords } from '../../locales/en/related-stories.js';
import { own } from '../../story/read.js';
import type { Story } from '../../story/schema.js';
import { cardStyles } from '../../styles/card.styles.js';
import { labelsStyles } from '../../styles/labels.styles.js';
import { card } from '../../views/card.js';
import { heading, levelOf } from '../../views/heading.js';
import type { Setting } from '../../views/setting.js';
import { Ageing } from '../ageing.js';
import { StoryElement } from '../story-element.js';
import { cardPictures } from '../story-card/parts.js';
import { relatedStoriesStyles } from './related-stories.styles.js';

/**
 * What else there is to read: the stories that a story names as related, as cards.
 *
 * ```html
 * <related-stories src="/stories/soyuz.json" heading-level="3"></related-stories>
 * ```
 *
 * @tag related-stories
 * @since 0.2.0
 * @slot - Shown until there is a story, and where it names no related ones.
 * @csspart related - The cards with their title.
 * @csspart title - The title.
 * @csspart card - One card.
 * @csspart section - Its section label.
 * @csspart headline - Its headline, which is its link.
 * @csspart age - When it was published.
 * @csspart figure - Its picture.
 * @cssproperty [--story-accent] - The section labels.
 * @cssproperty [--story-rule] - The line above each card.
 * @cssproperty [--story-font-headline] - Font of the headlines.
 * @cssproperty [--story-radius=2px] - Corners of the pictures.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class RelatedStoriesElement extends StoryElement {
  static override readonly tag = 'related-stories';
  static override styles = [...StoryElement.styles, labelsStyles, cardStyles, relatedStoriesStyles];
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  protected readonly ageing = new Ageing(this);

  /** Level of the title, 1 to 5; the headlines are one below. */
  headingLevel = 2;

  protected override renderStory(
    { related }: Story,
    setting: Setting,
  ): TemplateResult | typeof nothing {
    if (!related?.length) return nothing;
    const title = setting.words(relatedStoriesWords).related;
    const level = levelOf(this.headingLevel, 2);
    const pictures = () => cardPictures.later(setting.need, () => this.requestUpdate());
    return html`<section class="related" part="related" aria-label=${title}>
      ${heading(level, 'title', title)}
      <ul role="list">
        ${related.map(
          ({ image, ...teaser }) =>
            html`<li>${card(own({ ...teaser, picture: image }), setting, level + 1, pictures)}</li>`,
        )}
      </ul>
    </section>`;
  }
}

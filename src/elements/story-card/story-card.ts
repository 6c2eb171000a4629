import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { readStory } from '../../story/read-story.js';
import type { Status, Story } from '../../story/schema.js';
import { safeUrl, type Url } from '../../story/url.js';
import { cardStyles } from '../../styles/card.styles.js';
import { labelsStyles } from '../../styles/labels.styles.js';
import { card, teaserOf, type Teaser } from '../../views/card.js';
import { levelOf } from '../../views/heading.js';
import type { Setting } from '../../views/setting.js';
import { Ageing } from '../ageing.js';
import { hasFallback } from '../fallback.js';
import { StoryElement } from '../story-element.js';
import { cardPictures } from './parts.js';
import { storyCardStyles } from './story-card.styles.js';

/**
 * A teaser of a story: label, headline, a line, its age, and a picture. The whole card is one link.
 * From a story, or written by hand with a `headline`.
 *
 * ```html
 * <story-card src="/stories/soyuz.json" href="/soyuz"></story-card>
 * <story-card headline="Dust at eight kilometres a second" href="/dust" section="Science"
 *   image="/dust.jpg" published="2022-12-23T06:00:00Z">
 *   A short history of what hits the station.
 * </story-card>
 * ```
 *
 * @tag story-card
 * @since 0.2.0
 * @slot - By hand: the line under the headline. Without `headline`: shown until there is a story.
 * @slot image - By hand: a picture of the page's own in place of `image`.
 * @csspart card - The card.
 * @csspart section - The section label.
 * @csspart kicker - The short label beside it.
 * @csspart headline - The headline, which is the link.
 * @csspart line - The line under it.
 * @csspart age - When it was published, or last touched if it still goes on.
 * @csspart figure - The picture.
 * @cssproperty [--story-accent] - The section label.
 * @cssproperty [--story-live] - The word and dot of a live or developing story.
 * @cssproperty [--story-rule] - The line above.
 * @cssproperty [--story-font-headline] - Font of the headline.
 * @cssproperty [--story-radius=2px] - Corners of the picture.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class StoryCardElement extends StoryElement {
  static override readonly tag = 'story-card';
  static override styles = [...StoryElement.styles, labelsStyles, cardStyles, storyCardStyles];
  static override properties: PropertyDeclarations = {
    href: {},
    headline: {},
    section: {},
    kicker: {},
    status: {},
    image: {},
    imageAlt: { attribute: 'image-alt' },
    published: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  protected readonly ageing = new Ageing(this);

  /** Address that the card leads to; without it the story's own. */
  href: string | null = null;

  /** By hand: the headline. A story's own goes before it, as with all of these. */
  headline: string | null = null;

  /** By hand: the section label. */
  section: string | null = null;

  /** By hand: a short label beside the section. */
  kicker: string | null = null;

  /** By hand: `upcoming`, `live`, `developing` or `final`. */
  status: Status | null = null;

  /** By hand: URL of a picture, which is cut to 3:2. */
  image: string | null = null;

  /** By hand: what is to be seen in it. */
  imageAlt: string | null = null;

  /** By hand: when it was published, as an RFC 3339 date or time. */
  published: string | null = null;

  /** Level of the headline, 1 to 6. */
  headingLevel = 3;

  protected override renderStory(story: Story, setting: Setting): TemplateResult | typeof nothing {
    if (!story.headline) return nothing;
    const url = this.#address() ?? story.url;
    return this.#renderCard({ ...teaserOf(story, setting), url }, setting);
  }

  protected override renderFallback(setting: Setting): unknown {
    const byHand = this.headline && this.#byHand(this.headline);
    if (!byHand) return super.renderFallback(setting);
    const teaser = teaserOf(byHand, setting);
    const ownPicture = this.querySelector(':scope > [slot=image]');
    return this.#renderCard(
      {
        ...teaser,
        url: this.#address(),
        line: hasFallback(this) ? html`<slot></slot>` : undefined,
        picture: ownPicture
          ? html`<div class="frame"><slot name="image"></slot></div>`
          : teaser.picture,
      },
      Object.create(setting, { storyLanguage: {} }),
    );
  }

  #renderCard(teaser: Teaser, setting: Setting): TemplateResult {
    const pictures = () => cardPictures.later(setting.need, () => this.requestUpdate());
    return card(teaser, setting, levelOf(this.headingLevel, 3), pictures);
  }

  #address(): Url | undefined {
    return this.href === null ? undefined : safeUrl(this.href, this.baseURI);
  }

  /** What the attributes say, read like any story. */
  #byHand(headline: string): Story | undefined {
    const told = {
      headline,
      section: this.section && { name: this.section },
      kicker: this.kicker,
      status: this.status,
      lead: this.image && { type: 'figure', src: this.image, alt: this.imageAlt },
      published: this.published,
    };
    return readStory(told, { base: this.baseURI }).story;
  }
}

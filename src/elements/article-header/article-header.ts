import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { bylineWords } from '../../locales/en/byline.js';
import { epochOf } from '../../story/moment.js';
import type { Story } from '../../story/schema.js';
import { safeUrl } from '../../story/url.js';
import { bylineStyles } from '../../styles/byline.styles.js';
import { figureLinkStyles } from '../../styles/figure-link.styles.js';
import { figureStyles } from '../../styles/figure.styles.js';
import { portraitStyles } from '../../styles/portrait.styles.js';
import { labelsStyles } from '../../styles/labels.styles.js';
import { keyPointsStyles } from '../../styles/key-points.styles.js';
import { byline } from '../../views/byline.js';
import { labels } from '../../views/labels.js';
import { leadPicture } from '../../views/lead-picture.js';
import { heading, levelOf } from '../../views/heading.js';
import { keyPoints } from '../../views/key-points.js';
import { richText } from '../../views/rich-text.js';
import type { Setting } from '../../views/setting.js';
import { stamp } from '../../views/stamp.js';
import { signFor } from '../article-figure/parts.js';
import type { PointsVisit } from '../key-points/new-points.js';
import type { Need } from '../setting-for.js';
import { StoryElement } from '../story-element.js';
import { articleHeaderStyles } from './article-header.styles.js';
import { newPoints } from './parts.js';

/**
 * The top of an article: section, kicker, headline, standfirst, byline, lead picture, key points.
 *
 * ```html
 * <article-header src="/stories/soyuz.json"><a href="/soyuz">Soyuz leaks at the station</a></article-header>
 * ```
 *
 * @tag article-header
 * @since 0.1.0
 * @slot - Shown until there is a story: a link to the article.
 * @slot status - In place of the word for the status of a story that goes on: a `<live-badge>`.
 * @csspart section - The section label.
 * @csspart kicker - The short label above the headline.
 * @csspart headline - The headline.
 * @csspart standfirst - The lines under the headline.
 * @csspart byline - Authors and dates.
 * @csspart authors - The list of authors.
 * @csspart dates - When it was published and updated.
 * @csspart figure - The lead picture with its caption.
 * @csspart caption - Caption and credit of the lead picture.
 * @csspart key-points - The key points.
 * @csspart point - One key point.
 * @csspart new - The word before a point that is new since the last visit.
 * @cssproperty [--story-accent] - Section label and bars.
 * @cssproperty [--story-live] - The word and dot of a live or developing story.
 * @cssproperty [--story-new] - The ground of the word for what is new.
 * @cssproperty [--story-font-headline] - Font of the headline.
 * @cssproperty [--story-weight-headline] - Weight of the headline.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class ArticleHeaderElement extends StoryElement {
  static override readonly tag = 'article-header';
  static override styles = [
    ...StoryElement.styles,
    figureStyles,
    figureLinkStyles,
    portraitStyles,
    bylineStyles,
    keyPointsStyles,
    labelsStyles,
    articleHeaderStyles,
  ];
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    corrections: {},
    remember: { type: Boolean },
  };

  #visit: PointsVisit | undefined;

  /** Level of the headline, 1 to 6. */
  headingLevel = 1;

  /**
   * Where the corrections stand, such as `#corrections` for a `<correction-note id="corrections">`:
   * a story that has any says so beside its dates, and links there.
   */
  corrections: string | null = null;

  /** Whether to mark key points that are new since the reader's last visit; see `key-points`. */
  remember = false;

  protected override renderStory(
    story: Story,
    setting: Setting,
    need: Need,
  ): TemplateResult | typeof nothing {
    const { headline, standfirst, lead } = story;
    const part = this.remember ? need(newPoints) : undefined;
    if (part) this.#visit ??= new part.PointsVisit();
    const below = [
      byline(story, setting, this.#renderCorrected(story, setting)),
      lead
        ? leadPicture(lead, setting, () => signFor(setting, () => this.requestUpdate()))
        : nothing,
      keyPoints(story.keyPoints, setting, part && this.#visit?.marks(story, setting)),
    ];
    const above = labels(story, setting);
    if (!headline && !standfirst && [above, ...below].every((part) => part === nothing))
      return nothing;
    return html`<header class="header">
      ${above}
      ${
        headline
          ? heading(levelOf(this.headingLevel), 'headline', headline, setting.storyLanguage)
          : nothing
      }
      ${
        standfirst
          ? html`<p
            class="standfirst"
            part="standfirst"
            lang=${setting.storyLanguage ?? nothing}
            dir="auto"
          >
            ${richText(standfirst, setting)}
          </p>`
          : nothing
      }
      ${below}
    </header>`;
  }

  /** That something was put right, and the way to it. */
  #renderCorrected({ corrections = [] }: Story, setting: Setting): TemplateResult | undefined {
    const url = safeUrl(this.corrections ?? '');
    const times = corrections.map(({ time }) => time).sort((a, b) => epochOf(b) - epochOf(a));
    if (!url || !times[0]) return undefined;
    return html`<a class="corrected" href=${url}
      >${setting.words(bylineWords).corrected} ${stamp(times[0], 'full', setting)}</a
    >`;
  }
}

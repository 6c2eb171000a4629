import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { badgeWords } from '../../locales/en/badge.js';
import { statusWords } from '../../locales/en/status.js';
import { statuses, type Status, type Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { hasFallback } from '../fallback.js';
import { StoryElement } from '../story-element.js';
import { liveBadgeStyles } from './live-badge.styles.js';

/**
 * The status of a story in a word: upcoming, live, developing, final. Small enough to stand in a
 * line of text; quiet while nobody knows whether it still holds.
 *
 * ```html
 * <live-badge src="/stories/soyuz.json"></live-badge>
 * <live-badge status="live">On air</live-badge>
 * ```
 *
 * @tag live-badge
 * @since 0.2.0
 * @slot - By hand: words in place of ours. Without `status`: shown until there is a story.
 * @csspart badge - The badge.
 * @cssproperty [--story-live-fill] - Ground of the badge of a live story.
 * @cssproperty [--story-on-live] - Its word and dot.
 * @cssproperty [--story-live] - Word and dot of a developing story.
 * @cssproperty [--story-surface] - Ground of the other badges.
 * @cssproperty [--story-radius] - Its corners.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate live - The last look for news was good.
 * @cssstate stale - It was not: the badge is quiet.
 * @cssstate idle - Nobody looks for news now: the badge is quiet.
 * @cssstate ended - Nothing more will come: the badge is quiet.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryStateEvent} story-state - Whether there is a way to news has changed.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class LiveBadgeElement extends StoryElement {
  static override readonly tag = 'live-badge';
  static override styles = [...StoryElement.styles, liveBadgeStyles];
  static override properties: PropertyDeclarations = { status: {} };

  /** By hand: `upcoming`, `live`, `developing` or `final`. A story's own status goes before it. */
  status: Status | null = null;

  protected override renderStory(story: Story, setting: Setting): TemplateResult | undefined {
    const status = story.status ?? this.#byHand();
    if (status)
      return this.#renderBadge(status, setting.words(statusWords).status[status], setting);
    // A story without a status is not at fault, and a page can do without the badge.
    return hasFallback(this) ? undefined : html``;
  }

  protected override renderFallback(setting: Setting): unknown {
    const status = this.#byHand();
    if (!status) return super.renderFallback(setting);
    const word = hasFallback(this)
      ? html`<slot></slot>`
      : setting.words(statusWords).status[status];
    return this.#renderBadge(status, word, setting);
  }

  #byHand(): Status | undefined {
    return statuses.find((status) => status === this.status);
  }

  #renderBadge(status: Status, word: unknown, setting: Setting): TemplateResult {
    const words = setting.words(badgeWords);
    const running = status === 'live' || status === 'developing';
    // Without a word from the feed nobody knows whether that still holds.
    const quiet = running && this.feed && this.feed.phase !== 'live';
    return html`<span class="badge ${quiet ? 'quiet' : status}" part="badge"
      ><span
        ><span class="heard">${words.statusIs} </span>${word}${
          quiet ? html`<span class="heard">${words.outdated}</span>` : nothing
        }</span
      ></span
    >`;
  }
}

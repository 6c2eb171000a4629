import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { orders, type Order } from '../../story/order.js';
import { words as english } from '../../locales/en.js';
import type { Story } from '../../story/schema.js';
import { attributionStyles } from '../../styles/attribution.styles.js';
import { blocksStyles } from '../../styles/blocks.styles.js';
import { quoteStyles } from '../../styles/quote.styles.js';
import { tellingTokens } from '../../styles/telling-tokens.js';
import { heading } from '../../views/heading.js';
import { dayText } from '../../views/day-text.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { arrange, firstGroups, type Arrangement, type Group } from './groups.js';
import { liveTimelineStyles } from './live-timeline.styles.js';
import { Permalink } from './permalink.js';
import { updateView } from './update-view.js';

/**
 * The updates of a developing story under their days, each with a link of its own.
 *
 * ```html
 * <live-timeline src="/stories/soyuz.json"><a href="/soyuz">All updates</a></live-timeline>
 * ```
 *
 * @tag live-timeline
 * @since 0.1.0
 * @slot - Shown until there is a story: a link to the updates.
 * @csspart day - The heading of a day.
 * @csspart update - One update.
 * @csspart stamp - Its time, which is the link to it.
 * @csspart update-headline - Its headline.
 * @csspart paragraph - A paragraph.
 * @csspart quote - A quote inside an update.
 * @csspart figure - A picture with its caption.
 * @csspart table - A table.
 * @csspart facts - A box of facts.
 * @csspart correction - What was put right in an update.
 * @csspart retraction - Why an update was withdrawn.
 * @csspart authors - The authors of an update.
 * @cssproperty [--story-accent] - Dots of key updates, stamps, bars.
 * @cssproperty [--story-rule] - The line that joins the updates.
 * @cssproperty [--story-warning] - Corrections and retractions.
 * @cssproperty [--story-key] - Ground of pinned updates.
 * @cssproperty [--story-scroll-margin=1rem] - Room above an update that a link goes to, for a page with a sticky header.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class LiveTimelineElement extends StoryElement {
  static override readonly tag = 'live-timeline';
  /** @ignore */
  static override readonly english = english;
  static override styles = [
    ...StoryElement.styles,
    tellingTokens,
    attributionStyles,
    quoteStyles,
    blocksStyles,
    liveTimelineStyles,
  ];
  static override properties: PropertyDeclarations = {
    order: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  readonly #permalink = new Permalink(this);
  #arranged: { readonly story: Story; readonly order: Order; readonly as: Arrangement } | undefined;
  #shownGroups = 0;
  /** Finished groups, so that those which stay are skipped; good for one setting. */
  #finished = new Map<Group, TemplateResult>();
  #finishedFor = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Which end comes first: `newest` (default) or `oldest`. */
  order: Order = 'newest';

  /** Level of the day headings, 1 to 6; headlines of updates are one below. */
  headingLevel = 2;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  protected override renderStory(story: Story, setting: Setting): TemplateResult | typeof nothing {
    const { pinned, groups } = this.#arrange(story);
    if (!pinned.length && !groups.length) return nothing;
    this.#forgetUnless(setting);
    const level = this.headingLevel + 1;
    const shown = groups.slice(0, this.#shownGroups);
    this.#continueLater(groups.length);
    return html`<section class="timeline" aria-label=${setting.words.updates}>
      ${
        pinned.length
          ? html`<div class="pinned-updates" role="list">
            ${pinned.map(
              (update) =>
                html`<div role="listitem">${updateView(update, setting, level, true)}</div>`,
            )}
          </div>`
          : nothing
      }
      ${shown.map((group) => {
        const finished = this.#renderGroup(group, setting, level);
        return guard([finished], () => finished);
      })}
    </section>`;
  }

  #renderGroup(group: Group, setting: Setting, level: number): TemplateResult {
    const known = this.#finished.get(group);
    if (known) return known;
    const finished = html`${
      group.first ? heading(this.headingLevel, 'day', dayText(group.day, setting, 'long')) : nothing
    }
      <div class="day-updates" role="list">
        ${group.updates.map(
          (update) => html`<div role="listitem">${updateView(update, setting, level)}</div>`,
        )}
      </div>`;
    if (!setting.waiting()) this.#finished.set(group, finished);
    return finished;
  }

  #arrange(story: Story): Arrangement {
    const order = orders.find((known) => known === this.order) ?? 'newest';
    if (this.#arranged?.story !== story || this.#arranged.order !== order) {
      this.#arranged = { story, order, as: arrange(story, order) };
      this.#shownGroups = 0;
      this.#finished.clear();
    }
    const { as } = this.#arranged;
    this.#shownGroups = Math.max(this.#shownGroups, firstGroups(as, this.#permalink.wanted));
    return as;
  }

  #forgetUnless({ language, storyLanguage, zone }: Setting): void {
    const key = [language, storyLanguage, zone, this.headingLevel].join();
    if (key !== this.#finishedFor) this.#finished.clear();
    this.#finishedFor = key;
  }

  /** The next group after the next frame, so that scrolling and clicks come between. */
  #continueLater(all: number): void {
    if (this.#shownGroups >= all || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#shownGroups += 1;
      this.requestUpdate();
    }, 16);
  }
}

import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { updateWords } from '../../locales/en/updates.js';
import type { Order } from '../../story/order.js';
import { unreadOf } from '../../story/read-updates.js';
import type { Story } from '../../story/schema.js';
import { blocksStyles } from '../../styles/blocks.styles.js';
import { levelOf } from '../../views/heading.js';
import type { Setting } from '../../views/setting.js';
import type { Need } from '../setting-for.js';
import { StoryElement } from '../story-element.js';
import { Furniture } from './furniture.js';
import { liveTimelineStyles } from './live-timeline.styles.js';
import { controls, handling, readingTime, shelves } from './parts.js';
import { Permalink } from './permalink.js';
import { Showing } from './showing.js';
import { Stream } from './stream.js';
import { Watching } from './watching.js';

/** Which updates a timeline shows. */
export const selections = ['all', 'key'] as const;
export type Selection = (typeof selections)[number];
/** Whose clock the stamps go by: the newsroom's, or the reader's. */
export const clocks = ['desk', 'reader'] as const;
export type Clock = (typeof clocks)[number];

/**
 * The updates of a developing story under their days, each with a link of its own. They are kept
 * fresh, and nothing that comes moves what is being read.
 *
 * ```html
 * <live-timeline src="/stories/soyuz.json"><a href="/soyuz">All updates</a></live-timeline>
 * ```
 *
 * @tag live-timeline
 * @since 0.1.0
 * @slot - Shown until there is a story: a link to the updates.
 * @csspart status - The line that says how fresh the story is.
 * @csspart controls - The reader's choices.
 * @csspart new-updates - The button that shows updates which are held back.
 * @csspart rail - The key events beside a wide timeline.
 * @csspart share - The button that shares an update.
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
 * @cssproperty [--story-live] - The word "live".
 * @cssproperty [--story-live-fill] - Ground of the button for new updates.
 * @cssproperty [--story-on-live] - Its text.
 * @cssproperty [--story-new] - Ground of updates since the last visit.
 * @cssproperty [--story-scroll-margin] - Room above an update that a link goes to, for a page with a sticky header.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate live - The story is kept fresh, and the last look went well.
 * @cssstate degraded - The last look at the feed failed.
 * @cssstate offline - The reader's device has no network.
 * @cssstate stale - What is shown may be out of date: `degraded` or `offline`.
 * @cssstate idle - Nobody looks now: the page is hidden, or the reader has paused.
 * @cssstate ended - Coverage has ended.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The feed has changed the story.
 * @fires {StoryStateEvent} story-state - The feed has become live, degraded, offline, ended or idle.
 * @fires {UpdateArriveEvent} update-arrive - New updates have come.
 * @fires {UpdateViewEvent} update-view - An update has been in view for five seconds.
 * @fires {StoryShareEvent} story-share - The reader shares an update; can be prevented.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class LiveTimelineElement extends StoryElement {
  static override readonly tag = 'live-timeline';
  static override styles = [...StoryElement.styles, blocksStyles, liveTimelineStyles];
  static override properties: PropertyDeclarations = {
    order: {},
    show: {},
    clock: {},
    controls: { type: Boolean },
    remember: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  readonly #stream = new Stream(this);
  // After the stream: it goes to what has just been put into the page.
  readonly #permalink = new Permalink(this);
  readonly #showing = new Showing(this, (updates) => {
    this.#stream.restart();
    // Decided once: a rail that comes later would push aside what is being read.
    this.#railed = updates.filter(({ key }) => key).length > 2;
  });
  readonly #furniture = new Furniture(this);
  #railed = false;
  #watching: Watching | undefined;
  #setting: Setting | undefined;

  /** Which end comes first: `newest` (default) or `oldest`. */
  order: Order = 'newest';

  /** Which updates to show: `all` (default), or `key` events alone. */
  show: Selection = 'all';

  /** Whose time the stamps tell: the newsroom's (`desk`, default) or that of the `reader`. */
  clock: Clock = 'desk';

  /** Whether the reader may choose order, key events and clock. */
  controls = false;

  /**
   * Whether to mark what has come since the reader's last visit. For that the time of the newest
   * update is kept in `localStorage`; without this attribute nothing is stored.
   */
  remember = false;

  /** Level of the day headings and of what is pinned, 1 to 6; headlines of updates are one below. */
  headingLevel = 2;

  /** The elements of the groups of updates that are on the page. */
  get groups(): readonly HTMLElement[] {
    return this.#stream.groups.map(({ element }) => element);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#showing.living?.leave();
    this.#watching?.leave();
    this.#watching = undefined;
    this.#furniture.leave();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { living } = this.#showing;
    const setting = this.#setting;
    if (setting && this.isConnected && this.#stream.size)
      (this.#watching ??= new Watching(this.#stream)).look(
        readingTime.later(setting.need, () => this.requestUpdate()),
      );
    if (setting && !setting.waiting()) living?.settled(setting);
  }

  /** Asks for nothing new until {@link resume}. */
  pause(): void {
    this.storyOrigin.source?.pause();
  }

  /** Goes on asking, at once if it is time. */
  resume(): void {
    this.storyOrigin.source?.resume();
  }

  /** Shows what has come and is held back, and goes to the first of it. */
  showNew(): void {
    const { living, arrangement } = this.#showing;
    const first = arrangement && living?.releaseFrom(arrangement);
    if (first) this.#permalink.goTo(first.id);
  }

  protected override renderStory(
    story: Story,
    desk: Setting,
    need: Need,
  ): TemplateResult | typeof nothing {
    const setting = this.clock === 'reader' ? { ...desk, zone: ownZone() } : desk;
    const wish = { order: this.order, zone: setting.zone, keyOnly: this.show === 'key' };
    this.#setting = setting;
    const { wanted } = this.#permalink;
    const { everyWord, groups } = this.#stream;
    const unread = unreadOf(story);
    const part = unread && need(shelves);
    if (unread && !part && !shelves.failed) return html``;
    // Of very many only some are read before anything is seen, unless all are wanted now.
    const ahead = unread && !(wanted || everyWord) && part?.readAhead(unread, groups.length);
    const updates = ahead || story.updates;
    if (!updates?.[0]) return nothing;
    const { living: before } = this.#showing;
    if (before?.held.some(({ id }) => id === wanted)) before.release();
    this.#showing.take(story, wish, need, ahead);
    const { arrangement, living } = this.#showing;
    if (!arrangement) return nothing;
    this.#stream.prepare(arrangement, {
      setting,
      level: levelOf(this.headingLevel, 2),
      wanted,
      remarks: this.#furniture.remarks(story, arrangement, setting, need),
      need,
    });
    const railed = this.#railed;
    const words = setting.words(updateWords);
    return html`<section
      class="timeline ${railed ? 'railed' : ''}"
      aria-label=${words.updates}
    >
      ${railed ? this.#furniture.rail(arrangement, setting, need, this.#onGo) : nothing}
      <div class="main">
        ${this.#furniture.bar(setting, need)}
        ${this.controls ? need(controls)?.readersChoices(this, story, desk) : nothing}
        <div class="arrivals">
          <p class="heard" role="status"></p>
          ${living?.renderButton(setting, this.#onShowNew) ?? nothing}
        </div>
        <div
          class="stream"
          @focusin=${this.#onTouch}
          @pointerover=${this.#onTouch}
          @keydown=${this.#onKey}
          @click=${this.#onClick}
        ></div>
        ${arrangement.told.length ? nothing : html`<p class="ui muted"><bdi>${words.nothingYet}</bdi></p>`}
      </div>
    </section>`;
  }

  readonly #onGo = (id: string): void => this.#permalink.goTo(id);

  readonly #onShowNew = (): void => this.showNew();

  /** Whoever touches the updates may want to turn pages or to share. */
  readonly #onTouch = (): void => void handling.load();

  readonly #onKey = (event: KeyboardEvent): void => handling.value?.turnPage(event);

  readonly #onClick = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest('.share');
    const setting = this.#setting;
    if (button && setting)
      void handling.load().then(() => setting.need(handling)?.share(button, setting));
  };
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

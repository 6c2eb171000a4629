import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Order } from '../../story/order.js';
import type { Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import type { Clock, LiveTimelineElement, Selection } from '../live-timeline/live-timeline.js';
import type { Need } from '../setting-for.js';
import { StoryElement } from '../story-element.js';
import { Assembly } from './assembly.js';
import { liveStoryStyles } from './live-story.styles.js';
import { correctionsAnchor, storyParts } from './parts.js';
import { Relay } from './relay.js';

/** What may come first under the header of a story. */
export const firsts = ['timeline', 'body'] as const;
export type First = (typeof firsts)[number];

/**
 * The whole article from one tag: header with lead picture and key points, status, a clock, ways to
 * share, updates with their rail, body, sources, corrections and related stories. It is laid out for
 * a phone, a column or a wide page by its own width, and made of the other elements: what a story has
 * nothing for is never loaded.
 *
 * ```html
 * <live-story src="/stories/soyuz.json"><a href="/soyuz">Soyuz leaks at the station</a></live-story>
 * ```
 *
 * @tag live-story
 * @since 0.2.0
 * @slot - Shown until there is a story: a link to the article.
 * @csspart article-header - The header; its parts `headline`, `standfirst`, `byline` … are parts of this element too.
 * @csspart live-badge - The status of a story that goes on; with its part `badge`.
 * @csspart countdown-clock - The clock of the story's event; with its parts `clock`, `clock-name`, `count`, `clock-state`, `clock-time`.
 * @csspart share-bar - Ways to pass the story on; with their parts `device`, `copy`, `share-link`, `address`.
 * @csspart live-timeline - The updates; with their parts `update`, `stamp`, `rail` ….
 * @csspart article-body - The text; with its parts `paragraph`, `subhead`, `quote` ….
 * @csspart pull-quote - The quote beside the text; with its part `speaker`.
 * @csspart source-list - The sources; with their parts `sources`, `source`.
 * @csspart correction-note - The corrections; with their part `corrections`.
 * @csspart related-stories - The related stories; with their parts `related`, `card`, `related-headline` ….
 * @cssproperty [--story-rule] - The lines between the parts.
 * @cssproperty [--story-padding] - Room around the whole of it; its parts have none of their own.
 * @cssproperty [--story-scroll-margin] - Room above what a link goes to, for a page with a sticky header.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate live - The story is kept fresh, and the last look went well.
 * @cssstate degraded - The last look at the feed failed.
 * @cssstate offline - The reader's device has no network.
 * @cssstate stale - What is shown may be out of date: `degraded` or `offline`.
 * @cssstate idle - Nobody looks now: the page is hidden, or the reader has paused.
 * @cssstate ended - Coverage has ended.
 * @fires {StoryLoadEvent} story-load - A new story is shown; once, not by every part.
 * @fires {StoryChangeEvent} story-change - The feed has changed the story; once.
 * @fires {StoryStateEvent} story-state - The feed is in another state; once.
 * @fires {UpdateArriveEvent} update-arrive - New updates have come.
 * @fires {UpdateViewEvent} update-view - An update has been in view for five seconds.
 * @fires {StoryShareEvent} story-share - The reader shares something; can be prevented.
 * @fires {StoryConsentEvent} story-consent - Media in it want to ask a third party; can be prevented.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out; once.
 */
export class LiveStoryElement extends StoryElement {
  static override readonly tag = 'live-story';
  static override styles = [...StoryElement.styles, liveStoryStyles];
  static override properties: PropertyDeclarations = {
    first: {},
    order: {},
    show: {},
    clock: {},
    controls: { type: Boolean },
    remember: { type: Boolean },
    quote: {},
    without: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  readonly #relay = new Relay(() => this.storyOrigin.source);
  readonly #assembly = new Assembly(this.#relay, () => this.requestUpdate());
  /** What comes first, and for which story and wish that was decided. */
  #first: First | undefined;
  #firstFor: string | undefined;

  /**
   * What comes first under the header: `timeline` or `body`. Without it the updates of a story that
   * goes on, and the body of one that is `final` or has no status.
   */
  first: First | null = null;

  /** Which end of the updates comes first: `newest` (default) or `oldest`. */
  order: Order = 'newest';

  /** Which updates to show: `all` (default), or `key` events alone. */
  show: Selection = 'all';

  /** Whose time the updates' stamps tell: the newsroom's (`desk`, default) or that of the `reader`. */
  clock: Clock = 'desk';

  /** Whether the reader may choose order, key events and clock. */
  controls = false;

  /** Whether to mark what has come since the reader's last visit: updates (see `live-timeline`), and key points. */
  remember = false;

  /** Id of a quote of the story to be set large beside the text. */
  quote: string | null = null;

  /**
   * Parts to leave out, by their tags: `share-bar`, `countdown-clock related-stories` …. Their code is
   * not loaded.
   */
  without: string | null = null;

  /** Level of the headline, 1 to 6; the other headings follow from it. */
  headingLevel = 1;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addController(this.#assembly);
    // Every story has a header: no need to wait for the story.
    void storyParts[0]?.late.load();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { story } = this;
    const article = this.renderRoot.querySelector('article');
    if (!article || !story) return;
    this.#relay.tell(this.storyOrigin.reading, this.feed);
    this.#assembly.assemble(article, this.localName, this);
  }

  /** Asks for nothing new until {@link resume}. */
  pause(): void {
    this.#relay.pause();
  }

  /** Goes on asking, at once if it is time. */
  resume(): void {
    this.#relay.resume();
  }

  /** Shows updates that have come and are held back, and goes to the first of them. */
  showNew(): void {
    this.renderRoot.querySelector<LiveTimelineElement>('.live-timeline')?.showNew();
  }

  protected override renderStory(story: Story, setting: Setting, need: Need): TemplateResult {
    this.#assembly.want(story, this, need);
    const { begun, done } = this.#assembly;
    const { headline, updates = [], body, sources } = story;
    const ways = [
      'story',
      !begun && 'waiting',
      !done && 'coming',
      // As the timeline itself decides it: the text stands where its stream does.
      updates.filter(({ key }) => key).length > 2 && 'railed',
      body?.length && (sources?.length || this.quote) && 'beside',
    ];
    return html`<article
        class=${ways.filter(Boolean).join(' ')}
        aria-label=${headline || nothing}
        @click=${this.#onClick}
      >
        <div class="head"></div>
        <div class="strip"></div>
        ${
          this.#firstOf(story) === 'body'
            ? html`<div class="text"></div><div class="side"></div><div class="timeline"></div>`
            : html`<div class="timeline"></div><div class="text"></div><div class="side"></div>`
        }
        <div class="notes"></div>
        <div class="end"></div>
      </article>
      ${begun ? nothing : this.renderFallback(setting)}`;
  }

  /** Nothing changes places while the same story is read, whatever becomes of its status. */
  #firstOf({ id, url, status = 'final' }: Story): First | undefined {
    const wish = firsts.find((known) => known === this.first);
    const decidedFor = `${id ?? url ?? this.src} ${wish}`;
    if (decidedFor !== this.#firstFor)
      this.#first = wish ?? (status === 'final' ? 'body' : 'timeline');
    this.#firstFor = decidedFor;
    return this.#first;
  }

  /** A browser finds no anchor inside a shadow root: the header's link to the corrections is ours. */
  readonly #onClick = (event: Event): void => {
    const [at] = event.composedPath();
    const link = at instanceof Element && at.closest(`a[href$="${correctionsAnchor}"]`);
    const note = this.renderRoot.querySelector<HTMLElement>('.correction-note');
    if (!link || !note) return;
    event.preventDefault();
    note.tabIndex = -1;
    note.focus();
  };
}

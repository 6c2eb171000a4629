import {
  html,
  nothing,
  type TemplateResult,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import { tickerWords } from '../../locales/en/ticker.js';
import { orderUpdates } from '../../story/order.js';
import type { Story, Update } from '../../story/schema.js';
import { safeUrl } from '../../story/url.js';
import { relOf } from '../../views/link.js';
import type { Setting } from '../../views/setting.js';
import { anchorOf, hrefOf } from '../anchor.js';
import { Late } from '../late.js';
import type { Need } from '../setting-for.js';
import { StoryElement } from '../story-element.js';
import type { Herald } from './herald.js';
import { lineView } from './line-view.js';
import { linesOf, type Line } from './lines.js';
import { liveTickerStyles } from './live-ticker.styles.js';

/** Most updates have a headline. */
const wording = new Late(() => import('./first-words.js'));

/** Most readers stay with what they find. */
const heralds = new Late(() => import('./herald.js'));

const moving = '(prefers-reduced-motion: no-preference)';

/**
 * The newest updates in one line, one at a time. It does not run: the reader turns to the next one,
 * and a new update comes in only while nobody points at the line or has the focus in it.
 *
 * ```html
 * <live-ticker src="/stories/soyuz.json" href="/soyuz" count="3"></live-ticker>
 * ```
 *
 * @tag live-ticker
 * @since 0.2.0
 * @slot - Shown until there is a story: a link to the updates.
 * @csspart ticker - The whole line.
 * @csspart update - The update that is shown: a link to it.
 * @csspart stamp - Its time.
 * @csspart headline - Its headline, or its first words.
 * @csspart newer - The button back to the newer update.
 * @csspart older - The button on to the older update.
 * @cssproperty [--story-accent] - The stamp, and the dot that says there is something newer.
 * @cssproperty [--story-rule] - The lines above and below.
 * @cssproperty [--story-target] - Size of the buttons.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate live - The last look for news was good.
 * @cssstate stale - It was not.
 * @cssstate idle - Nobody looks for news now.
 * @cssstate ended - Nothing more will come.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryStateEvent} story-state - Whether there is a way to news has changed.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class LiveTickerElement extends StoryElement {
  static override readonly tag = 'live-ticker';
  static override styles = [...StoryElement.styles, liveTickerStyles];
  static override properties: PropertyDeclarations = {
    href: {},
    count: { type: Number },
  };

  #herald: Herald | undefined;
  #updates: readonly Update[] | undefined;
  #zone: string | undefined;
  #ordered: readonly Update[] = [];
  #before: readonly Update[] = [];
  #lines: readonly Line[] = [];
  /** Whether a new update waits for the reader to leave the one that is shown. */
  #fresh = false;
  /** Ids of updates; `drawn` is the one that was shown last time. */
  #newest: string | undefined;
  #shown: string | undefined;
  #drawn: string | undefined;

  /** Address of the page where the timeline stands; without it the story's own, or this page. */
  href: string | null = null;

  /** How many updates to turn through. */
  count = 5;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#herald?.stop();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#drawn !== this.#shown && this.#drawn && matchMedia(moving).matches)
      this.renderRoot.querySelector('.line')?.animate?.({ opacity: [0, 1] }, 300);
    this.#drawn = this.#shown;
  }

  protected override renderStory(
    story: Story,
    setting: Setting,
    need: Need,
  ): TemplateResult | typeof nothing {
    const count = Math.max(1, Math.trunc(this.count) || 5);
    const lines = linesOf(this.#order(story), count, this.#shown, ({ body }) =>
      need(wording)?.firstWords(body, setting),
    );
    // Bodies that are still shut are no reason to move on; this is not going to be shown.
    if (setting.waiting()) return html``;
    if (!lines[0]) return nothing;
    this.#follow(lines[0]);
    const at = Math.max(
      0,
      lines.findIndex(({ update }) => update.id === this.#shown),
    );
    const line = lines[at] ?? lines[0];
    this.#shown = line.update.id;
    this.#lines = lines.slice(0, Math.max(count, at + 1));
    const url = this.#linkTo(line.update.id, story);
    return html`<section
      class="ticker"
      part="ticker"
      aria-label=${setting.words(tickerWords).latest}
      @mouseleave=${this.#comeBack}
      @focusout=${this.#comeBack}
    >
      <a class="line" part="update" rel=${relOf(url)} href=${url}
        >${lineView(line, setting)}</a
      >
      ${this.#lines.length > 1 ? this.#renderTurning(at, setting) : nothing}
      <p class="heard" role="status" lang=${setting.storyLanguage ?? nothing}>
        ${this.#herald?.said}
      </p>
      <ul class="printed">
        ${this.#lines.map((one) => html`<li>${lineView(one, setting)}</li>`)}
      </ul>
    </section>`;
  }

  #renderTurning(at: number, { language, words }: Setting): TemplateResult {
    const labels = words(tickerWords);
    const all = this.#lines.length;
    const button = (name: 'newer' | 'older', to: number) =>
      html`<button
        type="button"
        class="${name} ${to < at && this.#fresh ? 'fresh' : ''}"
        part=${name}
        aria-label=${labels[name]}
        aria-disabled=${String(to < 0 || to >= all)}
        @click=${() => this.#turnTo(to)}
      >
        <svg viewBox="0 0 10 16" aria-hidden="true"><path d="M8 2 2 8l6 6" /></svg>
      </button>`;
    return html`${button('newer', at - 1)}
      <span class="place muted ui"
        >${(at + 1).toLocaleString(language)} / ${all.toLocaleString(language)}</span
      >
      ${button('older', at + 1)}`;
  }

  #order({ updates = [], timeZone }: Story): readonly Update[] {
    if (updates !== this.#updates || timeZone !== this.#zone) {
      this.#before = this.#ordered;
      this.#ordered = orderUpdates(updates, timeZone);
      this.#updates = updates;
      this.#zone = timeZone;
    }
    return this.#ordered;
  }

  /** Tells of a new update, and shows it unless another one is being read. */
  #follow({ update: { id }, words }: Line): void {
    const isNew = id !== this.#newest && !this.#before.some((one) => one.id === id);
    if (this.#newest === undefined) this.#shown = id;
    else if (isNew) {
      this.#fresh = true;
      this.#say('tell', words);
    }
    this.#newest = id;
    if (!this.#fresh || this.matches(':hover, :focus-within')) return;
    this.#shown = id;
    this.#fresh = false;
  }

  #linkTo(id: string, { url }: Story): string {
    const page = safeUrl(this.href ?? url ?? '', this.baseURI);
    return page ? new URL(`#${anchorOf(encodeURIComponent(id))}`, page).href : hrefOf(id);
  }

  #turnTo(place: number): void {
    const line = this.#lines[place];
    if (!line) return;
    this.#shown = line.update.id;
    this.#fresh = false;
    this.requestUpdate();
    this.#say('answer', line.words);
  }

  /** To a screen reader: of news, or what has been asked for. */
  #say(how: 'tell' | 'answer', words: string): void {
    const { value } = heralds;
    if (value) {
      this.#herald ??= new value.Herald(() => this.requestUpdate());
      this.#herald[how](words);
      this.requestUpdate();
    } else
      void heralds.load().then(() => {
        if (!heralds.value) this.storyOrigin.lost(heralds);
        else if (this.isConnected) this.#say(how, words);
      });
  }

  /** What came while the reader was here may be shown once they have left. */
  readonly #comeBack = ({ currentTarget, relatedTarget }: MouseEvent | FocusEvent): void => {
    const stays =
      currentTarget instanceof Node &&
      relatedTarget instanceof Node &&
      currentTarget.contains(relatedTarget);
    if (!stays) this.requestUpdate();
  };
}

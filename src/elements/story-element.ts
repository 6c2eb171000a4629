import { LitElement, html, noChange, nothing, type PropertyDeclarations } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import type { FeedState } from '../feed/feed-state.js';
import type { Followed } from '../feed/source.js';
import type { Problem } from '../story/problem.js';
import type { Story } from '../story/schema.js';
import { dress } from '../styles/dress.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import type { Theme } from '../styles/themes/themes.js';
import type { Setting } from '../views/setting.js';
import { alike, version } from './copies.js';
import { defineElement, type Definable } from './define-element.js';
import type { StoryErrorCode } from './error-codes.js';
import type { StoryErrorDetail } from './events.js';
import { hasFallback } from './fallback.js';
import { notices, themeSheets } from './parts.js';
import { settingFor, surroundingsOf, type Need } from './setting-for.js';
import { StoryOrigin } from './story-origin.js';
import { nearest } from './surroundings.js';

/**
 * What all elements have in common: a story from a URL, a property or inline JSON; the reader's
 * language; a theme; and the promise never to throw and never to go blank.
 */
export abstract class StoryElement extends LitElement {
  /** The tag that the element is registered under unless told otherwise. */
  static readonly tag: string;
  static readonly [alike] = version;
  static override styles: CSSResult[] = [sheetStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    theme: {},
    story: { attribute: false },
  };

  /** Registers the class; see {@link defineElement}. Returns whether the name is ours now. */
  static define(this: Definable, tag?: string, registry?: CustomElementRegistry): boolean {
    return defineElement(this, tag, registry);
  }

  readonly #origin = new StoryOrigin(this);
  // A page may subclass or polyfill what lies below; without states we still show a story.
  readonly #states = this.attachInternals?.().states;
  #shown = false;
  /** What the last update failed at. */
  #broken = '';
  /** Styles of the late parts that this element has needed. */
  #late = new Set<CSSResult>();
  #dressed: readonly CSSResult[] = [];

  /** URL of the story JSON. Elements with the same URL share one request. */
  src: string | null = null;

  /** The look: `host` (default), `paper`, `signal` or `orbit`; also taken from any ancestor. */
  get theme(): string | null {
    return this.getAttribute('theme');
  }
  set theme(value: Theme | null) {
    if (value === this.theme) return;
    if (value == null) this.removeAttribute('theme');
    else this.setAttribute('theme', value);
  }

  /**
   * The story: set JSON or a parsed story, get what is shown. It goes before `src`; null gives the
   * word back to `src`. What is wrong with it is told by `story-error`, never thrown.
   */
  get story(): Story | undefined {
    return this.#origin.story;
  }
  set story(value: unknown) {
    this.#origin.give(value);
  }

  /** What was left out of the story so far. Grows while updates are first shown. */
  get problems(): readonly Problem[] {
    return this.#origin.problems;
  }

  /** How the story is kept fresh; undefined where it is not. */
  get feed(): FeedState | undefined {
    return this.#origin.feed;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#wear();
    return root;
  }

  /** In another document: the style sheets have stayed behind. */
  adoptedCallback(): void {
    this.#wear();
  }

  /** An exception must cost this element's update at most, and never reach the page. */
  protected override update(changed: PropertyValues): void {
    const before = this.#broken;
    this.#broken = '';
    try {
      super.update(changed);
    } catch (error) {
      // Lit would wait for the end of this one for ever.
      this.isUpdatePending = false;
      this.#broken = String(error);
    }
    // Once in a streak of failures.
    if (this.#broken && !before) this.report('render', 'render-failed', this.#broken);
  }

  protected override updated(_changed: PropertyValues): void {
    const { status, feed, reading } = this.#origin;
    const phase = feed?.phase;
    this.#states?.clear();
    if (/loading|error/.test(status)) this.#states?.add(status);
    if (phase) this.#states?.add(phase);
    if (reading && (this.#broken || /error|degraded|offline/.test(status + phase)))
      this.#states?.add('stale');
  }

  /** Fetches the story again, if it came from `src`. Resolves when that is over; never rejects. */
  async reload(): Promise<void> {
    await this.#origin.reload();
    await this.updateComplete;
  }

  /** Has this element show what another one hears, as a part of it. It goes before `story`. */
  followStory(leader: Followed): void {
    this.#origin.leader = leader;
    this.requestUpdate();
  }

  /** For elements that let the reader stop and go on, or that hand the story on to others. */
  protected get storyOrigin(): StoryOrigin {
    return this.#origin;
  }

  protected override render(): unknown {
    const { reading } = this.#origin;
    const waits: Promise<void>[] = [];
    const need: Need = (part) => {
      if (part?.failed) this.#origin.lost(part);
      else if (part && !part.value) waits.push(part.load());
      if (part?.value?.styles) this.#late.add(part.value.styles);
      return part?.value;
    };
    const around = surroundingsOf(this, reading?.story);
    const setting = settingFor(around, reading, need, () => waits.length > 0);
    const theme = nearest(this, 'theme');
    const looks = theme && theme !== 'host' ? need(themeSheets) : undefined;
    let shown: unknown;
    try {
      shown = reading?.story && this.renderStory(reading.story, setting, need);
    } catch (error) {
      this.#broken = String(error);
      if (this.#shown) shown = noChange;
    }
    if (shown === undefined || shown === nothing)
      shown = hasFallback(this) ? undefined : this.#renderNotice(setting, need);
    // Asked for before it is known what to wait for: it may need late parts itself.
    const fallback = this.renderFallback(setting);
    if (waits.length) {
      void Promise.all(waits).then(() => this.requestUpdate());
      // Better what was there before than something half done.
      shown = this.#shown ? noChange : undefined;
    } else this.#dress(looks?.sheets[theme as Exclude<Theme, 'host'>]);
    this.#shown = shown !== undefined;
    return html`<div class="sheet" lang=${around.lang ?? nothing} dir=${around.dir ?? nothing}>
      ${shown ?? fallback}
    </div>`;
  }

  /**
   * Shows this element's part of the story: `nothing` if the story has none, undefined if what was
   * asked for is not in it (the fallback stays).
   */
  protected abstract renderStory(
    story: Story,
    setting: Setting,
    need: Need,
  ): TemplateResult | typeof nothing | undefined;

  /** Shown until there is a story: what the page put into the element. */
  protected renderFallback(_setting: Setting): unknown {
    if (hasFallback(this)) return html`<slot></slot>`;
    return this.#origin.status === 'none' ? nothing : html`<div class="loading"></div>`;
  }

  /** Tells of a failure once the update under way is over. */
  protected report(phase: StoryErrorDetail['phase'], code: StoryErrorCode, message: string): void {
    this.#origin.fail(phase, code, message);
  }

  /** What to say in place of a story; undefined while there is nothing to be said yet. */
  #renderNotice(setting: Setting, need: Need): unknown {
    const { status } = this.#origin;
    const views = /ready|error/.test(status) ? need(notices) : undefined;
    return status === 'ready'
      ? views?.emptyNotice(setting)
      : views?.errorNotice(setting, this.src === null ? undefined : () => void this.reload());
  }

  /** Theme and styles of late parts join the element's own once they are there. */
  #dress(theme: CSSResult | undefined): void {
    const late = [...this.#late, ...(theme ? [theme] : [])];
    // One further than there are, so that one that has gone is missed.
    if ([...late, undefined].some((one, at) => one !== this.#dressed[at])) this.#wear(late);
  }

  #wear(late = this.#dressed): void {
    const { styles } = this.constructor as typeof StoryElement;
    if (this.shadowRoot) dress(this.shadowRoot, [...styles, ...late]);
    this.#dressed = late;
  }
}

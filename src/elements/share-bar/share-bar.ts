import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { shareBarWords } from '../../locales/en/share-bar.js';
import { sharingWords } from '../../locales/en/sharing.js';
import type { Story } from '../../story/schema.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { canPassOn, mayPassOn, passOn, sayForAMoment, type End } from './pass-on.js';
import { shareBarStyles } from './share-bar.styles.js';
import { targets, targetsIn, type ShareTarget } from './targets.js';

/** What is passed on. */
interface Passed {
  readonly url: string;
  readonly title: string;
}

/**
 * Ways to pass a story on: by the device, as a copied link, by mail, to other sites. Nothing is
 * asked of anybody before the reader has chosen.
 *
 * ```html
 * <share-bar src="/stories/soyuz.json" to="mail bluesky mastodon"></share-bar>
 * ```
 *
 * @tag share-bar
 * @since 0.2.0
 * @slot - Shown until there is a story.
 * @csspart share-bar - All that it shows.
 * @csspart device - The button that has the device share; only where the device can.
 * @csspart copy - The button that copies the link.
 * @csspart link - A link to mail or to a site.
 * @csspart address - The link to be copied by hand, where the clipboard is closed to the page.
 * @cssproperty [--story-control] - The edges of buttons and links.
 * @cssproperty [--story-accent] - The edge and icon of the button that has copied the link.
 * @cssproperty [--story-surface] - Their ground while they are pointed at.
 * @cssproperty [--story-radius=2px] - Their corners.
 * @cssproperty [--story-target=2.75em] - Their height.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryShareEvent} story-share - The reader shares the story; can be prevented.
 * @fires {StoryErrorEvent} story-error - Something failed, or a piece was left out.
 */
export class ShareBarElement extends StoryElement {
  static override readonly tag = 'share-bar';
  static override styles = [...StoryElement.styles, shareBarStyles];
  static override properties: PropertyDeclarations = { to: {} };

  #copied = false;
  /** The address that the clipboard did not take, for which link, and whether it has been put under the cursor. */
  #byHand: { readonly link: string; readonly url: string; found: boolean } | undefined;

  /**
   * Which links to show, and in which order: any of `mail`, `bluesky`, `facebook`, `linkedin`,
   * `mastodon`, `telegram`, `whatsapp`, `x`. Without it `mail whatsapp`; empty for none.
   */
  to: string | null = null;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const field = this.renderRoot.querySelector('input');
    if (!field || !this.#byHand || this.#byHand.found) return;
    this.#byHand.found = true;
    field.focus();
    field.select();
  }

  protected override renderStory(story: Story, setting: Setting): TemplateResult {
    const words = setting.words(shareBarWords);
    const passed = this.#passed(story);
    const links = targetsIn(this.to ?? 'mail whatsapp');
    return html`<div class="share-bar ui" part="share-bar" role="group" aria-label=${words.shareStory}>
      <ul class="ways">
        ${canPassOn(passed.url) ? html`<li>${this.#renderDevice(passed, words.share)}</li>` : nothing}
        <li>${this.#renderCopy(passed, setting)}</li>
        ${links.map((target) => html`<li>${this.#renderLink(target, passed, words.byMail)}</li>`)}
      </ul>
      ${this.#byHand?.link === passed.url ? this.#renderByHand(this.#byHand.url, words.copyByHand) : nothing}
      <p class="heard" role="status">${this.#copied ? setting.words(sharingWords).copied : nothing}</p>
    </div>`;
  }

  #renderDevice(passed: Passed, word: string): TemplateResult {
    return html`<button type="button" class="way" part="device" @click=${() => this.#share(passed)}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 10V1.500M4.500 5 8 1.500 11.500 5M3 8v6.500h10V8" /></svg>
      ${word}
    </button>`;
  }

  /** Both words have their place, so that the button is as wide before as after. */
  #renderCopy(passed: Passed, { words }: Setting): TemplateResult {
    return html`<button
      type="button"
      class="way copy ${this.#copied ? 'copied' : ''}"
      part="copy"
      @click=${() => this.#share(passed, 'copy')}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"
        ><path class="before" d="M6.500 9.500a3 3 0 0 0 4.300 0l2.700-2.700a3 3 0 0 0-4.300-4.300L8.500 3.200M9.500 6.500a3 3 0 0 0-4.300 0L2.500 9.200a3 3 0 0 0 4.300 4.300l.7-.7" /><path class="after" d="m2.500 8.500 4 4 7-8.500"
      /></svg>
      <span class="words"
        ><span class="before">${words(shareBarWords).copyLink}</span
        ><span class="after">${words(sharingWords).copied}</span></span
      >
    </button>`;
  }

  #renderLink(target: ShareTarget, { url, title }: Passed, mail: string): TemplateResult {
    const { name, href } = targets[target];
    return html`<a
      class="way"
      part="link"
      href=${href(url, title)}
      target=${name ? '_blank' : '_self'}
      rel="noopener noreferrer nofollow"
      referrerpolicy="no-referrer"
      @click=${(event: Event) => this.#ask(event, { url, title, to: target })}
      >${
        name
          ? html`<bdi>${name}</bdi>`
          : html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.500 3.500h13v9h-13Zm0 .5L8 9l6.500-5" /></svg>
            ${mail}`
      }</a
    >`;
  }

  #renderByHand(url: string, label: string): TemplateResult {
    return html`<label class="by-hand"
      ><span class="muted">${label}</span
      ><input part="address" type="text" dir="ltr" readonly value=${url}
    /></label>`;
  }

  /** The story's own address, else the page's; without the place where the reader is on it. */
  #passed({ url, headline }: Story): Passed {
    const page = location.href;
    const title: string = Reflect.get(HTMLDocument.prototype, 'title', this.ownerDocument);
    const here = /^https?:/.test(page) ? page : this.baseURI;
    return {
      url: /^https?:/.test(url ?? '') ? (url ?? '') : here.replace(/#.*$/s, ''),
      title: headline || title,
    };
  }

  async #share(passed: Passed, by?: 'copy'): Promise<void> {
    const { url: link } = passed;
    this.#follow(await passOn(this, passed, by), link, passed);
  }

  /** Whoever was asked may have put in another address: in a frame that is the one of its page. */
  #follow(end: End, link: string, { url }: Passed): void {
    if (end === 'refused') this.#byHand = { link, url, found: false };
    if (end === 'copied') {
      this.#byHand = undefined;
      sayForAMoment(this, () => this.#thank());
    }
    this.requestUpdate();
  }

  #thank(): () => void {
    this.#copied = true;
    return () => {
      this.#copied = false;
      this.requestUpdate();
    };
  }

  /** A page that shares by itself keeps the reader from leaving. */
  #ask(event: Event, detail: Passed & { readonly to: ShareTarget }): void {
    if (!mayPassOn(this, detail)) event.preventDefault();
  }
}

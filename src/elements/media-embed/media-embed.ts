import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { findBlocks, nth } from '../../story/find-blocks.js';
import { addressesOf, isFile, type MediaBlock } from '../../story/media-blocks.js';
import type { Story } from '../../story/schema.js';
import { safeUrl } from '../../story/url.js';
import type { FrameOptions } from '../../views/framed.js';
import type { Setting } from '../../views/setting.js';
import { StoryElement } from '../story-element.js';
import { frames, recordings } from './parts.js';

/** What plays, and a player in a frame that has the focus. */
const inUse = '.in-use, iframe:focus';

/**
 * A video, a recording or a post. Files play with the browser's own controls. Of YouTube, Vimeo,
 * Mastodon, Bluesky and X it shows a facade, and asks nobody for anything before the reader says so;
 * what stands anywhere else is a card with a link.
 *
 * ```html
 * <media-embed src="/stories/soyuz.json" media="2"></media-embed>
 * <media-embed src="/stories/soyuz.json" media="https://youtu.be/dQw4w9WgXcQ"></media-embed>
 * ```
 *
 * @tag media-embed
 * @since 0.2.0
 * @slot - Shown until there is a story.
 * @csspart media - All that it shows.
 * @csspart stage - The box of the player, and of the facade before it.
 * @csspart load - The button that loads a player.
 * @csspart caption - What stands below the stage.
 * @csspart link - The link to where it comes from.
 * @cssproperty [--story-accent] - The button below a post.
 * @cssproperty [--story-media-width] - How wide it may get.
 * @cssproperty [--story-radius=2px] - Corners.
 * @cssproperty [--story-surface] - Ground of a post.
 * @cssproperty [--story-target=2.75em] - Least height of the button.
 * @cssstate loading - A story is being fetched.
 * @cssstate error - The last attempt to get a story failed.
 * @cssstate stale - What is shown may be out of date.
 * @fires {StoryLoadEvent} story-load - A new story is shown.
 * @fires {StoryChangeEvent} story-change - The story has gone on.
 * @fires {StoryStateEvent} story-state - Whether there is a way to news has changed.
 * @fires {StoryErrorEvent} story-error - Something failed; `not-found` if no such media are there.
 * @fires {StoryConsentEvent} story-consent - The reader wants to load something from a third party;
 *   cancelable.
 */
export class MediaEmbedElement extends StoryElement {
  static override readonly tag = 'media-embed';
  static override properties: PropertyDeclarations = {
    media: {},
    servers: {},
  };

  #missed: readonly unknown[] = [];
  /** What is shown now, and for which wish. */
  #shown: MediaBlock | undefined;
  #wish: readonly unknown[] = [];
  #how: 'ask' | 'show' = 'ask';
  #loading: Promise<void> | undefined;

  /**
   * Which one: its place in the story, counted from 1 (the lead video, the body, then the updates), or
   * one of its addresses. Without it the first.
   */
  media: string | null = null;

  /**
   * Mastodon servers beside the well-known ones that may show their posts here, separated by spaces:
   * `social.newsroom.example`. Only the page can name them, never the story.
   */
  servers: string | null = null;

  /**
   * Loads the player without asking again: for a page that has refused `story-consent` and has the
   * reader's word by now. Resolves to whether a player is there.
   */
  async load(): Promise<boolean> {
    await this.updateComplete;
    this.#how = 'show';
    this.renderRoot.querySelector<HTMLElement>('.load')?.click();
    this.#how = 'ask';
    await this.#loading;
    return !!this.renderRoot.querySelector('iframe');
  }

  protected override renderStory(story: Story, setting: Setting): Media | undefined {
    const block = this.#choose(story);
    if (!block && this.media !== null) return this.#miss(story);
    if (!block) return nothing;
    const shown = isFile(block)
      ? setting.need(recordings)?.recording(block, setting)
      : setting.need(frames)?.framed(block, setting, this.#options);
    // A part that does not come leaves the fallback.
    return shown ?? (setting.waiting() ? html`` : undefined);
  }

  /** What the reader has begun stays, wherever the story has it by now, and at all while it plays. */
  #choose(story: Story): MediaBlock | undefined {
    const wish = [story.id, this.media];
    const before = `${wish}` === `${this.#wish}` ? this.#shown : undefined;
    this.#wish = wish;
    const begun = before && this.renderRoot.querySelector('iframe, .begun');
    const known = new Set(begun ? addressesOf(before) : []);
    const has = (block: MediaBlock): boolean => addressesOf(block).some((url) => known.has(url));
    const again = known.size ? [...mediaOf(story)].find(has) : undefined;
    const held = begun && this.renderRoot.querySelector(inUse) ? before : undefined;
    return (this.#shown = again ?? held ?? this.#pick(story));
  }

  #pick(story: Story): MediaBlock | undefined {
    const wanted = this.media?.trim() ?? '1';
    if (/^\d+$/.test(wanted)) return nth(mediaOf(story), Number(wanted));
    const url = safeUrl(wanted, story.url ?? this.baseURI);
    return url ? [...mediaOf(story)].find((block) => addressesOf(block).includes(url)) : undefined;
  }

  #miss(story: Story): undefined {
    if (this.#missed[0] === story && this.#missed[1] === this.media) return;
    this.#missed = [story, this.media];
    this.report('find', 'not-found', `no media "${this.media}"`);
  }

  get #options(): FrameOptions {
    return {
      servers: this.servers?.trim().split(/\s+/) ?? [],
      load: (request) => {
        this.#loading = frames.value?.loadPlayer(request, this.#how);
      },
    };
  }
}

type Media = TemplateResult | typeof nothing;

const mediaOf = (story: Story): Iterable<MediaBlock> =>
  findBlocks(story, 'video', 'audio', 'embed');

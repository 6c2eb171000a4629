import { css, html, nothing, type TemplateResult } from 'lit';
import { mediaWords } from '../locales/en/media.js';
import type { MediaBlock } from '../story/media-blocks.js';
import { playerOf, type Player } from '../story/players.js';
import type { Photo } from '../story/schema.js';
import type { Url } from '../story/url.js';
import { facadeStyles } from '../styles/facade.styles.js';
import { mediaStyles } from '../styles/media.styles.js';
import { aroundMedia, authorOf, mediaMeta } from './around-media.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';

/** What goes with it. */
export const styles = css`
  ${mediaStyles}${facadeStyles}
`;

/** A reader's wish to see a player of somebody else's. */
export interface PlayerRequest {
  readonly player: Player;
  /** The page that the story names. */
  readonly url: Url;
  /** What the frame is called. */
  readonly title: string;
  /** Where it is to stand: in place of the facade. */
  readonly stage: HTMLElement;
}

export interface FrameOptions {
  /** Mastodon servers that the page trusts beside those that we know. */
  readonly servers?: readonly string[];
  /** What a reader's click does. */
  readonly load: (request: PlayerRequest) => void;
}

function onMissing({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true;
}

const thumbnail = ({ src, alt = '' }: Photo): TemplateResult =>
  html`<img class="thumbnail" src=${src} alt=${alt} width="96" height="96" loading="lazy" decoding="async" @error=${onMissing} />`;

/**
 * What stands elsewhere: a facade of what plays in a frame, which is not asked for before the reader
 * wants it; anything else is a card with a link.
 */
export function framed(
  block: MediaBlock,
  setting: Setting,
  options: FrameOptions,
): TemplateResult | typeof nothing {
  if (!block.url) return nothing;
  const player = playerOf(block.url, options.servers);
  if (player?.kind !== 'video')
    return aroundMedia(
      block,
      player ? 'post' : 'card',
      post(block, player, setting, options),
      setting,
    );
  const image = block.type === 'embed' ? block.image?.src : 'poster' in block ? block.poster : null;
  const room = player.upright ? '0 0 9 16' : '0 0 16 9';
  const stage = html`<div class="stage ${player.upright ? 'upright' : 'wide'}" part="stage" data-player=${player.src}>
    <svg class="room" viewBox=${room} aria-hidden="true"></svg>
    ${image ? html`<img class="poster" src=${image} alt="" loading="lazy" decoding="async" @error=${onMissing} />` : nothing}
    <div class="facade">${asking(block, player, setting, options)}</div>
  </div>`;
  return aroundMedia(block, 'framed', stage, setting, player.provider);
}

/** The button, and what pressing it means. */
function asking(
  block: MediaBlock,
  player: Player,
  { words, storyLanguage }: Setting,
  { load }: FrameOptions,
): TemplateResult {
  const { loadVideo, loadPost, contacts } = words(mediaWords);
  const { provider, host } = player;
  const label = (player.kind === 'video' ? loadVideo : loadPost).replace('{provider}', provider);
  const named = block.title ?? authorOf(block);
  const title = [named, provider].filter(Boolean).join(' – ');
  const [before, after] = contacts.split('{host}');
  const onClick = ({ currentTarget }: Event): void => {
    const stage = currentTarget instanceof Element && currentTarget.closest<HTMLElement>('.stage');
    if (stage && block.url) load({ player, url: block.url, title, stage });
  };
  return html`<button class="load ui" part="load" type="button" @click=${onClick}>
      ${label}${named ? html`<span class="heard">: <span lang=${storyLanguage ?? nothing}>${named}</span></span>` : nothing}
    </button>
    <p class="contacts ui">${before}<bdi>${host}</bdi>${after}</p>`;
}

/** A post, in the words of the story; with a button where its provider has a frame for it. */
function post(
  block: MediaBlock,
  player: Player | undefined,
  setting: Setting,
  options: FrameOptions,
): TemplateResult {
  const image = block.type === 'embed' ? block.image : undefined;
  const text = block.type === 'embed' ? block.text : block.caption;
  const lang = setting.storyLanguage ?? nothing;
  return html`<div class="stage" part="stage" data-player=${player?.src ?? nothing}>
    <div class="slip">
      <div class="posted-by">
        ${image ? thumbnail(image) : nothing}
        <div>
          ${block.title ? html`<p class="media-title" lang=${lang} dir="auto">${block.title}</p>` : nothing}
          ${mediaMeta(block, player?.provider, setting)}
        </div>
      </div>
      ${text ? html`<blockquote class="said" lang=${lang} dir="auto">${richText(text, setting)}</blockquote>` : nothing}
      ${player ? html`<div class="asking">${asking(block, player, setting, options)}</div>` : nothing}
    </div>
  </div>`;
}

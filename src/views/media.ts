import { html, nothing, type TemplateResult } from 'lit';
import { mediaWords } from '../locales/en/media.js';
import { rareBlockWords } from '../locales/en/rare-blocks.js';
import type { MediaBlock } from '../story/find-blocks.js';
import { playerOf, type Player } from '../story/players.js';
import type { Photo } from '../story/schema.js';
import type { Url } from '../story/url.js';
import { isPlayable, recording } from './recording.js';
import { richText } from './rich-text.js';
import type { Setting, Shown } from './setting.js';

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

export interface MediaOptions {
  /** Mastodon servers that the page trusts beside those that we know. */
  readonly servers?: readonly string[];
  /** What a reader's click does. */
  readonly load: (request: PlayerRequest) => void;
}

const hostOf = (url: Url): string => /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/.exec(url)?.[1] ?? '';

function onMissing({ target }: Event): void {
  if (target instanceof HTMLElement) target.hidden = true;
}

const thumbnail = ({ src, alt = '' }: Photo): TemplateResult =>
  html`<img class="thumbnail" src=${src} alt=${alt} width="96" height="96" loading="lazy" decoding="async" @error=${onMissing} />`;

/**
 * A video, a recording or a post. What is a file plays here, but is not asked for before the reader
 * plays it; of what plays in a frame a facade stands here; anything else is a card with a link.
 */
export function media(
  block: MediaBlock,
  setting: Setting,
  options: MediaOptions,
): TemplateResult | typeof nothing {
  if (block.type !== 'embed' && isPlayable(block))
    return shell(block, block.type, recording(block, setting), setting);
  if (!block.url) return nothing;
  const player = playerOf(block.url, options.servers);
  if (player?.kind !== 'video')
    return shell(block, player ? 'post' : 'card', post(block, player, setting, options), setting);
  const image = block.type === 'embed' ? block.image?.src : 'poster' in block ? block.poster : null;
  const room = player.upright ? '0 0 9 16' : '0 0 16 9';
  const stage = html`<div class="stage ${player.upright ? 'upright' : 'wide'}" part="stage" data-player=${player.src}>
    <svg class="room" viewBox=${room} aria-hidden="true"></svg>
    ${image ? html`<img class="poster" src=${image} alt="" loading="lazy" decoding="async" @error=${onMissing} />` : nothing}
    <div class="facade">${asking(block, player, setting, options)}</div>
  </div>`;
  return shell(block, 'framed', stage, setting, player);
}

/** The button, and what pressing it means. */
function asking(
  block: MediaBlock,
  player: Player,
  { words, storyLanguage }: Setting,
  { load }: MediaOptions,
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
  options: MediaOptions,
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
          ${meta(block, player, setting)}
        </div>
      </div>
      ${text ? html`<blockquote class="said" lang=${lang} dir="auto">${richText(text, setting)}</blockquote>` : nothing}
      ${player ? html`<div class="asking">${asking(block, player, setting, options)}</div>` : nothing}
    </div>
  </div>`;
}

const authorOf = (block: MediaBlock): string | undefined =>
  block.type === 'embed' ? block.author : block.credit;

/** Seconds as a clock shows them: `0:04`, `1:02:33`. */
function clockText(seconds: number, language: string): string {
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds % 60),
  ];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown
    .map((part, at) =>
      part.toLocaleString(language, { minimumIntegerDigits: at ? 2 : 1, useGrouping: false }),
    )
    .join(':');
}

/** Who made it, where it is, when, and how long it takes, in a line. */
function meta(block: MediaBlock, player: Player | undefined, setting: Setting): Shown {
  const { storyLanguage, language } = setting;
  const lang = storyLanguage ?? nothing;
  const author = authorOf(block);
  const embed = block.type === 'embed';
  const provider = player?.provider ?? (embed ? block.provider : undefined);
  const time = embed ? undefined : block.duration;
  const items = [
    author && author !== block.title ? html`<bdi lang=${lang}>${author}</bdi>` : undefined,
    provider ? html`<bdi>${provider}</bdi>` : undefined,
    embed && block.date
      ? html`<time datetime=${block.date}>${setting.details()?.dayText(block.date, setting)}</time>`
      : undefined,
    time ? html`<time datetime="PT${time}S">${clockText(time, language)}</time>` : undefined,
  ].filter((item) => item !== undefined);
  if (!items.length) return nothing;
  return html`<p class="media-meta ui muted">
    ${items.map((item, at) => [at ? html`<span aria-hidden="true"> · </span>` : nothing, item])}
  </p>`;
}

/** What is around: title and words, unless the stage has them, and a plain link. */
function shell(
  block: MediaBlock,
  kind: string,
  stage: TemplateResult,
  setting: Setting,
  player?: Player,
): TemplateResult {
  const lang = setting.storyLanguage ?? nothing;
  const told = kind === 'post' || kind === 'card';
  const about = block.type === 'embed' ? block.text : block.caption;
  const around = told
    ? nothing
    : [
        block.title
          ? html`<p class="media-title" lang=${lang} dir="auto">${block.title}</p>`
          : nothing,
        meta(block, player, setting),
        about
          ? html`<p class="about ui" lang=${lang} dir="auto">${richText(about, setting)}</p>`
          : nothing,
      ];
  return html`<figure class="media ${kind}" part="media">
    ${stage}
    <figcaption class="around" part="caption">${around}${plainLink(block, setting)}</figcaption>
  </figure>`;
}

/** The way that is always there. */
function plainLink({ type, url, ...block }: MediaBlock, setting: Setting): Shown {
  if (!url) return nothing;
  const { open, watch, listen } = setting.words(rareBlockWords);
  const verb = { embed: open, video: watch, audio: listen }[type];
  const host = hostOf(url);
  const named = block.title ?? ('provider' in block ? block.provider : undefined) ?? host;
  return html`<p class="elsewhere ui">
    <a part="link" href=${url}
      >${verb}${named ? html`: <bdi lang=${setting.storyLanguage ?? nothing}>${named}</bdi>` : nothing}</a
    >${host && host !== named ? html` <bdi class="muted">${host}</bdi>` : nothing}
  </p>`;
}

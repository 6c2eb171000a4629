import { html, nothing, type TemplateResult } from 'lit';
import { colonWords } from '../locales/en/colon.js';
import { rareBlockWords } from '../locales/en/rare-blocks.js';
import type { MediaBlock } from '../story/media-blocks.js';
import type { Url } from '../story/url.js';
import { relOf } from './link.js';
import { richText } from './rich-text.js';
import type { Setting, Shown } from './setting.js';

const hostOf = (url: Url): string => /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/.exec(url)?.[1] ?? '';

export const authorOf = (block: MediaBlock): string | undefined =>
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
export function mediaMeta(block: MediaBlock, named: string | undefined, setting: Setting): Shown {
  const { storyLanguage, language } = setting;
  const lang = storyLanguage ?? nothing;
  const author = authorOf(block);
  const embed = block.type === 'embed';
  const provider = named ?? (embed ? block.provider : undefined);
  const time = embed ? undefined : block.duration;
  const items = [
    author && author !== block.title ? html`<bdi lang=${lang}>${author}</bdi>` : undefined,
    provider ? html`<bdi>${provider}</bdi>` : undefined,
    embed && block.date
      ? html`<time datetime=${block.date}>${setting.details()?.storyDay(block.date, setting)}</time>`
      : undefined,
    time ? html`<time datetime="PT${time}S">${clockText(time, language)}</time>` : undefined,
  ].filter((item) => item !== undefined);
  if (!items.length) return nothing;
  return html`<p class="media-meta ui muted">
    ${items.map((item, at) => [at ? html`<span aria-hidden="true"> · </span>` : nothing, item])}
  </p>`;
}

/** What is around: title and words, unless the stage has them, and a plain link. */
export function aroundMedia(
  block: MediaBlock,
  kind: string,
  stage: TemplateResult,
  setting: Setting,
  provider?: string,
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
        mediaMeta(block, provider, setting),
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
function plainLink(block: MediaBlock, setting: Setting): Shown {
  const { type, url } = block;
  if (!url) return nothing;
  const { open, watch, listen } = setting.words(rareBlockWords);
  const verb = { embed: open, video: watch, audio: listen }[type];
  const host = hostOf(url);
  const named = block.title ?? ('provider' in block ? block.provider : undefined) ?? host;
  return html`<p class="elsewhere ui">
    <a part="link" rel=${relOf(url)} href=${url}
      >${verb}${named ? html`<span class="heard">${setting.words(colonWords).colon}<bdi lang=${setting.storyLanguage ?? nothing}>${named}</bdi></span>` : nothing}</a
    >${host ? html` <bdi class="muted">${host}</bdi>` : nothing}
  </p>`;
}

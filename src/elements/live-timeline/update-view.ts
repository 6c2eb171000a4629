import { html, nothing, type TemplateResult } from 'lit';
import type { Correction, Update } from '../../story/schema.js';
import { blocks } from '../../views/blocks.js';
import { authors } from '../../views/byline.js';
import { heading } from '../../views/heading.js';
import { stamp } from '../../views/stamp.js';
import { richText } from '../../views/rich-text.js';
import type { Setting } from '../../views/setting.js';
import { anchorOf, hrefOf } from './permalink.js';

/** One update: stamp, headline, body, authors, and what was put right. */
export function updateView(
  update: Update,
  setting: Setting,
  level: number,
  apart = false,
): TemplateResult {
  const { words } = setting;
  const flags = [
    update.pinned ? html`<span class="flag">${words.pinned}</span>` : nothing,
    update.key ? html`<span class="flag key-flag">${words.keyEvent}</span>` : nothing,
    update.retracted ? html`<span class="flag warning">${words.retracted}</span>` : nothing,
    update.label
      ? html`<bdi class="flag" lang=${setting.storyLanguage ?? nothing}>${update.label}</bdi>`
      : nothing,
  ];
  const kind = [update.key && 'key', update.pinned && 'pinned', update.retracted && 'retracted'];
  return html`<article
    class="update ${kind.filter(Boolean).join(' ')}"
    part="update"
    id=${anchorOf(update.id)}
    tabindex="-1"
  >
    <p class="meta ui">
      <a class="stamp" part="stamp" href=${hrefOf(update.id)} title=${words.linkTo} rel="bookmark"
        >${stamp(update.time, apart ? 'full' : 'clock', setting)}</a
      >${flags}
    </p>
    <div class="told">
      ${
        update.headline
          ? heading(level, 'update-headline', update.headline, setting.storyLanguage)
          : nothing
      }
      ${
        update.retracted
          ? retraction(update.retracted, setting)
          : html`<div class="blocks">${blocks(update.body, setting, level)}</div>`
      }
      ${foot(update, setting)}
    </div>
  </article>`;
}

const retraction = (
  { time, reason }: NonNullable<Update['retracted']>,
  setting: Setting,
): TemplateResult =>
  html`<div class="note ui" part="retraction">
    <p>
      <strong>${setting.words.retracted}</strong>
      <span class="muted">${stamp(time, 'full', setting)}</span>
    </p>
    <p lang=${(reason && setting.storyLanguage) ?? nothing} dir="auto">
      ${reason ? richText(reason, setting) : setting.words.retractedText}
    </p>
  </div>`;

function foot({ authors: list, correction, modified, time }: Update, setting: Setting): unknown {
  return [
    correction ? corrected(correction, setting) : nothing,
    list?.length ? html`<div class="by-update ui">${authors(list, setting)}</div>` : nothing,
    modified && modified !== time
      ? html`<p class="modified ui muted">
          ${setting.words.updated} ${stamp(modified, 'full', setting)}
        </p>`
      : nothing,
  ];
}

const corrected = ({ time, text }: Correction, setting: Setting): TemplateResult =>
  html`<div class="note ui" part="correction">
    <p>
      <strong>${setting.words.correction}</strong>
      <span class="muted">${stamp(time, 'full', setting)}</span>
    </p>
    <p lang=${setting.storyLanguage ?? nothing} dir="auto">${richText(text, setting)}</p>
  </div>`;

import { html, nothing, type TemplateResult } from 'lit';
import type { Update } from '../../story/schema.js';
import { blocks } from '../../views/blocks.js';
import { heading } from '../../views/heading.js';
import { stamp } from '../../views/stamp.js';
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
  const { correction, modified, time } = update;
  const foot =
    correction || update.authors?.length || (modified && modified !== time)
      ? setting.rare()?.updateFoot(update, setting)
      : nothing;
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
          ? (setting.rare()?.retraction(update.retracted, setting) ?? nothing)
          : html`<div class="blocks">${blocks(update.body, setting, level)}</div>`
      }
      ${foot}
    </div>
  </article>`;
}

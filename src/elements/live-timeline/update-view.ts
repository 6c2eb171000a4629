import { html, nothing, type TemplateResult } from 'lit';
import { updateWords } from '../../locales/en/updates.js';
import type { Update } from '../../story/schema.js';
import { blocks } from '../../views/blocks.js';
import { heading } from '../../views/heading.js';
import { stamp } from '../../views/stamp.js';
import type { Setting } from '../../views/setting.js';
import { anchorOf, hrefOf } from '../anchor.js';

/** What is said of an update for a while. */
export interface Remark {
  /** How long ago it came, for one that has just come. */
  readonly ago: string | undefined;
  /** Whether it came since the reader's last visit. */
  readonly since: boolean;
  /** Shows it. */
  readonly flags: () => TemplateResult;
}

/** What an update is shown with, beside itself. */
export interface Around {
  /** Level of its headline. */
  readonly level: number;
  /** Stands apart from its day, and so is stamped with its date. */
  readonly apart: boolean;
  readonly remark: Remark | undefined;
}

/** An update as an `<article>`. */
export interface UpdateView {
  readonly properties: Partial<HTMLElement>;
  readonly content: TemplateResult;
}

/** One update: stamp, headline, body, authors, and what was put right. */
export function updateView(
  update: Update,
  setting: Setting,
  { level, apart, remark }: Around,
): UpdateView {
  const { language, storyLanguage } = setting;
  const words = setting.words(updateWords);
  const flags = [
    remark?.flags(),
    update.pinned ? html`<span class="flag">${words.pinned}</span>` : nothing,
    update.key ? html`<span class="flag key-flag">${words.keyEvent}</span>` : nothing,
    update.retracted ? html`<span class="flag warning">${words.retracted}</span>` : nothing,
    update.label
      ? html`<bdi class="flag" lang=${storyLanguage ?? nothing}>${update.label}</bdi>`
      : nothing,
  ];
  const kind = [
    'update',
    update.key && 'key',
    update.pinned && 'pinned',
    update.retracted && 'retracted',
    remark?.since && 'since',
  ];
  const { correction, modified, time } = update;
  const foot =
    correction || update.authors?.length || (modified && modified !== time)
      ? setting.rare()?.updateFoot(update, setting)
      : nothing;
  const content = html`<p class="meta ui" lang=${language}>
      <a class="stamp" part="stamp" href=${hrefOf(update.id)} title=${words.linkTo} rel="bookmark" target="_self"
        >${stamp(time, apart ? 'full' : 'clock', setting)}</a
      >${flags}<button class="share" type="button" part="share">${words.share}</button>
    </p>
    <div class="told" lang=${language}>
      ${
        update.headline
          ? heading(level, 'update-headline', update.headline, storyLanguage)
          : nothing
      }
      ${
        update.retracted
          ? setting.rare()?.retraction(update.retracted, setting)
          : html`<div class="blocks">${blocks(update.body, setting, level)}</div>`
      }
      ${foot}
    </div>`;
  return {
    properties: {
      id: anchorOf(update.id),
      className: kind.filter(Boolean).join(' '),
      tabIndex: -1,
      // The language of its name alone: what stands in it says its own.
      lang: storyLanguage ?? language,
      ariaLabel: update.headline ?? null,
    },
    content,
  };
}

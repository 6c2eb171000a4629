import { html, nothing, type TemplateResult } from 'lit';
import { statusWords } from '../locales/en/status.js';
import type { Story } from '../story/schema.js';
import { link } from './link.js';
import type { Setting } from './setting.js';

/** What stands above a headline: section, status, kicker. That a story is over is no news. */
export function labels(
  { section, kicker, status }: Pick<Story, 'section' | 'kicker' | 'status'>,
  { words, storyLanguage }: Setting,
): TemplateResult | typeof nothing {
  const running = status === 'final' ? undefined : status;
  if (!section && !kicker && !running) return nothing;
  const lang = storyLanguage ?? nothing;
  return html`<p class="labels ui">
    ${
      section
        ? html`<bdi class="section" part="section" lang=${lang}
          >${link(section.name, section.url)}</bdi
        >`
        : nothing
    }
    ${running ? html`<slot name="status"><span class="status ${running}">${words(statusWords).status[running]}</span></slot>` : nothing}
    ${kicker ? html`<bdi class="kicker muted" part="kicker" lang=${lang}>${kicker}</bdi>` : nothing}
  </p>`;
}

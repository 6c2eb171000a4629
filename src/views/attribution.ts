import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../story/schema.js';
import { link } from './link.js';
import type { Setting } from './setting.js';

/** The comma of the script that the words are written in; Japanese has one of its own. */
const commaAfter = (words: string, language: string): string => {
  if (/[ؠ-ۿ]/.test(words)) return '، ';
  if (!/[ぁ-鿿]/.test(words)) return ', ';
  return language.startsWith('ja') ? '、' : '，';
};

/** What a quote rests on, in the order in which it is read: who, as what, where, when. */
export function attribution(
  { speaker, source, date }: Omit<Quote, 'text'>,
  setting: Setting,
): TemplateResult | typeof nothing {
  if (!speaker && !source && !date) return nothing;
  const { title, organization } = speaker ?? {};
  const role =
    title && organization
      ? title + commaAfter(title, setting.storyLanguage ?? setting.language) + organization
      : title || organization;
  return html`<figcaption class="attribution ui" lang=${setting.storyLanguage ?? nothing}>
    ${speaker?.photo ? setting.details()?.portrait(speaker.photo) : nothing}
    <span class="who">
      ${
        speaker
          ? html`<cite class="speaker" part="speaker" dir="auto"
            >${link(speaker.name, speaker.url)}</cite
          >`
          : nothing
      }
      ${role ? html`<span class="role muted" dir="auto">${role}</span>` : nothing}
      ${
        source || date
          ? html`<span class="source muted" part="source" dir="auto"
            >${source ? link(source.name, source.url) : nothing}${
              source && date ? ' · ' : nothing
            }${date ? html`<time datetime=${date}>${setting.details()?.storyDay(date, setting)}</time>` : nothing}</span
          >`
          : nothing
      }
    </span>
  </figcaption>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { noteWords } from '../locales/en/notes.js';
import type { Correction, Update } from '../story/schema.js';
import { authors } from './byline.js';
import { richText } from './rich-text.js';
import type { Setting } from './setting.js';
import { stamp } from './stamp.js';

/** Why an update was withdrawn; it stands where its text was. */
export const retraction = (
  { time, reason }: NonNullable<Update['retracted']>,
  setting: Setting,
): TemplateResult =>
  html`<div class="note ui" part="retraction">
    <p>
      <strong>${setting.words(noteWords).retraction}</strong>
      <span class="muted">${stamp(time, 'full', setting)}</span>
    </p>
    <p lang=${(reason && setting.storyLanguage) ?? nothing} dir="auto">
      ${reason ? richText(reason, setting) : setting.words(noteWords).retractedText}
    </p>
  </div>`;

/** What stands under an update: what was put right, who wrote it, when it was touched. */
export function updateFoot(
  { authors: list, correction, modified, time }: Update,
  setting: Setting,
): TemplateResult {
  return html`${correction ? corrected(correction, setting) : nothing}
  ${list?.length ? html`<div class="by-update ui">${authors(list, setting)}</div>` : nothing}
  ${
    modified && modified !== time
      ? html`<p class="modified ui muted">
        ${setting.words(noteWords).edited} ${stamp(modified, 'full', setting)}
      </p>`
      : nothing
  }`;
}

const corrected = ({ time, text }: Correction, setting: Setting): TemplateResult =>
  html`<div class="note ui" part="correction">
    <p>
      <strong>${setting.words(noteWords).correction}</strong>
      <span class="muted">${stamp(time, 'full', setting)}</span>
    </p>
    <p lang=${setting.storyLanguage ?? nothing} dir="auto">${richText(text, setting)}</p>
  </div>`;

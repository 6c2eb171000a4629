import { html, nothing, type TemplateResult } from 'lit';
import { epochOf, precisionOf, type Moment } from '../../story/moment.js';
import { dayText } from '../../views/day-text.js';
import type { Setting } from '../../views/setting.js';
import { stamp } from '../../views/stamp.js';
import type { Line } from './lines.js';

const day = 86_400_000;

/** The time of day alone would pass off what is older than a day for news. */
const shortStamp = (time: Moment, setting: Setting): TemplateResult =>
  precisionOf(time) === 'instant' && Date.now() - epochOf(time) < day
    ? stamp(time, 'clock', setting)
    : html`<time datetime=${time}>${dayText(time, setting)}</time>`;

export const lineView = ({ update, words }: Line, setting: Setting): TemplateResult =>
  html`<span class="stamp" part="stamp">${shortStamp(update.time, setting)}</span>
    <bdi class="headline" part="headline" lang=${setting.storyLanguage ?? nothing}>${words}</bdi>`;

import { html, type TemplateResult } from 'lit';
import { epochOf, precisionOf, type Moment } from '../story/moment.js';
import { dayText } from './day-text.js';
import type { Setting } from './setting.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const formats = new Map<string, Intl.RelativeTimeFormat>();

function ago(count: number, unit: 'minute' | 'hour' | 'day', language: string): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
    formats.set(language, format);
  }
  return format.format(-Math.floor(count), unit);
}

/** How old something is, within a week of an exact time; else its date, which stays what it is. */
export function age(moment: Moment, setting: Setting): TemplateResult {
  const { language } = setting;
  const passed = Date.now() - epochOf(moment);
  const exact = precisionOf(moment) === 'instant' && passed > -minute && passed < 7 * day;
  const said = !exact
    ? dayText(moment, setting)
    : passed < hour
      ? ago(Math.max(0, passed / minute), 'minute', language)
      : passed < day
        ? ago(passed / hour, 'hour', language)
        : ago(passed / day, 'day', language);
  return html`<time datetime=${moment}>${said}</time>`;
}

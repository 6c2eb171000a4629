import { html, type TemplateResult } from 'lit';
import { epochOf, precisionOf, type Moment } from '../story/moment.js';
import { dayText } from './day-text.js';
import type { Setting } from './setting.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How old something is, within a week of an exact time; else its date, which stays what it is. */
export function age(moment: Moment, setting: Setting): TemplateResult {
  const { language } = setting;
  const passed = Date.now() - epochOf(moment);
  const exact = precisionOf(moment) === 'instant' && passed > -minute && passed < 7 * day;
  const [size, unit] =
    passed < hour
      ? ([minute, 'minute'] as const)
      : passed < day
        ? ([hour, 'hour'] as const)
        : ([day, 'day'] as const);
  const said = exact
    ? new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }).format(
        -Math.floor(Math.max(0, passed) / size),
        unit,
      )
    : dayText(moment, setting);
  return html`<time datetime=${moment}>${said}</time>`;
}

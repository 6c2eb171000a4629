import { html, type TemplateResult } from 'lit';
import { epochOf, precisionOf, type Moment } from '../story/moment.js';
import { dayText, formatOf } from './day-text.js';
import type { Setting } from './setting.js';

const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
const full = { ...clock, year: 'numeric', month: 'long', day: 'numeric' } as const;

/**
 * A stamp: a `<time>` with what a machine reads, and always with a zone. `clock`: the time of day;
 * `full`: the date as well. A moment without a time of day is its date in either.
 */
export function stamp(moment: Moment, style: 'clock' | 'full', setting: Setting): TemplateResult {
  const { language, zone: timeZone } = setting;
  if (precisionOf(moment) !== 'instant')
    return html`<time datetime=${moment}>${dayText(moment, setting)}</time>
      <span class="zone">${setting.details()?.zoneText(moment, setting)}</span>`;
  const format = formatOf(language, { ...(style === 'clock' ? clock : full), timeZone });
  return html`<time datetime=${moment}>${format.format(epochOf(moment))}</time>`;
}

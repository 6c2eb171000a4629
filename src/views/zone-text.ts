import { epochOf, type Moment } from '../story/moment.js';
import { formatOf } from './day-text.js';
import type { Setting } from './setting.js';

/** The short name of the desk's zone on that day: `UTC`, `GMT+1`. */
export function zoneText(moment: Moment, { language, zone }: Setting): string {
  const format = formatOf(language, { timeZone: zone, timeZoneName: 'short' });
  const parts = format.formatToParts(epochOf(moment));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

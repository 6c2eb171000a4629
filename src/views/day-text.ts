import { epochOf, precisionOf, type Moment } from '../story/moment.js';
import { own } from '../story/read.js';
import type { Setting } from './setting.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make and cheap to use. News is dated by the calendar that all papers share. */
export function formatOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language},${Object.entries(options)}`;
  let format = formats.get(key);
  if (!format)
    formats.set(
      key,
      (format = new Intl.DateTimeFormat(language, own({ ...options, calendar: 'gregory' }))),
    );
  return format;
}

/** The day of a moment, or the month if that is all the desk knew; never a time of day. */
export function dayText(
  moment: Moment,
  { language, zone }: Pick<Setting, 'language' | 'zone'>,
  weekday?: Intl.DateTimeFormatOptions['weekday'],
): string {
  const precision = precisionOf(moment);
  const day = precision === 'month' ? {} : ({ day: 'numeric', weekday } as const);
  // A day is the same day for everyone: it is written in the zone that it was counted in.
  const timeZone = precision === 'instant' ? zone : 'UTC';
  return formatOf(language, { year: 'numeric', month: 'long', ...day, timeZone }).format(
    epochOf(moment),
  );
}

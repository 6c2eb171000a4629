import { epochOf, precisionOf, type Moment } from './moment.js';

/**
 * No zone changes its offset, or its day, inside a quarter of an hour; so one look at the calendar
 * serves every update of that quarter.
 */
const quarter = 900_000;
const calendars = new Map<string, { format: Intl.DateTimeFormat; days: Map<number, string> }>();

function calendarOf(zone: string) {
  let calendar = calendars.get(zone);
  if (!calendar) {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    calendar = { format, days: new Map() };
    calendars.set(zone, calendar);
  }
  return calendar;
}

/** The calendar day (`2022-12-20`) on which a moment falls in a zone; for a month, the month. */
export function dayOf(moment: Moment, zone: string): string {
  if (precisionOf(moment) !== 'instant') return moment;
  const epoch = epochOf(moment);
  if (zone === 'UTC') return new Date(epoch).toISOString().slice(0, 10);
  const { format, days } = calendarOf(zone);
  const slot = Math.floor(epoch / quarter);
  let day = days.get(slot);
  if (day === undefined) {
    const [month, date, year = ''] = format.format(slot * quarter).split('/');
    day = `${year.padStart(4, '0')}-${month}-${date}`;
    days.set(slot, day);
  }
  return day;
}

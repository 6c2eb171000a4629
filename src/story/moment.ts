/**
 * A point in time as precise as the desk gave it, in RFC 3339 form: a date-time with its offset
 * (`2022-12-18T18:20:00Z`), a day (`2022-12-20`) or a month (`2022-12`).
 */
export type Moment = string & { readonly moment?: never };
export type Precision = 'instant' | 'day' | 'month';

const form =
  /^\d{4}-\d\d(?:-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?)?$/;

/** The last day that was found to be one: the updates of a story have many moments of one day. */
let known = '';

/** Returns the moment in its standard spelling, or undefined if it is none. */
export function readMoment(value: string): Moment | undefined {
  let moment = value;
  if (!form.test(moment) && !form.test((moment = mend(value)))) return undefined;
  const day = moment.slice(0, 10);
  // The engine turns February 30 into March 2: only a real day comes back as it went in.
  if (day !== known && new Date(day).getUTCDate() !== (+day.slice(8) || 1)) return undefined;
  known = day;
  return moment;
}

const mend = (value: string): string =>
  value
    .trim()
    .toUpperCase()
    .replace(/^(\d{4}-\d\d-\d\d) /, '$1T')
    // A leap second counts with the second before it; missing seconds are none.
    .replace(/(T\d\d:\d\d):60/, '$1:59')
    .replace(/(T\d\d:\d\d)([Z+-])/, '$1:00$2');

export const precisionOf = (moment: Moment): Precision =>
  moment.length === 7 ? 'month' : moment.length === 10 ? 'day' : 'instant';

/** Milliseconds since 1970; a day or a month counts from its first midnight in UTC. */
export const epochOf = (moment: Moment): number => Date.parse(moment);

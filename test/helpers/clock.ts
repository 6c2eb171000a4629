/** Dates as this engine writes them in English: they differ by a comma from one to the next. */
const day = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
const time = {
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
  timeZone: 'UTC',
} as const;

const written = (moment: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en', options).format(new Date(moment));

export const onDay = (moment: string): string => written(moment, day);
export const onWeekday = (moment: string): string => written(moment, { ...day, weekday: 'long' });
export const atTime = (moment: string): string => written(moment, time);
export const onDayAtTime = (moment: string): string => written(moment, { ...day, ...time });

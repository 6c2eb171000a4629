/**
 * Whole seconds from an event, below zero before it. The last second before it is over at its
 * end: a clock shows `T−00:00:01` until it is zero.
 */
export const countTo = (epoch: number, now: number): number => Math.floor((now - epoch) / 1000);

/** A count as a clock shows it. */
export interface Parts {
  readonly sign: '\u2212' | '+';
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export function partsOf(count: number): Parts {
  const all = Math.abs(count);
  const [days, hours, minutes] = [
    Math.floor(all / 86_400),
    Math.floor(all / 3600) % 24,
    Math.floor(all / 60) % 60,
  ];
  return { sign: count < 0 ? '\u2212' : '+', days, hours, minutes, seconds: all % 60 };
}

type Unit = 'day' | 'hour' | 'minute';

/** Older engines, and the TypeScript library of this project, do not know it. */
interface DurationFormat {
  format(duration: Readonly<Record<string, number>>): string;
}
type DurationFormatClass = new (
  language: string,
  options: { readonly style: 'long' },
) => DurationFormat;

/**
 * A span in words that holds for a while: days and hours, or hours and minutes. What is left of a
 * minute counts as one before the event, so that it is never "0 minutes to go".
 */
export function spanText(count: number, language: string): string {
  const minutes = Math.ceil((count < 0 ? -count : count - 59) / 60);
  const spans: readonly (readonly [Unit, number])[] =
    minutes < 1440
      ? [
          ['hour', Math.floor(minutes / 60)],
          ['minute', minutes % 60],
        ]
      : [
          ['day', Math.floor(minutes / 1440)],
          ['hour', Math.floor(minutes / 60) % 24],
        ];
  const named = spans.filter(([, number]) => number > 0);
  if (!named.length)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second');
  const { DurationFormat } = Intl as typeof Intl & {
    readonly DurationFormat?: DurationFormatClass;
  };
  if (DurationFormat)
    return new DurationFormat(language, { style: 'long' }).format(
      Object.fromEntries(named.map(([unit, number]) => [`${unit}s`, number])),
    );
  const words = named.map(([unit, number]) => unitText(number, unit, 'long', language));
  return new Intl.ListFormat(language, { style: 'narrow', type: 'unit' }).format(words);
}

/** A number with its unit: `12 days`, `12d`. */
export const unitText = (
  number: number,
  unit: Unit,
  unitDisplay: 'long' | 'narrow',
  language: string,
): string => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(number);

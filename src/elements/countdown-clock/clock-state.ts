/** How a clock stands: it counts, it is held, or the attempt is off. */
export const clockStates = ['counting', 'hold', 'scrub'] as const;
export type ClockState = (typeof clockStates)[number];

/** The trade's words for it, as feeds of launches and desks write them. */
const hold = /\b(?:holds?|holding|held|stand(?:ing)? by|paused)\b/;
const scrub =
  /\b(?:scrub(?:bed|s)?|abort(?:ed)?|cancel(?:led|ed)|called off|postponed|stood down)\b/;

/** What a status in the desk's own words says of the clock; what it does not know lets it count. */
export function clockStateOf(status = ''): ClockState {
  const words = status.toLowerCase().replace(/[\s_-]+/g, ' ');
  return scrub.test(words) ? 'scrub' : hold.test(words) ? 'hold' : 'counting';
}

const held =
  /([-\u2212\u2013+])\s{0,9}(?:(\d{1,6})\s{0,9}d\S{0,9}\s{0,9})?(?:(\d{1,4}):)?(\d{1,4}):(\d\d)\b/i;

/**
 * The count at which a status says that the clock was stopped, in seconds, below zero before the
 * event: `Hold at T-00:10:00`.
 */
export function heldAt(status = ''): number | undefined {
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = held.exec(status) ?? [];
  if (!sign) return undefined;
  const count = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return sign === '+' ? count : -count;
}

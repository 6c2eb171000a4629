/**
 * The clock, the dice and the patience by which feeds are kept. Only tests put others in their
 * place, to see a day go by in a minute.
 */
export const pace = {
  now: (): number => Date.now(),
  random: (): number => Math.random(),
  later: (task: () => void, wait: number): ReturnType<typeof setTimeout> => setTimeout(task, wait),
  /** Milliseconds for an answer. */
  longest: 10_000,
  /** Milliseconds without a byte of a stream: something must be holding it back. */
  silence: 45_000,
};

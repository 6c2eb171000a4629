/** The demo story as it came to be, to be run forward and back like a film. */
import { runningOrder, type Edition } from '../site/running-order.mjs';

/** Story minutes from one step to the next. */
const pace = 5;

export const speeds = [1, 10, 60, 300] as const;
export type Speed = (typeof speeds)[number];

export interface Frame {
  /** Story minutes since the page was opened. */
  readonly minute: number;
  readonly says: string;
  readonly story: Edition;
}

/** Every edition of the story. The last is of this moment, so that none comes from the future. */
export function frames(inTheEnd: Edition, end = new Date()): readonly Frame[] {
  const { opening, steps } = runningOrder(inTheEnd);
  const start = end.getTime() - steps.length * pace * 60_000;
  let story = opening(new Date(start));
  const film: Frame[] = [{ minute: 0, says: 'the page as it is opened', story }];
  for (const [index, { says, play }] of steps.entries()) {
    const minute = (index + 1) * pace;
    const now = new Date(start + minute * 60_000);
    story = { ...play(story, now), modified: now.toISOString() };
    film.push({ minute, says, story });
  }
  return film;
}

/** Where the film is after so many minutes. */
export const frameAt = (film: readonly Frame[], minute: number): number =>
  film.findLastIndex((frame) => frame.minute <= minute);

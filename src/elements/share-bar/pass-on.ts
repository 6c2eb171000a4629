import { StoryShareEvent, type StoryShareDetail } from '../share-event.js';

/** What became of a wish to share; `prevented`: the page does it itself. */
export type End = 'shared' | 'copied' | 'cancelled' | 'refused' | 'prevented';

/** Whether this device passes a link on by itself, and lets this page ask for it. */
export const canPassOn = (url: string): boolean => {
  try {
    return !!globalThis.navigator?.canShare?.({ url });
  } catch {
    return false;
  }
};

/** Asks the page whether it wants to share this itself. False if it does. */
export const mayPassOn = (from: Element, detail: StoryShareDetail): boolean =>
  from.dispatchEvent(new StoryShareEvent(detail));

async function copy(url: string): Promise<End> {
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    // No permission, or a page without https, where there is no clipboard at all.
    return 'refused';
  }
}

/** Passes a link on, by the device if that is wanted and can be, else as a copied link. */
export async function passOn(
  from: Element,
  detail: StoryShareDetail,
  by: 'device' | 'copy' = 'device',
): Promise<End> {
  if (!mayPassOn(from, detail)) return 'prevented';
  const { url, title } = detail;
  if (by === 'device' && canPassOn(url))
    try {
      await navigator.share({ url, title });
      return 'shared';
    } catch (error) {
      // The reader thought better of it. Anything else, a frame without permission say, can be helped.
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  return copy(url);
}

/** Milliseconds for which it is said what came of it. */
const moment = 2_500;
const standing = new WeakMap<object, () => void>();

/**
 * Has something said for a moment. `say` says it, and gives back how to take it away; what the same
 * speaker has said before is taken away first.
 */
export function sayForAMoment(speaker: object, say: () => () => void): void {
  standing.get(speaker)?.();
  const takeAway = say();
  const end = (): void => {
    clearTimeout(timer);
    standing.delete(speaker);
    takeAway();
  };
  const timer = setTimeout(end, moment);
  standing.set(speaker, end);
}

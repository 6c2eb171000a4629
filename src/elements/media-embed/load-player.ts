import type { PlayerRequest } from '../../views/framed.js';
import { StoryErrorEvent } from '../events.js';
import { Late } from '../late.js';

const frames = new Late(() => import('./frame.js'));

/** Loads a player: `ask` lets the page refuse, `show` is the page's own word. */
export async function loadPlayer(request: PlayerRequest, how: 'ask' | 'show'): Promise<void> {
  if (!frames.value) await frames.load();
  if (frames.value) return frames.value[how](request);
  // The facade stays, and the plain link below it.
  request.stage.dispatchEvent(
    new StoryErrorEvent({
      phase: 'render',
      code: 'part-unavailable',
      message: 'a chunk did not load',
      retryable: true,
    }),
  );
}

import type { Update } from '../../story/schema.js';
import { LoudEvent } from '../events.js';

/** New updates have come: they are shown, or `held` until the reader asks for them. */
export class UpdateArriveEvent extends LoudEvent<{
  readonly updates: readonly Update[];
  readonly held: boolean;
}> {
  constructor(updates: readonly Update[], held: boolean) {
    super('update-arrive', { updates, held });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'update-arrive': UpdateArriveEvent;
  }
}

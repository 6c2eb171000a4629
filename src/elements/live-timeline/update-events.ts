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

/** An update has been in view for five seconds; sent once for each. */
export class UpdateViewEvent extends LoudEvent<{ readonly id: string }> {
  constructor(detail: { readonly id: string }) {
    super('update-view', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'update-arrive': UpdateArriveEvent;
    'update-view': UpdateViewEvent;
  }
}

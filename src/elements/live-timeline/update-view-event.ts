import { LoudEvent } from '../events.js';

/** An update has been in view for five seconds; sent once for each. */
export class UpdateViewEvent extends LoudEvent<{ readonly id: string }> {
  constructor(detail: { readonly id: string }) {
    super('update-view', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'update-view': UpdateViewEvent;
  }
}

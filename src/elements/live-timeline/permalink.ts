import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { anchorOf, linkedId } from '../anchor.js';
import { handling } from './parts.js';

/**
 * Does for updates what a browser does for anchors, which it cannot find inside a shadow root:
 * goes to the linked update when it is first there, and when the reader follows a link.
 */
export class Permalink implements ReactiveController {
  /** The update to go to as soon as it is shown. */
  wanted: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Goes to an update, now or as soon as it is shown. */
  goTo(id: string | undefined): void {
    this.wanted = id;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    if (this.wanted === undefined) return;
    // Asked for while the story is still on its way.
    const part = handling.later(
      (late) => late?.value,
      () => this.#host.requestUpdate(),
    );
    const update = this.#host.shadowRoot?.getElementById(anchorOf(this.wanted));
    if (!part || !update) return;
    this.wanted = undefined;
    part.takeTo(update);
  }

  readonly #follow = (): void => this.goTo(linkedId(location.hash));
}

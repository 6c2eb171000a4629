import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { anchorOf, linkedId } from '../anchor.js';

/**
 * Does for updates what a browser does for anchors, which it cannot find inside a shadow root:
 * goes to the linked update when it is first there, and when the reader follows a link.
 */
export class Permalink implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The update to go to as soon as it is shown. */
  get wanted(): string | undefined {
    return this.#wanted;
  }

  /** Goes to an update, now or as soon as it is shown. */
  goTo(id: string): void {
    this.#wanted = id;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
    this.#wanted = linkedId(location.hash);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  hostUpdated(): void {
    if (this.#wanted === undefined) return;
    const update = this.#host.shadowRoot?.getElementById(anchorOf(this.#wanted));
    if (!update) return;
    this.#wanted = undefined;
    // Where it stands is a guess for as long as its group, and the one above, were never laid out.
    let group = update.closest('.group');
    for (let count = 0; group && count < 3; count++) {
      group.classList.add('at-hand');
      group = group.previousElementSibling;
    }
    update.scrollIntoView({ block: 'start' });
    update.focus({ preventScroll: true });
  }

  readonly #onHashChange = (): void => {
    const id = linkedId(location.hash);
    if (id !== undefined) this.goTo(id);
  };
}

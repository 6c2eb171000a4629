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
  goTo(id: string | undefined): void {
    this.#wanted = id;
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
    if (this.#wanted === undefined) return;
    const update = this.#host.shadowRoot?.getElementById(anchorOf(this.#wanted));
    if (!update) return;
    this.#wanted = undefined;
    // Where it stands is a guess for as long as its group, and the one above, were never laid out.
    let box = update.closest('.group');
    for (let count = 0; box && count < 4; count++) {
      box.classList.add('at-hand');
      // The first on its shelf has the shelf before it above.
      box = box.previousElementSibling ?? box.parentElement;
    }
    update.scrollIntoView({ block: 'start' });
    update.focus({ preventScroll: true });
  }

  readonly #follow = (): void => this.goTo(linkedId(location.hash));
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onPageClock } from './page-clock.js';

/** Has an element look again at how old things are, for as long as it is in the page. */
export class Ageing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= onPageClock(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}

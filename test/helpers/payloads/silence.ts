/** That nothing has happened: no script, no dialog, no way elsewhere, no request that nobody wanted. */
import { expect } from 'vitest';
import { desk } from '../proof.ts';
import { requestsFor } from '../wire.ts';

declare global {
  interface Window {
    fire?: (shot: unknown) => void;
  }
}

/** What the page itself may ask for: its own modules, the picture of a story, and what a test asks. */
const expected =
  /^(?:data|blob):|\/(?:faults|fixtures|src|test|node_modules|stories|dist|@[\w-]+|__[\w-]+)\//;

export class Silence {
  readonly #key: string;
  readonly #heard: string[] = [];
  readonly #title = document.title;
  readonly #place = location.href;
  /** What has run and must not, or what must run: the canary. */
  #canary: (() => void) | undefined;

  /** Listens from now on. `key` is that of the address which must not be asked for. */
  constructor(key: string) {
    this.#key = key;
    window.fire = (shot) => {
      if (shot === -1) this.#canary?.();
      else this.#heard.push(`fire(${String(shot)})`);
    };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
      Object.defineProperty(window, name, {
        configurable: true,
        value: () => void this.#heard.push(`${name}()`),
      });
    addEventListener('pagehide', () => this.#heard.push('the page was left'));
    addEventListener('beforeunload', () => this.#heard.push('the page is to be left'));
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries())
        if (!expected.test(name.replace(location.origin, '')))
          this.#heard.push(`asked for ${name}`);
    }).observe({ type: 'resource' });
  }

  /** What would have run has run once something that must run has: it was there later. */
  async expect(): Promise<void> {
    const canary = document.createElement('div');
    await new Promise<void>((resolve) => {
      this.#canary = resolve;
      canary.innerHTML = '<img src="data:," onerror="fire(-1)">';
      desk().append(canary);
    });
    canary.remove();
    expect(this.#heard).toEqual([]);
    expect(document.title).toBe(this.#title);
    expect(location.href).toBe(this.#place);
    expect(await requestsFor(this.#key)).toBe(0);
  }
}

import type { ToPage } from '../messages.js';
import { asksFirst, eventTypes, fieldsOf } from '../news.js';
import type { Copy } from './copy.js';
import { onPage } from './links.js';

/**
 * Sends on what the element tells. What asks first is stopped, and done when the page has said that it
 * may be: a frame cannot wait for an answer.
 */
export class Telling {
  readonly #copy: Copy;
  readonly #tell: (message: ToPage) => void;
  /** What waits for an answer, by number. */
  readonly #waiting = new Map<number, () => void>();
  #number = 0;
  /** What the page has allowed, while it is being done: some of that is loaded first. */
  #allowed: string | undefined;
  /** What the reader has pressed last. */
  #pressed: HTMLElement | undefined;
  #heard = false;

  constructor(copy: Copy, tell: (message: ToPage) => void) {
    this.#copy = copy;
    this.#tell = tell;
    window.addEventListener('click', (event) => this.#note(event), { capture: true });
  }

  listen(): void {
    const { element } = this.#copy;
    if (!element || this.#heard) return;
    this.#heard = true;
    for (const type of eventTypes) element.addEventListener(type, (event) => this.#hear(event));
  }

  answer(number: number, may: boolean): void {
    if (may) this.#waiting.get(number)?.();
    // A page may give its word later, once.
    if (may) this.#waiting.delete(number);
  }

  #note(event: Event): void {
    const [target] = event.composedPath();
    const pressed = target instanceof Element ? target.closest('a, button') : undefined;
    if (pressed instanceof HTMLElement) this.#pressed = pressed;
  }

  #hear(event: Event): void {
    if (!(event instanceof CustomEvent)) return;
    const { type, detail } = event;
    this.#copy.settle();
    if (!asksFirst(type)) return this.#tell({ event: type, detail: brief(detail) });
    const url = onPage(String(fieldsOf(detail).url), this.#copy.page);
    // Whoever shares takes it from there, once it has been asked.
    if (type === 'story-share') Object.assign(detail, { url });
    const asked = `${type} ${url}`;
    const may = asked === this.#allowed;
    this.#allowed = undefined;
    if (may) return;
    event.preventDefault();
    const number = ++this.#number;
    const pressed = this.#pressed;
    this.#waiting.set(number, () => {
      // Players of others want an origin, and here there is none: what they play opens beside the page.
      if (type === 'story-consent') return void window.open(url, '_blank', 'noopener');
      this.#allowed = asked;
      pressed?.click();
    });
    this.#tell({ event: type, detail: { ...detail, url }, number });
  }
}

/** A story without its text and its updates: who wants those has the story's address. */
function brief(detail: unknown): unknown {
  const { story, ...others } = fieldsOf(detail);
  if (story === undefined) return others;
  const { body: _body, updates: _updates, ...top } = fieldsOf(story);
  return { ...others, story: top };
}

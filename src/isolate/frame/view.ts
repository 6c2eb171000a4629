import type { Seen, ToPage } from '../messages.js';
import type { Copy } from './copy.js';

/** So high at least is what is shown full screen, in pixels. */
const least = 320;

/**
 * The frame is as high as what is in it, and the reader sees a part of it. Whoever asks in here where
 * something stands is told so from the top of the reader's window, and whoever scrolls, scrolls the
 * page: so updates wait that would push down what is being read, as they do on the page itself.
 */
export class View {
  #seen: Seen = { top: 0, height: innerHeight };
  readonly #dialogs = new Set<HTMLDialogElement>();

  constructor(copy: Copy, tell: (message: ToPage) => void) {
    const { getBoundingClientRect } = Element.prototype;
    const topOf = (element: Element): number => getBoundingClientRect.call(element).top + scrollY;
    const rectFrom = (element: Element): DOMRect => {
      const { x, y, width, height } = getBoundingClientRect.call(element);
      return new DOMRect(x, y - this.#seen.top, width, height);
    };
    Element.prototype.getBoundingClientRect = function () {
      return rectFrom(this);
    };
    Object.defineProperty(window, 'innerHeight', { get: () => this.#seen.height });
    Object.defineProperty(document.documentElement, 'scrollBy', {
      value: ({ top = 0 }: ScrollToOptions) => copy.measure(top),
    });
    Element.prototype.scrollIntoView = function () {
      copy.measure();
      tell({
        at: Math.max(0, topOf(this) - (parseFloat(getComputedStyle(this).scrollMarginTop) || 0)),
      });
    };
    // Until the page has followed, what has the focus may lie outside of the frame.
    window.addEventListener('scroll', () => {
      if (!document.documentElement.matches('[data-long]')) window.scrollTo(0, 0);
    });
    const { showModal } = HTMLDialogElement.prototype;
    const opened = (dialog: HTMLDialogElement): void => {
      this.#dialogs.add(dialog);
      dialog.addEventListener('close', () => this.#dialogs.delete(dialog), { once: true });
      this.#fit(dialog);
    };
    HTMLDialogElement.prototype.showModal = function () {
      showModal.call(this);
      opened(this);
    };
  }

  look(seen: Seen): void {
    this.#seen = seen;
    for (const dialog of this.#dialogs) this.#fit(dialog);
  }

  /** What would fill the screen fills the part of the frame that is on it. */
  #fit({ style }: HTMLDialogElement): void {
    const all = document.documentElement.clientHeight;
    const { top, height } = this.#seen;
    const start = Math.min(Math.max(0, top), Math.max(0, all - least));
    const end = Math.max(Math.min(all, top + height), Math.min(all, start + least));
    style.inset = `${start}px 0 auto`;
    style.blockSize = `${end - start}px`;
  }
}

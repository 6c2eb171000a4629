import { clamped, Pace } from './height.js';
import type { ToFrame } from './messages.js';

/** What a frame asks for. */
interface Size {
  readonly height: number;
  readonly shown: boolean;
  /** How far what is being read was pushed down by what came above it. */
  readonly by: number;
  /** A place that is to be seen. */
  readonly at?: number;
}

/** Where a frame stands: what shows it, what shows until it is seen, and how it is told something. */
interface Site {
  readonly root: ShadowRoot;
  readonly frame: HTMLIFrameElement;
  readonly slot: HTMLElement;
  readonly send: (message: ToFrame) => void;
}

/**
 * A frame among what else is on the page: as high as what is in it, told where the reader's window is,
 * and never the one that moves that window, but for what a reader has asked for.
 */
export class FrameOnPage {
  readonly #site: Site;
  readonly #pace = new Pace<Size>((size) => this.#resize(size));
  /** What was asked for last. */
  #size: Size = { height: 0, shown: false, by: 0 };
  /** A link to a place is being followed. */
  #going = false;

  constructor(site: Site) {
    this.#site = site;
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('scroll', this.look, { passive: true, capture: true });
    window.addEventListener('resize', this.look);
  }

  leave(): void {
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('scroll', this.look, { capture: true });
    window.removeEventListener('resize', this.look);
    this.#pace.stop();
    this.#site.slot.hidden = false;
  }

  /** What the frame asks for, if it is a height or a place. */
  ask({ height, shown, by, at }: Readonly<Record<string, unknown>>): void {
    const [high, place] = [clamped(height), clamped(at)];
    if (high !== undefined)
      this.#want({ height: high, shown: shown === true, by: this.#size.by + (clamped(by) ?? 0) });
    else if (place !== undefined) this.#want({ at: place });
  }

  /** Tells the frame what of it is in the window. */
  readonly look = (): void => {
    const { frame, send } = this.#site;
    const seen = { top: -frame.getBoundingClientRect().top, height: window.innerHeight };
    send({ is: 'seen', seen });
  };

  /** Where the address of the page leads, if that may be in the frame. */
  go(): void {
    if (!location.hash.startsWith('#update-')) return;
    const { frame, send } = this.#site;
    this.#going = true;
    // What is linked takes the focus: in WebKit nothing can in a frame that has not got it.
    frame.focus({ preventScroll: true });
    send({ is: 'go', hash: location.hash });
  }

  /** A link in the frame to a place on the page. */
  follow(hash: string): void {
    if (!/^#[^\s#]{1,1000}$/.test(hash) || navigator.userActivation?.isActive === false) return;
    if (location.hash === hash) this.go();
    else location.hash = hash;
  }

  #want(change: Partial<Size>): void {
    this.#size = { ...this.#size, ...change };
    this.#pace.ask(this.#size);
  }

  #resize({ height, shown, by, at }: Size): void {
    const { frame, slot } = this.#site;
    this.#size = { height, shown, by: 0 };
    const { top, height: before } = frame.getBoundingClientRect();
    slot.hidden = shown;
    frame.className = shown ? '' : 'coming';
    frame.style.blockSize = shown ? `${height}px` : '';
    // Who reads on in there stays where they are; nobody is moved by more than what has come.
    const grown = Math.max(0, height - before);
    if (shown && top < 0 && by) window.scrollBy({ top: Math.min(by, grown), behavior: 'instant' });
    if (at !== undefined) this.#bring(at);
    this.look();
  }

  /** To a place in the frame: that of a link which is followed, or where the reader's keys lead. */
  #bring(at: number): void {
    const { root, frame } = this.#site;
    const reads = root.activeElement === frame && navigator.userActivation?.isActive !== false;
    if (!this.#going && !reads) return;
    this.#going = false;
    const { top, height } = frame.getBoundingClientRect();
    window.scrollBy({ top: top + Math.min(at, height), behavior: 'instant' });
  }

  readonly #onHash = (): void => this.go();
}

import { alike, version } from '../elements/copies.js';
import { make } from '../elements/make.js';
import { dress } from '../styles/dress.js';
import { watchAround } from './around.js';
import { FrameOnPage } from './frame-on-page.js';
import { Budget } from './height.js';
import { hello, type Method, type ToFrame } from './messages.js';
import { asksFirst, fieldsOf, readDetail } from './news.js';
import { isolatedStyles } from './isolated-element.styles.js';
import { originalOf, wordsOf } from './original.js';

/**
 * `allow-scripts` alone keeps a page of ours a stranger to every server. Links of a story open beside
 * the page, as pages of their own; none takes the page away.
 */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * What a reader may do in there as well: full screen, and pass a link on. Where nothing is shared an
 * engine does not know the word, and would say so in the page's console.
 */
const allowed = `fullscreen; clipboard-write; picture-in-picture${'share' in navigator ? '; web-share' : ''}`;

/** Messages a second that are listened to. */
const most = 100;

/**
 * Stands on the page for an element that is shown in a frame of its own. What the page sets on it and
 * asks it to do goes there, and what is told there is told here.
 */
export class IsolatedElement extends HTMLElement {
  static readonly [alike] = version;

  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  readonly #slot = make('slot');
  readonly #observer = new MutationObserver(() => this.#tell());
  #frame: HTMLIFrameElement | undefined;
  #onPage: FrameOnPage | undefined;
  #port: MessagePort | undefined;
  #budget = new Budget(most);
  #given: unknown;
  #loaded: unknown;
  #state: unknown;
  #said = '';
  #leave: (() => void) | undefined;

  constructor() {
    super();
    dress(this.#root, [isolatedStyles]);
    this.#root.append(this.#slot);
  }

  get src(): string | null {
    return this.getAttribute('src');
  }
  set src(value: string | null) {
    if (value === null) this.removeAttribute('src');
    else this.setAttribute('src', value);
  }

  get theme(): string | null {
    return this.getAttribute('theme');
  }
  set theme(value: string | null) {
    if (value === null) this.removeAttribute('theme');
    else this.setAttribute('theme', value);
  }

  /** Set JSON; get what was set, else what the frame has said of the story. */
  get story(): unknown {
    return this.#given ?? this.#loaded;
  }
  set story(value: unknown) {
    this.#given = value;
    this.#handOver();
  }

  /** How the story is kept fresh, as the frame has last said. */
  get feed(): unknown {
    return this.#state;
  }

  reload(): void {
    this.#call('reload');
  }
  pause(): void {
    this.#call('pause');
  }
  resume(): void {
    this.#call('resume');
  }
  showNew(): void {
    this.#call('showNew');
  }

  connectedCallback(): void {
    // Set by the page before there was a class.
    for (const name of ['src', 'theme', 'story']) {
      if (!Object.hasOwn(this, name)) continue;
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    const frame = make('iframe');
    this.#frame = frame;
    this.#budget = new Budget(most);
    frame.setAttribute('sandbox', sandbox);
    frame.allow = allowed;
    frame.title = this.getAttribute('aria-label') ?? (this.textContent.trim() || 'Story');
    frame.className = 'coming';
    frame.src = new URL(/* @vite-ignore */ '../../frame.html', import.meta.url).href;
    this.#root.append(frame);
    this.#observer.observe(this, {
      attributes: true,
      childList: true,
      subtree: true,
      characterData: true,
    });
    const leaveAround = watchAround(this, () => this.#tell());
    window.addEventListener('message', this.#meet);
    // Sizes of type may hang on the width of the window.
    window.addEventListener('resize', this.#onResize);
    this.#leave = () => {
      leaveAround();
      window.removeEventListener('message', this.#meet);
      window.removeEventListener('resize', this.#onResize);
    };
  }

  disconnectedCallback(): void {
    this.#leave?.();
    this.#observer.disconnect();
    this.#onPage?.leave();
    this.#port?.close();
    this.#frame?.remove();
    this.#port = this.#frame = this.#onPage = this.#leave = undefined;
    this.#said = '';
  }

  /** Our frame, and no other window, gets a port; once, whatever it becomes afterwards. */
  readonly #meet = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame;
    const view = frame?.contentWindow;
    if (!view || source !== view || origin !== 'null' || data !== hello || this.#port) return;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = this.#hear;
    // A page without an origin can be named in no other way.
    view.postMessage(hello, '*', [port2]);
    const send = (message: ToFrame): void => port1.postMessage(message);
    this.#onPage = new FrameOnPage({ root: this.#root, frame, slot: this.#slot, send });
    this.#onPage.look();
    this.#tell();
    this.#handOver();
    this.#onPage.go();
  };

  readonly #hear = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== 'string' || !this.#budget.spend()) return;
    let fields;
    try {
      fields = fieldsOf(JSON.parse(data));
    } catch {
      return;
    }
    const { event, detail, number, follow } = fields;
    if (typeof event === 'string') this.#announce(event, detail, number);
    else if (typeof follow === 'string') this.#onPage?.follow(follow);
    else this.#onPage?.ask(fields);
  };

  #announce(type: string, given: unknown, number: unknown): void {
    const detail = readDetail(type, given);
    if (!detail) return;
    const asks = asksFirst(type);
    const answer = (may: boolean): void => {
      if (typeof number === 'number') this.#send({ is: 'answer', number, may });
    };
    if (type === 'story-load' || type === 'story-change') {
      const { headline } = fieldsOf(detail.story);
      this.#loaded = detail.story;
      if (this.#frame && headline) this.#frame.title = String(headline).slice(0, 200);
    }
    if (type === 'story-state') this.#state = detail;
    const event = new CustomEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: asks,
      detail,
    });
    if (type === 'story-consent')
      Object.defineProperty(event, 'load', { value: () => answer(true) });
    const may = this.dispatchEvent(event);
    if (asks) answer(may);
  }

  readonly #onResize = (): void => this.#tell();

  #tell(): void {
    if (!this.#port) return;
    const original = originalOf(this, this.#given != null);
    const said = wordsOf(original);
    if (said === this.#said) return;
    this.#said = said;
    this.#send({ is: 'original', original });
  }

  #handOver(): void {
    if (!this.#port || this.#given === undefined) return;
    this.#tell();
    try {
      this.#send({ is: 'story', value: this.#given });
    } catch (error) {
      // Functions, proxies: what is no JSON stays on this side.
      const detail = {
        code: 'unreadable',
        message: String(error),
        phase: 'parse',
        retryable: false,
        path: '',
      };
      this.dispatchEvent(new CustomEvent('story-error', { bubbles: true, composed: true, detail }));
    }
  }

  #call(method: Method): void {
    this.#send({ is: 'call', method });
  }

  #send(message: ToFrame): void {
    this.#port?.postMessage(message);
  }
}

import { alike, version } from '../elements/copies.js';
import { hasFallback } from '../elements/fallback.js';
import { make } from '../elements/make.js';
import { dress } from '../styles/dress.js';
import { aroundOf, watchAround } from './around.js';
import { Budget, clamped, Pace } from './height.js';
import { hello, type Method, type Original, type ToFrame } from './messages.js';
import { asksFirst, fieldsOf, readDetail } from './news.js';
import { isolatedStyles } from './isolated-element.styles.js';

/**
 * `allow-scripts` alone keeps a page of ours a stranger to every server. Links of a story open beside
 * the page, as pages of their own; none takes the page away.
 */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What a reader may do in there as well: full screen, and pass a link on. */
const allowed = 'fullscreen; clipboard-write; picture-in-picture; web-share';

/** These say how the element stands on the page; the others what it shows. */
const ofThePage = /^(?:id|class|style|slot|part|hidden|lang|dir|theme|on.*)$/;

const inlineScript = ':scope > script[type="application/json"]';

/** Messages a second that are listened to. */
const most = 100;

/** What a frame asks for. */
interface Size {
  readonly height: number;
  readonly shown: boolean;
  /** How far what is being read was pushed down by what came above it. */
  readonly by: number;
  /** A place that is to be seen. */
  readonly at?: number;
}

/**
 * Stands on the page for an element that is shown in a frame of its own. What the page sets on it and
 * asks it to do goes there, and what is told there is told here.
 */
export class IsolatedElement extends HTMLElement {
  static readonly [alike] = version;

  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  readonly #slot = make('slot');
  readonly #pace = new Pace<Size>((size) => this.#resize(size));
  readonly #observer = new MutationObserver(() => this.#tell());
  #frame: HTMLIFrameElement | undefined;
  #port: MessagePort | undefined;
  #budget = new Budget(most);
  #given: unknown;
  #loaded: unknown;
  #state: unknown;
  #said = '';
  /** A link to a place is being followed. */
  #going = false;
  /** What was asked for last. */
  #size: Size = { height: 0, shown: false, by: 0 };
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
    if (Object.hasOwn(this, 'story')) {
      const value: unknown = Reflect.get(this, 'story');
      Reflect.deleteProperty(this, 'story');
      this.story = value;
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
    window.addEventListener('hashchange', this.#go);
    window.addEventListener('scroll', this.#look, { passive: true, capture: true });
    window.addEventListener('resize', this.#reshape);
    this.#leave = () => {
      leaveAround();
      window.removeEventListener('message', this.#meet);
      window.removeEventListener('hashchange', this.#go);
      window.removeEventListener('scroll', this.#look, { capture: true });
      window.removeEventListener('resize', this.#reshape);
    };
  }

  disconnectedCallback(): void {
    this.#leave?.();
    this.#observer.disconnect();
    this.#pace.stop();
    this.#port?.close();
    this.#frame?.remove();
    this.#port = this.#frame = this.#leave = undefined;
    this.#slot.hidden = false;
    this.#said = '';
    this.#size = { height: 0, shown: false, by: 0 };
  }

  /** Our frame, and no other window, gets a port; once, whatever it becomes afterwards. */
  readonly #meet = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame?.contentWindow;
    if (!frame || source !== frame || origin !== 'null' || data !== hello || this.#port) return;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = this.#hear;
    // A page without an origin can be named in no other way.
    frame.postMessage(hello, '*', [port2]);
    this.#look();
    this.#tell();
    this.#handOver();
    this.#go();
  };

  readonly #hear = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data !== 'string' || !this.#budget.spend()) return;
    let fields;
    try {
      fields = fieldsOf(JSON.parse(data));
    } catch {
      return;
    }
    const { height, shown, by, event, detail, number, at, follow } = fields;
    const size = clamped(height);
    if (size !== undefined)
      this.#want({ height: size, shown: shown === true, by: this.#size.by + (clamped(by) ?? 0) });
    else if (typeof event === 'string') this.#announce(event, detail, number);
    else if (clamped(at) !== undefined) this.#want({ at: clamped(at) });
    else if (typeof follow === 'string') this.#follow(follow);
  };

  #want(change: Partial<Size>): void {
    this.#size = { ...this.#size, ...change };
    this.#pace.ask(this.#size);
  }

  #resize({ height, shown, by, at }: Size): void {
    const frame = this.#frame;
    if (!frame) return;
    this.#size = { height, shown, by: 0 };
    const { top, height: before } = frame.getBoundingClientRect();
    this.#slot.hidden = shown;
    frame.className = shown ? '' : 'coming';
    frame.style.blockSize = shown ? `${height}px` : '';
    // Who reads on in there stays where they are; nobody is moved by more than what has come.
    const grown = Math.max(0, height - before);
    if (shown && top < 0 && by) window.scrollBy({ top: Math.min(by, grown), behavior: 'instant' });
    if (at !== undefined) this.#bring(frame, at);
    this.#look();
  }

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

  /** To a place in the frame: that of a link which is followed, or where the reader's keys lead. */
  #bring(frame: HTMLIFrameElement, at: number): void {
    const reads =
      this.#root.activeElement === frame && navigator.userActivation?.isActive !== false;
    if (!this.#going && !reads) return;
    this.#going = false;
    const { top, height } = frame.getBoundingClientRect();
    window.scrollBy({ top: top + Math.min(at, height), behavior: 'instant' });
  }

  #follow(hash: string): void {
    if (!/^#[^\s#]{1,1000}$/.test(hash) || navigator.userActivation?.isActive === false) return;
    if (location.hash === hash) this.#go();
    else location.hash = hash;
  }

  readonly #go = (): void => {
    if (!location.hash.startsWith('#update-')) return;
    this.#going = true;
    // What is linked takes the focus: in WebKit nothing can in a frame that has not got it.
    if (this.#port) this.#frame?.focus({ preventScroll: true });
    this.#send({ is: 'go', hash: location.hash });
  };

  readonly #look = (): void => {
    const frame = this.#frame;
    if (!frame || !this.#port) return;
    this.#send({
      is: 'seen',
      seen: { top: -frame.getBoundingClientRect().top, height: window.innerHeight },
    });
  };

  /** Sizes of type may hang on the width of the window. */
  readonly #reshape = (): void => {
    this.#look();
    this.#tell();
  };

  #tell(): void {
    if (!this.#port) return;
    const original = this.#original();
    // Not as JSON: a page may have a `toJSON` of its own.
    const said = flat(original).join('\0');
    if (said === this.#said) return;
    this.#said = said;
    this.#send({ is: 'original', original });
  }

  #original(): Original {
    const attributes: Record<string, string> = {};
    for (const { name, value } of this.attributes)
      if (!ofThePage.test(name)) attributes[name] = value;
    const json = this.querySelector<HTMLScriptElement>(inlineScript)?.text;
    const hasStory = this.src !== null || json !== undefined || this.#given != null;
    return {
      name: this.localName,
      attributes,
      json,
      words: hasStory ? undefined : this.textContent.trim() || undefined,
      fallback: hasStory && hasFallback(this),
      around: aroundOf(this),
    };
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

/** All values in it, in a row, each behind its name. */
const flat = (value: object): string[] =>
  Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
    typeof one === 'object' && one ? [name, ...flat(one)] : [name, String(one)],
  );

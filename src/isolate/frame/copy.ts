import { alike } from '../../elements/copies.js';
import type { StoryElement } from '../../elements/story-element.js';
import { highest } from '../height.js';
import type { Around, Method, Original, ToPage } from '../messages.js';

/** The element in the frame: what the page's own is, this becomes. */
export class Copy {
  readonly #tell: (message: ToPage) => void;
  readonly #observer = new ResizeObserver(() => this.measure());
  readonly #base = document.createElement('base');
  #element: StoryElement | undefined;
  #original: Original | undefined;
  /** The JSON that is shown. */
  #json: string | undefined;
  /** What was told last. */
  #told = '';
  #story: { readonly value: unknown } | undefined;

  constructor(tell: (message: ToPage) => void) {
    this.#tell = tell;
    this.#observer.observe(document.body);
  }

  get element(): StoryElement | undefined {
    return this.#element;
  }

  /** The address of the page around the frame. */
  get page(): string {
    return this.#original?.around.page ?? '';
  }

  show(original: Original): void {
    this.#original = original;
    this.#surround(original.around);
    const element = (this.#element ??= this.#make(original.name));
    if (!element) return;
    const { attributes, words, fallback, json } = original;
    for (const name of element.getAttributeNames())
      if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    // It stands for what the page shows of its own: an element shows that, or a story.
    const stands = fallback && !element.querySelector('span');
    if (stands) element.append(document.createElement('span'));
    if (words !== undefined && element.textContent !== words) element.textContent = words;
    if (json !== this.#json) this.#read(json);
    if (!element.isConnected) document.body.append(element);
    this.measure();
  }

  /** Takes the story that the page has handed over. */
  take(value: unknown): void {
    this.#story = { value };
    if (this.#element) this.#element.story = value;
  }

  call(method: Method): void {
    const ours: unknown = this.#element && Reflect.get(this.#element, method);
    if (typeof ours === 'function') ours.call(this.#element);
  }

  /** Tells the page how high this is, if that is something new. */
  measure(by = 0): void {
    const root = this.#element?.shadowRoot;
    if (!root) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    document.documentElement.toggleAttribute('data-long', height > highest);
    const shown = this.#original?.fallback
      ? !root.querySelector('slot:not([name])')
      : !!root.firstElementChild;
    const told = `${height} ${shown}`;
    if (told === this.#told && !by) return;
    this.#told = told;
    this.#tell({ height, shown, by });
  }

  #surround({ lang, dir, theme, style, base }: Around): void {
    const root = document.documentElement;
    for (const [name, value] of Object.entries({ lang, dir, theme }))
      if (value === undefined) root.removeAttribute(name);
      else root.setAttribute(name, value);
    root.style.cssText = '';
    for (const [name, value] of Object.entries(style)) root.style.setProperty(name, value);
    this.#base.href = base;
    if (!this.#base.isConnected) document.head.append(this.#base);
  }

  /** The page may have a prefix for all names: what is behind it is a name that we know. */
  #make(name: string): StoryElement | undefined {
    let tag = name;
    while (tag && !customElements[alike]?.(tag)) tag = tag.replace(/^[^-]*-?/, '');
    if (!tag) return undefined;
    const element = document.createElement(tag) as StoryElement;
    void customElements.whenDefined(tag).then(() => {
      customElements.upgrade(element);
      if (this.#story) element.story = this.#story.value;
      this.#observer.observe(element);
      this.settle();
    });
    return element;
  }

  /** Looks again when it is drawn: a frame that is far from the screen hears of no sizes. */
  settle(): void {
    void this.#element?.updateComplete?.then(() => this.measure());
    for (const wait of [100, 500, 2_000]) setTimeout(() => this.measure(), wait);
  }

  #read(json: string | undefined): void {
    this.#json = json;
    try {
      this.take(json === undefined ? undefined : JSON.parse(json));
    } catch (error) {
      const detail = {
        code: 'bad-inline',
        message: String(error),
        phase: 'parse',
        retryable: false,
      };
      this.#tell({ event: 'story-error', detail });
    }
  }
}

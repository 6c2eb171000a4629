/** Every element on one page, and what each of them tells: what holds for one must hold for all. */
import { elementClasses, type StoryElement } from '../../src/index.js';
import type { JsonObject } from './copy.ts';
import { signOf } from './family.ts';
import { showingOf, storiesAt } from './line-up.ts';
import { isWhole, place, proof, showsFallback, until } from './proof.ts';

type ElementClass = (typeof elementClasses)[number];
export type ByTag<T> = Readonly<Record<string, T>>;

/** The same for each of these elements. */
export const forEach = <T>(value: T, tags: readonly string[] = allTags): ByTag<T> =>
  Object.fromEntries(tags.map((tag) => [tag, value]));

export const allTags: readonly string[] = elementClasses.map(({ tag }) => tag);

const at = (folder: string): string => new URL(`/fixtures/${folder}/`, location.href).href;

/**
 * A story in which every element finds its part, and which is over: nobody asks for more of it. Its
 * pictures are where they are, wherever it comes from.
 */
export const wholeStory = (): JsonObject =>
  JSON.parse(
    JSON.stringify({
      ...storiesAt(at('stories')).en,
      status: 'final',
      // A clock that stands can be compared.
      event: { name: 'High water', time: '2026-03-14T02:40:00Z', status: 'Hold at T-00:10:00' },
    })
      .replaceAll('"pictures/', `"${at('pictures')}`)
      .replaceAll('"media/', `"${at('media')}`),
  ) as JsonObject;

export const fallback = 'Read the story';

export class Family {
  readonly #elements: readonly StoryElement[];
  readonly #told = new Map<string, string[]>(allTags.map((tag) => [tag, []]));

  /** Each element with the story that it is given by `start`; `chosen` are all unless told otherwise. */
  constructor(
    start: (element: StoryElement, tag: string) => void,
    chosen: readonly ElementClass[] = elementClasses,
  ) {
    this.#elements = chosen.map((elementClass) => {
      const { attributes } = showingOf(elementClass.tag);
      const element = place<StoryElement>(elementClass, { fallback }, attributes);
      // Those of the parts of a whole story come through here as well.
      element.addEventListener('story-error', ({ detail }) =>
        this.#told.get(elementClass.tag)?.push(detail.code),
      );
      start(element, elementClass.tag);
      return element;
    });
  }

  do(what: (element: StoryElement, tag: string) => void): void {
    for (const element of this.#elements) what(element, element.localName);
  }

  #by<T>(look: (element: StoryElement) => T): ByTag<T> {
    return Object.fromEntries(
      this.#elements.map((element) => [element.localName, look(element)] as const),
    );
  }

  /** The codes that each has told since it was placed, or since {@link forget}. */
  get told(): ByTag<readonly string[]> {
    return this.#by(({ localName }) => this.#told.get(localName) ?? []);
  }

  forget(): void {
    for (const codes of this.#told.values()) codes.length = 0;
  }

  get shown(): ByTag<string> {
    return this.#by(proof);
  }

  /** Whose markup is not what it was, `aside` are not asked. */
  unlike(before: ByTag<string>, ...aside: readonly string[]): string[] {
    const { shown } = this;
    return allTags.filter((tag) => shown[tag] !== before[tag] && !aside.includes(tag));
  }

  get fallbacks(): ByTag<boolean> {
    return this.#by(showsFallback);
  }

  states(name: string): ByTag<boolean> {
    return this.#by((element) => element.matches(`:state(${name})`));
  }

  /** Until each shows its part of the story, with all that is loaded for it. */
  async isThere(): Promise<void> {
    for (const element of this.#elements)
      await until(
        () => !!element.shadowRoot?.querySelector(signOf(element)) && isWhole(element),
        `<${element.localName}> is whole`,
      );
    await this.rest();
  }

  /** Until each has told something; then some more, in which nobody should. */
  async hasTold(tags: readonly string[] = allTags, timeout?: number): Promise<void> {
    for (const tag of tags)
      await until(() => !!this.#told.get(tag)?.length, `<${tag}> tells`, timeout);
    await this.rest();
  }

  /** What is still to be said or drawn is, and whatever else makes an element draw itself anew does. */
  async rest(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      for (const element of this.#elements) element.requestUpdate();
      for (const element of this.#elements) await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  }
}

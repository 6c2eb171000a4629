/** Proofs: what an element shows in the end, and when it does. */
import { vi } from 'vitest';
import type { StoryElement } from '../../src/index.js';
import { isWhole, partsIn } from './whole.ts';

export { isWhole };

/** How long something may take on a machine that does other things as well: far longer than it does. */
const patience = 8_000;

export const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
};

/**
 * The markup of a shadow root and of its parts, without what Lit notes in comments, and without the line that tells
 * how fresh a story is: a story that was handed over has none.
 */
export function proof(element: Element): string {
  // Another document: pictures must not be asked for once more.
  const sheet = document.implementation.createHTMLDocument().body;
  for (const node of rootOf(element).childNodes)
    sheet.append(sheet.ownerDocument.importNode(node, true));
  sheet.querySelector('.bar')?.remove();
  const own = sheet.innerHTML
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [own, ...partsIn(element).map(proof)].join('\n');
}

export const wordsOf = (element: Element): string =>
  [(element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '), ...partsIn(element).map(wordsOf)]
    .join(' ')
    .trim();

/** Whether what the page put into the element is what a reader sees. */
export const showsFallback = (element: Element): boolean =>
  !!element.shadowRoot?.querySelector('slot:not([name])');

/** The next task: by then an element has drawn what it had at hand. No pretended clock holds it up. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Waits until something holds of an element; parts may be loaded on the way. */
export async function until(holds: () => boolean, what: string, timeout = patience): Promise<void> {
  const check = (): void => {
    if (!holds()) throw new Error(`in vain: ${what}`);
  };
  // Most things hold in the next task: thousands of waits are not rounded up to the next 10 ms.
  for (let attempt = 0; attempt < 2; attempt++)
    try {
      return check();
    } catch {
      await nextTask();
    }
  await vi.waitFor(check, { timeout, interval: 10 });
}

/** Waits until these words stand in the element. */
export const shows = (element: Element, words: string): Promise<void> =>
  until(() => wordsOf(element).includes(words), `<${element.localName}> shows “${words}”`);

/** The next event of a type on an element. */
export const next = <K extends keyof GlobalEventHandlersEventMap>(
  element: Element,
  type: K,
): Promise<GlobalEventHandlersEventMap[K]> =>
  new Promise((resolve) => {
    const heard = (event: Event): void => resolve(event as GlobalEventHandlersEventMap[K]);
    element.addEventListener(type, heard, { once: true });
  });

/** What an element tells of itself from now on, in a line each. */
export function minutes(element: EventTarget): string[] {
  const lines: string[] = [];
  element.addEventListener('story-load', () => lines.push('load'));
  element.addEventListener('story-error', (event) => {
    const { code } = (event as GlobalEventHandlersEventMap['story-error']).detail;
    lines.push(`error ${code}`);
  });
  return lines;
}

/** Puts a new element into the page, for the time of one test. */
export function place<T extends StoryElement>(
  elementClass: { readonly tag: string } & (new () => T),
  setUp: { readonly src?: string; readonly story?: unknown; readonly fallback?: string } = {},
  attributes: Readonly<Record<string, string>> = {},
): T {
  const element = document.createElement(elementClass.tag) as T;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (setUp.fallback !== undefined) element.append(setUp.fallback);
  if ('story' in setUp) element.story = setUp.story;
  if (setUp.src !== undefined) element.setAttribute('src', setUp.src);
  desk().append(element);
  return element;
}

/** The part of the page that tests put things on. */
export function desk(): HTMLElement {
  let main = document.querySelector<HTMLElement>('main#desk');
  if (!main) {
    main = document.createElement('main');
    main.id = 'desk';
    document.body.append(main);
  }
  return main;
}

/** Leaves nothing behind: neither what was put there, nor what was said of the desk itself. */
export const clearDesk = (): void => desk().remove();

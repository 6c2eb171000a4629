/**
 * Host pages: documents of other people, opened in a frame and watched from their first line on,
 * as their own error reporting would. Such a page begins with `<script>parent.watch?.(window)</script>`.
 */
import { onTestFinished, vi } from 'vitest';
import { newKey } from './wire.ts';

export type HostWindow = Window & typeof globalThis;

declare global {
  interface Window {
    /** Called by a host page before anything else of it runs. */
    watch?: (host: HostWindow) => void;
  }
}

/** What happened in a host page so far. */
export class HostPage {
  readonly frame = document.createElement('iframe');
  /** Uncaught exceptions, unhandled rejections, `console.error`. */
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  /** How far content moved of itself, as Chromium counts it. */
  readonly shifts: number[] = [];
  #globals: ReadonlySet<string> = new Set();

  get window(): HostWindow {
    return this.frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** The element of a selector; it must be there. */
  find(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`the host page has no ${selector}`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    // A page may have an image that is called `querySelectorAll`.
    const { querySelectorAll } = Document.prototype;
    return [
      ...querySelectorAll.call<Document, [string], NodeListOf<HTMLElement>>(
        this.document,
        selector,
      ),
    ];
  }

  watch(host: HostWindow): void {
    this.#globals = new Set(Object.getOwnPropertyNames(host));
    host.addEventListener('error', ({ message }) => this.errors.push(`error: ${message}`));
    host.addEventListener('unhandledrejection', ({ reason }) =>
      this.errors.push(`unhandled rejection: ${String(reason)}`),
    );
    // Still written to the console, where whoever looks for the cause of a failure finds it.
    const { console: page } = host;
    const { warn, error } = page;
    page.warn = (...words: unknown[]) => {
      this.warnings.push(words.join(' '));
      warn.apply(page, words);
    };
    page.error = (...words: unknown[]) => {
      this.errors.push(`console: ${words.join(' ')}`);
      error.apply(page, words);
    };
    if (host.PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new host.PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) this.shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
  }

  /** Names on `window` that were not there when the page began. */
  newGlobals(): string[] {
    const found = Object.getOwnPropertyNames(this.window);
    return found.filter((name) => !this.#globals.has(name)).sort();
  }

  /** What the page has loaded so far, in order; only addresses that contain `part`. */
  loaded(part = ''): string[] {
    const entries = this.window.performance.getEntriesByType('resource');
    return entries.map(({ name }) => name).filter((name) => name.includes(part));
  }

  /** The scripts among it. */
  scripts(): string[] {
    return this.loaded('.js').filter((url) => new URL(url).pathname.endsWith('.js'));
  }

  /** The files of the built package that the page has loaded, by their path in `dist`, sorted. */
  built(): string[] {
    const paths = this.loaded('/dist/').map((url) => new URL(url).pathname);
    return paths.map((path) => path.replace(/^.*\/dist\//, '')).sort();
  }

  /** Waits until nothing has been loaded for a while. */
  async rest(quiet = 250): Promise<void> {
    let before = -1;
    await vi.waitFor(
      () => {
        const now = this.loaded().length;
        const still = now === before;
        before = now;
        if (!still) throw new Error('the host page is still loading');
      },
      { timeout: 5_000, interval: quiet },
    );
  }
}

/** Opens a page of the test server, by its path, or one that is written out in the test. */
export async function openHost(page: string): Promise<HostPage> {
  const host = new HostPage();
  const { frame } = host;
  frame.style.cssText = 'display: block; inline-size: 1000px; block-size: 700px; border: 0';
  frame.title = 'A host page';
  if (page.startsWith('/')) frame.src = page;
  else frame.srcdoc = page.includes('parent.watch') ? page : written(page);
  window.watch = (watched) => {
    if (watched === frame.contentWindow) host.watch(watched);
  };
  onTestFinished(() => frame.remove());
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  return host;
}

const written = (markup: string): string => `<!doctype html>
  <html lang="en">
    <head><script>parent.watch?.(window)</script><title>A host page</title></head>
    <body>${markup}</body>
  </html>`;

/** The source of a page of the test server, to be opened with a change. */
export async function sourceOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return response.text();
}

/** A story that is all plain text, or one with a piece of HTML, at an address of its own. */
export const plainStory = (): string => `/hosts/tram.json?key=${newKey()}`;
export const htmlStory = (): string => `/hosts/tram-html.json?key=${newKey()}`;

/** Files of the built package are known by what is in them: their names are ours to change. */
export const inDoor = 'ALLOWED_TAGS';
/** The ground of the theme `orbit`. */
export const inThemes = '#0a0e1a';

const texts = new Map<string, Promise<string>>();

/** The text of a file of the built package. */
export function builtText(file: string): Promise<string> {
  const known = texts.get(file) ?? sourceOf(`/dist/${file}`);
  texts.set(file, known);
  return known;
}

/** Which of these files hold some words. */
export async function thatHold(words: string, files: readonly string[]): Promise<string[]> {
  const all = await Promise.all(files.map(builtText));
  return files.filter((_, at) => all[at]?.includes(words));
}

/** A file of the built package with all that it imports at once, and so on, sorted. */
export async function closureOf(file: string): Promise<string[]> {
  const found = new Set([file]);
  for (const one of found) {
    const text = await builtText(one);
    for (const [, name] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
      found.add(new URL(name ?? '', `http://host.test/${one}`).pathname.slice(1));
  }
  return [...found].sort();
}

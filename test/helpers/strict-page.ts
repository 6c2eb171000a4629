/** Pages with policies: opened in a frame, and asked by message, since a sandbox lets nobody look in. */
import { onTestFinished } from 'vitest';

interface Shown {
  readonly words: string;
  /** Whether our style sheets apply. */
  readonly styled: boolean;
  /** How many pictures are there. */
  readonly pictures: number;
}

export interface Witnessed {
  /** What the policy refused, or would have. */
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly shown: Readonly<Record<string, Shown>>;
}

export interface StrictPage {
  /** Lines of the answer, `Content-Security-Policy: …`. */
  readonly headers: readonly string[];
  readonly body: string;
  readonly nonce?: string;
  /** In an origin of its own, which it shares with nobody. */
  readonly sandboxed?: boolean;
}

export class StrictHost {
  readonly #frame = document.createElement('iframe');

  /** Opens the page. What it loads it finds below `/cors/`, since a sandboxed one is a stranger. */
  async open({ headers, body, nonce, sandboxed }: StrictPage): Promise<void> {
    const query = new URLSearchParams(headers.map((line) => ['header', line]));
    const attribute = nonce ? ` nonce="${nonce}"` : '';
    query.set(
      'markup',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A strict page</title>
       <script${attribute} src="/cors/hosts/witness.js"></script></head><body>${body}</body></html>`,
    );
    const frame = this.#frame;
    frame.title = 'A strict page';
    frame.style.cssText = 'display: block; inline-size: 1000px; block-size: 700px; border: 0';
    if (sandboxed) frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = `/written?${query}`;
    onTestFinished(() => frame.remove());
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    await loaded;
  }

  /** What the page has seen so far; of these elements what they show. */
  witness(tags: readonly string[], wait = 2_000): Promise<Witnessed> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('the page says nothing')), wait);
      const heard = ({ data, source }: MessageEvent<Witnessed>): void => {
        if (source !== this.#frame.contentWindow || !data?.shown) return;
        removeEventListener('message', heard);
        clearTimeout(late);
        resolve(data);
      };
      addEventListener('message', heard);
      this.#frame.contentWindow?.postMessage({ tags }, '*');
    });
  }

  /** Waits until the elements show all these words; returns what there is in the end. */
  async shows(words: Readonly<Record<string, readonly string[]>>): Promise<Witnessed> {
    const tags = Object.keys(words);
    const missing = ({ shown }: Witnessed): string[] =>
      tags.flatMap((tag) =>
        (words[tag] ?? [])
          .filter((one) => !shown[tag]?.words.includes(one))
          .map((one) => `<${tag}>: ${one}`),
      );
    // A page that is still busy answers late, as one that shows nothing yet is asked again.
    const end = performance.now() + 8_000;
    const left = (): number => end - performance.now();
    let last = await this.witness(tags, left());
    while (missing(last).length && left() > 0) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      last = await this.witness(tags, Math.max(2_000, left()));
    }
    const gone = missing(last);
    if (gone.length)
      throw new Error(
        `not shown: ${gone.join('; ')} (${JSON.stringify(last.violations)}, ${last.errors.join()}, ${last.warnings.join()})`,
      );
    return last;
  }
}

/** Waits for reports that a browser sends when it has time. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

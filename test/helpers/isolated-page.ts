/** Pages with `data-isolate`, and what is to be seen in the frames of their elements. */
import { openHost, type HostPage } from './host-page.ts';
import { until } from './proof.ts';

/** A sandboxed page is a stranger to its server: it takes what is open to everybody. */
export const embed = '/cors/witnessed/embed.js';

export const isolating = (data = ''): string =>
  `<script async src="${embed}" data-isolate ${data}></script>`;

export interface Inside {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly words: string;
  readonly name: string | undefined;
  readonly address: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string | null;
  readonly theme: string | null;
  readonly scheme: string;
  readonly ground: string;
  readonly accent: string;
  readonly style: Readonly<Record<'color' | 'direction' | 'fontFamily' | 'fontSize', string>>;
  readonly heading: string | undefined;
  readonly headings: readonly string[];
  readonly height: number;
  readonly inner: number;
  readonly focus: string;
  /** Where each update is, from the top of the frame. */
  readonly tops: Readonly<Record<string, number>>;
  readonly dialog: { readonly inset: string; readonly height: string } | undefined;
  readonly links: readonly {
    readonly href: string;
    readonly target: string;
    readonly rel: string;
  }[];
}

let asked = 0;

/** Has the witness in a frame do something, and gives its answer. */
function ask<T>(frame: HTMLIFrameElement, act: string, withThis?: unknown): Promise<T> {
  const number = ++asked;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(() => reject(new Error('the frame is silent'))), 4_000);
    const heard = ({ data, source }: MessageEvent): void => {
      if (source === frame.contentWindow && data?.number === number)
        end(() => resolve(data.answer));
    };
    const end = (then: () => void): void => {
      clearTimeout(late);
      removeEventListener('message', heard);
      then();
    };
    addEventListener('message', heard);
    frame.contentWindow?.postMessage({ act, with: withThis, number }, '*');
  });
}

/** An isolated element of a page. */
export class Isolated {
  readonly element: HTMLElement & { story?: unknown; reload?: () => void };

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get frame(): HTMLIFrameElement {
    const frame = this.element.shadowRoot?.querySelector('iframe');
    if (!frame) throw new Error(`<${this.element.localName}> has no frame`);
    return frame;
  }

  get height(): number {
    return this.frame.getBoundingClientRect().height;
  }

  /** Whether a reader sees the frame, and not what the page has put there. */
  get isShown(): boolean {
    const frame = this.element.shadowRoot?.querySelector('iframe');
    return !!frame && getComputedStyle(frame).visibility === 'visible';
  }

  look = (): Promise<Inside> => ask(this.frame, 'look');
  reach = (): Promise<Readonly<Record<string, string>>> => ask(this.frame, 'reach');
  press = (selector: string): Promise<boolean> => ask(this.frame, 'press', selector);
  focus = (selector: string): Promise<boolean> => ask(this.frame, 'focus', selector);
  tell = (...messages: readonly unknown[]): Promise<boolean> => ask(this.frame, 'tell', messages);
  call = (message: unknown): Promise<boolean> => ask(this.frame, 'call', message);
}

/** Waits until an element of a page is shown in its frame. */
export async function isolatedIn(host: HostPage, selector: string): Promise<Isolated> {
  await until(() => !!host.document.querySelector(selector)?.shadowRoot, `${selector} is there`);
  const isolated = new Isolated(host.find(selector));
  await until(() => isolated.isShown, `${selector} is shown in a frame`);
  return isolated;
}

/** A page with one isolated element, at an address of its own. */
export async function openIsolated(
  markup: string,
  selector: string,
  data = '',
): Promise<{ readonly host: HostPage; readonly isolated: Isolated }> {
  const page = `<!doctype html><html lang="en"><script>parent.watch?.(window)</script>
    <title>A host page</title><body>${isolating(data)}${markup}</body></html>`;
  const host = await openHost(`/written?${new URLSearchParams({ markup: page })}`);
  return { host, isolated: await isolatedIn(host, selector) };
}

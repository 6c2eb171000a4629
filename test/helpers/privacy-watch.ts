/**
 * What a page gives away of its reader, and to whom. A policy that comes with the page sees every
 * request before it is made, in every engine, frames and pictures included, and lets none of them out;
 * the server writes down what it is asked; and whatever can hold something is looked into.
 */
import type { Asked } from '../hosts/ledger-of-requests.ts';

type Page = Window & typeof globalThis;

/** All that a page of our origin holds. */
async function kept(page: Page): Promise<string[]> {
  const found: string[] = [];
  if (page.document.cookie) found.push(`cookie: ${page.document.cookie}`);
  for (const name of ['localStorage', 'sessionStorage'] as const)
    for (const key of Object.keys(page[name])) found.push(`${name}: ${key}`);
  for (const { name = '' } of (await page.indexedDB.databases?.()) ?? [])
    found.push(`indexedDB: ${name}`);
  if ('caches' in page) for (const name of await page.caches.keys()) found.push(`caches: ${name}`);
  const workers = (await page.navigator.serviceWorker?.getRegistrations?.()) ?? [];
  for (const { scope } of workers) found.push(`service worker: ${scope}`);
  return found;
}

/**
 * Whom the page may ask: its own server. Everything else is refused, and noted; each kind by its own
 * name, since WebKit would call all the others by that of the default.
 */
const kinds = 'img media frame font worker manifest object'.split(' ');
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  ...kinds.map((kind) => `${kind}-src 'self' data: blob:`),
  // Not `ws:` alone: to WebKit, and to the standard, that is https as well.
  `connect-src 'self' data: blob: ws://${location.host}`,
  "form-action 'self'",
].join('; ');

/** Vitest asks its own page for every late import; this one has nothing to tell it. */
const imports =
  '<script>__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }</script>';

export class PrivacyWatch {
  readonly #frame = document.createElement('iframe');
  readonly #strangers: string[] = [];
  #since = 0;
  /** What whoever runs the tests has kept here before. */
  #kept: ReadonlySet<string> = new Set();

  /** Opens a page that runs one module, and watches it from its first line on. */
  static async open(module: string): Promise<PrivacyWatch> {
    const watch = new PrivacyWatch();
    const query = new URLSearchParams({
      header: `Content-Security-Policy: ${policy}`,
      markup: `<!doctype html><html lang="en"><head><title>A page that is watched</title></head>
        <body>${imports}<script type="module" src="${module}"></script></body></html>`,
    });
    const frame = watch.#frame;
    frame.title = 'A page that is watched';
    // In view, since much of a story waits until it is.
    frame.style.cssText =
      'position: fixed; inset: 0 auto auto 0; inline-size: 1000px; block-size: 700px; border: 0; background: #fff';
    frame.src = `/written?${query}`;
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    document.body.append(frame);
    await loaded;
    watch.page.document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI }) =>
        watch.#strangers.push(`${effectiveDirective}: ${blockedURI}`),
    );
    watch.#kept = new Set(await kept(watch.page));
    return watch;
  }

  get page(): Page {
    const { contentWindow } = this.#frame;
    if (!contentWindow) throw new Error('the page is not there');
    return contentWindow as Page;
  }

  close(): void {
    this.#frame.remove();
  }

  /** What has come to light since the last look: requests to others, things sent, things kept. */
  async findings(): Promise<string[]> {
    // What a policy has refused is told of in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const response = await fetch(`/requests-since?at=${this.#since}`);
    const { at, requests } = (await response.json()) as { at: number; requests: Asked[] };
    this.#since = at;
    const sent = requests.flatMap(({ method, path, cookie }) => [
      ...(method === 'GET' || method === 'HEAD' ? [] : [`sent: ${method} ${path}`]),
      ...(cookie ? [`cookie sent: ${path}`] : []),
    ]);
    const now = (await kept(this.page)).filter((one) => !this.#kept.has(one));
    return [...this.#strangers.splice(0), ...sent, ...now];
  }
}

/** Where pictures are taken: one browser, one set of fonts, one moment, and no network. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../engines/installed.mjs';
import { fontFaces, fontFile } from './fonts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The address of the studio: nothing listens there, each request is answered from this process. */
export const studioUrl = 'http://studio.test/';

/** A few minutes after the last update of the story that is shown most. */
const now = new Date('2026-03-13T23:30:00Z');

/** Grey edges, whole pixels, sRGB: what is drawn must not depend on the screen of a machine. */
const plainDrawing = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

const kinds: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** What the script tag for one file loads, made from the source as it is now. */
export async function builtModule(): Promise<string> {
  const { NODE_ENV } = process.env;
  // In a test Vite would take Lit's development files, which our build does not trim.
  process.env.NODE_ENV = 'production';
  const result = await build({
    root,
    mode: 'module',
    logLevel: 'error',
    build: { write: false, sourcemap: false },
  }).finally(() => (process.env.NODE_ENV = NODE_ENV));
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs)
    if ('output' in one)
      for (const file of one.output)
        if (file.type === 'chunk' && file.fileName === 'standfirst.js') return file.code;
  throw new Error('The build gave no standfirst.js');
}

export interface View {
  readonly width: number;
  readonly mode?: 'light' | 'dark';
  /** Device pixels to a CSS pixel. */
  readonly scale?: number;
}

/** As large as the picture in its place, and flat: what is in it is not ours to compare. */
function plainPicture(file: string): string {
  const original = readFileSync(file.replace(/-\d+\.webp$/, '.svg'), 'utf8');
  const [, width = '0', height = '0'] = /<svg[^>]*viewBox="0 0 (\d+) (\d+)"/.exec(original) ?? [];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#4c7a8c"/>
    <rect width="50%" height="50%" fill="#e0b050"/>
    <rect x="50%" y="50%" width="50%" height="50%" fill="#2d3f4f"/>
  </svg>`;
}

export class Studio {
  readonly #browser: Browser;
  readonly #module: string;
  readonly #real: boolean;
  /** What was asked for and is not here. */
  readonly strays: string[] = [];

  private constructor(browser: Browser, module: string, real: boolean) {
    this.#browser = browser;
    this.#module = module;
    this.#real = real;
  }

  /** With `real` pictures are what they are; else they are flat, so that they cost little to keep. */
  static async open(module: string, { real = false } = {}): Promise<Studio> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('Pictures need Chromium: apt-get install chromium');
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath, args: [...plainDrawing, ...sandbox] });
    return new Studio(browser, module, real);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** A page of the studio, ready to be looked at: everything it shows has come. */
  async show(markup: string, view: View): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: view.width, height: 900 },
      deviceScaleFactor: view.scale ?? 1,
      colorScheme: view.mode ?? 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      const answer = url === studioUrl ? { text: markup, kind: 'html' } : this.#answer(url);
      if (answer) await route.fulfill({ body: answer.text, contentType: kinds[answer.kind] });
      else {
        this.strays.push(url);
        await route.abort();
      }
    });
    await page.goto(studioUrl);
    await settled(page, view.width);
    return page;
  }

  #answer(address: string): { text: string | Buffer; kind: string } | undefined {
    const url = new URL(address);
    const path = decodeURIComponent(url.pathname).slice(1);
    const kind = path.split('.').at(-1) ?? '';
    if (url.origin !== new URL(studioUrl).origin) return undefined;
    if (path === 'standfirst.js') return { text: this.#module, kind };
    if (path === 'fonts.css') return { text: fontFaces, kind };
    const [folder, ...rest] = path.split('/');
    const file = rest.join('/');
    if (file.includes('..')) return undefined;
    try {
      if (file.startsWith('pictures/') && !this.#real)
        return { text: plainPicture(`${root}stories/${folder}/${file}`), kind: 'svg' };
      if (folder === 'fonts') return { text: readFileSync(fontFile(file)), kind };
      if (folder === 'fixtures' || folder === 'site')
        return { text: readFileSync(`${root}stories/${folder}/${file}`), kind };
    } catch {
      return undefined;
    }
    return undefined;
  }
}

/** The document that shows some markup with our elements in it. */
export const documentOf = (body: string, styles = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Studio</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/fonts.css" />
    <style>${styles}</style>
    <script type="module" src="/standfirst.js"></script>
  </head>
  <body>${body}</body>
</html>`;

/**
 * Waits until the page is drawn whole: the window is made as tall as the page, so that nothing is
 * left for later, and fonts, pictures and elements have come.
 */
async function settled(page: Page, width: number): Promise<void> {
  let still = 0;
  for (let height = 900, attempt = 0; still < 2; attempt += 1) {
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(look);
    if (attempt > 100)
      throw new Error(`The page does not come to rest: ${found.waitsFor.join('; ')}; ${height} px`);
    still = !found.waitsFor.length && found.height === height ? still + 1 : 0;
    height = found.height;
    if (still < 2) await page.waitForTimeout(still ? 30 : 60);
  }
}

/** Runs in the page. */
async function look(): Promise<{ waitsFor: string[]; height: number }> {
  await document.fonts.ready;
  const waitsFor = document.fonts.status === 'loaded' ? [] : ['fonts'];
  const pictures: HTMLImageElement[] = [];
  const waits = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLImageElement) pictures.push(element);
      if (element.matches('.loading, .frame:empty, :not(:defined)'))
        waitsFor.push(element.outerHTML.slice(0, 90));
      // The browser's own controls are not ours to compare, and come when they like.
      if (element instanceof HTMLMediaElement) element.style.visibility = 'hidden';
      if (element.shadowRoot) waits(element.shadowRoot);
    }
  };
  waits(document);
  const late = pictures.filter(({ complete }) => !complete);
  if (late.length) waitsFor.push(...late.map(({ src }) => src));
  // One that has come is not yet one that is drawn; one that is missing will not be.
  else await Promise.allSettled(pictures.map((picture) => picture.decode()));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { height } = document.documentElement.getBoundingClientRect();
  return { waitsFor, height: Math.max(100, Math.ceil(height)) };
}

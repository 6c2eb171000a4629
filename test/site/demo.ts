/** The demo as `npm start` serves it, in a browser of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { chromium, type BrowserContext, type Frame, type Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import { findChromium } from '../engines/installed.mjs';
import { freePort } from '../engines/free-port.ts';
import { root } from '../helpers/pressroom.ts';

export interface Demo {
  readonly origin: string;
  /** What the terminal said. */
  readonly said: string;
  open(hash?: string, width?: number): Promise<Builder>;
  /** A page of the demo. */
  openPath(path: string, width?: number): Promise<Builder>;
  /** A page that is not ours, with this in its body. */
  openFresh(body: string): Promise<Builder>;
  close(): Promise<void>;
}

/** A page with what happened on it that should not have. */
export interface Builder {
  readonly page: Page;
  readonly incidents: readonly string[];
  readonly requests: readonly string[];
}

export async function openDemo(): Promise<Demo> {
  const port = await freePort();
  const server = spawn(process.execPath, ['stories/site/serve.mjs'], {
    cwd: root,
    // Slow: nothing of the replay changes while a test looks.
    env: { ...process.env, PORT: `${port}`, PACE: '600' },
  });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1280, height: 900 },
  });
  const origin = `http://localhost:${port}`;
  return {
    origin,
    said: line.toString(),
    async open(hash = '', width = 1280) {
      const builder = await watched(context);
      await builder.page.setViewportSize({ width, height: 900 });
      await builder.page.goto(`${origin}/builder${hash}`);
      await builder.page.locator('#problem-count:not(:empty)').waitFor();
      return builder;
    },
    async openPath(path, width = 1280) {
      const opened = await watched(context);
      await opened.page.setViewportSize({ width, height: 900 });
      await opened.page.goto(origin + path);
      return opened;
    },
    async openFresh(body) {
      const fresh = await watched(context);
      const html = `<!doctype html><html lang="en"><title>Fresh</title><body>${body}`;
      await fresh.page.route('**/fresh', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await fresh.page.goto(`${origin}/fresh`);
      return fresh;
    },
    async close() {
      await browser.close();
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

async function watched(context: BrowserContext): Promise<Builder> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const incidents: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => incidents.push(String(error)));
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('dialog', (dialog) => {
    incidents.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, incidents, requests };
}

/** The two pages of the preview: phone and desk. */
export const previews = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().endsWith('/builder/preview.html'));

/** Both previews show these words, wherever in their shadow roots. */
export async function bothShow(page: Page, words: string): Promise<void> {
  for (const frame of previews(page)) await frame.getByText(words).first().waitFor();
}

export const tagsShown = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...(document.querySelector('main')?.children ?? [])].map((one) => one.localName),
  );

export const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check();

export async function paste(page: Page, json: string): Promise<void> {
  await choose(page, 'JSON');
  await page.getByLabel('JSON of a story').fill(json);
}

/** Presses a copy button, and gives what was copied. */
export async function copied(page: Page, button: string): Promise<string> {
  // What is still said of the piece before is no answer.
  await page.evaluate(() => document.querySelector('#copied')?.replaceChildren());
  await page.getByRole('button', { name: button }).click();
  await page.getByText(/ copied\.$/).waitFor({ state: 'attached' });
  return page.evaluate(() => navigator.clipboard.readText());
}

export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What axe finds on the page itself; its frames are pages of their own. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.addScriptTag({ path: `${root}node_modules/axe-core/axe.min.js` });
  const found: unknown = await page.evaluate(`axe
    .run({ exclude: [['iframe']] })
    .then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]))`);
  expect(found).toEqual([]);
}

/** The address of a story on a server that lets no other site read it. */
export async function closedServer(): Promise<string> {
  const server = createServer((_, response) => response.end('{"headline":"Closed"}'));
  onTestFinished(() => void server.close());
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${port}/story.json`;
}

import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node';
import type { Browser } from 'webdriverio';
import type { EngineControls } from './commands.ts';
import type { WebKitPrograms } from './installed.mjs';
import { keysOf } from './keys.ts';
import { startTwice } from './start-twice.ts';
import { sizeTestFrame } from './viewport.ts';
import { startWebKit, type WebKitSession } from './webkit-session.ts';

/** WebKitGTK over classic WebDriver: one window, so one test file at a time. */
class WebKitProvider implements BrowserProvider {
  readonly name = 'webkit-driver';
  readonly supportsParallelism = false;
  readonly #programs: WebKitPrograms;
  #session: Promise<WebKitSession> | undefined;
  #controls: EngineControls | undefined;

  constructor(programs: WebKitPrograms) {
    this.#programs = programs;
  }

  async openPage(_sessionId: string, url: string): Promise<void> {
    this.#session ??= startTwice('WebKit', () => startWebKit(this.#programs));
    const { browser } = await this.#session;
    this.#controls = controls(browser);
    await browser.url(url);
  }

  getCommandsContext(): { controls: EngineControls } {
    if (!this.#controls) throw new Error('WebKit has no page yet');
    return { controls: this.#controls };
  }

  async close(): Promise<void> {
    const session = await this.#session?.catch(() => undefined);
    this.#session = undefined;
    await session?.end();
  }
}

function controls(browser: Browser): EngineControls {
  return {
    pressKey: (combination) => browser.keys(keysOf(combination)),
    setViewport: (width, height) => browser.execute(sizeTestFrame, width, height),
    emulateMedia: () => Promise.resolve(false),
  };
}

export function webkit(programs: WebKitPrograms): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'webkit-driver',
    supportedBrowser: ['webkit'],
    providerFactory: () => new WebKitProvider(programs),
  });
}

import { defineBrowserProvider } from '@vitest/browser';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node';
import type { EngineControls } from './commands.ts';
import { keysOf } from './keys.ts';
import { leash, leashed } from './leash.ts';
import { startTwice } from './start-twice.ts';
import { sizeTestFrame, windowSize } from './viewport.ts';

const quiet = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Firefox over WebDriver BiDi. */
class FirefoxProvider implements BrowserProvider {
  readonly name = 'firefox-bidi';
  readonly supportsParallelism = false;
  readonly #executablePath: string;
  readonly #pages = new Map<string, Page>();
  #browser: Promise<Browser> | undefined;

  constructor(executablePath: string) {
    this.#executablePath = executablePath;
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.#browser ??= startTwice('Firefox', () => this.#launch());
    const browser = await this.#browser;
    await this.#pages.get(sessionId)?.close();
    const page = await browser.newPage();
    this.#pages.set(sessionId, page);
    await page.setViewport(windowSize);
    await page.goto(url, { timeout: 0 });
  }

  getCommandsContext(sessionId: string): { controls: EngineControls } {
    const page = this.#pages.get(sessionId);
    if (!page) throw new Error(`Firefox has no page for session ${sessionId}`);
    return { controls: controls(page) };
  }

  async close(): Promise<void> {
    const browser = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    await browser?.close();
  }

  async #launch(): Promise<Browser> {
    // Only now: every build and every editor reads the configuration too.
    const { launch } = await import('puppeteer-core');
    return launch({
      browser: 'firefox',
      executablePath: leash,
      env: leashed(this.#executablePath),
      extraPrefsFirefox: quiet,
      headless: true,
      // Vitest handles the signals, and the leash what comes after.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  }
}

function controls(page: Page): EngineControls {
  return {
    async pressKey(combination) {
      const keys = keysOf(combination) as KeyInput[];
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    async setViewport(width, height) {
      await page.evaluate(`(${sizeTestFrame.toString()})(${width}, ${height})`);
    },
    emulateMedia: () => Promise.resolve(false),
  };
}

export function firefox(executablePath: string): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'firefox-bidi',
    supportedBrowser: ['firefox'],
    providerFactory: () => new FirefoxProvider(executablePath),
  });
}

import { PlaywrightBrowserProvider, playwright } from '@vitest/browser-playwright';
import type { Page } from 'playwright';
import type { BrowserProviderOption } from 'vitest/node';
import type { EngineControls } from './commands.ts';
import { sizeTestFrame, windowSize } from './viewport.ts';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
];

/** Playwright's own provider, given a second chance to launch. */
class ChromiumProvider extends PlaywrightBrowserProvider {
  override async openPage(...page: Parameters<PlaywrightBrowserProvider['openPage']>) {
    try {
      await super.openPage(...page);
    } catch (error) {
      if (this.browser) throw error;
      console.warn(`Chromium did not start, trying once more: ${String(error)}`);
      // The failed launch is remembered there, and would be handed out again.
      Object.assign(this, { browserPromise: null });
      await super.openPage(...page);
    }
  }

  override getCommandsContext(sessionId: string) {
    const context = super.getCommandsContext(sessionId);
    return Object.assign(context, { controls: controls(context.page) });
  }
}

export function chromium(executablePath: string): BrowserProviderOption {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = {
    launchOptions: { executablePath, args: [...quiet, ...sandbox] },
    contextOptions: { viewport: windowSize },
  };
  return {
    ...playwright(options),
    providerFactory: (project) => new ChromiumProvider(project, options),
  };
}

function controls(page: Page): EngineControls {
  return {
    pressKey: (key) => page.keyboard.press(key),
    setViewport: (width, height) =>
      page.evaluate(`(${sizeTestFrame.toString()})(${width}, ${height})`),
    async emulateMedia(features) {
      await page.emulateMedia(features);
      return true;
    },
  };
}

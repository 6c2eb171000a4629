import type { BrowserConfigOptions, BrowserProviderOption } from 'vitest/node';
import { engineCommands } from './commands.ts';
import { testViewport } from './viewport.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The browser part of a project. The name is here, or it would show as `firefox (firefox)`. */
export function inBrowser(
  name: string,
  browser: EngineName,
  provider: BrowserProviderOption,
): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    provider,
    instances: [{ browser, name }],
    // By number: as `localhost` it may listen on one of ::1 and 127.0.0.1 only, and tests use both names.
    api: { host: '127.0.0.1' },
    viewport: testViewport,
    commands: engineCommands,
    screenshotFailures: false,
  };
}

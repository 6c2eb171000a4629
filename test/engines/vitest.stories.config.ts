import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { chromium } from './chromium.ts';
import { inBrowser } from './in-browser.ts';
import { findChromium } from './installed.mjs';

const configDir = fileURLToPath(new URL('../../.storybook', import.meta.url));

// Every story is a test as well. A configuration of its own, since the plugin loads all of Storybook
// and the main one is read once for each project. Without Chromium the suite does not list it.
export default defineConfig({
  plugins: [storybookTest({ configDir })],
  // Storybook's renderer is not pre-bundled: what it takes from Lit must come from the same copy.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
  test: {
    browser: inBrowser('stories', 'chromium', chromium(findChromium() ?? 'chromium')),
    // After the engines: two Chromiums at once slow each other down and make timings waver.
    sequence: { groupOrder: 2 },
    // One page of stories does not fill two processors, and Vitest would leave one of them idle.
    maxWorkers: 2,
    // Ten thousand updates are a matter of seconds, and of more on a busy machine.
    testTimeout: 30_000,
  },
});

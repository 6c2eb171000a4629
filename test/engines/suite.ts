import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProjectConfiguration, ViteUserConfig } from 'vitest/config';
import type { BrowserProviderOption } from 'vitest/node';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { inBrowser, type EngineName } from './in-browser.ts';
import { findEngines } from './installed.mjs';
import { fuzz } from '../fuzz/settings.ts';
import { webkit } from './webkit.ts';

const nodeTests = 'test/**/*.node.test.ts';
const visualTests = 'test/**/*.visual.test.ts';
const storybook = fileURLToPath(new URL('../../.storybook/main.ts', import.meta.url));

/**
 * How long is waited for what must come, on a machine that does other things as well: what must come
 * soon says so itself.
 */
const patience = 8_000;

function engineProject(
  engine: EngineName,
  provider: BrowserProviderOption,
): TestProjectConfiguration {
  return {
    extends: true,
    // Two engines at a time pre-bundle on their own.
    cacheDir: `node_modules/.vite/${engine}`,
    // What stories bring along: found in the middle of a run it would have a page loaded anew.
    optimizeDeps: { include: ['lit', 'lit/directives/if-defined.js', 'storybook/test'] },
    test: {
      include: ['test/**/*.test.ts'],
      exclude: [nodeTests, visualTests, '**/node_modules/**'],
      setupFiles: ['test/engines/clean-up.ts'],
      provide: { fuzz },
      browser: inBrowser(engine, engine, provider),
    },
  };
}

const nodeProject: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'node',
    include: [nodeTests],
    environment: 'node',
    provide: { fuzz },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // After the browsers: packing and measuring want the processors for themselves.
    sequence: { groupOrder: 1 },
  },
};

/** Pictures and trees of every element. In Chromium alone, which it starts by itself. */
const visualProject: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'visual',
    include: [visualTests],
    environment: 'node',
    globalSetup: 'test/visual/set-up.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { groupOrder: 1 },
  },
};

/** One project an engine, since the instances of one project share a provider. Only what is installed. */
function projects(): TestProjectConfiguration[] {
  const installed = findEngines();
  const found: TestProjectConfiguration[] = [nodeProject];
  if (installed.chromium) found.push(engineProject('chromium', chromium(installed.chromium)));
  if (installed.firefox) found.push(engineProject('firefox', firefox(installed.firefox)));
  if (installed.webkit) found.push(engineProject('webkit', webkit(installed.webkit)));
  if (installed.chromium) found.push(visualProject);
  if (installed.chromium && existsSync(storybook))
    found.push('test/engines/vitest.stories.config.ts');
  return found;
}

export function testSuite(): NonNullable<ViteUserConfig['test']> {
  return {
    projects: projects(),
    expect: { poll: { timeout: patience } },
    onConsoleLog: (log) => !log.includes('Lit is in dev mode'),
  };
}

import type { BrowserCommand } from 'vitest/node';

/** Media features to pretend; `null` goes back to the browser's own. */
export interface MediaFeatures {
  colorScheme?: 'light' | 'dark' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
  contrast?: 'more' | 'no-preference' | null;
  media?: 'screen' | 'print' | null;
}

/** What an engine lets a test do from outside the page. */
export interface EngineControls {
  pressKey(key: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** False where the engine cannot: such a test should skip itself. */
  emulateMedia(features: MediaFeatures): Promise<boolean>;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** A real key press: `Tab`, `Enter`, `ArrowDown`, `a`; modifiers as in `Shift+Tab`. */
    pressKey(key: string): Promise<void>;
    /** Sizes the frame in which the test runs. The next test file starts at the usual size again. */
    setViewport(width: number, height: number): Promise<void>;
    /** True if the engine did it (Chromium only). It lasts until it is set back to `null`. */
    emulateMedia(features: MediaFeatures): Promise<boolean>;
    /** `emulateMedia` for the most frequent case. */
    emulateColorScheme(scheme: 'light' | 'dark' | null): Promise<boolean>;
  }
}

declare module 'vitest/node' {
  interface BrowserCommandContext {
    /** Each provider here gives its own. */
    controls: EngineControls;
  }
}

const pressKey: BrowserCommand<[key: string]> = ({ controls }, key) => controls.pressKey(key);

const setViewport: BrowserCommand<[width: number, height: number]> = (
  { controls },
  width,
  height,
) => controls.setViewport(width, height);

const emulateMedia: BrowserCommand<[features: MediaFeatures]> = ({ controls }, features) =>
  controls.emulateMedia(features);

const emulateColorScheme: BrowserCommand<[scheme: 'light' | 'dark' | null]> = (
  { controls },
  colorScheme,
) => controls.emulateMedia({ colorScheme });

export const engineCommands = { pressKey, setViewport, emulateMedia, emulateColorScheme };

import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'webdriverio';
import { freePort } from './free-port.ts';
import type { WebKitPrograms } from './installed.mjs';
import { startLeashed, type LeashedProcess } from './leash.ts';
import { windowSize } from './viewport.ts';

const host = '127.0.0.1';

export interface WebKitSession {
  readonly browser: Browser;
  end(): Promise<void>;
}

/** WebKitGTK has no headless mode: it gets a display of its own, then its driver, then a session. */
export async function startWebKit(programs: WebKitPrograms): Promise<WebKitSession> {
  const started: LeashedProcess[] = [];
  const endAll = async () => {
    await Promise.all(started.map((process) => process.end()));
  };
  try {
    const display = startDisplay(programs.display);
    started.push(display);
    const port = await freePort();
    const driver = startLeashed(programs.driver, [`--host=${host}`, `--port=${port}`], {
      DISPLAY: await displayName(display),
      GDK_BACKEND: 'x11',
      // Accessibility and portals would look for a session bus, which a bare machine does not have.
      NO_AT_BRIDGE: '1',
      GTK_USE_PORTAL: '0',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Layers would be put together without a graphics card, and nobody looks at the screen: half of all time.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    });
    started.push(driver);
    await listening(driver, port);
    const browser = await openSession(programs.browser, port);
    return {
      browser,
      async end() {
        // Asked politely first: a killed browser leaves its network process running for a moment.
        await Promise.race([browser.deleteSession().catch(() => undefined), delay(2_000)]);
        await endAll();
      },
    };
  } catch (error) {
    await endAll();
    throw error;
  }
}

/** `-displayfd 1` lets Xvfb choose a free number and tell it on stdout. */
function startDisplay(program: string): LeashedProcess {
  const screen = `${windowSize.width}x${windowSize.height}x24`;
  return startLeashed(program, ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp']);
}

async function displayName({ child }: LeashedProcess): Promise<string> {
  if (!child.stdout) throw new Error('Xvfb has no stdout');
  const [number] = (await once(child.stdout, 'data', {
    signal: AbortSignal.timeout(10_000),
  })) as [Buffer];
  return `:${number.toString().trim()}`;
}

async function openSession(binary: string, port: number): Promise<Browser> {
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  // Only now: every build and every editor reads the configuration too.
  const { remote } = await import('webdriverio');
  const browser = await remote({
    hostname: host,
    port,
    logLevel: 'error',
    connectionRetryCount: 0,
    connectionRetryTimeout: 25_000,
    capabilities,
  });
  await browser.setWindowRect(0, 0, windowSize.width, windowSize.height);
  return browser;
}

async function listening({ child }: LeashedProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.signalCode === null; attempt += 1) {
    const socket = connect(port, host);
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await delay(100);
    } finally {
      socket.destroy();
    }
  }
  throw new Error(`WebKitWebDriver does not listen on port ${port}`);
}

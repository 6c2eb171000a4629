/**
 * Real servers on loopback, each a process of its own with a folder of its own: nginx with our
 * configuration, and Redis. For Node tests.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { findServers, serverNames } from '../engines/installed.mjs';
import { startLeashed, type LeashedProcess } from '../engines/leash.ts';
import { root } from './pressroom.ts';

const found = findServers();

/** Whether these servers are here. They must be in continuous integration; elsewhere it is said aloud. */
export function hasServers(...names: readonly (typeof serverNames)[number][]): boolean {
  const missing = names.filter((name) => !found[name]);
  if (!missing.length) return true;
  if (process.env.CI === 'true') throw new Error(`not installed: ${missing.join(' and ')}`);
  console.warn(`!!! NOT TESTED, as it is not installed: ${missing.join(' and ')} !!!`);
  return false;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', tell(true)).once('error', tell(false));
  });

/** A server that can be killed and started again, where it was. */
abstract class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'standfirst-server-'));
  #process: LeashedProcess | undefined;

  protected abstract readonly ports: readonly number[];
  protected abstract readonly command: readonly [program: string, ...args: string[]];

  async start(): Promise<this> {
    const [program, ...args] = this.command;
    this.#process = startLeashed(program, args);
    await this.#until(true);
    return this;
  }

  /**
   * SIGKILL, to the process and all that it has started. They do not die all at once: a worker that
   * still takes readers would be taken for one of the next start's.
   */
  async kill(): Promise<void> {
    await this.#process?.end();
    this.#process = undefined;
    await this.#until(false);
  }

  /** Until it answers everywhere, or nowhere. */
  async #until(open: boolean): Promise<void> {
    await vi.waitFor(
      async () => {
        for (const port of this.ports)
          if ((await answers(port)) !== open)
            throw new Error(`${port}: open ${!open}, ${this.complaints()}`);
      },
      { timeout: 10_000, interval: 20 },
    );
  }

  complaints(): string {
    return '';
  }

  /** For the time of one test. */
  protected dispose(): void {
    onTestFinished(async () => {
      await this.kill();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }
}

/** What of our configuration is of one machine, and what it is in a test. */
export interface Ports {
  readonly readers: number;
  readonly publish: number;
  readonly feedServer: number;
  readonly redis?: number;
}

export class Nginx extends Machine {
  protected readonly ports;
  protected readonly command: readonly [string, ...string[]];

  constructor(
    readonly file: string,
    readonly at: Ports,
  ) {
    super();
    this.ports = [at.readers, at.publish];
    const { nginx = '', module = '' } = found.nchan ?? {};
    for (const name of ['logs', 'temp']) mkdirSync(join(this.folder, name));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${this.folder}/temp/${name};`,
    );
    writeFileSync(join(this.folder, 'standfirst.conf'), this.#ours());
    writeFileSync(
      join(this.folder, 'nginx.conf'),
      `load_module ${module};
      ${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
      daemon off; worker_processes 2; pid ${this.folder}/pid; error_log ${this.folder}/error.log;
      events { worker_connections 1024; }
      http { access_log off; ${temporary.join(' ')} include ${this.folder}/standfirst.conf; }`,
    );
    this.command = [nginx, '-p', this.folder, '-c', join(this.folder, 'nginx.conf')];
    this.dispose();
  }

  /** The file of the repository, with nothing changed but where things are. */
  #ours(): string {
    const { readers, publish, feedServer, redis } = this.at;
    let text = readFileSync(join(root, 'src/server/nginx', this.file), 'utf8');
    for (const [ours, here] of [
      ['listen 8080;', `listen 127.0.0.1:${readers};`],
      ['listen 127.0.0.1:8081;', `listen 127.0.0.1:${publish};`],
      ['server 127.0.0.1:4400;', `server 127.0.0.1:${feedServer};`],
      ['/var/lib/nginx/standfirst', `${this.folder}/cache`],
      ...(redis ? [['127.0.0.1:6379', `127.0.0.1:${redis}`] as const] : []),
    ] as const) {
      if (text.split(ours).length !== 2) throw new Error(`${this.file} has no “${ours}”`);
      text = text.replace(ours, here);
    }
    return text;
  }

  /** Where readers go. */
  url(path: string): string {
    return `http://127.0.0.1:${this.at.readers}/${path}`;
  }

  door(story: string): string {
    return `http://127.0.0.1:${this.at.publish}/publish/${story}`;
  }

  /** Waits until something was published, or so many messages. */
  async hasNews(story: string, count = 1): Promise<void> {
    const hasMessages = async (): Promise<void> => {
      const response = await fetch(this.door(story), { headers: { Accept: 'text/json' } });
      const { messages } = (await response.json()) as { messages: number };
      if (messages < count) throw new Error(`${messages} messages`);
    };
    await vi.waitFor(hasMessages, { timeout: 10_000, interval: 20 });
  }

  override complaints(): string {
    return readFileSync(join(this.folder, 'error.log'), 'utf8').slice(-500);
  }
}

export class Redis extends Machine {
  protected readonly ports;
  protected readonly command: readonly [string, ...string[]];

  constructor(readonly port: number) {
    super();
    this.ports = [port];
    const keepNothing = ['--save', '', '--appendonly', 'no'];
    this.command = [
      found.redis ?? '',
      ...['--port', `${port}`, '--bind', '127.0.0.1', '--dir', this.folder, ...keepNothing],
    ];
    this.dispose();
  }
}

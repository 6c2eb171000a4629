/** The feed server as it is in the package, and what `npm start` makes of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../engines/free-port.ts';
import { closureOf, expectBuild, read, root } from '../helpers/pressroom.ts';
import { listenTo } from '../helpers/stream-reader.ts';
import type { Json } from '../helpers/story-file.ts';

beforeAll(expectBuild);

describe('standfirst/server', () => {
  it('is made of itself and of what reads stories: no Lit, no page, no network of its own', () => {
    const files = closureOf('npm/server/index.js', true);
    expect(files.filter((file) => !/^npm\/(?:server|story)\//.test(file))).toEqual([]);
    for (const file of files) {
      const bare = [...read(file).matchAll(/\bfrom\s*"([^."][^"]*)"/g)].map(([, name]) => name);
      expect(
        bare.filter((name) => !name?.startsWith('node:')),
        file,
      ).toEqual([]);
    }
  });

  it('is in no file that a page loads', () => {
    for (const file of ['npm/index.js', 'npm/define.js'])
      expect(closureOf(file, true).filter((one) => one.includes('/server/'))).toEqual([]);
    expect(/["'`]node:/.test(read('standfirst.js'))).toBe(false);
  });

  it('serves a story in plain Node, and lets it end', async () => {
    const { stdout } = await inNode(`
      import { serveStory } from './dist/npm/server/index.js';
      const served = serveStory('stories/fixtures/soyuz.json');
      const url = await served.listen();
      const { headline, feed } = await (await fetch(url)).json();
      const head = await (await fetch(new URL(feed.poll, url))).json();
      await served.close();
      console.log(JSON.stringify({ headline, head: head.format }));`);
    expect(JSON.parse(stdout)).toEqual({
      headline: 'The lifeboat that sprang a leak',
      head: 'story-delta/1',
    });
  });
});

async function inNode(code: string): Promise<{ stdout: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: root });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number];
  expect(status).toBe(0);
  return { stdout };
}

describe('npm start', () => {
  it('plays the story forward to its end, and leaves nothing behind', async () => {
    const replays = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('standfirst-replay-'));
    const before = replays();
    const port = await freePort();
    const child = spawn(process.execPath, ['stories/site/serve.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: `${port}`, PACE: '0.4' },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    const at = (path: string): string => `http://localhost:${port}${path}`;
    expect(await (await fetch(at('/'))).text()).toContain('src="/live/soyuz.json"');
    const first = (await (await fetch(at('/live/soyuz.json'))).json()) as Json;
    expect(first).toMatchObject({ status: 'live', feed: { stream: 'soyuz/stream' } });

    const reader = await listenTo(at('/live/soyuz/stream'));
    await reader.until(() => reader.end === 'closed', 'the end of the coverage', 20_000);
    const updates = reader.deltas.flatMap((delta) => (delta.updates ?? []) as Json[]);
    const count = (holds: (update: Json) => unknown): number => updates.filter(holds).length;
    expect(count((update) => !update.version)).toBeGreaterThanOrEqual(11);
    expect(count((update) => update.version && !update.retracted && !update.correction)).toBe(3);
    expect(count((update) => update.correction)).toBe(1);
    expect(count((update) => update.retracted)).toBe(1);
    const fields = new Set(reader.deltas.flatMap(({ story = {} }) => Object.keys(story as Json)));
    for (const field of ['headline', 'keyPoints', 'status']) expect(fields).toContain(field);
    const last = (await (await fetch(at('/live/soyuz.json'))).json()) as Json;
    expect(last).toMatchObject({ status: 'final', headline: 'The lifeboat that sprang a leak' });

    const restart = await fetch(at('/live/replay?do=restart'), {
      method: 'POST',
      redirect: 'manual',
    });
    expect(restart.status).toBe(303);
    await expect
      .poll(async () => (await (await fetch(at('/live/soyuz.json'))).json()) as Json)
      .toMatchObject({ status: 'live' });

    child.kill('SIGTERM');
    const [status] = (await once(child, 'exit')) as [number];
    expect(status).toBe(0);
    expect(replays().filter((name) => !before.includes(name))).toEqual([]);
  });
});

/** Many readers behind one nginx with nchan: the real servers, with the configuration as it is. */
import { describe, expect, it } from 'vitest';
import type { ServeOptions } from '../../src/server/index.js';
import { freePort } from '../engines/free-port.ts';
import { lead, MergingReader, shownOf } from '../helpers/merging-reader.ts';
import { hasServers, Nginx } from '../helpers/news-stand.ts';
import { serve, storyOf, type Json, type Served } from '../helpers/story-file.ts';
import { listenTo, type StreamReader } from '../helpers/stream-reader.ts';

const second = 1_000;
const paths = { story: '/ferry/story.json', head: '/ferry/head.json', stream: '/ferry/stream' };

interface Stand extends Served {
  readonly nginx: Nginx;
}

/** A feed server that publishes to a node, with the node in front of it. */
async function open(story: unknown, options: ServeOptions = {}): Promise<Stand> {
  const at = { readers: await freePort(), publish: await freePort(), feedServer: await freePort() };
  const nginx = await new Nginx('one-node.conf', at).start();
  const served = await serve(
    story,
    { paths, publish: [nginx.door('ferry')], ...options },
    at.feedServer,
  );
  await nginx.hasNews('ferry');
  return { ...served, nginx };
}

const json = async (url: string): Promise<Json> => (await (await fetch(url)).json()) as Json;
const sequences = ({ deltas }: StreamReader): unknown[] => deltas.map(({ sequence }) => sequence);
const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, at) => at);

describe.runIf(hasServers('nchan'))('one node', () => {
  it('brings every change to those who listen, once and in order', async () => {
    const { nginx, save } = await open(storyOf(1));
    const reader = await listenTo(nginx.url('ferry/stream'));
    await reader.heard(1);
    for (let count = 2; count <= 12; count++) await save(storyOf(count));
    await reader.heard(12);
    expect(sequences(reader)).toEqual(upTo(11));
    expect(reader.deltas[5]).toMatchObject({ since: 4, updates: [{ id: 'u6' }] });
  });

  it('gives latecomers the last twenty', async () => {
    const { nginx, save } = await open(storyOf(1));
    for (let count = 2; count <= 26; count++) await save(storyOf(count));
    await nginx.hasNews('ferry', 26);
    const reader = await listenTo(nginx.url('ferry/stream'));
    await reader.heard(20);
    expect(sequences(reader)).toEqual(upTo(25).slice(-20));
  });

  it('goes on where somebody left off: nothing lost, nothing twice', async () => {
    const { nginx, save } = await open(storyOf(1));
    let reader = await listenTo(nginx.url('ferry/stream'));
    const heard: unknown[] = [];
    for (let count = 2; count <= 40; count++) {
      await save(storyOf(count));
      if (count % 5) continue;
      // Gone in the middle of things, and back a little later.
      heard.push(...sequences(reader));
      reader.close();
      if (count % 10) await save(storyOf(++count));
      reader = await listenTo(nginx.url('ferry/stream'), reader.lastId);
    }
    const all = (): unknown[] => [...heard, ...sequences(reader)];
    await reader.until(() => all().includes(39), 'the last change');
    heard.push(...sequences(reader));
    expect(heard).toEqual(upTo(39));
  });

  it('hands out story and head as the feed server does, and from what it knows', async () => {
    const { nginx, save, at, served } = await open(storyOf(40));
    await save(storyOf(41));
    const first = await fetch(nginx.url('ferry/story.json'));
    const tag = first.headers.get('etag') ?? '';
    expect(await first.json()).toEqual(served.story);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect(tag).toBe((await fetch(at('story.json'))).headers.get('etag'));
    const headers = { 'If-None-Match': tag };
    expect((await fetch(nginx.url('ferry/story.json'), { headers })).status).toBe(304);
    await expect.poll(() => json(nginx.url('ferry/head.json'))).toMatchObject({ sequence: 1 });
    const preflight = await fetch(nginx.url('ferry/head.json'), { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    // While the feed server is away, its last answers are served on.
    await served.close();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => fetch(nginx.url('ferry/head.json?me=1'))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await new Promise((resolve) => setTimeout(resolve, 1.5 * second));
    expect(await json(nginx.url('ferry/head.json'))).toMatchObject({ sequence: 1 });
    expect((await fetch(nginx.url('ferry/story.json'), { headers })).status).toBe(304);
  });

  it('lets any page listen, with the header that readers come back with', async () => {
    const { nginx } = await open(storyOf(1));
    const { headers } = await listenTo(nginx.url('ferry/stream'));
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    const preflight = await fetch(nginx.url('ferry/stream'), {
      method: 'OPTIONS',
      headers: { Origin: 'https://a.example', 'Access-Control-Request-Headers': 'last-event-id' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Last-Event-ID');
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('takes news from nobody who comes in where readers do', async () => {
    const { nginx } = await open(storyOf(1));
    for (const path of ['publish/ferry', 'ferry/stream']) {
      const response = await fetch(nginx.url(path), { method: 'POST', body: 'Fog!' });
      expect(response.ok, path).toBe(false);
    }
    const reader = await listenTo(nginx.url('ferry/stream'));
    expect(await reader.heard(1)).toMatchObject([{ sequence: 0 }]);
  });

  it('is posted to until it takes what was missed while it was away', async () => {
    const { nginx, save, problems } = await open(storyOf(1));
    const before = await listenTo(nginx.url('ferry/stream'));
    await before.heard(1);
    await nginx.kill();
    for (let count = 2; count <= 6; count++) await save(storyOf(count));
    await expect.poll(() => problems.map(({ code }) => code)).toEqual(['publish']);
    await nginx.start();
    const after = await listenTo(nginx.url('ferry/stream'), before.lastId);
    await after.until(() => sequences(after).includes(5), 'all that was missed', 15 * second);
    expect(lead(after.deltas, 0, 5)).toBe(true);
  });

  it('that was killed and has forgotten everything is told anew', async () => {
    const { nginx, save } = await open(storyOf(1));
    const before = await listenTo(nginx.url('ferry/stream'));
    await save(storyOf(2));
    await before.heard(2);
    before.close();
    // Read by nobody before the node dies.
    await save(storyOf(3));
    await listenTo(nginx.url('ferry/stream')).then((reader) => reader.heard(3));
    await nginx.kill();
    await nginx.start();
    const after = await listenTo(nginx.url('ferry/stream'), before.lastId);
    await after.until(() => sequences(after).includes(2), 'what was missed', 15 * second);
    await save(storyOf(4));
    await after.until(() => sequences(after).includes(3), 'what came later', 5 * second);
  });

  it('a new epoch is not mixed with the old one', async () => {
    const { nginx, save, served } = await open(storyOf(5));
    for (let count = 6; count <= 9; count++) await save(storyOf(count));
    const before = await listenTo(nginx.url('ferry/stream'));
    await before.heard(5);
    await save(storyOf(3));
    await before.heard(6);
    const after = await listenTo(nginx.url('ferry/stream'));
    expect(await after.heard(1)).toMatchObject([{ epoch: served.epoch, sequence: 5 }]);
  });

  it('killed again and again while news goes on: every reader ends with the story', async () => {
    const { nginx, save, served } = await open(storyOf(1));
    // The whole story comes from the feed server, as if a cache that stays up stood in between.
    const reader = new MergingReader(() => served.story ?? {});
    await reader.load();
    let stream = await listenTo(nginx.url('ferry/stream'));
    let taken = 0;
    const catchUp = async (): Promise<void> => {
      for (; taken < stream.events.length; taken++) await reader.take(stream.deltas[taken] ?? {});
    };
    const comeBack = async (): Promise<void> => {
      await catchUp();
      stream.close();
      taken = 0;
      stream = await listenTo(nginx.url('ferry/stream'), stream.lastId);
    };
    for (let count = 2; count <= 31; count++) {
      if (count % 10 === 3) await nginx.kill();
      await save(storyOf(count, { headline: `Edition ${count}` }));
      await catchUp();
      if (count % 10 === 7) await nginx.start();
      if (stream.end && count % 10 >= 7) await comeBack();
    }
    await expect
      .poll(
        async () => {
          if (stream.end) await comeBack();
          await catchUp();
          return reader.sequence;
        },
        { timeout: 20 * second, interval: 50 },
      )
      .toBe(30);
    expect(reader.shown).toEqual(shownOf(served.story ?? {}));
    expect([...reader.arrivals.values()].filter((times) => times > 1)).toEqual([]);
  });
});

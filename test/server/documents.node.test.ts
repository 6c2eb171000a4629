/** The story and its head, as a browser, a CDN or a curious stranger asks for them. */
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { serveStory } from '../../src/server/index.js';
import { serve, storyOf, update, type Json } from '../helpers/story-file.ts';

const json = async (url: string): Promise<Json> => (await (await fetch(url)).json()) as Json;

/** A request with nothing that `fetch` would add or mend. */
const raw = (
  url: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<{ status: number; headers: Json; body: Buffer }> =>
  new Promise((resolve, reject) => {
    request(url, { path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('the story', () => {
  it('is what is in the file, and says where its feed is and where it stands', async () => {
    const story = storyOf(3, { standfirst: { html: 'Fog <em>again</em>.' }, ourOwnField: 1 });
    const { served, at } = await serve(story);
    const { feed, ...rest } = await json(at('story.json'));
    expect(rest).toEqual(story);
    expect(feed).toEqual({
      poll: 'head.json',
      stream: 'stream',
      interval: 15,
      sequence: 0,
      epoch: served.epoch,
    });
  });

  it('stands elsewhere if that is wanted, with a feed that is found from there', async () => {
    const paths = { story: '/live/ferry.json', head: '/live/ferry/head', stream: '/s' };
    const { served, at } = await serve(storyOf(1), { paths, interval: 5 });
    expect(served.url).toMatch(/\/live\/ferry\.json$/);
    const { feed } = await json(at('/live/ferry.json'));
    expect(feed).toMatchObject({ poll: 'ferry/head', stream: '../s', interval: 5 });
    expect((await fetch(at('/live/ferry/head'))).status).toBe(200);
    expect((await fetch(at('/story.json'))).status).toBe(404);
  });

  it('keeps what the file says of its feed', async () => {
    const feed = { poll: 'https://cdn.example/ferry/head.json', interval: 30 };
    const { at } = await serve(storyOf(1, { feed }));
    expect((await json(at('story.json'))).feed).toMatchObject({ ...feed, stream: 'stream' });
    expect((await json(at('head.json'))).interval).toBe(30);
  });

  it('gives an update without an id one that it keeps', async () => {
    const [one, { id: _, ...nameless }] = [update(1), update(2)];
    const { at } = await serve({ headline: 'Fog', updates: [one, nameless] });
    const { updates } = await json(at('story.json'));
    expect(updates).toEqual([one, { ...nameless, id: '2026-03-13T18:02:00.000Z' }]);
  });
});

describe('the head', () => {
  it('is a delta without news at first', async () => {
    const { served, at } = await serve(storyOf(2));
    expect(await json(at('head.json'))).toEqual({
      format: 'story-delta/1',
      sequence: 0,
      since: 0,
      epoch: served.epoch,
      interval: 15,
    });
  });

  it('holds the last twenty changes, each update in its latest edition', async () => {
    const { at, save } = await serve(storyOf(1));
    for (let count = 2; count <= 23; count++) await save(storyOf(count));
    const last = storyOf(23, { headline: 'Fog lifts', updates: undefined });
    const mended = update(22, { version: 2, headline: 'Mended' });
    await save({ ...last, updates: [...storyOf(21).updates, mended, update(23)] }, 23);
    const { since, sequence, story, updates } = await json(at('head.json'));
    expect({ since, sequence, story }).toEqual({
      since: 3,
      sequence: 23,
      story: { headline: 'Fog lifts' },
    });
    const ids = (updates as Json[]).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 19 }, (_, index) => `u${index + 5}`));
    expect(updates).toContainEqual(mended);
  });

  it('reaches less far back where changes are long', async () => {
    const long = (count: number) =>
      storyOf(count).updates.map((one) => ({ ...one, headline: 'Fog '.repeat(5_000) }));
    const { at, save } = await serve({ headline: 'Fog', updates: long(1) });
    for (let count = 2; count <= 8; count++) await save({ headline: 'Fog', updates: long(count) });
    const response = await fetch(at('head.json'));
    const text = await response.text();
    expect(text.length).toBeLessThan(70_000);
    expect(JSON.parse(text)).toMatchObject({ sequence: 7, since: 4 });
  });
});

describe.each(['story.json', 'head.json'])('%s', (name) => {
  it('is not sent again to those who have it', async () => {
    const { at, save } = await serve(storyOf(40));
    const first = await fetch(at(name));
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=1\b/);
    const ask = (known: string) =>
      fetch(at(name), { headers: { 'If-None-Match': known } }).then(({ status }) => status);
    expect(await ask(tag)).toBe(304);
    expect(await ask(`W/${tag}`)).toBe(304);
    expect(await ask(`"other", ${tag}`)).toBe(304);
    expect(await ask('*')).toBe(304);
    expect(await ask('"other"')).toBe(200);
    await save(storyOf(41));
    expect(await ask(tag)).toBe(200);
  });

  it('may be read by any page, and says to whom it asks first', async () => {
    const { at } = await serve(storyOf(1));
    const { headers } = await fetch(at(name));
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toContain('ETag');
    const preflight = await fetch(at(name), { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    for (const header of ['If-None-Match', 'Last-Event-ID'])
      expect(preflight.headers.get('access-control-allow-headers')).toContain(header);
  });

  it('has the same headers for HEAD, and no body', async () => {
    const { at } = await serve(storyOf(40));
    const wanted = ['etag', 'content-type', 'content-length', 'cache-control', 'vary'];
    const headers = { 'Accept-Encoding': 'identity' };
    const [got, head] = await Promise.all([
      raw(at(name), `/${name}`, headers),
      raw(at(name), `/${name}`, headers, 'HEAD'),
    ]);
    for (const header of wanted) expect(head.headers[header], header).toBe(got.headers[header]);
    expect(head.body.length).toBe(0);
    expect(got.body.length).toBe(Number(got.headers['content-length']));
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('does not take %s', async (method) => {
    const { at } = await serve(storyOf(1));
    const response = await fetch(at(name), { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });
});

describe('gzip', () => {
  it.each([
    ['gzip, deflate, br', true],
    ['br;q=1.0, gzip;q=0.8', true],
    ['gzip;q=0', false],
    ['gzip;q=0.0, br', false],
    ['identity', false],
    ['', false],
  ])('for “%s”: %s', async (accepted, packed) => {
    const { at } = await serve(storyOf(40));
    const { headers, body } = await raw(at('story.json'), '/story.json', {
      'Accept-Encoding': accepted,
    });
    expect(headers['content-encoding']).toBe(packed ? 'gzip' : undefined);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.subarray(0, 2).toString('hex')).toBe(packed ? '1f8b' : '7b22');
    expect(body.length).toBe(Number(headers['content-length']));
    expect(`${headers.etag}`.endsWith('-gz"')).toBe(packed);
  });

  it('is not worth it for a short head', async () => {
    const { at } = await serve(storyOf(40));
    const { headers } = await raw(at('head.json'), '/head.json', { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('odd requests', () => {
  it.each([
    ['/', 404],
    ['/story.json/', 404],
    ['//story.json', 404],
    ['/%E0%A4%A', 404],
    ['/../story.json', 404],
    ['/story.json?x=%', 200],
    ['/story.json?'.padEnd(4_000, 'x'), 200],
    [`/${'x'.repeat(30_000)}`, 431],
  ])('%.30s is answered with %i', async (path, status) => {
    const { at } = await serve(storyOf(1));
    expect((await raw(at('/'), path)).status).toBe(status);
    expect((await fetch(at('story.json'))).status).toBe(200);
  });

  it('that are not for this story are left to the server it is part of', async () => {
    const { served } = await serve(storyOf(1));
    const asked = { url: '/about', method: 'GET', headers: {} };
    // What is not for it, it does not touch.
    expect(Reflect.apply(served.handle, undefined, [asked, undefined])).toBe(false);
  });
});

it('asks for patience while there is no story yet, and serves it once there is one', async () => {
  const { at, file, problems } = await serve();
  const early = await fetch(at('story.json'));
  expect(early.status).toBe(503);
  expect(Number(early.headers.get('retry-after'))).toBeGreaterThan(0);
  await expect.poll(() => problems.map(({ code }) => code)).toEqual(['file']);
  file.save(storyOf(1));
  await expect.poll(async () => (await fetch(at('story.json'))).status).toBe(200);
});

it('says so if the port is taken', async () => {
  const { served, file } = await serve(storyOf(1));
  const other = serveStory(file.path);
  const { port } = new URL(served.url ?? '');
  await expect(other.listen(Number(port))).rejects.toThrow('EADDRINUSE');
  await other.close();
});

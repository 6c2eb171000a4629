/** How deltas get into a channel: by a channel that does as nchan does, and fails as no nchan will on demand. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lead } from '../helpers/merging-reader.ts';
import { serve, storyOf, type Json } from '../helpers/story-file.ts';

/** What happens to the next message: it is taken or not, and that is said or not. */
type Fate = 'take' | 'take and fall silent' | 'cut' | 'take and fail' | number;

class PretendChannel {
  messages: Json[] = [];
  /** All that was ever taken. */
  readonly taken: Json[] = [];
  fates: Fate[] = [];
  looks = 0;
  #id = 0;

  answer(method: string | undefined, url: string, body: string, response: ServerResponse): void {
    if (method === 'GET') {
      this.looks++;
      this.#tell(response, this.messages.length ? 200 : 404);
      return;
    }
    const fate = this.fates.shift() ?? 'take';
    if (typeof fate === 'string' && fate.startsWith('take')) {
      const message = JSON.parse(body) as Json;
      if (url.endsWith('?first=1')) this.messages = [];
      this.messages.push(message);
      this.taken.push(message);
      this.#id++;
    }
    if (fate === 'take') this.#tell(response, 202);
    else if (fate === 'take and fail') response.writeHead(500).end();
    else if (typeof fate === 'number') response.writeHead(fate).end();
    else response.destroy();
  }

  /** As a node that was started again. */
  forget(): void {
    this.messages = [];
  }

  #tell(response: ServerResponse, status: number): void {
    const told = { messages: this.messages.length, last_message_id: `${this.#id}:0` };
    response.writeHead(status, { 'Content-Type': 'text/json' }).end(JSON.stringify(told));
  }
}

/** Opens a door to a channel for the time of one test. */
async function doorTo(channel: PretendChannel): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => channel.answer(request.method, request.url ?? '', body, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/publish/ferry`;
}

const numbers = (messages: readonly Json[]): unknown[] => messages.map(({ sequence }) => sequence);
const second = 1_000;
const soon = { timeout: 10 * second, interval: 20 };

it('begins with the head, and goes on with each change', async () => {
  const channel = new PretendChannel();
  const { save, served } = await serve(storyOf(1), { publish: [await doorTo(channel)] });
  await expect.poll(() => numbers(channel.taken), soon).toEqual([0]);
  for (let count = 2; count <= 5; count++) await save(storyOf(count));
  await expect.poll(() => numbers(channel.taken), soon).toEqual([0, 1, 2, 3, 4]);
  expect(channel.taken[4]).toEqual({
    format: 'story-delta/1',
    epoch: served.epoch,
    sequence: 4,
    since: 3,
    updates: [storyOf(5).updates[4]],
  });
});

describe('a message', () => {
  it.each<[string, Fate[]]>([
    ['that is refused for now', [503, 503]],
    ['that a proxy refuses', [502]],
    ['whose connection is cut before it is taken', ['cut', 'cut']],
    ['whose answer does not come through', ['take and fall silent']],
    ['that is taken by a node that fails then', ['take and fail']],
    ['that has all of this happen to it', ['cut', 503, 'cut', 'take and fall silent']],
  ])('%s is in the channel once, and those after it follow', async (_, fates) => {
    const channel = new PretendChannel();
    const { save, problems } = await serve(storyOf(1), { publish: [await doorTo(channel)] });
    await expect.poll(() => numbers(channel.taken), soon).toEqual([0]);
    channel.fates = [...fates];
    for (let count = 2; count <= 4; count++) await save(storyOf(count));
    await expect.poll(() => numbers(channel.taken), soon).toEqual([0, 1, 2, 3]);
    expect(channel.fates).toEqual([]);
    expect(problems.length).toBeLessThanOrEqual(1);
  });

  it('that is too long is announced, so that readers fetch the story', async () => {
    const channel = new PretendChannel();
    const { save } = await serve(storyOf(1), { publish: [await doorTo(channel)] });
    await expect.poll(() => numbers(channel.taken), soon).toEqual([0]);
    channel.fates = [413];
    await save(storyOf(2));
    await save(storyOf(3));
    await expect.poll(() => numbers(channel.taken), soon).toEqual([0, 1, 2]);
    expect(channel.taken[1]).toMatchObject({ sequence: 1, since: 1 });
    expect(channel.taken[1]).not.toHaveProperty('updates');
  });
});

it('where there are two doors, the other is taken while one is shut', async () => {
  const channel = new PretendChannel();
  const shut = new PretendChannel();
  shut.fates = Array.from({ length: 50 }, () => 403);
  const doors = [await doorTo(shut), await doorTo(channel)];
  const { save } = await serve(storyOf(1), { publish: [doors] });
  await expect.poll(() => numbers(channel.taken), soon).toEqual([0]);
  for (let count = 2; count <= 4; count++) await save(storyOf(count));
  await expect.poll(() => numbers(channel.taken), soon).toEqual([0, 1, 2, 3]);
  expect(shut.taken).toEqual([]);
});

it('channels of their own each get everything', async () => {
  const channels = [new PretendChannel(), new PretendChannel()];
  const publish = await Promise.all(channels.map(doorTo));
  const { save } = await serve(storyOf(1), { publish });
  await expect.poll(() => channels.map(({ taken }) => numbers(taken)), soon).toEqual([[0], [0]]);
  await save(storyOf(2));
  await expect
    .poll(() => channels.map(({ taken }) => numbers(taken)), soon)
    .toEqual([
      [0, 1],
      [0, 1],
    ]);
});

it('another epoch is told when caches have let go of the story of the old one', async () => {
  const channel = new PretendChannel();
  const { save, served } = await serve(storyOf(2), { publish: [await doorTo(channel)] });
  await expect.poll(() => numbers(channel.taken), soon).toEqual([0]);
  const start = performance.now();
  await save(storyOf(1));
  await save(storyOf(1, { headline: 'Fog' }));
  await expect.poll(() => channel.taken.length, soon).toBe(2);
  expect(performance.now() - start).toBeGreaterThan(2 * second);
  expect(channel.messages).toMatchObject([{ epoch: served.epoch, since: 0, sequence: 2 }]);
});

it('a channel that has forgotten is told anew what was in it', async () => {
  const channel = new PretendChannel();
  const { save } = await serve(storyOf(1), { publish: [await doorTo(channel)] });
  for (let count = 2; count <= 4; count++) await save(storyOf(count));
  await expect.poll(() => channel.messages.at(-1)?.sequence, soon).toBe(3);
  channel.forget();
  await expect.poll(() => channel.messages, soon).toMatchObject([{ since: 0, sequence: 3 }]);
});

it('a channel that could not be had at first begins with the head of then', async () => {
  const channel = new PretendChannel();
  channel.fates = [503];
  const { save } = await serve(storyOf(1), { publish: [await doorTo(channel)] });
  await save(storyOf(2));
  await save(storyOf(3));
  await expect.poll(() => lead(channel.messages, 0, 2), soon).toBe(true);
});

it('closing ends an attempt that is under way', async () => {
  const { served } = await serve(storyOf(1), { publish: ['http://127.0.0.1:9/publish/ferry'] });
  const start = performance.now();
  await served.close();
  expect(performance.now() - start).toBeLessThan(second);
});

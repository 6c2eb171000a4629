/** Many readers behind two nodes over Redis: the real servers, with the configuration as it is. */
import { describe, expect, it } from 'vitest';
import { freePort } from '../engines/free-port.ts';
import { MergingReader, shownOf } from '../helpers/merging-reader.ts';
import { hasServers, Nginx, Redis } from '../helpers/news-stand.ts';
import { serve, storyOf, type Json, type Served } from '../helpers/story-file.ts';
import { listenTo, type StreamReader } from '../helpers/stream-reader.ts';

const second = 1_000;
const paths = { story: '/ferry/story.json', head: '/ferry/head.json', stream: '/ferry/stream' };

interface Stand extends Served {
  readonly redis: Redis;
  readonly nodes: readonly [Nginx, Nginx];
}

/** Redis, two nodes, and a feed server that posts at the first, or at the second if it must. */
async function open(story: unknown): Promise<Stand> {
  const redis = await new Redis(await freePort()).start();
  const feedServer = await freePort();
  const node = async (): Promise<Nginx> =>
    new Nginx('two-nodes.conf', {
      readers: await freePort(),
      publish: await freePort(),
      feedServer,
      redis: redis.port,
    }).start();
  const nodes = [await node(), await node()] as const;
  const publish = [nodes.map((one) => one.door('ferry'))];
  const served = await serve(story, { paths, publish }, feedServer);
  await nodes[0].hasNews('ferry');
  return { ...served, redis, nodes };
}

const sequences = ({ deltas }: StreamReader): unknown[] => deltas.map(({ sequence }) => sequence);
const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, at) => at);
/** A node that has just been started says 503 until it has found Redis: one comes back. */
async function streamOf(node: Nginx, after = ''): Promise<StreamReader> {
  for (let attempt = 1; ; attempt++) {
    const reader = await listenTo(node.url('ferry/stream'), after);
    if (reader.status !== 503 || attempt === 50) return reader;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function grow({ save }: Served, from: number, to: number): Promise<void> {
  for (let count = from; count <= to; count++) await save(storyOf(count));
}

/** Somebody who always comes back, in turn to one node and the other. */
class Regular {
  readonly #nodes: readonly Nginx[];
  readonly heard: Json[] = [];
  #stream: StreamReader | undefined;
  #taken = 0;
  #visits = 0;

  constructor(nodes: readonly Nginx[]) {
    this.#nodes = nodes;
  }

  async catchUp(): Promise<void> {
    this.heard.push(...(this.#stream?.deltas.slice(this.#taken) ?? []));
    this.#taken = this.#stream?.events.length ?? 0;
    if (this.#stream && !this.#stream.end) return;
    const node = this.#nodes[this.#visits++ % this.#nodes.length];
    if (node) this.#stream = await streamOf(node, this.#stream?.lastId);
    this.#taken = 0;
  }

  /** Waits until a change has been heard, on whichever way. */
  async hears(sequence: number): Promise<void> {
    const has = async (): Promise<boolean> => {
      await this.catchUp();
      return this.heard.some((delta) => delta.sequence === sequence);
    };
    await expect.poll(has, { timeout: 20 * second, interval: 50 }).toBe(true);
  }
}

describe.runIf(hasServers('nchan', 'redis'))('two nodes over Redis', () => {
  it('what is published on one is read on the other, once and in order', async () => {
    const stand = await open(storyOf(1));
    const [near, far] = await Promise.all(stand.nodes.map((node) => streamOf(node)));
    await grow(stand, 2, 12);
    for (const reader of [near, far]) {
      await reader?.heard(12);
      expect(reader && sequences(reader)).toEqual(upTo(11));
    }
    expect(near?.events).toEqual(far?.events);
  });

  it('a reader goes on at the other node: nothing lost, nothing twice', async () => {
    const stand = await open(storyOf(1));
    let reader = await streamOf(stand.nodes[0]);
    const heard: unknown[] = [];
    for (let round = 0; round < 6; round++) {
      await grow(stand, 2 + round * 4, 3 + round * 4);
      heard.push(...sequences(reader));
      reader.close();
      await grow(stand, 4 + round * 4, 5 + round * 4);
      const [one, other] = stand.nodes;
      reader = await streamOf(round % 2 ? one : other, reader.lastId);
    }
    await reader.until(() => sequences(reader).includes(24), 'the last change');
    heard.push(...sequences(reader));
    expect(heard).toEqual(upTo(24));
  });

  it.each([
    ['at which is published', 0],
    ['at which is not', 1],
  ])('the node %s is killed and started again while news goes on', async (_, victim) => {
    const stand = await open(storyOf(1));
    const node = stand.nodes[victim];
    const other = stand.nodes[1 - victim];
    if (!node || !other) throw new Error('there are two nodes');
    const stays = await streamOf(other);
    const [loyal, mobile] = [new Regular([node]), new Regular([node, other])];
    await loyal.catchUp();
    await mobile.catchUp();
    await grow(stand, 2, 6);
    await node.kill();
    await grow(stand, 7, 14);
    await mobile.hears(13);
    await node.start();
    await grow(stand, 15, 20);
    await loyal.hears(19);
    await mobile.hears(19);
    await stays.until(() => sequences(stays).includes(19), 'the last change');
    const said = [
      sequences(stays),
      ...[loyal, mobile].map((one) => one.heard.map((d) => d.sequence)),
    ];
    for (const heard of said) expect(heard).toEqual(upTo(19));
  });

  it('Redis is killed, and comes back without memory: every reader ends with the story', async () => {
    const stand = await open(storyOf(1));
    const { served, nodes, redis } = stand;
    const streams = await Promise.all(nodes.map((node) => streamOf(node)));
    await grow(stand, 2, 6);
    for (const stream of streams) await stream.heard(6);
    await redis.kill();
    await grow(stand, 7, 10);
    await expect.poll(() => stand.problems.map(({ code }) => code)).toEqual(['publish']);
    await redis.start();
    await grow(stand, 11, 14);
    for (const stream of streams) {
      await stream.until(() => sequences(stream).includes(13), 'the last change', 20 * second);
      const reader = new MergingReader(() => served.story ?? {});
      await reader.load();
      const loaded = reader.fetches;
      reader.updates.clear();
      reader.sequence = 0;
      reader.updates.set('u1', storyOf(1).updates[0] ?? {});
      for (const delta of stream.deltas) await reader.take(delta);
      expect(reader.shown).toEqual(shownOf(served.story ?? {}));
      expect([...reader.arrivals.values()].every((times) => times === 1)).toBe(true);
      expect(reader.fetches).toBe(loaded);
    }
  });

  it('a Redis that has forgotten in a quiet hour is told anew', async () => {
    const stand = await open(storyOf(1));
    await grow(stand, 2, 4);
    await streamOf(stand.nodes[1]).then((reader) => reader.heard(4));
    await stand.redis.kill();
    await stand.redis.start();
    await expect
      .poll(
        async () => {
          const reader = await streamOf(stand.nodes[1]);
          await new Promise((resolve) => setTimeout(resolve, 100));
          reader.close();
          return sequences(reader);
        },
        { timeout: 20 * second, interval: 400 },
      )
      .toEqual([3]);
  });
});

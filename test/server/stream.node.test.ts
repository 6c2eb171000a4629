/** The stream of a served story: who joins, who comes back, who is too slow, and how it ends. */
import { describe, expect, it } from 'vitest';
import { serve, storyOf, type Served } from '../helpers/story-file.ts';
import { listenTo, StreamReader } from '../helpers/stream-reader.ts';

const sequences = ({ deltas }: StreamReader): unknown[] => deltas.map(({ sequence }) => sequence);
const grow = async ({ save }: Served, from: number, to: number): Promise<void> => {
  for (let count = from; count <= to; count++) await save(storyOf(count));
};

describe('who joins', () => {
  it('hears the head first, then each change as it happens', async () => {
    const story = await serve(storyOf(1));
    await grow(story, 2, 4);
    const reader = await listenTo(story.at('stream'));
    expect(reader.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'access-control-allow-origin': '*',
      'x-accel-buffering': 'no',
    });
    expect(reader.headers['cache-control']).toContain('no-store');
    const head: unknown = await (await fetch(story.at('head.json'))).json();
    expect(await reader.heard(1)).toEqual([head]);
    await grow(story, 5, 6);
    expect(await reader.heard(3)).toMatchObject([
      { since: 0, sequence: 3 },
      { since: 3, sequence: 4 },
      { since: 4, sequence: 5 },
    ]);
  });

  it('hears a sign of life while nothing happens', async () => {
    const { at } = await serve(storyOf(1), { beat: 0.05 });
    const reader = await listenTo(at('stream'));
    await reader.until(() => reader.comments >= 3, 'three beats');
    expect(reader.events).toHaveLength(1);
  });
});

describe('who comes back', () => {
  it('hears what was missed as one delta, and nothing twice', async () => {
    const story = await serve(storyOf(1));
    const first = await listenTo(story.at('stream'));
    await grow(story, 2, 3);
    await first.heard(3);
    first.close();
    await grow(story, 4, 30);
    const again = await listenTo(story.at('stream'), first.lastId);
    await grow(story, 31, 31);
    expect(await again.heard(2)).toMatchObject([
      { since: 2, sequence: 29 },
      { since: 29, sequence: 30 },
    ]);
    expect(again.deltas[0]?.updates).toHaveLength(27);
  });

  it('hears only what is new, if nothing was missed', async () => {
    const story = await serve(storyOf(1));
    await grow(story, 2, 2);
    const first = await listenTo(story.at('stream'));
    await first.heard(1);
    const again = await listenTo(story.at('stream'), first.lastId);
    await again.until(() => again.comments > 0, 'a line that is open');
    await grow(story, 3, 3);
    expect(await again.heard(1)).toMatchObject([{ since: 1, sequence: 2 }]);
  });

  it.each([
    ['from an epoch that is over', 'aaaaaaaa.1'],
    ['with a number from the future', '99'],
    ['with the id of another server', '1795573393:2'],
    ['with nonsense', 'NaN.-1e5'],
    ['with a very long id', '9'.repeat(500)],
  ])('%s hears the head', async (_, id) => {
    const story = await serve(storyOf(1));
    await grow(story, 2, 3);
    const reader = await listenTo(story.at('stream'), id);
    expect(await reader.heard(1)).toMatchObject([{ since: 0, sequence: 2 }]);
  });

  it('with the bare number of a change hears what came after it', async () => {
    const story = await serve(storyOf(1));
    await grow(story, 2, 4);
    const reader = await listenTo(story.at('stream'), '2');
    expect(await reader.heard(1)).toMatchObject([{ since: 2, sequence: 3 }]);
  });
});

describe('the end', () => {
  it('is told to those who listen, who are then sent home', async () => {
    const story = await serve(storyOf(1));
    const reader = await listenTo(story.at('stream'));
    await reader.heard(1);
    await story.save(storyOf(2, { status: 'final' }));
    expect(await reader.heard(2)).toMatchObject([{}, { story: { status: 'final' } }]);
    await reader.until(() => reader.end === 'closed', 'the end');
    expect((await listenTo(story.at('stream'), reader.lastId)).status).toBe(204);
    expect(story.served.readers).toBe(0);
  });

  it('is told to those who come too late to hear it, once', async () => {
    const story = await serve(storyOf(1));
    await story.save(storyOf(2, { status: 'final' }));
    const late = await listenTo(story.at('stream'));
    expect(await late.heard(1)).toMatchObject([{ story: { status: 'final' } }]);
    await late.until(() => late.end === 'closed', 'the end');
    expect((await listenTo(story.at('stream'), late.lastId)).status).toBe(204);
  });

  it('is not for ever, if the desk goes on', async () => {
    const story = await serve(storyOf(1, { status: 'final' }));
    await story.save(storyOf(2));
    const reader = await listenTo(story.at('stream'));
    await grow(story, 3, 3);
    expect(await reader.heard(2)).toMatchObject([{ sequence: 1 }, { sequence: 2 }]);
  });
});

describe('many', () => {
  it('a hundred hear the same, and are forgotten when they leave', async () => {
    const story = await serve(storyOf(1));
    const readers = await Promise.all(
      Array.from({ length: 100 }, () => listenTo(story.at('stream'))),
    );
    expect(story.served.readers).toBe(100);
    await grow(story, 2, 6);
    for (const reader of readers) {
      await reader.heard(6);
      expect(sequences(reader)).toEqual([0, 1, 2, 3, 4, 5]);
    }
    for (const reader of readers.slice(10)) reader.close();
    await expect.poll(() => story.served.readers, { timeout: 5_000 }).toBe(10);
    await grow(story, 7, 7);
    for (const reader of readers.slice(0, 10)) expect(await reader.heard(7)).toHaveLength(7);
  });

  it('more than there is room for are asked to come later, each at another time', async () => {
    const story = await serve(storyOf(1), { readers: 2 });
    const [first] = [await listenTo(story.at('stream')), await listenTo(story.at('stream'))];
    const third = await listenTo(story.at('stream'));
    expect(third.status).toBe(503);
    expect(Number(third.headers['retry-after'])).toBeGreaterThanOrEqual(10);
    first.close();
    await expect.poll(() => story.served.readers).toBe(1);
    expect((await listenTo(story.at('stream'))).status).toBe(200);
  });

  it('one who does not read is let go, and costs the others nothing', async () => {
    const story = await serve(storyOf(1), { waiting: 200_000 });
    const stuck = await listenTo(story.at('stream'));
    const brisk = await listenTo(story.at('stream'));
    await stuck.heard(1);
    stuck.stall();
    const long = 'Fog over the harbour. '.repeat(100_000);
    for (let round = 1; story.served.readers === 2 && round <= 20; round++)
      await story.save(storyOf(1, { standfirst: `${round} ${long}`, status: 'live' }));
    expect(story.served.readers).toBe(1);
    await brisk.heard(story.served.sequence + 1, 10_000);
    expect(sequences(brisk)).toEqual(
      Array.from({ length: story.served.sequence + 1 }, (_, at) => at),
    );
  });
});

it('HEAD tells what GET would begin with', async () => {
  const { at, served } = await serve(storyOf(1));
  const response = await fetch(at('stream'), { method: 'HEAD' });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(served.readers).toBe(0);
});

it('closing leaves nothing open', async () => {
  const open = (): number =>
    process.getActiveResourcesInfo().filter((name) => /TCP|FSEvent|Timeout/.test(name)).length;
  const before = open();
  const story = await serve(storyOf(1));
  const reader = await listenTo(story.at('stream'));
  await reader.heard(1);
  await story.served.close();
  await reader.until(() => reader.end !== undefined, 'the end of the line');
  expect(story.served.url).toBeUndefined();
  await expect(fetch(story.at('story.json'))).rejects.toThrow();
  await expect.poll(open, { timeout: 6_000 }).toBeLessThanOrEqual(before);
  await story.served.close();
});

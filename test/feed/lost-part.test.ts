/** What keeps a story fresh is loaded late. If it does not come, the story shows on. */
import { afterEach, expect, it, vi } from 'vitest';
import { StorySource, type SourceState } from '../../src/index.js';
import { blobUrl } from '../helpers/wire.js';

// No mock of Vitest's can fail to load: this one fails as soon as it has.
vi.mock('../../src/feed/freshness.js', () => ({
  Freshness: class {
    constructor() {
      throw new Error('no such file');
    }
  },
}));
afterEach(() => vi.useRealTimers());

it('a lost part is told once, and asked for again later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const feed = { poll: 'https://lantern.example/head' };
  const source = StorySource.of(blobUrl({ headline: 'Tram afloat', feed }));
  const states: SourceState[] = [];
  const stop = source.subscribe((state) => states.push(state));
  const settled = async (count: number): Promise<void> => {
    for (let turn = 0; turn < 200 && states.length < count; turn++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  await settled(3);
  const said = states.map(({ status, feed }) => [status, feed?.phase]);
  expect(said).toEqual([
    ['loading', undefined],
    ['ready', 'live'],
    ['ready', 'degraded'],
  ]);
  const { error } = source.state;
  expect(error).toMatchObject({ code: 'network', retryable: true });
  vi.advanceTimersByTime(31_000);
  await settled(4);
  expect(source.state.error).toBe(error);
  expect(source.state.reading?.story?.headline).toBe('Tram afloat');
  await source.check();
  stop();
  vi.advanceTimersByTime(31_000);
  expect(vi.getTimerCount()).toBe(0);
});

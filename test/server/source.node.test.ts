/** Our own readers at our own servers: what a desk saves is what a page has, by each of the ways there are. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../engines/free-port.ts';
import { StorySource, type SourceState } from '../../src/feed/source.js';
import { hasServers, Nginx } from '../helpers/news-stand.ts';
import { serve, storyOf, update, type Json, type Served } from '../helpers/story-file.ts';

const second = 1_000;
const paths = { story: '/ferry/story.json', head: '/ferry/head.json', stream: '/ferry/stream' };
const waiting = { timeout: 15 * second, interval: 20 };

interface Page {
  state: SourceState | undefined;
  /** The headline, and the ids of the updates. */
  shown(): unknown;
}

function open(url: string): Page {
  const page: Page = {
    state: undefined,
    shown() {
      const { headline, updates = [] } = page.state?.reading?.story ?? {};
      return [headline, updates.map(({ id }) => id).sort()];
    },
  };
  onTestFinished(StorySource.of(url).subscribe((state) => (page.state = state)));
  return page;
}

const ids = (...numbers: number[]): string[] => numbers.map((number) => `u${number}`);

async function follow({ save, served }: Served, url: string, more: Json = {}): Promise<void> {
  const page = open(url);
  await expect.poll(page.shown, waiting).toEqual(['The night ferry turns back', ids(1, 2)]);
  await save(storyOf(3, { ...more, headline: 'Fog' }));
  await expect.poll(page.shown, waiting).toEqual(['Fog', ids(1, 2, 3)]);
  expect(page.state?.feed?.phase).toBe('live');
  // What no delta can say.
  await save({ ...storyOf(3, { ...more, headline: 'Fog' }), updates: [update(1), update(3)] });
  await expect.poll(page.shown, waiting).toEqual(['Fog', ids(1, 3)]);
  await save(storyOf(4, { ...more, headline: 'Home', status: 'final' }));
  await expect.poll(page.shown, waiting).toEqual(['Home', ids(1, 2, 3, 4)]);
  await expect.poll(() => page.state?.feed?.phase, waiting).toBe('ended');
  await expect.poll(() => served.readers, waiting).toBe(0);
}

describe('a page has what the desk has saved', () => {
  it('by the stream', async () => {
    const story = await serve(storyOf(2));
    await follow(story, story.at('story.json'));
  });

  it('by the head, where the file leaves the stream out', async () => {
    const more = { feed: { stream: null, interval: 1 } };
    const story = await serve(storyOf(2, more));
    await follow(story, story.at('story.json'), more);
  });

  it.runIf(hasServers('nchan'))('by nchan', async () => {
    const at = {
      readers: await freePort(),
      publish: await freePort(),
      feedServer: await freePort(),
    };
    const nginx = await new Nginx('one-node.conf', at).start();
    const publish = [nginx.door('ferry')];
    const story = await serve(storyOf(2), { paths, publish }, at.feedServer);
    await follow(story, nginx.url('ferry/story.json'));
  });
});

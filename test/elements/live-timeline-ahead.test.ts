/** Very many updates: the first screens are read and shown before the others, which move nothing. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ArticleHeaderElement, LiveTimelineElement } from '../../src/index.js';
import { unreadOf } from '../../src/story/read-updates.js';
import {
  articleOf,
  blog,
  buttonOf,
  frames,
  isShown,
  topOf,
  update,
  updates,
} from '../helpers/live-blog.js';
import { clearDesk, desk, place, rootOf, shows, until } from '../helpers/proof.js';

beforeAll(() => void LiveTimelineElement.define());

afterEach(() => {
  clearDesk();
  vi.restoreAllMocks();
  scrollTo(0, 0);
  history.replaceState(null, '', location.pathname + location.search);
});

const many = 3_000;
const ids = (timeline: Element): readonly string[] =>
  [...rootOf(timeline).querySelectorAll('article')].map(({ id }) => id.slice(7));
const isRead = ({ story }: LiveTimelineElement): boolean => !!story && !unreadOf(story);

interface Ahead {
  readonly timeline: LiveTimelineElement;
  /** Numbers of the updates that have been read so far. */
  readonly read: Set<number>;
  /** How many had been when the first of it was seen. */
  readonly atFirst: number;
}

/** Updates that tell when they are read. */
function telling(list: readonly object[], read: Set<number>): readonly object[] {
  return list.map((one, at) => {
    const version = { enumerable: true, get: () => void read.add(at) };
    return Object.defineProperty({ ...one }, 'version', version);
  });
}

/** Shows a story whose updates tell when they are read; comes back when something of it is seen. */
async function ahead(
  list: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<Ahead> {
  const read = new Set<number>();
  const told = telling(list, read);
  const timeline = place(LiveTimelineElement, { story: blog(told) }, attributes);
  let atFirst = 0;
  const watch = new MutationObserver(() => {
    if (!atFirst && ids(timeline).length) atFirst = read.size;
  });
  watch.observe(rootOf(timeline), { childList: true, subtree: true });
  await until(() => atFirst > 0, 'the first of it');
  watch.disconnect();
  return { timeline, read, atFirst };
}

describe('of very many updates', () => {
  it.each([
    ['newest', [2_999, 2_998, 2_997]],
    ['oldest', [0, 1, 2]],
  ])('the %s are shown when few have been read', async (order, first) => {
    const { timeline, read, atFirst } = await ahead(updates(0, many), { order });
    expect(atFirst).toBeLessThan(1_000);
    expect(ids(timeline).slice(0, 3)).toEqual(first.map((at) => `u${at}`));
    await until(() => isRead(timeline), 'all are read');
    expect(read.size).toBe(many);
    expect(timeline.story?.updates).toHaveLength(many);
    expect(ids(timeline).slice(0, 3)).toEqual(first.map((at) => `u${at}`));
  });

  it('what is on the screen is the same when all are there: elements, place, focus and selection', async () => {
    const { timeline } = await ahead(updates(0, many));
    const before = [...rootOf(timeline).querySelectorAll('article')];
    const top = topOf(articleOf(timeline, many - 1));
    articleOf(timeline, many - 2).focus();
    await until(() => isRead(timeline), 'all are read');
    await until(() => ids(timeline).length > 300, 'the rest comes', 10_000);
    expect([...rootOf(timeline).querySelectorAll('article')].slice(0, before.length)).toEqual(
      before,
    );
    expect(topOf(articleOf(timeline, many - 1))).toBe(top);
    expect(rootOf(timeline).activeElement).toBe(articleOf(timeline, many - 2));
    expect(ids(timeline).slice(0, 300)).toEqual(
      Array.from({ length: 300 }, (_, at) => `u${many - 1 - at}`),
    );
    expect(buttonOf(timeline)).toBe(null);
  });

  it('those that are pinned and key are among the first, wherever they stand', async () => {
    desk().style.width = '1200px';
    const list = updates(0, many).map((one, at) => ({
      ...one,
      pinned: at === 1_200,
      key: [1_300, 1_400, 1_500].includes(at),
    }));
    const { timeline, atFirst } = await ahead(list);
    expect(atFirst).toBeLessThan(1_000);
    expect(ids(timeline)[0]).toBe('u1200');
    const railed = (): boolean => !!rootOf(timeline).querySelector('.railed');
    expect(railed()).toBe(true);
    const top = topOf(articleOf(timeline, many - 1));
    await until(() => isRead(timeline), 'all are read');
    await frames(3);
    expect(topOf(articleOf(timeline, many - 1))).toBe(top);
    expect(railed()).toBe(true);
  });

  it('key events alone are shown at once, and all of them', async () => {
    const list = updates(0, many).map((one, at) => ({ ...one, key: at % 500 === 250 }));
    const { timeline } = await ahead(list, { show: 'key' });
    expect(ids(timeline)).toEqual(['u2750', 'u2250', 'u1750', 'u1250', 'u750', 'u250']);
    timeline.setAttribute('show', 'all');
    await until(() => isShown(timeline, many - 1), 'all of them');
    await until(() => isRead(timeline), 'all are read');
    expect(ids(timeline)[1]).toBe(`u${many - 2}`);
  });

  it('one that is linked to is shown at once, in the middle of all', async () => {
    history.replaceState(null, '', '#update-u1500');
    const timeline = place(LiveTimelineElement, { story: blog(updates(0, many)) });
    await until(() => isShown(timeline, 1_500), 'the linked one');
    await until(
      () => rootOf(timeline).activeElement === articleOf(timeline, 1_500),
      'it has focus',
    );
    expect(isShown(timeline, 1_499)).toBe(true);
    expect(isShown(timeline, 1_501)).toBe(true);
  });

  it('all are there for whoever asks for the story, at once', async () => {
    const { timeline } = await ahead(updates(0, many));
    expect(timeline.story?.updates?.map(({ id }) => id)).toEqual(
      Array.from({ length: many }, (_, at) => `u${at}`),
    );
    await frames(3);
    expect(ids(timeline)[0]).toBe(`u${many - 1}`);
  });

  it('none is new that has been there before the reader came, though one comes meanwhile', async () => {
    const { timeline } = await ahead(updates(0, many));
    const came: string[] = [];
    timeline.addEventListener('update-arrive', ({ detail }) =>
      came.push(...detail.updates.map(({ id }) => id)),
    );
    const { story } = timeline;
    timeline.story = { ...story, updates: [...(story?.updates ?? []), update(many)] };
    await until(() => came.length > 0, 'it has come');
    await until(() => isShown(timeline, many), 'it is shown');
    expect(came).toEqual([`u${many}`]);
    expect(ids(timeline).slice(0, 3)).toEqual([`u${many}`, `u${many - 1}`, `u${many - 2}`]);
  });

  it('all are there on paper, though it is printed meanwhile', async () => {
    const { timeline } = await ahead(updates(0, 1_200));
    window.dispatchEvent(new Event('beforeprint'));
    await timeline.updateComplete;
    await until(() => ids(timeline).length === 1_200, 'all of them');
  });

  it.each([
    ['in no order', (at: number) => ({ time: update((at * 7) % many, {}) })],
    ['of months', () => ({ time: '2024-01' })],
  ])('%s all are read before any is shown', async (_, fields) => {
    const list = updates(0, many).map((one, at) => {
      const { time } = fields(at);
      return { ...one, time: typeof time === 'string' ? time : Reflect.get(time, 'time') };
    });
    const { atFirst } = await ahead(list);
    expect(atFirst).toBe(many);
  });

  it.each(['both ends', 'the middle'])(
    'what is wrong with some is told once, with their place in the story: %s',
    async (at) => {
      const list = updates(0, many).map((one, place) => {
        if (place === 5 || place === 1_500) return { ...one, time: 'never' };
        return place === 2_990 ? { ...one, key: 'yes' } : one;
      });
      // The same id in the middle, and at an end where it is seen at first.
      list.push(update(many, { id: at === 'both ends' ? 'u11' : 'u1000' }));
      const timeline = place(LiveTimelineElement, { story: blog(list) });
      const told: (string | undefined)[] = [];
      timeline.addEventListener('story-error', ({ detail }) => told.push(detail.path));
      const wrong = ['updates[5].time', 'updates[1500].time', 'updates[2990].key'];
      await until(() => told.length >= wrong.length && isRead(timeline), 'all is told');
      await frames(3);
      expect(told.toSorted()).toEqual(wrong.toSorted());
      // That one stands twice is no failure.
      expect(timeline.problems.map(({ path }) => path).toSorted()).toEqual(
        [...wrong, `updates[${many}]`].toSorted(),
      );
      expect(timeline.story?.updates).toHaveLength(many - 2);
    },
  );

  it('one that throws when it is read costs the updates, not the headline', async () => {
    const list: object[] = [...updates(0, many)];
    list[1_500] = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('gone');
        },
      },
    );
    const timeline = place(LiveTimelineElement, { story: blog(list) });
    const codes: string[] = [];
    timeline.addEventListener('story-error', ({ detail }) => codes.push(detail.code));
    await until(() => codes.includes('unreadable'), 'it is told');
    expect(timeline.story?.headline).toBe('A long day');
    expect(timeline.story?.updates).toHaveLength(1_500);
  });

  it('none is read for an element that shows none, nor those of an edition that is over', async () => {
    ArticleHeaderElement.define();
    const [first, second] = [new Set<number>(), new Set<number>()];
    const header = place(ArticleHeaderElement, { story: blog(telling(updates(0, many), first)) });
    await shows(header, 'A long day');
    header.story = blog(telling(updates(0, many), second), { headline: 'A longer day' });
    await shows(header, 'A longer day');
    expect([first.size, second.size]).toEqual([0, 0]);
    expect(header.story?.updates).toHaveLength(many);
    expect([first.size, second.size]).toEqual([0, many]);
  });
});

/** What lies on shelves stands in order, and stays where it lies while others come and go. */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { fill } from '../../src/elements/live-timeline/by-hand.js';
import { shelfLength } from '../../src/elements/live-timeline/groups.js';
import { shelves as part } from '../../src/elements/live-timeline/parts.js';
import { shelve } from '../../src/elements/live-timeline/shelves.js';
import type { Shown } from '../../src/elements/live-timeline/stream.js';
import { LiveTimelineElement } from '../../src/index.js';
import { articleOf, blog, buttonOf, frames, topOf, update, updates } from '../helpers/live-blog.js';
import { clearDesk, desk, place, rootOf, until } from '../helpers/proof.js';

afterEach(clearDesk);

let made = 0;
function group(): Shown {
  const [element, title] = [document.createElement('div'), document.createElement('div')];
  element.className = 'group';
  element.id = `g${(made += 1)}`;
  return { key: element.id, element, title, rows: made % 6 ? [element] : [title, element] };
}

const onPage = (list: Element): readonly string[] =>
  [...list.querySelectorAll('.group')].map(({ id }) => id);

/** A list in the page, whose groups are seen when they are moved. */
function bench() {
  const list = document.createElement('div');
  desk().append(list);
  const watch = new MutationObserver(() => {});
  watch.observe(list, { childList: true, subtree: true });
  return {
    list,
    show(groups: readonly Shown[]): readonly string[] {
      const before = onPage(list);
      fill(list, shelve(groups));
      const left = watch
        .takeRecords()
        .flatMap(({ removedNodes }) => [...removedNodes])
        .flatMap((node) => (node instanceof Element ? [node, ...node.querySelectorAll('*')] : []))
        .map(({ id }) => id);
      return before.filter((id) => left.includes(id) && list.querySelector(`#${id}`));
    },
  };
}

const steps = fc.array(fc.record({ at: fc.nat(90), gone: fc.nat(3), joined: fc.nat(12) }), {
  maxLength: 25,
});

it.each([
  ['from the start', 0],
  ['after some that were there before', 5],
])('shelves %s: in order, and nothing that stays is moved', (_when, flat) => {
  fc.assert(
    fc.property(steps, (changes) => {
      const { list, show } = bench();
      let groups = Array.from({ length: flat }, group);
      fill(
        list,
        groups.flatMap(({ rows }) => rows),
      );
      for (const { at, gone, joined } of changes) {
        groups = [
          ...groups.slice(0, at),
          ...Array.from({ length: joined }, group),
          ...groups.slice(at + gone),
        ];
        expect(show(groups)).toEqual([]);
        expect(onPage(list)).toEqual(groups.map(({ key }) => key));
      }
      list.remove();
    }),
    { numRuns: 60 },
  );
});

const shownWhole = async (list: readonly object[]): Promise<LiveTimelineElement> => {
  LiveTimelineElement.define();
  const timeline = place(LiveTimelineElement, { story: blog(list) });
  const all = (): boolean => rootOf(timeline).querySelectorAll('article').length === list.length;
  await until(() => !!timeline.shadowRoot && all(), 'all of them', 20_000);
  return timeline;
};
const whole = (): Promise<LiveTimelineElement> => shownWhole(updates(0, 2_600));

/** Three updates a day: more groups than a shelf holds, of updates that alone would ask for none. */
const days = shelfLength + 20;
const manyDays = (): Promise<LiveTimelineElement> =>
  shownWhole(
    Array.from({ length: days * 3 }, (_, at) =>
      update(at, { time: new Date(Date.UTC(2023, 0, 1 + at / 3, 6 + (at % 3))).toISOString() }),
    ),
  );
const manyUpdates = (): Promise<LiveTimelineElement> => shownWhole(updates(0, 1_100));

it('a timeline of many updates has nearly all of them on shelves, in order', async () => {
  const root = rootOf(await whole());
  const shelves = [...root.querySelectorAll<HTMLElement>('.full')];
  expect(shelves.length).toBeGreaterThan(1);
  expect(root.querySelectorAll('.full article').length).toBeGreaterThan(1_900);
  const passedOver = CSS.supports('overflow-anchor: auto') ? 'auto' : 'visible';
  for (const shelf of shelves) expect(getComputedStyle(shelf).contentVisibility).toBe(passedOver);
  expect([...root.querySelectorAll('article')].map(({ id }) => id)).toEqual(
    Array.from({ length: 2_600 }, (_, at) => `update-u${2_599 - at}`),
  );
});

/** How the full shelves of a timeline look: each in the same way. */
function lookOfShelves(timeline: LiveTimelineElement): object {
  const looks = [...rootOf(timeline).querySelectorAll('.full')].map((shelf) => {
    const { contentVisibility, containIntrinsicBlockSize, fontSize, paddingBlockStart } =
      getComputedStyle(shelf);
    const em = Number.parseFloat(fontSize);
    return {
      contentVisibility,
      guess: Number.parseFloat(containIntrinsicBlockSize.replace('auto ', '')) / em,
      padding: Number.parseFloat(paddingBlockStart) / em,
    };
  });
  const [look, ...others] = looks;
  if (!look) throw new Error('no shelf is full');
  for (const other of others) expect(other).toEqual(look);
  return look;
}

it.each([
  ['alone', [manyDays]],
  ['before a longer one', [manyDays, manyUpdates]],
  ['after a longer one', [manyUpdates, manyDays]],
] as const)('a timeline of many short days has shelves that look so: %s', async (_where, page) => {
  // As on a page that has just begun: nobody has loaded them.
  part.value = undefined;
  const timelines: LiveTimelineElement[] = [];
  for (const one of page) timelines.push(await one());
  for (const timeline of timelines) {
    // Whatever the others have loaded since.
    timeline.requestUpdate();
    await timeline.updateComplete;
    expect(lookOfShelves(timeline)).toEqual({
      contentVisibility: CSS.supports('overflow-anchor: auto') ? 'auto' : 'visible',
      guess: 12_000,
      padding: 0.5,
    });
    expect(rootOf(timeline).querySelectorAll('.full article').length).toBeGreaterThan(100);
  }
});

it('a day that begins on a shelf stands as far below the one before as off it', async () => {
  const root = rootOf(await manyDays());
  const gaps = [...root.querySelectorAll('.day-title')].slice(1).map((title) => {
    const before = title.previousElementSibling ?? title.parentElement?.previousElementSibling;
    // Its foot: the room above its words is its own.
    const { bottom } = title.getBoundingClientRect();
    return Math.round(bottom - (before?.getBoundingClientRect().bottom ?? Number.NaN));
  });
  expect(gaps).toHaveLength(days - 1);
  expect([...new Set(gaps)]).toEqual([gaps[0]]);
});

it.each([1_500, 1_300, 600, 100, 20])(
  'a link to update %i leads there, and what it leads to stays',
  async (at) => {
    const timeline = await whole();
    location.hash = `#update-u${at}`;
    await until(() => rootOf(timeline).activeElement?.id === `update-u${at}`, 'it has the focus');
    const article = articleOf(timeline, at);
    expect(topOf(article)).toBeGreaterThan(-5);
    expect(topOf(article)).toBeLessThan(200);
    await frames(10);
    const before = topOf(article);
    expect(before).toBeGreaterThan(-5);
    expect(before).toBeLessThan(200);
    timeline.story = blog(updates(0, 2_601));
    await until(() => !!buttonOf(timeline), 'the new one is held');
    await frames(3);
    expect(Math.abs(topOf(article) - before)).toBeLessThan(1);
    history.replaceState(null, '', location.pathname + location.search);
  },
);

/** What lies on shelves stands in order, and stays where it lies while others come and go. */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { fill } from '../../src/elements/live-timeline/by-hand.js';
import { shelve } from '../../src/elements/live-timeline/shelves.js';
import type { Shown } from '../../src/elements/live-timeline/stream.js';
import { LiveTimelineElement } from '../../src/index.js';
import { articleOf, blog, buttonOf, frames, topOf, updates } from '../helpers/live-blog.js';
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

const whole = async (): Promise<LiveTimelineElement> => {
  LiveTimelineElement.define();
  const timeline = place(LiveTimelineElement, { story: blog(updates(0, 2_600)) });
  const all = (): boolean => rootOf(timeline).querySelectorAll('article').length === 2_600;
  await until(() => !!timeline.shadowRoot && all(), 'all of them', 20_000);
  return timeline;
};

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

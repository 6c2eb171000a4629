/** What lies on shelves stands in order, and stays where it lies while others come and go. */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { fill } from '../../src/elements/live-timeline/by-hand.js';
import { shelve } from '../../src/elements/live-timeline/shelves.js';
import type { Shown } from '../../src/elements/live-timeline/stream.js';
import { LiveTimelineElement } from '../../src/index.js';
import { blog, updates } from '../helpers/live-blog.js';
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

it('a timeline of two thousand updates has nearly all of them on shelves, in order', async () => {
  LiveTimelineElement.define();
  const timeline = place(LiveTimelineElement, { story: blog(updates(0, 2_000)) });
  const root = rootOf(timeline);
  await until(() => root.querySelectorAll('article').length === 2_000, 'all of them', 20_000);
  const shelves = [...root.querySelectorAll<HTMLElement>('.full')];
  expect(shelves.length).toBeGreaterThan(1);
  expect(root.querySelectorAll('.full article').length).toBeGreaterThan(1_000);
  for (const shelf of shelves) expect(getComputedStyle(shelf).contentVisibility).toBe('auto');
  expect([...root.querySelectorAll('article')].map(({ id }) => id)).toEqual(
    Array.from({ length: 2_000 }, (_, at) => `update-u${1_999 - at}`),
  );
});

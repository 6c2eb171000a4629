/** Where updates are very many, those far from the screen are shown in brief, and lose nothing by it. */
import { afterEach, beforeAll, expect, it } from 'vitest';
import { LiveTimelineElement } from '../../src/index.js';
import {
  articleOf,
  blog,
  frames,
  isShown,
  liveBlog,
  topOf,
  update,
  updates,
} from '../helpers/live-blog.js';
import { clearDesk, rootOf, until } from '../helpers/proof.js';

beforeAll(() => void LiveTimelineElement.define());

const very = 1_200;

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
  getSelection()?.removeAllRanges();
  clearDesk();
});

/** In brief an update has no stamp to click on. */
const isWhole = (timeline: LiveTimelineElement, index: number): boolean =>
  !!articleOf(timeline, index).querySelector('[part=stamp]');

const groupOf = (timeline: LiveTimelineElement, index: number): Element => {
  const group = articleOf(timeline, index).parentElement;
  if (!group) throw new Error(`update ${index} is in no group`);
  return group;
};

const whole = (timeline: LiveTimelineElement, index: number, is = true): Promise<void> =>
  until(() => isWhole(timeline, index) === is, `update ${index} is ${is ? 'whole' : 'in brief'}`);

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ');

it('keeps anchor, name, headline and words of each, and little else', async () => {
  const timeline = await liveBlog(very);
  expect([isWhole(timeline, very - 1), isWhole(timeline, 0)]).toEqual([true, false]);
  for (let index = 0; index < very; index++) {
    const article = articleOf(timeline, index);
    expect(article.ariaLabel).toBe(`Headline ${index}`);
    expect(article.querySelector('h3')?.textContent).toBe(`Headline ${index}`);
    expect(wordsOf(article)).toContain(`Words of update ${index}, of which there are enough`);
  }
  expect(wordsOf(articleOf(timeline, 0))).toContain('for a line. A second paragraph follows');
  expect(rootOf(timeline).querySelectorAll('*').length).toBeLessThan(very * 3);
});

it('shows nine hundred whole, however far', async () => {
  const timeline = await liveBlog(900);
  expect(isWhole(timeline, 0)).toBe(true);
});

it('opens what comes near and folds what is left, which stays as high', async () => {
  const timeline = await liveBlog(very);
  const far = very - 400;
  articleOf(timeline, far).scrollIntoView();
  await whole(timeline, far);
  await whole(timeline, very - 1, false);
  const stays = articleOf(timeline, far);
  await frames(4);
  const heightOf = (): number => groupOf(timeline, far).getBoundingClientRect().height;
  const [top, height] = [topOf(stays), heightOf()];
  // From here, without a look on the way.
  scrollTo(0, 0);
  await whole(timeline, very - 1);
  await whole(timeline, far, false);
  expect(heightOf()).toBeCloseTo(height, 0);
  articleOf(timeline, far).scrollIntoView();
  await whole(timeline, far);
  await frames(4);
  expect(heightOf()).toBeCloseTo(height, 0);
  // Scrolling ends at whole pixels.
  expect(Math.abs(topOf(articleOf(timeline, far)) - top)).toBeLessThan(1);
  expect(articleOf(timeline, far)).toBe(stays);
});

it('keeps the update at which a reader has arrived where it is when it opens', async () => {
  const timeline = await liveBlog(very);
  const far = articleOf(timeline, very - 400);
  far.scrollIntoView();
  const group = groupOf(timeline, very - 400);
  // It is opened by what the browser tells after the next frame.
  await whole(timeline, very - 400);
  await frames(6);
  expect(group.contains(far)).toBe(true);
  expect(Math.abs(topOf(far))).toBeLessThan(innerHeight / 2);
});

it.each([
  ['the focus', (article: HTMLElement) => article.focus()],
  [
    'a selection',
    (article: HTMLElement) =>
      getSelection()?.selectAllChildren(article.querySelector('p') ?? article),
  ],
] as const)('leaves alone what has %s', async (_what, take) => {
  const timeline = await liveBlog(very);
  take(articleOf(timeline, very - 1));
  articleOf(timeline, 100).scrollIntoView();
  await whole(timeline, 100);
  await frames(8);
  expect(isWhole(timeline, very - 1)).toBe(true);
});

it('shows an update that is linked to whole, with those above it, before it goes there', async () => {
  const timeline = await liveBlog(very);
  location.hash = '#update-u300';
  await until(() => rootOf(timeline).activeElement?.id === 'update-u300', 'it has the focus');
  expect([isWhole(timeline, 300), isWhole(timeline, 308)]).toEqual([true, true]);
  expect(Math.abs(topOf(articleOf(timeline, 300)))).toBeLessThan(40);
  await frames(8);
  expect(Math.abs(topOf(articleOf(timeline, 300)))).toBeLessThan(40);
});

it.each([1_000, 600, 100, 20])(
  'a link to update %i leads there while it is still told what was on the screen before',
  async (at) => {
    const timeline = await liveBlog(very);
    for (const before of [0, 3_000, 9_000]) {
      history.replaceState(null, '', location.pathname + location.search);
      scrollTo(0, before);
      await frames(4);
      requestAnimationFrame(() => {
        scrollBy(0, 3_000);
        location.hash = `#update-u${at}`;
      });
      await frames(2);
      await until(() => rootOf(timeline).activeElement?.id === `update-u${at}`, 'it has the focus');
      for (let count = 0; count < 6; count++) {
        expect(topOf(articleOf(timeline, at))).toBeGreaterThan(-5);
        expect(topOf(articleOf(timeline, at))).toBeLessThan(200);
        await frames(1);
      }
      rootOf(timeline).querySelector<HTMLElement>(':focus')?.blur();
    }
  },
);

it('shows what has just come whole at once', async () => {
  const timeline = await liveBlog(very);
  // Enough for groups of their own, one after the other.
  for (let index = very; index < very + 60; index++) {
    timeline.story = blog([...updates(0, index), update(index)]);
    await timeline.updateComplete;
    await until(() => isShown(timeline, index), `${index} is there`);
    expect(isWhole(timeline, index)).toBe(true);
  }
});

/** A long story that goes on: updates a minute apart, `u0` the oldest. */
import { LiveTimelineElement } from '../../src/index.js';
import { place, rootOf, until } from './proof.js';

const start = Date.UTC(2024, 0, 1, 6);

export const update = (index: number, fields: object = {}): object => ({
  id: `u${index}`,
  time: new Date(start + index * 60_000).toISOString(),
  headline: `Headline ${index}`,
  body: [
    { type: 'paragraph', text: `Words of update ${index}, of which there are enough for a line.` },
    { type: 'paragraph', text: 'A second paragraph follows them.' },
  ],
  ...fields,
});

export const updates = (from: number, to: number): readonly object[] =>
  Array.from({ length: to - from }, (_, index) => update(from + index));

export const blog = (list: readonly object[], fields: object = {}): object => ({
  id: 'blog',
  headline: 'A long day',
  updates: list,
  ...fields,
});

export const articleOf = (timeline: Element, index: number): HTMLElement => {
  const article = rootOf(timeline).getElementById(`update-u${index}`);
  if (!article) throw new Error(`update ${index} is not shown`);
  return article;
};

export const isShown = (timeline: Element, index: number): boolean =>
  !!rootOf(timeline).getElementById(`update-u${index}`);

export const buttonOf = (timeline: Element): HTMLButtonElement | null =>
  rootOf(timeline).querySelector('[part=new-updates]');

export const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** A timeline whose first `count` updates are all on the page. */
export async function liveBlog(
  count: number,
  attributes: Readonly<Record<string, string>> = {},
  fields: object = {},
): Promise<LiveTimelineElement> {
  const story = blog(updates(0, count), fields);
  const timeline = place(LiveTimelineElement, { story }, attributes);
  await until(
    () => rootOf(timeline).querySelectorAll('[part=update]').length === count,
    'all updates are there',
    10_000,
  );
  await frames(3);
  return timeline;
}

/** Lets the page be drawn some times. */
export async function frames(count = 2): Promise<void> {
  for (let at = 0; at < count; at++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

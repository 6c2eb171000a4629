/**
 * What chance finds in the elements: each is shown stories that have been meddled with, one after the
 * other. Nothing reaches the page's error handlers, and no task of ours holds it up; the latter can be
 * seen in Chromium, which tells of long tasks.
 */
import fc from 'fast-check';
import { afterEach, beforeAll, expect, inject, it } from 'vitest';
import { server } from 'vitest/browser';
import { defineElements, elementClasses, type StoryElement } from '../../src/index.js';
import type { Json } from '../helpers/copy.ts';
import { expectNoIncidents } from '../helpers/incidents.ts';
import { showingOf, storiesAt } from '../helpers/line-up.ts';
import { clearDesk, isWhole, place, until } from '../helpers/proof.ts';
import { freshCopy } from './fresh-copy.ts';
import { anyJson, asStory, meddledStory } from './inputs.ts';
import { longest } from './task.ts';
import { tell } from './telling.ts';

const { runs, seed } = inject('fuzz');
/** Drawing takes a hundred times as long as reading. */
const shown = Math.ceil(runs / 10);
const tellsLongTasks = server.browser === 'chromium';

const long: number[] = [];
const observer = new PerformanceObserver((list) =>
  long.push(...list.getEntries().map(({ duration }) => duration)),
);
if (tellsLongTasks) observer.observe({ type: 'longtask' });

const stories = Object.values(storiesAt(new URL('/fixtures/story.json', location.href).href));

/** A story keeps its address, and asks nobody: what it asks for is tried elsewhere. */
const atHome = (value: Json): Json => ({
  ...asStory(value),
  url: new URL('/fixtures/story.json', location.href).href,
  feed: null,
});

/** Some tasks later: what was to be drawn is, and what was to be told has been. */
async function rest(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await new Promise((resolve) => setTimeout(resolve));
}

/** Shows one story after the other; milliseconds of the longest task of it, if it was too long. */
async function show(tag: string, editions: readonly Json[]): Promise<number> {
  const elementClass = elementClasses.find((one) => one.tag === tag);
  if (!elementClass) throw new Error(`<${tag}> is none of ours`);
  const element = place<StoryElement>(elementClass, {}, showingOf(tag).attributes);
  await rest();
  long.length = 0;
  for (const edition of editions) {
    const copy = freshCopy(edition);
    await rest();
    element.story = copy;
    await element.updateComplete;
    await rest();
  }
  await until(() => isWhole(element), `<${tag}> is whole`);
  await rest();
  element.remove();
  return Math.max(0, ...long);
}

expectNoIncidents();
afterEach(clearDesk);
beforeAll(async () => {
  defineElements();
  // What is loaded and compiled with the first of its kind holds up no second one.
  for (let turn = 0; turn < 3; turn++)
    for (const { tag } of elementClasses) await show(tag, stories.map(atHome));
}, 60_000);

it(
  `whatever chance makes of a story is shown, with seed ${seed}`,
  async () => {
    const editions = fc.array(fc.oneof(meddledStory(stories).map(atHome), anyJson), {
      minLength: 1,
      maxLength: 2,
    });
    const tags = fc.constantFrom(...elementClasses.map(({ tag }) => tag));
    await fc.assert(
      fc.asyncProperty(tags, editions, async (tag, list) => {
        let least = Infinity;
        for (let attempt = 0; attempt < 5 && least > longest; attempt++)
          least = Math.min(least, await show(tag, list));
        expect(least).toBeLessThanOrEqual(longest);
      }),
      { numRuns: shown, seed, asyncReporter: tell },
    );
  },
  60_000 + shown * 500,
);

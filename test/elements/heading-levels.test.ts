/** Headings fit under whatever heading of the page an element stands. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defineElements, elementClasses, type StoryElement } from '../../src/index.js';
import { levelOf } from '../../src/views/heading.ts';
import { signOf } from '../helpers/family.ts';
import { showingOf, storiesAt } from '../helpers/line-up.ts';
import { clearDesk, isWhole, place, rootOf, until } from '../helpers/proof.ts';
import { everyElement } from '../helpers/room.ts';

beforeAll(() => void defineElements());
afterEach(clearDesk);

/** What is no level, and so is as if nothing had been said: one of each kind that there is. */
const noLevels = ['', 'x', '0.5', '-1'];

/** What is one all the same, and which: none twice in turn. */
const oddLevels = [
  ['9', 6],
  ['2.7', 2],
  ['1e9', 6],
  [' 3 ', 3],
] as const;

async function shown(
  elementClass: (typeof elementClasses)[number],
  level?: number,
): Promise<StoryElement> {
  const story = storiesAt(new URL('/fixtures/story.json', location.href).href).en;
  const { attributes, words } = showingOf(elementClass.tag);
  const element = place<StoryElement>(
    elementClass,
    words === undefined ? { story } : { story, fallback: words },
    level ? { ...attributes, 'heading-level': `${level}` } : { ...attributes },
  );
  // A story of several parts has its article before it has the first of them.
  await until(
    () => isWhole(element) && !!rootOf(element).querySelector(signOf(element)),
    'it shows',
  );
  await element.updateComplete;
  return element;
}

const levelsIn = (element: StoryElement): readonly number[] =>
  [...everyElement(rootOf(element))]
    .filter((one) => /^h[1-6]$/.test(one.localName))
    .map(({ localName }) => Number(localName[1]));

const levelsOf = async (...wish: Parameters<typeof shown>): Promise<readonly number[]> =>
  levelsIn(await shown(...wish));

/** The same headings some levels deeper. */
const deeper = (levels: readonly number[], by: number): readonly number[] =>
  levels.map((level) => Math.min(6, level + by));

/** One element is told again and again: to draw a whole story takes an engine seconds. */
async function turnsTo(
  element: StoryElement,
  wish: string | null,
  levels: readonly number[],
): Promise<void> {
  if (wish === null) element.removeAttribute('heading-level');
  else element.setAttribute('heading-level', wish);
  await until(() => `${levelsIn(element)}` === `${levels}`, `${wish} has ${levels}`);
}

it.each(['', ' ', 'x', '3rd', 'NaN', '0', '-1', '0.5', '-Infinity'])('"%s" is no level', (wish) => {
  expect([levelOf(Number(wish)), levelOf(Number(wish), 2)]).toEqual([1, 2]);
});

for (const elementClass of elementClasses)
  describe(`<${elementClass.tag}>`, () => {
    it('has headings that follow heading-level, and leave none out', async () => {
      const usual = await levelsOf(elementClass);
      const second = await levelsOf(elementClass, 2);
      const fourth = await levelsOf(elementClass, 4);
      const able = elementClass.elementProperties.has('headingLevel');
      expect(able, 'heading-level is there for what shows headings').toBe(usual.length > 0);
      expect(fourth).toEqual(deeper(second, 2));
      for (const levels of [usual, second])
        for (const [at, level] of levels.entries())
          expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
    });

    if (!('headingLevel' in elementClass.properties)) return;

    it('has its usual headings again where heading-level is taken away or is no level', async () => {
      const usual = await levelsOf(elementClass);
      const element = await shown(elementClass, 2);
      const fifth = deeper(levelsIn(element), 3);
      for (const wish of [null, ...noLevels]) {
        await turnsTo(element, '5', fifth);
        await turnsTo(element, wish, usual);
      }
    });

    it('takes the whole of a level, and 6 for what is deeper', async () => {
      const element = await shown(elementClass, 2);
      const second = levelsIn(element);
      for (const [wish, level] of oddLevels)
        await turnsTo(element, wish, deeper(second, level - 2));
    });
  });

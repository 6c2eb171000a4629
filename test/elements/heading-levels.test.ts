/** Headings fit under whatever heading of the page an element stands. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defineElements, elementClasses, type StoryElement } from '../../src/index.js';
import { signOf } from '../helpers/family.ts';
import { showingOf, storiesAt } from '../helpers/line-up.ts';
import { clearDesk, isWhole, place, rootOf, until } from '../helpers/proof.ts';
import { everyElement } from '../helpers/room.ts';

beforeAll(() => void defineElements());
afterEach(clearDesk);

/** What is no level, and so is as if nothing had been said. */
const noLevels = ['', ' ', 'x', '3rd', 'NaN', '0', '-1', '0.5'];

/** What is one all the same, and which. */
const oddLevels = [
  ['2.7', 2],
  [' 3 ', 3],
  ['9', 6],
  ['1e9', 6],
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

for (const elementClass of elementClasses)
  describe(`<${elementClass.tag}>`, () => {
    it('has headings that follow heading-level, and leave none out', async () => {
      const usual = await levelsOf(elementClass);
      const second = await levelsOf(elementClass, 2);
      const fourth = await levelsOf(elementClass, 4);
      const able = elementClass.elementProperties.has('headingLevel');
      expect(able, 'heading-level is there for what shows headings').toBe(usual.length > 0);
      expect(fourth).toEqual(second.map((level) => Math.min(6, level + 2)));
      for (const levels of [usual, second])
        for (const [at, level] of levels.entries())
          expect(level - (levels[at - 1] ?? level)).toBeLessThanOrEqual(1);
    });

    if (!('headingLevel' in elementClass.properties)) return;

    it('has its usual headings again where heading-level is taken away or is no level', async () => {
      const usual = `${await levelsOf(elementClass)}`;
      const fifth = `${await levelsOf(elementClass, 5)}`;
      const element = await shown(elementClass);
      const turnsTo = (levels: string, wish: string | null): Promise<void> =>
        until(() => `${levelsIn(element)}` === levels, `${wish} has ${levels}`);
      for (const wish of [null, ...noLevels]) {
        element.setAttribute('heading-level', '5');
        await turnsTo(fifth, '5');
        if (wish === null) element.removeAttribute('heading-level');
        else element.setAttribute('heading-level', wish);
        await turnsTo(usual, wish);
      }
    });

    it('takes the whole of a level, and 6 for what is deeper', async () => {
      for (const [wish, level] of oddLevels) {
        const element = await shown(elementClass);
        element.setAttribute('heading-level', wish);
        const levels = `${await levelsOf(elementClass, level)}`;
        await until(() => `${levelsIn(element)}` === levels, `${wish} has ${levels}`);
      }
    });
  });

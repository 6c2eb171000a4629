/** Headings fit under whatever heading of the page an element stands. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { defineElements, elementClasses, type StoryElement } from '../../src/index.js';
import { signOf } from '../helpers/family.ts';
import { showingOf, storiesAt } from '../helpers/line-up.ts';
import { clearDesk, place, rootOf, until } from '../helpers/proof.ts';
import { everyElement } from '../helpers/room.ts';

beforeAll(() => void defineElements());
afterEach(clearDesk);

async function levelsOf(
  elementClass: (typeof elementClasses)[number],
  level?: number,
): Promise<readonly number[]> {
  const story = storiesAt(new URL('/fixtures/story.json', location.href).href).en;
  const { attributes, words } = showingOf(elementClass.tag);
  const element = place<StoryElement>(
    elementClass,
    words === undefined ? { story } : { story, fallback: words },
    level ? { ...attributes, 'heading-level': `${level}` } : { ...attributes },
  );
  // A story of several parts has its article before it has the first of them.
  await until(() => !!rootOf(element).querySelector(signOf(element)), 'it shows');
  await element.updateComplete;
  const headings = [...everyElement(rootOf(element))].filter((one) =>
    /^h[1-6]$/.test(one.localName),
  );
  return headings.map(({ localName }) => Number(localName[1]));
}

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
  });

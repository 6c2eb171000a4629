/** Text at 200 % on a phone: everything wraps, and nothing sticks out. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { defineElements, elementClasses, themes, type StoryElement } from '../../src/index.js';
import { changed, fixtures } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, isWhole, place, rootOf, until, wordsOf } from '../helpers/proof.js';
import { testViewport } from '../engines/viewport.js';

expectNoIncidents();
beforeAll(() => void defineElements());
beforeEach(async () => {
  await commands.setViewport(360, 800);
  document.body.style.margin = '0';
  // What a reader's setting does, to sizes that count from the root and to ours, from `medium`.
  document.documentElement.style.cssText = 'font-size: 200%; --story-text-size: 2rem';
  desk().style.cssText = 'padding: 16px; --story-text-size: 32px';
});
afterEach(async () => {
  clearDesk();
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  await commands.setViewport(testViewport.width, testViewport.height);
});

/** What reaches past the screen, or is cut off, unless it scrolls by itself or is for the ear only. */
function sticksOut(element: StoryElement): string[] {
  const wide = document.documentElement.clientWidth;
  return [...rootOf(element).querySelectorAll<HTMLElement>('.sheet *')].flatMap((one) => {
    // What stands in a box that scrolls is cut off by nothing.
    if (!one.checkVisibility() || one.closest('.table, .box, .heard, svg')) return [];
    const { left, right } = one.getBoundingClientRect();
    if (left >= -1 && right <= wide + 1) return [];
    return [`${one.outerHTML.slice(0, 70)}: ${Math.round(left)} to ${Math.round(right)}`];
  });
}

const stories = Object.entries(fixtures).map(
  ([name, story]) =>
    [name, changed(story, ['url'], `${location.origin}/fixtures/story.json`)] as const,
);

describe.each(elementClasses.map((one) => [one.tag, one] as const))('<%s>', (_tag, one) => {
  for (const [name, story] of stories)
    it(`holds the story "${name}" in every theme`, async () => {
      const elements = themes.map((theme) =>
        place<StoryElement>(one, { story }, { theme, controls: '' }),
      );
      for (const element of elements) {
        await until(() => isWhole(element) && wordsOf(element) !== '', 'it speaks');
        await element.updateComplete;
        const sheet = rootOf(element).querySelector('.sheet') ?? element;
        expect(getComputedStyle(sheet).fontSize).toBe('32px');
        expect(sticksOut(element)).toEqual([]);
      }
      // Scroll bars take room in one engine.
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).toBe(clientWidth);
    });
});

/** Every element with stories that no newsroom should write, on a narrow phone. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands, server } from 'vitest/browser';
import { defineElements, elementClasses, type StoryElement } from '../../src/index.js';
import { badStories } from '../helpers/bad-stories.ts';
import { expectNoIncidents } from '../helpers/incidents.ts';
import { showingOf } from '../helpers/line-up.ts';
import { clearDesk, isWhole, place, rootOf, until, wordsOf } from '../helpers/proof.ts';
import { outside } from '../helpers/room.ts';
import { LayoutShifts } from '../helpers/layout-shifts.ts';

expectNoIncidents();
beforeAll(() => void defineElements());
beforeEach(async () => {
  await commands.setViewport(320, 640);
  document.body.style.margin = '0';
});
afterEach(clearDesk);

/** What is loaded late, and pictures that have come or are known to be missing. */
async function atRest(element: StoryElement): Promise<void> {
  await until(() => isWhole(element), 'it has loaded');
  const late = [...rootOf(element).querySelectorAll('img')].filter(
    ({ loading }) => loading !== 'lazy',
  );
  await until(() => late.every(({ complete }) => complete), 'its pictures have come');
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const countsShifts = server.browser === 'chromium';

const saysNothing = (element: StoryElement): boolean =>
  !!rootOf(element).querySelector('.notice:not([role])') || wordsOf(element) === '';

for (const elementClass of elementClasses)
  describe(`<${elementClass.tag}>`, () => {
    const { attributes, words, withNothing, tells = [] } = showingOf(elementClass.tag);

    for (const { name, story, codes, shift } of badStories)
      it(`stays readable with ${name}`, async () => {
        const told = new Set<string>();
        const hear = ({ detail }: GlobalEventHandlersEventMap['story-error']): void =>
          void told.add(detail.code);
        document.addEventListener('story-error', hear);
        // Once before shifts count: what is loaded with the first of its kind comes later.
        if (countsShifts) {
          const first = place<StoryElement>(elementClass, { story: story() }, attributes);
          await atRest(first);
          first.remove();
          told.clear();
        }
        const shifts = new LayoutShifts();
        const setUp =
          words === undefined ? { story: story() } : { story: story(), fallback: words };
        const element = place<StoryElement>(elementClass, setUp, attributes);
        const below = document.createElement('p');
        below.textContent = 'What the page says next.';
        element.after(below);
        await atRest(element);

        if (withNothing !== 'blank' || !saysNothing(element)) {
          expect(wordsOf(element) || rootOf(element).querySelector('img')?.alt).toBeTruthy();
          expect(element.getBoundingClientRect().height).toBeGreaterThan(10);
        }
        expect(outside(element)).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
        const expected = [...codes, ...(saysNothing(element) ? tells : [])];
        // Words for problems are loaded with the first of them.
        await until(() => told.size >= new Set(expected).size, 'it is told').catch(() => undefined);
        expect([...told].sort()).toEqual([...new Set(expected)].sort());
        if (countsShifts) expect(await shifts.sum()).toBeLessThanOrEqual(shift);
        document.removeEventListener('story-error', hear);
      });
  });
